# Lets libc build a second thread of control that begins in rename (makecontext, swapcontext).
import ctypes

libc = ctypes.CDLL(None)
here, there = ctypes.create_string_buffer(2048), ctypes.create_string_buffer(2048)
stack = ctypes.create_string_buffer(65536)
libc.getcontext(there)
# uc_link, then the stack's address, flags and size stand after the first word.
link = (ctypes.c_void_p * 5).from_buffer(there)
link[1], link[2], link[4] = ctypes.addressof(here), ctypes.addressof(stack), 65536
old = ctypes.c_char_p((FOLDER + "/note.txt").encode())
new = ctypes.c_char_p((FOLDER + "/renamed.txt").encode())
libc.makecontext(there, libc.rename, 2, old, new)
libc.swapcontext(here, there)
