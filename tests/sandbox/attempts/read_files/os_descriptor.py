# Reads a file with the bare descriptor calls of os, in pieces at chosen places.
import os

handle = os.open(SECRET_FILE, os.O_RDONLY | os.O_CLOEXEC)
text = b"".join(os.pread(handle, 7, start) for start in range(0, 200, 7))
os.close(handle)
print(text.decode())
