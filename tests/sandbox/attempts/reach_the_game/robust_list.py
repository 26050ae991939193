# Asks for the address of the game's list of locks, which only a debugger is given.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
head, size = ctypes.c_void_p(), ctypes.c_size_t()
if libc.syscall(274, VICTIM, ctypes.byref(head), ctypes.byref(size)) == 0:
    print("REACHED", head.value)
else:
    print(os.strerror(ctypes.get_errno()))
