# Sends an open file to another process as a descriptor, so that reading it is the other one's doing.
import socket

with socket.socket(socket.AF_UNIX) as wire, open(SECRET_FILE) as secret:
    wire.connect(UNIX_SOCKET)
    socket.send_fds(wire, [secret.read().encode()], [secret.fileno()])
