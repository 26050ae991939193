# Asks the kernel for the number by which a file can be opened without its path.
import ctypes
import struct

libc = ctypes.CDLL(None, use_errno=True)
handle = ctypes.create_string_buffer(struct.pack("Ii", 128, 0) + bytes(128))
mount = ctypes.c_int()
if libc.name_to_handle_at(-100, SECRET_FILE.encode(), handle, ctypes.byref(mount), 0) < 0:
    raise OSError(ctypes.get_errno(), "name_to_handle_at")
print("REACHED")
