# Names the game as the owner of a pair of sockets, so that the kernel itself signals it when a byte comes.
import fcntl
import os
import socket

here, there = socket.socketpair()
fcntl.fcntl(here, fcntl.F_SETOWN, VICTIM)
fcntl.fcntl(here, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
there.send(b"!")
