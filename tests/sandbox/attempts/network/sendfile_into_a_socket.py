# Connects and lets the kernel pour a secret file into the socket with sendfile, so that Python never sees the bytes.
import os
import socket

wire = socket.socket(socket.AF_INET, socket.SOCK_STREAM)
wire.connect(("127.0.0.1", TCP_PORT))
source = os.open(SECRET_FILE, os.O_RDONLY)
os.sendfile(wire.fileno(), source, 0, 4096)
