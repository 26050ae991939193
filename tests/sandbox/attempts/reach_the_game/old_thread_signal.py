# Sends the signal with the old call tkill, which is given a thread's number only.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
print("sent" if libc.syscall(200, VICTIM, 12) == 0 else os.strerror(ctypes.get_errno()))
