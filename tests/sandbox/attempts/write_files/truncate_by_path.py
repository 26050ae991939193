# Empties a file by its path alone, so no descriptor is ever opened.
import os

os.truncate(FOLDER + "/note.txt", 0)
print("truncated")
