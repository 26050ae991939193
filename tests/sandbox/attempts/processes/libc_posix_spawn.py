# Starts a program with the C library's posix_spawn, in a session of its own.
import ctypes
import os

SETSID = 0x80
libc = ctypes.CDLL(None)
attributes = ctypes.create_string_buffer(512)
libc.posix_spawnattr_init(attributes)
libc.posix_spawnattr_setflags(attributes, ctypes.c_short(SETSID))
words = (ctypes.c_char_p * 3)(b"sleep", b"1.2", None)
pid = ctypes.c_int()
print(libc.posix_spawnp(ctypes.byref(pid), b"sleep", None, attributes, words, None))
os.waitpid(pid.value, 0)
