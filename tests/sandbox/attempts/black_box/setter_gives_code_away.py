# The general setter puts other code into a function by a word put together at run time.
from contextlib import ExitStack

def mine():
    return globals()

dunder = lambda word: "_" * 2 + word + "_" * 2
object.__setattr__(mine, dunder("code"), (lambda: __builtins__).__code__) if False else None
setattr(mine, dunder("code"), getattr(lambda: open(SECRET_FILE).read(), dunder("code")))
print(mine())
