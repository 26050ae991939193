# A set of semaphores is made in the kernel, which stays when the program has ended, and is taken away again.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
made = libc.semget(0, 5, 0o1600)
if made >= 0:
    libc.semctl(made, 0, 0)
    print("REACHED")
