# Writes into the game's memory with process_vm_writev: the last letter of its own command line is changed.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


with open("/proc/" + str(VICTIM) + "/stat") as stat:
    end = int(stat.read().rsplit(")", 1)[1].split()[46])
libc = ctypes.CDLL(None, use_errno=True)
letter = ctypes.create_string_buffer(b"#", 1)
mine, theirs = Piece(ctypes.addressof(letter), 1), Piece(end - 2, 1)
count = libc.process_vm_writev(VICTIM, ctypes.byref(mine), 1, ctypes.byref(theirs), 1, 0)
print("REACHED" if count == 1 else os.strerror(ctypes.get_errno()))
