# Reads a file with the newer system call for opening, which a list of forbidden calls may forget.
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
how = ctypes.create_string_buffer(struct.pack("QQQ", os.O_RDONLY, 0, 0))
handle = libc.syscall(437, -100, SECRET_FILE.encode(), how, ctypes.c_size_t(24))
if handle < 0:
    raise OSError(ctypes.get_errno(), "openat2")
print(os.read(handle, 200).decode())
