# Maps one memory file twice, once to write and once to execute, so that no memory is ever both.
# Machine: x86-64
import ctypes
import mmap
import os

file = os.memfd_create("views")
os.ftruncate(file, 4096)
writable = mmap.mmap(file, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE)
libc = ctypes.CDLL(None, use_errno=True)
libc.mmap.restype = ctypes.c_void_p
executable = libc.mmap(None, ctypes.c_size_t(4096), 5, mmap.MAP_SHARED, file, ctypes.c_long(0))
writable.write(b"\xb8\x57\x00\x00\x00\x0f\x05\xc3")  # mov eax, 87 (unlink); syscall; ret
run = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p)(executable)
print(run((FOLDER + "/note.txt").encode()))
