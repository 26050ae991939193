# Fills all registers at once with setcontext: the process goes on in mkdir and from there in _exit.
# Machine: x86-64
import ctypes
import struct

libc = ctypes.CDLL(None)


def where(function):
    return ctypes.cast(function, ctypes.c_void_p).value


context = ctypes.create_string_buffer(2048)
stack = ctypes.create_string_buffer(65536)
path = ctypes.create_string_buffer((FOLDER + "/made_by_context").encode())
libc.getcontext(context)
top = (ctypes.addressof(stack) + 60000 & ~15) - 8
ctypes.memmove(top, struct.pack("Q", where(libc._exit)), 8)
registers = {8: ctypes.addressof(path), 9: 0o755, 15: top, 16: where(libc.mkdir)}
for place, value in registers.items():
    struct.pack_into("Q", context, 40 + 8 * place, value)
libc.setcontext(context)
