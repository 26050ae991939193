# Loads a shared library written byte by byte as if it were an extension module of Python, without ctypes.
# Machine: x86-64
import importlib.machinery
import importlib.util
import os
import struct

path = (FOLDER + "/made_by_extension").encode() + b"\0"
code = b"\x48\x8d\x3d\x0d\x00\x00\x00\xbe\xed\x01\x00\x00\xb8\x53\x00\x00\x00\x0f\x05\xc3" + path
wanted = {12: 0x200, 5: 0x1F0, 6: 0x1D0, 10: 1, 11: 24, 0: 0}
dynamic = b"".join(struct.pack("QQ", key, value) for key, value in wanted.items())
size = 0x200 + len(code)
head = b"\x7fELF\x02\x01\x01" + bytes(9) + struct.pack("HHIQQQIHHHHHH", 3, 62, 1, 0, 64, 0, 0, 64, 56, 2, 64, 0, 0)
head += struct.pack("IIQQQQQQ", 1, 7, 0, 0, 0, size, size, 4096)
head += struct.pack("IIQQQQQQ", 2, 6, 0x100, 0x100, 0x100, len(dynamic), len(dynamic), 8)
file = os.memfd_create("extension")
os.write(file, head.ljust(0x100, b"\0") + dynamic.ljust(0x100, b"\0") + code)
loader = importlib.machinery.ExtensionFileLoader("helper", "/proc/self/fd/" + str(file))
importlib.util.module_from_spec(importlib.util.spec_from_loader("helper", loader))
