# Reads what the game is allowed to do (capget with somebody else's process number).
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
ask = ctypes.create_string_buffer(struct.pack("=Ii", 0x20080522, VICTIM))
rights = (ctypes.c_uint32 * 6)()
print("REACHED" if libc.syscall(125, ask, rights) == 0 else os.strerror(ctypes.get_errno()), list(rights))
