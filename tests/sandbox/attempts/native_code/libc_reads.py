# Reads a file with libc's mmap and looks at the memory, no Python file is opened.
import ctypes

libc = ctypes.CDLL("libc.so.6", use_errno=True)
libc.mmap.restype = ctypes.c_void_p
number = libc.syscall(257, -100, SECRET_FILE.encode(), 0, 0)
place = libc.mmap(None, ctypes.c_size_t(4096), 1, 2, number, ctypes.c_long(0))
print(ctypes.string_at(place))
