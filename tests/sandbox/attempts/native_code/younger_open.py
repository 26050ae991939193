# Creates a file with openat2, whose wishes stand in memory where a filter of calls cannot look.
import ctypes
import os
import struct

libc = ctypes.CDLL(None, use_errno=True)
how = struct.pack("QQQ", os.O_CREAT | os.O_WRONLY, 0o644, 0)
number = libc.syscall(437, -100, (FOLDER + "/opened_new").encode(), how, ctypes.c_size_t(len(how)))
print(number, os.strerror(ctypes.get_errno()))
