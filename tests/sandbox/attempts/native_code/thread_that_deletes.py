# Starts a thread of libc whose whole work is the function unlink.
import ctypes

libc = ctypes.CDLL(None)
thread = ctypes.c_ulong()
path = ctypes.c_char_p((FOLDER + "/link").encode())
libc.pthread_create(ctypes.byref(thread), None, libc.unlink, path)
libc.pthread_join(thread, None)
