# Makes the kernel send a signal without kill: another process is named as the owner of a socket to which data comes.
import fcntl
import os
import socket
import time

left, right = socket.socketpair()
fcntl.fcntl(left, fcntl.F_SETOWN, VICTIM)
fcntl.fcntl(left, fcntl.F_SETFL, os.O_ASYNC | os.O_NONBLOCK)
right.send(b"wake up")
time.sleep(0.3)
