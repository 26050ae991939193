# Reads a file from the root folder's descriptor, so that no path is ever absolute.
import os

root = os.open("/", os.O_PATH)


def from_root(path, flags):
    return os.open(path, flags, dir_fd=root)


with open("./." + SECRET_FILE, opener=from_root) as file:
    print(file.read())
