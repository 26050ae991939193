# Swaps two names with one renameat2 call, which a filter that only knows rename may forget.
import ctypes
import os

RENAME_EXCHANGE = 2
libc = ctypes.CDLL(None, use_errno=True)
old, new = os.fsencode(FOLDER + "/note.txt"), os.fsencode(FOLDER + "/run.sh")
result = libc.renameat2(-100, old, -100, new, RENAME_EXCHANGE)
print(result, ctypes.get_errno())
