# Sets the clock of a file back to the year 1970, by its path alone.
import os

os.utime(FOLDER + "/note.txt", (1, 1))
print(os.stat(FOLDER + "/note.txt").st_mtime)
