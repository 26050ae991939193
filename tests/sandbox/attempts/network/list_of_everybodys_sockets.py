# Asks the kernel through a netlink socket for every TCP port that anybody listens at.
import socket
import struct

LISTENING, SOCK_DIAG, BY_FAMILY, DONE = 1 << 10, 4, 20, 3
wire = socket.socket(socket.AF_NETLINK, socket.SOCK_DGRAM, SOCK_DIAG)
wish = struct.pack("=BBBxI48x", socket.AF_INET, socket.IPPROTO_TCP, 0, LISTENING)
wire.send(struct.pack("=IHHII", 16 + len(wish), BY_FAMILY, 0x301, 1, 0) + wish)
ports, kind = set(), BY_FAMILY
while kind == BY_FAMILY:
    answer = wire.recv(65536)
    while answer and kind == BY_FAMILY:
        length, kind = struct.unpack_from("=IH", answer)
        ports.add(struct.unpack_from("!H", answer, 20)[0] if kind == BY_FAMILY else 0)
        answer = answer[length + 3 & ~3 :]
if TCP_PORT in ports:
    print("REACHED")
