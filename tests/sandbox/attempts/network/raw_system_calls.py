# Makes a socket and connects it with bare system calls, past the whole socket module.
import ctypes
import platform
import struct

SOCKET, CONNECT, WRITE = {"x86_64": (41, 42, 1), "aarch64": (198, 203, 64)}[platform.machine()]
libc = ctypes.CDLL(None, use_errno=True)
wire = libc.syscall(SOCKET, 2, 1, 0)
address = struct.pack("=H", 2) + struct.pack("!H4s8x", TCP_PORT, bytes([127, 0, 0, 1]))
print(libc.syscall(CONNECT, wire, address, 16), ctypes.get_errno())
libc.syscall(WRITE, wire, b"bare hands", 10)
