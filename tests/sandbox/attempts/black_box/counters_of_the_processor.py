# A counter of the kernel is opened on the game's process, to see what it does.
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
attributes = ctypes.create_string_buffer(struct.pack("IIQ", 1, 128, 1), 128)
if libc.syscall(298, attributes, VICTIM, -1, -1, 0) >= 0:
    print("REACHED")
