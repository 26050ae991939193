# Runs machine code that forks through int 0x80, where the number of fork is another one than a filter expects.
# Needs: x86_64 with 32-bit emulation
import ctypes
import mmap
import os
import time

page = mmap.mmap(-1, 4096, prot=7)
start = ctypes.addressof(ctypes.c_char.from_buffer(page))
page[:8] = bytes.fromhex("b802000000 cd80 c3")
if ctypes.PYFUNCTYPE(ctypes.c_int)(start)() == 0:
    time.sleep(1.2)
    os._exit(0)
os.wait()
