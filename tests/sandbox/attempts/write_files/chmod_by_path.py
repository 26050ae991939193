# Makes a text file executable and readable for nobody else.
import os

os.chmod(FOLDER + "/note.txt", 0o711)
print(oct(os.stat(FOLDER + "/note.txt").st_mode))
