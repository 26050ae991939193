# The pipe to the game takes memory of the kernel: it is made as big as allowed.
import fcntl

size = fcntl.fcntl(1, 1031, 1 << 20)
print("REACHED", size)
