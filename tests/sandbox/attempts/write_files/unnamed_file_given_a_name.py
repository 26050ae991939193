# Writes a file without a name (O_TMPFILE) and gives it one afterwards with linkat.
import os

place = os.open(FOLDER, os.O_PATH)
handle = os.open(FOLDER, os.O_TMPFILE | os.O_RDWR, 0o600)
os.write(handle, b"out of nothing")
os.link(f"/proc/self/fd/{handle}", "appeared", dst_dir_fd=place, follow_symlinks=True)
