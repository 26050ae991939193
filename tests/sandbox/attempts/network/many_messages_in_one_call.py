# Sends datagrams with sendmmsg, the call for many messages at once, which is easily forgotten.
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
wire = libc.socket(2, 2, 0)
address = ctypes.create_string_buffer(struct.pack("=H", 2) + struct.pack("!H4s8x", UDP_PORT, bytes([127, 0, 0, 1])), 16)
text = ctypes.create_string_buffer(b"hello", 5)
part = ctypes.create_string_buffer(struct.pack("PN", ctypes.addressof(text), 5))
message = struct.pack("PIPNPNiI", ctypes.addressof(address), 16, ctypes.addressof(part), 1, 0, 0, 0, 0)
print(libc.sendmmsg(wire, message, 1, 0), ctypes.get_errno())
