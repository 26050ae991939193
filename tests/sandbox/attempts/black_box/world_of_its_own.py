# The program moves into namespaces of its own, where it would be the administrator.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
if libc.unshare(0x10000000) == 0 or libc.unshare(0x00020000) == 0:
    print("REACHED")
