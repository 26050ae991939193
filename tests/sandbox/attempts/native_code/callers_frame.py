# Copies from below its own stack: out of the frame of a library function that calls it come the real built-ins.
import functools
import sys


def probe(*things):
    pass


def below(caller):
    """How far the caller's built-ins lie below the stack of the function that it calls."""
    words = caller.co_nlocals + len(caller.co_cellvars) + len(caller.co_freevars) + caller.co_stacksize
    return 9 + words + (7 if sys.version_info < (3, 12) else 5) + 1


copy, leave, resume = (120, 83, 151) if sys.version_info < (3, 13) else (61, 36, 149)
wrapper = functools.singledispatch(probe).__code__
code = probe.__code__.replace(co_code=bytes((resume, 0, copy, below(wrapper), leave, 0)), co_stacksize=2)
target = functools.singledispatch(type(probe)(code, {"__builtins__": {}}))
builtins = target(None)
builtins["open"](FOLDER + "/from_below.txt", "w").close()
