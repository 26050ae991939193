# Maps a file into memory and reads the memory.
import mmap
import os

handle = os.open(SECRET_FILE, os.O_RDONLY)
with mmap.mmap(handle, 0, access=mmap.ACCESS_READ) as memory:
    print(memory[:].decode())
