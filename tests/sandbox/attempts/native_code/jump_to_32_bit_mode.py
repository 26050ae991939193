# Switches the processor to 32-bit mode by a far jump, makes a folder there and comes back.
# Machine: x86-64
import ctypes
import mmap
import struct

memory = mmap.mmap(-1, 4096, flags=mmap.MAP_PRIVATE | mmap.MAP_ANONYMOUS | 0x40, prot=7)
base = ctypes.addressof(ctypes.c_char.from_buffer(memory))
saved, pointer, path = base + 0x100, base + 0x108, base + 0x200
# push rbx; mov [saved], rsp; mov ebx, edi; mov ecx, esi; jmp far [pointer]
there = b"\x53\x48\x89\x24\x25" + struct.pack("I", saved) + b"\x89\xfb\x89\xf1\xff\x2c\x25" + struct.pack("I", pointer)
# 32 bits: mov eax, 39 (mkdir); int 0x80; jmp far 0x33:back
narrow = b"\xb8\x27\x00\x00\x00\xcd\x80\xea" + struct.pack("=IH", base + 0x40, 0x33)
# mov rsp, [saved]; pop rbx; ret
back = b"\x48\x8b\x24\x25" + struct.pack("I", saved) + b"\x5b\xc3"
for offset, part in ((0, there), (0x40, back), (0x80, narrow), (0x108, struct.pack("=IH", base + 0x80, 0x23))):
    memory[offset : offset + len(part)] = part
name = (FOLDER + "/made_in_32_bits").encode()
memory[0x200 : 0x200 + len(name)] = name
print(ctypes.CFUNCTYPE(ctypes.c_int, ctypes.c_uint, ctypes.c_int)(base)(path, 0o755))
