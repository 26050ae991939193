# Runs a few bytes of machine code that make a process with vfork, sleep in it and end it.
# Needs: x86_64
import ctypes
import mmap

page = mmap.mmap(-1, 4096, prot=7)
start = ctypes.addressof(ctypes.c_char.from_buffer(page))
page[1024:1040] = (1).to_bytes(8, "little") + (200_000_000).to_bytes(8, "little")
page[:52] = (
    bytes.fromhex("b83a000000 0f05 85c0 7401 c3")  # vfork; the parent returns
    + b"\x48\xbf" + (start + 1024).to_bytes(8, "little")  # what nanosleep reads
    + bytes.fromhex("31f6 b823000000 0f05")  # nanosleep
    + bytes.fromhex("31ff b83c000000 0f05")  # exit
).ljust(52, b"\x90")
print(ctypes.CFUNCTYPE(ctypes.c_int)(start)())
