# The numbers of the whole computer, its memory, its load and how long it has been on, are asked in one call.
import ctypes

room = ctypes.create_string_buffer(256)
if ctypes.CDLL(None).sysinfo(room) == 0:
    print("REACHED")
