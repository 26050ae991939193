# Connects to an abstract unix socket, which no rule about files can guard.
import socket

with socket.socket(socket.AF_UNIX, socket.SOCK_STREAM) as wire:
    wire.connect("\0" + ABSTRACT)
    wire.sendall(b"hello, nameless")
