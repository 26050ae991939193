# Jumps to the bare syscall instruction inside libc; two useless floats make the number 2 (open) in the register eax.
# Machine: x86-64
import ctypes
import os

libc = ctypes.CDLL(None)
start = ctypes.cast(libc.syscall, ctypes.c_void_p).value
gadget = start + ctypes.string_at(start, 64).index(b"\x0f\x05")
text, number, real = ctypes.c_char_p, ctypes.c_int, ctypes.c_double
run = ctypes.CFUNCTYPE(ctypes.c_int, text, number, number, real, real)(gadget)
print(run((FOLDER + "/opened_sideways").encode(), os.O_CREAT | os.O_WRONLY, 0o644, 0.0, 0.0))
