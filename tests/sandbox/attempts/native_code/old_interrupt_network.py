# Sends a datagram by int 0x80 and the old call socketcall, one number for all that sockets can do.
# Machine: x86-64
import ctypes
import mmap
import struct

# push rbx; mov eax, 102 (socketcall); mov ebx, edi; mov ecx, esi; int 0x80; pop rbx; ret
code = b"\x53\xb8\x66\x00\x00\x00\x89\xfb\x89\xf1\xcd\x80\x5b\xc3"
memory = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40, prot=7)
memory.write(code)
base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
call = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_uint)(base)
SOCKET, SEND_TO = 1, 11
memory[256:268] = struct.pack("III", 2, 2, 0)
number = call(SOCKET, base + 256)
memory[512:528] = struct.pack("=H", 2) + struct.pack("!H", UDP_PORT) + bytes((127, 0, 0, 1)) + bytes(8)
memory[256:280] = struct.pack("IIIIII", number, base, 4, 0, base + 512, 16)
print(call(SEND_TO, base + 256))
