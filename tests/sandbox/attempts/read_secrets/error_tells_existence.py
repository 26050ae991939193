# Tells by the kind of error whether a file is there: making a folder in its place says so.
import os

try:
    os.mkdir(SECRET_FILE)
except FileExistsError:
    print("REACHED")
