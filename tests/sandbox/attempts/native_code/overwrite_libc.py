# Writes machine code over a function of libc through /proc/self/mem and calls that function by ctypes.
# Machine: x86-64
import ctypes

libc = ctypes.CDLL(None)
place = ctypes.cast(libc.a64l, ctypes.c_void_p).value
with open("/proc/self/mem", "r+b", buffering=0) as memory:
    memory.seek(place)
    memory.write(b"\xb8\x3e\x00\x00\x00\x0f\x05\xc3")  # mov eax, 62 (kill); syscall; ret
libc.a64l(VICTIM, 12)
