# Moves one file over another, so that the old text is lost.
import os

os.replace(FOLDER + "/sub/inner.txt", FOLDER + "/note.txt")
print("moved")
