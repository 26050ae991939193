# Puts hand-written machine code into memory that is writable and executable at once, and makes a folder with it.
# Machine: x86-64
import ctypes
import mmap

code = b"\xb8\x53\x00\x00\x00\x0f\x05\xc3"  # mov eax, 83 (mkdir); syscall; ret
memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE | mmap.PROT_EXEC)
memory.write(code)
address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
run = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_int)(address)
if run((FOLDER + "/made_by_code").encode(), 0o755) == 0:
    print("REACHED")
