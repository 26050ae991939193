# The name of the computer and of its kernel is asked for.
import os

print("REACHED", os.uname().nodename)
