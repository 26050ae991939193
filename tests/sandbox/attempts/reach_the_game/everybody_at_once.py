# Asks with signal 0 whether there is any other process at all that may be signalled (kill with -1).
import os

os.kill(-1, 0)
print("REACHED")
