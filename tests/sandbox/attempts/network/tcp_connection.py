# Opens an ordinary connection and sends what a file says.
import socket

with open(SECRET_FILE) as secret, socket.create_connection(("127.0.0.1", TCP_PORT), timeout=1) as wire:
    wire.sendall(secret.read().encode())
