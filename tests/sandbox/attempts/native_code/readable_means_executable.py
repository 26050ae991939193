# Changes the personality of the process so that all readable memory is executable, then asks for plain memory.
# Machine: x86-64
import ctypes
import mmap

READ_IMPLIES_EXEC = 0x0400000
libc = ctypes.CDLL(None, use_errno=True)
libc.personality(ctypes.c_ulong(READ_IMPLIES_EXEC))
memory = mmap.mmap(-1, 4096, prot=mmap.PROT_READ | mmap.PROT_WRITE)
memory.write(b"\xb8\x58\x00\x00\x00\x0f\x05\xc3")  # mov eax, 88 (symlink); syscall; ret
address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
run = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_char_p, ctypes.c_char_p)(address)
print(run(b"note.txt", (FOLDER + "/second_link").encode()))
