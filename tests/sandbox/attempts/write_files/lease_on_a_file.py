# Takes a lease on a file, which makes everybody else who opens it for writing wait.
import fcntl
import os

handle = os.open(FOLDER + "/note.txt", os.O_RDONLY)
fcntl.fcntl(handle, fcntl.F_SETLEASE, fcntl.F_RDLCK)
if fcntl.fcntl(handle, fcntl.F_GETLEASE) == fcntl.F_RDLCK:
    print("REACHED")
