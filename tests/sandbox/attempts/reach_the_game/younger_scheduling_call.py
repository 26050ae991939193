# Changes the game's scheduling through the younger call sched_setattr, which Python has no function for.
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
SCHED_BATCH = 3
wish = ctypes.create_string_buffer(struct.pack("=IIQiIQQQ", 48, SCHED_BATCH, 0, 3, 0, 0, 0, 0))
print("REACHED" if libc.syscall(314, VICTIM, wish, 0) == 0 else os.strerror(ctypes.get_errno()))
