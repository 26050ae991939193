# Writes with the C library's own streams, of which Python's audit hooks see nothing.
import ctypes
import os

libc = ctypes.CDLL(None)
libc.fopen.restype = ctypes.c_void_p
stream = ctypes.c_void_p(libc.fopen(os.fsencode(FOLDER + "/by_fopen"), b"w"))
libc.fputs(b"plain C\n", stream)
libc.fclose(stream)
