# The game's work on the disk is asked for its urgency, by the plain number of the call.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.syscall(252, 1, VICTIM) >= 0:
    print("REACHED")
