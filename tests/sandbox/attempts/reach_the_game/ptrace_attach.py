# Attaches to the game as a debugger and reads a word of its memory.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.ptrace.restype = ctypes.c_long
libc.ptrace.argtypes = (ctypes.c_long, ctypes.c_long, ctypes.c_void_p, ctypes.c_void_p)
ATTACH, DETACH, PEEK_USER = 16, 17, 3
if libc.ptrace(ATTACH, VICTIM, None, None) != 0:
    raise OSError(ctypes.get_errno(), "attach")
os.waitpid(VICTIM, 0x40000000)
print("REACHED", libc.ptrace(PEEK_USER, VICTIM, 16 * 8, None))
libc.ptrace(DETACH, VICTIM, None, None)
