# Sends the signal to the game's first thread with tgkill, which filters for kill overlook.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
print("sent" if libc.syscall(234, VICTIM, VICTIM, 10) == 0 else os.strerror(ctypes.get_errno()))
