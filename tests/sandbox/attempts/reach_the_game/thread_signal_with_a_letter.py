# Sends a signal that carries data to one thread with rt_tgsigqueueinfo.
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
letter = ctypes.create_string_buffer(struct.pack("iiiiIIq", 12, 0, -1, 0, os.getpid(), 0, 7), 128)
print("sent" if libc.syscall(297, VICTIM, VICTIM, 12, letter) == 0 else os.strerror(ctypes.get_errno()))
