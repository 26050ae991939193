# Removes a whole folder with everything in it.
import shutil

shutil.rmtree(FOLDER + "/sub")
print("gone")
