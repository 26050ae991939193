# Takes the C half of the socket module and passes by every check that a changed socket.py would make.
import _socket

wire = _socket.socket(_socket.AF_INET, _socket.SOCK_STREAM, 0)
print(wire.connect_ex(("127.0.0.1", TCP_PORT)))
wire.send(b"half the module is enough")
wire.close()
