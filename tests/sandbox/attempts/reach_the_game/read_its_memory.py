# Reads the first bytes of every writable part of the game's memory with process_vm_readv.
# Needs: kernel.yama.ptrace_scope = 0, or rights to debug
import ctypes
import os


class Piece(ctypes.Structure):
    _fields_ = [("base", ctypes.c_void_p), ("size", ctypes.c_size_t)]


libc = ctypes.CDLL(None, use_errno=True)
place = ctypes.create_string_buffer(64)
mine = Piece(ctypes.addressof(place), 64)
with open("/proc/" + str(VICTIM) + "/maps") as maps:
    parts = [int(line.split("-")[0], 16) for line in maps if " rw-p " in line]
for part in parts:
    if libc.process_vm_readv(VICTIM, ctypes.byref(mine), 1, ctypes.byref(Piece(part, 64)), 1, 0) == 64:
        print("REACHED", place.raw.hex())
        break
else:
    print(os.strerror(ctypes.get_errno()))
