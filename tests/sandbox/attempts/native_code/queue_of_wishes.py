# Creates a file through io_uring: the kernel takes the wish out of shared memory, no call for opening is made.
import ctypes
import mmap
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
settings = ctypes.create_string_buffer(120)
ring = libc.syscall(425, 4, settings)
if ring < 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
tail, array = struct.unpack_from("4xI16xI", settings, 40)
queue = mmap.mmap(ring, 4096, offset=0)
entries = mmap.mmap(ring, 4096, offset=0x10000000)
OPEN_AT = 18
path = ctypes.create_string_buffer((FOLDER + "/through_the_queue").encode())
wish = struct.pack("=BBHiQQII", OPEN_AT, 0, 0, -100, 0, ctypes.addressof(path), 0o644, os.O_CREAT | os.O_WRONLY)
entries[: len(wish)] = wish
queue[array : array + 4] = struct.pack("I", 0)
queue[tail : tail + 4] = struct.pack("I", 1)
print(libc.syscall(426, ring, 1, 1, 1, None, ctypes.c_size_t(0)))
