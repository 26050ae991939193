# Makes a folder next to an O_PATH handle, which counts as neither reading nor writing.
import os

place = os.open(FOLDER, os.O_PATH | os.O_DIRECTORY)
os.mkdir("made", dir_fd=place)
os.close(place)
