# Puts a symbolic link to a secret into the folder.
import os

os.symlink(SECRET_FILE, FOLDER + "/pointer")
print(os.readlink(FOLDER + "/pointer"))
