# The name of the computer and of its kernel is asked for.
import os

name = os.uname().nodename
print("REACHED" if name not in ("", "(none)") else "a computer without a name", name)
