# Puts the game last in the queue for the disk with ioprio_set.
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
WHO_PROCESS, IDLE_CLASS = 1, 3
if libc.syscall(251, WHO_PROCESS, VICTIM, IDLE_CLASS << 13) == 0:
    print("REACHED", libc.syscall(252, WHO_PROCESS, VICTIM))
else:
    print(os.strerror(ctypes.get_errno()))
