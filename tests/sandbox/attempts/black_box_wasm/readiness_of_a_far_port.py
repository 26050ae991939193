# Opens a port without waiting, and asks the system when it is ready to be written to.
import select
import socket

line = socket.socket()
line.setblocking(False)
print(line.connect_ex(("127.0.0.1", TCP_PORT)))
watch = select.poll()
watch.register(line, select.POLLOUT)
print(watch.poll(1000), line.send(b"ready"))
line.close()
