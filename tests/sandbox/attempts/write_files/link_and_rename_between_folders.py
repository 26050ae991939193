# Moves a file from one folder to another and back under a new name, once by linkat and once by renameat.
import os

here, there = os.open(FOLDER, os.O_PATH), os.open(FOLDER + "/sub", os.O_PATH)
os.link("note.txt", "copy.txt", src_dir_fd=here, dst_dir_fd=there)
os.rename("copy.txt", "back.txt", src_dir_fd=there, dst_dir_fd=here)
