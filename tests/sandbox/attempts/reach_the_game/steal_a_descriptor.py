# Takes a copy of an open file of the game with pidfd_getfd and looks at it.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
handle = libc.syscall(434, VICTIM, 0)
for number in range(3):
    copy = libc.syscall(438, handle, number, 0)
    if copy < 0:
        print(os.strerror(ctypes.get_errno()))
    else:
        print("REACHED", os.fstat(copy))
