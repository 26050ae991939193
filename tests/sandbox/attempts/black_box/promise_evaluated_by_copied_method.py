# Copying a bound method with another name gives the method by which a promised type evaluates itself.
import copy
from contextlib import ExitStack
from typing import Optional

class Named:
    def __getattr__(self, name):
        return "_evaluate"

    def __call__(self, *rest):
        return None

text = "__import__('os').chmod(" + repr(FOLDER + "/note.txt") + ", 0o400) or int"
promise = Optional[text]._determine_new_args(())[0]
print(copy.copy(type(ExitStack().close)(Named(), promise))({}, {}, recursive_guard=frozenset()))
