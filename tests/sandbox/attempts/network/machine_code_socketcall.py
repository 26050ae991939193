# Runs machine code that connects through int 0x80 and socketcall, the one door for all socket calls of 32-bit Linux.
# Needs: x86_64 with 32-bit emulation
import ctypes
import struct

ANYWHERE_LOW, READ_WRITE_RUN = 0x40 | 0x20 | 0x02, 7
libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
page = libc.mmap(None, ctypes.c_size_t(4096), READ_WRITE_RUN, ANYWHERE_LOW, -1, ctypes.c_long(0))
code = bytes.fromhex("53 89fb 89f1 b866000000 cd80 5b c3")
ctypes.memmove(page, code, len(code))
socketcall = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_uint)(page)


def call(number, *words):
    ctypes.memmove(page + 1024, struct.pack(f"{len(words)}I", *words), 4 * len(words))
    return socketcall(number, page + 1024)


wire = call(1, 2, 1, 0)
address = struct.pack("=H", 2) + struct.pack("!H4s8x", TCP_PORT, bytes([127, 0, 0, 1]))
ctypes.memmove(page + 2048, address, 16)
print(wire, call(3, wire, page + 2048, 16), call(9, wire, page + 2048, 4, 0))
