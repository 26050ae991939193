# Becomes a program written byte by byte into memory, which makes a folder and ends.
# Machine: x86-64
import os
import struct

path = (FOLDER + "/made_by_program").encode() + b"\0"
# lea rdi, [rip+21]; mov esi, 0755; mov eax, 83 (mkdir); syscall; xor edi, edi; mov eax, 60 (exit); syscall
code = b"\x48\x8d\x3d\x15\x00\x00\x00\xbe\xed\x01\x00\x00\xb8\x53\x00\x00\x00\x0f\x05"
code += b"\x31\xff\xb8\x3c\x00\x00\x00\x0f\x05"
base, size = 0x400000, 120 + len(code) + len(path)
head = b"\x7fELF\x02\x01\x01" + bytes(9)
head += struct.pack("HHIQQQIHHHHHH", 2, 62, 1, base + 120, 64, 0, 0, 64, 56, 1, 64, 0, 0)
head += struct.pack("IIQQQQQQ", 1, 5, 0, base, base, size, size, 4096)
file = os.memfd_create("program")
os.write(file, head + code + path)
os.execve(file, ["program"], {})
