# Uses multipath TCP, which rules about plain TCP may not cover.
# Needs: multipath TCP in the kernel
import socket

MULTIPATH = 262
with socket.socket(socket.AF_INET, socket.SOCK_STREAM, MULTIPATH) as wire:
    wire.connect(("127.0.0.1", TCP_PORT))
    wire.sendall(b"on several paths")
