# Connects to a unix socket that has a name in the file system.
import socket

with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as wire:
    wire.connect(UNIX_SOCKET)
    wire.sendall(b"hello next door")
