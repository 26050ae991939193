# Connects with the client that belongs to multiprocessing and sends a pickled object.
import socket

socket.setdefaulttimeout(0.5)
from multiprocessing.connection import SocketClient

line = SocketClient("\0" + ABSTRACT)
line.send({"word": "pickled"})
line.close()
