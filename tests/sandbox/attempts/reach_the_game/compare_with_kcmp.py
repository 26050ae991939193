# Compares resources of the game and of its parent with kcmp, which answers only to a debugger.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
answer = libc.syscall(312, VICTIM, os.getppid(), 1, 0, 0)
print("REACHED" if answer >= 0 else os.strerror(ctypes.get_errno()), answer)
