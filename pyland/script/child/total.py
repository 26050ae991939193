"""`sum` that adds from left to right on every version of Python. (From 3.12 on, Python's own rounds floats better.)"""

import operator
from collections.abc import Iterable
from functools import reduce
from typing import Any

_JOINED = ((str, "strings", "''"), (bytes, "bytes", "b''"), (bytearray, "bytearray", "b''"))


def total(iterable: Iterable[Any], /, start: Any = 0) -> Any:
    """`start` and everything in `iterable`, added up. Raises `TypeError` where Python does."""
    items = iter(iterable)
    for kind, name, glue in _JOINED:
        if issubclass(type(start), kind):
            raise TypeError(f"sum() can't sum {name} [use {glue}.join(seq) instead]")
    return reduce(operator.add, items, start)


total.__name__ = total.__qualname__ = "sum"
