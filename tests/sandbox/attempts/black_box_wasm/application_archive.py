# Makes a program that can be started out of a folder, with an archive as its body.
import os
import zipapp

os.mkdir(FOLDER + "/body")
with open(FOLDER + "/body/__main__.py", "w") as file:
    file.write("print('started')")
zipapp.create_archive(FOLDER + "/body", FOLDER + "/started.pyz", "/usr/bin/env python3")
print(os.stat(FOLDER + "/started.pyz").st_size)
