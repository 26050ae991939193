# Memory is pinned down in the kernel, which takes it away from all other programs of the user.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
room = ctypes.create_string_buffer(1 << 20)
if libc.mlock(room, 1 << 20) == 0:
    print("REACHED")
