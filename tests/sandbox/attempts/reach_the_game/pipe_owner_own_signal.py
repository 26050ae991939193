# Names the game as the owner of a pipe and chooses which signal the kernel shall send to it (F_SETSIG).
import fcntl
import os
import signal
import struct

F_SETOWN_EX, F_SETSIG, OWNER_PROCESS = 15, 10, 1
reader, writer = os.pipe()
fcntl.fcntl(reader, F_SETOWN_EX, struct.pack("ii", OWNER_PROCESS, VICTIM))
fcntl.fcntl(reader, F_SETSIG, signal.SIGUSR2)
fcntl.fcntl(reader, fcntl.F_SETFL, os.O_ASYNC)
os.write(writer, b"!")
