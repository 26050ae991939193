# Makes a file by binding a unix socket to a path: a name appears without open, mkdir or mknod.
import socket

with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as gate:
    gate.bind(FOLDER + "/gate")
