# Reads a file with machine code that makes its system calls by the old door for 32-bit programs.
import ctypes
import struct

libc = ctypes.CDLL(None)
libc.mmap.restype = ctypes.c_void_p
memory = libc.mmap(None, 4096, 7, 0x62, -1, 0)  # readable, writable, executable, below 2 GB
path, buffer = memory + 1024, memory + 2048
code = (
    b"\x53\xb8\x05\0\0\0\xbb" + struct.pack("<I", path) + b"\x31\xc9\x31\xd2\xcd\x80"  # open
    + b"\x89\xc3\xb8\x03\0\0\0\xb9" + struct.pack("<I", buffer) + b"\xba\xc8\0\0\0\xcd\x80\x5b\xc3"  # read
)
ctypes.memmove(memory, code, len(code))
ctypes.memmove(path, SECRET_FILE.encode() + b"\0", len(SECRET_FILE) + 1)
ctypes.CFUNCTYPE(ctypes.c_int)(memory)()
print(ctypes.string_at(buffer).decode())
