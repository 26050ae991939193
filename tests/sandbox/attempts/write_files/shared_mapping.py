# Changes the bytes of a file through memory that is shared with it, with no write call at all.
import mmap
import os

handle = os.open(FOLDER + "/note.txt", os.O_RDWR)
with mmap.mmap(handle, 0, flags=mmap.MAP_SHARED) as memory:
    memory[:2] = b"J!"
    memory.flush()
