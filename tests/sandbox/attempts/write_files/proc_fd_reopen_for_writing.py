# Opens a file for reading and then opens the same descriptor again for writing through /proc/self/fd.
import os

reading = os.open(FOLDER + "/note.txt", os.O_RDONLY)
writing = os.open(f"/proc/self/fd/{reading}", os.O_WRONLY | os.O_TRUNC)
os.write(writing, b"through the back door\n")
