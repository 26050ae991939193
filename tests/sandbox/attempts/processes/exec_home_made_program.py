# Writes a whole program of 200 bytes by hand, puts it into memory and becomes it; the program makes a folder.
# Needs: x86_64
import os
import struct

BASE = 0x400000
code = b"\xb8\x53\x00\x00\x00\xbf" + struct.pack("<I", BASE + 0xA0)
code += bytes.fromhex("bec0010000 0f05 31ff b83c000000 0f05")
head = b"\x7fELF\x02\x01\x01".ljust(16, b"\0")
head += struct.pack("<HHIQQQIHHHHHH", 2, 62, 1, BASE + 0x78, 64, 0, 0, 64, 56, 1, 0, 0, 0)
head += struct.pack("<IIQQQQQQ", 1, 5, 0, BASE, BASE, 0x1000, 0x1000, 0x1000)
program = (head + code).ljust(0xA0, b"\0") + os.fsencode(FOLDER) + b"/home_made\0"
ghost = os.memfd_create("ghost")
os.write(ghost, program.ljust(0x1000, b"\0"))
os.execve(ghost, ["home_made"], {})
