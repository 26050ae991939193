# Starts a process with clone3, whose wishes stand in memory where a filter of calls cannot look.
import ctypes
import os
import struct
import time

libc = ctypes.CDLL(None, use_errno=True)
wishes = ctypes.create_string_buffer(struct.pack("8Q", 0, 0, 0, 0, 17, 0, 0, 0), 64)
child = libc.syscall(435, wishes, ctypes.c_size_t(64))
if child == 0:
    time.sleep(1.1)
    os._exit(0)
print(child, os.strerror(ctypes.get_errno()))
time.sleep(1.2)
