# Takes memory that belongs to no process: memory files that are never mapped, and pipes and sockets filled to the brim.
import fcntl
import os
import socket

piece = b"\1" * 5_000_000
kept = []
for _ in range(600):
    file = os.memfd_create("balloon")
    os.write(file, piece)
    reader, writer = os.pipe()
    os.set_blocking(writer, False)
    here, there = socket.socketpair()
    here.setblocking(False)
    here.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, 5_000_000)
    try:
        fcntl.fcntl(writer, 1031, 1_048_576)
    except OSError as problem:
        print(problem)
    kept.append((file, reader, os.write(writer, piece), here, there, here.send(piece)))
print(len(kept))
