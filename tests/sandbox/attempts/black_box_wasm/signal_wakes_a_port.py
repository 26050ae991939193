# Lets the arrival of a signal write its number into a connection, without any Python in between.
import signal
import socket
import time

line = socket.create_connection(("127.0.0.1", TCP_PORT))
line.setblocking(False)
signal.signal(signal.SIGUSR1, lambda number, frame: None)
signal.set_wakeup_fd(line.fileno())
signal.raise_signal(signal.SIGUSR1)
time.sleep(0.1)
