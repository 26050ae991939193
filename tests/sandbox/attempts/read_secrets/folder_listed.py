# Lists a folder of the child with os, to see which files it has.
import os

names = sorted(entry.name for entry in os.scandir(FOLDER))
if "note.txt" in names:
    print("REACHED")
