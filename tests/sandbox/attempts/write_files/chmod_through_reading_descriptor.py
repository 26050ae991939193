# Changes the mode of a file that was opened for reading only.
import os

handle = os.open(FOLDER + "/run.sh", os.O_RDONLY)
os.fchmod(handle, 0o640)
os.close(handle)
