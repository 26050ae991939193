# Lets a watched folder signal the game: the kernel tells the descriptor's owner when something in there changes.
import fcntl
import os

watch = os.open(FOLDER, os.O_RDONLY | os.O_DIRECTORY)
fcntl.fcntl(watch, fcntl.F_SETOWN, VICTIM)
fcntl.fcntl(watch, fcntl.F_NOTIFY, fcntl.DN_ACCESS | fcntl.DN_ATTRIB)
with open(FOLDER + "/note.txt") as note:
    note.read()
