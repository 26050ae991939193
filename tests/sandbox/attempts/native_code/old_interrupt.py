# Makes a folder by the 32-bit door of the kernel (int 0x80), where the calls have other numbers.
# Machine: x86-64
import ctypes
import mmap

path = (FOLDER + "/made_by_interrupt").encode() + b"\0"
# push rbx; mov ebx, edi; mov ecx, esi; mov eax, 39 (mkdir); int 0x80; pop rbx; ret
code = b"\x53\x89\xfb\x89\xf1\xb8\x27\x00\x00\x00\xcd\x80\x5b\xc3"
memory = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40, prot=7)
memory.write(code + path)
address = ctypes.addressof(ctypes.c_char.from_buffer(memory))
run = ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint, ctypes.c_int)(address)
print(run(address + len(code), 0o755))
