# The further attributes of a file are listed, which is neither reading nor opening it.
import os

print("REACHED", os.listxattr(SECRET_FILE), os.pathconf(FOLDER, "PC_NAME_MAX"))
