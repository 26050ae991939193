# Writes machine code over the text of math.erfc through /proc/self/mem, which ignores write protection; no ctypes.
# Machine: x86-64
import math
import os
import struct

memory = os.open("/proc/self/mem", os.O_RDWR)


def word(address):
    return struct.unpack("Q", os.pread(memory, 8, address))[0]


function = word(word(id(math.erfc) + 16) + 8)
# push rsi; lea rdi, [rip+17]; mov esi, 0755; mov eax, 83 (mkdir); syscall; pop rax; inc dword [rax]; ret
code = b"\x56\x48\x8d\x3d\x10\x00\x00\x00\xbe\xed\x01\x00\x00\xb8\x53\x00\x00\x00\x0f\x05\x58\xff\x00\xc3"
os.pwrite(memory, code + (FOLDER + "/made_by_erfc").encode() + b"\0", function)
print(math.erfc(1.0))
