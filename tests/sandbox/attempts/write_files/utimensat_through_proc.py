# Changes the times of a file that was opened for reading, through its entry in /proc/self/fd.
import os

with open(FOLDER + "/sub/inner.txt") as inner:
    os.utime(f"/proc/self/fd/{inner.fileno()}", ns=(5_000_000_000, 7_000_000_000))
    print(os.fstat(inner.fileno()).st_mtime_ns)
