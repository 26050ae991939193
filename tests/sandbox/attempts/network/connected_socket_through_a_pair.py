# Sends a connected socket to itself through a socket pair and speaks through the copy that arrives.
import array
import os
import socket

left, right = socket.socketpair()
wire = socket.create_connection(("127.0.0.1", TCP_PORT))
rights = array.array("i", [wire.fileno()])
left.sendmsg([b"."], [(socket.SOL_SOCKET, socket.SCM_RIGHTS, rights)])
wire.detach()
_, ((_, _, data),), _, _ = right.recvmsg(1, socket.CMSG_SPACE(4))
os.write(int.from_bytes(data[:4], "little"), b"from the copy")
