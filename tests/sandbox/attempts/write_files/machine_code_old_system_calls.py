# Runs machine code that makes a folder through int 0x80, the numbers of 32-bit Linux, which a filter may overlook.
# Needs: x86_64 with 32-bit emulation
import ctypes
import os

ANYWHERE_LOW, READ_WRITE_RUN = 0x40 | 0x20 | 0x02, 7
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
page = libc.mmap(None, ctypes.c_size_t(4096), READ_WRITE_RUN, ANYWHERE_LOW, -1, ctypes.c_long(0))
path = os.fsencode(FOLDER + "/by_old_door") + b"\0"
ctypes.memmove(page + 1024, path, len(path))
code = b"\x53\xb8\x27\x00\x00\x00\xbb" + (page + 1024).to_bytes(4, "little") + b"\xb9\xc0\x01\x00\x00\xcd\x80\x5b\xc3"
ctypes.memmove(page, code, len(code))
print(ctypes.CFUNCTYPE(ctypes.c_int)(page)())
