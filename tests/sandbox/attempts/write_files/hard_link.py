# Gives a file outside the folder a second name inside it, so that it stays reachable there.
import os

os.link(SECRET_FILE, FOLDER + "/second_name")
print(os.stat(FOLDER + "/second_name").st_nlink)
