# Writes machine code first and turns the memory executable afterwards with mprotect.
# Machine: x86-64
import ctypes
import os

libc = ctypes.CDLL(None, use_errno=True)
libc.aligned_alloc.restype = ctypes.c_void_p
place = libc.aligned_alloc(4096, 4096)
ctypes.memmove(place, b"\xb8\x53\x00\x00\x00\x0f\x05\xc3", 8)  # mov eax, 83 (mkdir); syscall; ret
if libc.mprotect(ctypes.c_void_p(place), 4096, 5) != 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
run = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_int)(place)
run((FOLDER + "/made_by_code").encode(), 0o755)
