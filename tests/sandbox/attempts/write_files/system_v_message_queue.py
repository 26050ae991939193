# Puts a letter into a message queue of the old kind, which outlives the process and has no place among the files.
import ctypes

CREATE, REMOVE = 0o1600, 0
libc = ctypes.CDLL(None, use_errno=True)
queue = libc.msgget(0, CREATE)
if libc.msgsnd(queue, b"\1\0\0\0\0\0\0\0hello", 5, 0) == 0:
    print("REACHED")
print(libc.msgctl(queue, REMOVE, None))
