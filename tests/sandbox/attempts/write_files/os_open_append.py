# Appends a line to a program that somebody will start later, through os.open with O_APPEND and os.write.
import os

handle = os.open(FOLDER + "/run.sh", os.O_WRONLY | os.O_APPEND)
os.write(handle, b"echo one line more\n")
os.close(handle)
