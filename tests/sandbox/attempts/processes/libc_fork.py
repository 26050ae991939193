# Forks through the C library, so that Python and its audit hooks do not notice.
import ctypes
import os

libc = ctypes.PyDLL(None)
if libc.fork() == 0:
    libc.usleep(1_200_000)
    libc._exit(0)
os.wait()
