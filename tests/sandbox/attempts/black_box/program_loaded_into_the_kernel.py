# A little program for the kernel itself is made room for: a table of its packet filter machine.
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
attributes = ctypes.create_string_buffer(struct.pack("5I", 2, 4, 8, 1, 0), 128)
if libc.syscall(321, 0, attributes, 128) >= 0:
    print("REACHED")
