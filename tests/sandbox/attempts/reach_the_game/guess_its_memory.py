# Reads the memory of the game where its program is likely to lie, with no look into /proc to find out.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


libc = ctypes.CDLL(None, use_errno=True)
place = ctypes.create_string_buffer(1)
mine, near = Piece(ctypes.addressof(place), 1), Piece(id(int) & ~0xFFF, 1)
for pid in (VICTIM, os.getppid()):
    # A bad address answers EFAULT, a closed door EPERM: the difference alone tells that the door is open.
    ctypes.set_errno(0)
    count = libc.syscall(310, pid, ctypes.byref(mine), 1, ctypes.byref(near), 1, 0)
    problem = ctypes.get_errno()
    print("REACHED" if count == 1 or problem == 14 else os.strerror(problem))
