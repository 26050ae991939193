# Seizes the game as a debugger by the bare system call, interrupts it and lets it go.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
SEIZE, INTERRUPT, DETACH = 0x4206, 0x4207, 17
if libc.syscall(101, SEIZE, VICTIM, None, None) != 0:
    raise OSError(ctypes.get_errno(), "seize")
libc.syscall(101, INTERRUPT, VICTIM, None, None)
os.waitpid(VICTIM, 0x40000000)
print("REACHED")
libc.syscall(101, DETACH, VICTIM, None, None)
