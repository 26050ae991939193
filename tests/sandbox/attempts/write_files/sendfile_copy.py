# Lets the kernel copy a secret into the folder with sendfile, so that the bytes never pass through Python.
import os

source = os.open(SECRET_FILE, os.O_RDONLY)
target = os.open(FOLDER + "/copied", os.O_WRONLY | os.O_CREAT | os.O_EXCL, 0o600)
print(os.sendfile(target, source, 0, 4096))
