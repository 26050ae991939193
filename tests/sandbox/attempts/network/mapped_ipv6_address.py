# Reaches the old kind of address through the new kind, as an IPv4 address that is mapped into IPv6.
import socket

with socket.socket(socket.AF_INET6, socket.SOCK_STREAM) as wire:
    wire.connect(("::ffff:127.0.0.1", TCP_PORT))
    wire.sendall(b"in disguise")
