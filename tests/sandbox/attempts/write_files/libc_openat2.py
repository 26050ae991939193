# Calls openat2, the newest way to open a file, straight through the C library's syscall function.
import ctypes
import os

OPENAT2, AT_FDCWD = 437, -100
how = (ctypes.c_uint64 * 3)(os.O_WRONLY | os.O_CREAT, 0o600, 0)
libc = ctypes.CDLL(None, use_errno=True)
path = ctypes.c_char_p(os.fsencode(FOLDER + "/by_openat2"))
handle = libc.syscall(OPENAT2, AT_FDCWD, path, ctypes.byref(how), ctypes.c_size_t(24))
print(handle, ctypes.get_errno())
