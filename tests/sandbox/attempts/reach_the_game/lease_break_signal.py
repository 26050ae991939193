# Takes a lease on a file in the game's name: when the file is opened again, the kernel signals the game.
import fcntl
import os

lent = os.open(FOLDER + "/note.txt", os.O_RDONLY)
fcntl.fcntl(lent, fcntl.F_SETLEASE, fcntl.F_RDLCK)
fcntl.fcntl(lent, fcntl.F_SETOWN, VICTIM)
try:
    os.open(FOLDER + "/note.txt", os.O_WRONLY | os.O_NONBLOCK)
except BlockingIOError:
    fcntl.fcntl(lent, fcntl.F_SETLEASE, fcntl.F_UNLCK)
