# Finds out whether a file exists, how big it is and when it was changed, without opening it.
import os

found = os.stat(SECRET_FILE)
if found.st_size > 0 and found.st_mtime > 0:
    print("REACHED")
