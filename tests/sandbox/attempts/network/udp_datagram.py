# Throws one datagram at a port without ever connecting.
import socket

with socket.socket(socket.AF_INET, socket.SOCK_DGRAM) as wire:
    wire.sendto(b"hello over there", ("127.0.0.1", UDP_PORT))
