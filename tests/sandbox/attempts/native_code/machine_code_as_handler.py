# Lets the kernel itself jump into machine code, as the handler of a signal.
# Machine: x86-64
import ctypes
import mmap

path = (FOLDER + "/made_by_handler").encode() + b"\0"
# lea rdi, [rip+13]; mov esi, 0755; mov eax, 83 (mkdir); syscall; ret
code = b"\x48\x8d\x3d\x0d\x00\x00\x00\xbe\xed\x01\x00\x00\xb8\x53\x00\x00\x00\x0f\x05\xc3" + path
memory = mmap.mmap(-1, 4096, prot=7)
memory.write(code)
libc = ctypes.CDLL(None)
libc.signal(10, ctypes.c_void_p(ctypes.addressof(ctypes.c_char.from_buffer(memory))))
libc["raise"](10)
