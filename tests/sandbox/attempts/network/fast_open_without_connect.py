# Opens a connection with sendto and the fast-open flag, so that connect is never called.
import socket

with socket.socket(socket.AF_INET, socket.SOCK_STREAM) as wire:
    wire.sendto(b"no connect here", socket.MSG_FASTOPEN, ("127.0.0.1", TCP_PORT))
