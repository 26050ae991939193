# Changes the current folder first and then writes with a name that has no slash in it.
import os

os.chdir(FOLDER)
with open("fresh", "x") as fresh:
    fresh.write("relative")
