# How much room there is on the disk of a folder is asked, which needs no right to read it.
import os

print("REACHED", os.statvfs(FOLDER).f_bfree)
