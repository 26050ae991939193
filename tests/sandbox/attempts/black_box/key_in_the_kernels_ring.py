# A key is put into the keyring of the user's session, where it outlives the program.
import ctypes

libc = ctypes.CDLL(None, use_errno=True)
key = libc.syscall(248, b"user", b"pyland-attempt", b"hello", 5, -3)
if key > 0:
    libc.syscall(250, 9, key, -3)
    print("REACHED", key)
