# Gives a file a second name in a folder where things may be written, and reads that.
import os

os.link(SECRET_FILE, FOLDER + "/innocent.txt")
with open(FOLDER + "/innocent.txt") as file:
    print(file.read())
