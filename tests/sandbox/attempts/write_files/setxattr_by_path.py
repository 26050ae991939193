# Hangs an extended attribute on a file, by its path alone.
import os

os.setxattr(FOLDER + "/note.txt", "user.note", b"hidden words")
print(os.listxattr(FOLDER + "/note.txt"))
