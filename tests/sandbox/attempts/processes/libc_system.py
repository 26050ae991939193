# Runs a shell command with the C library's system function.
import ctypes

libc = ctypes.CDLL(None)
print(libc.system(b"sleep 1.2; echo REACHED"))
