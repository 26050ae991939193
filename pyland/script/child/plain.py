"""Plain values as they travel, the same way in both directions: nothing but what JSON has, and no two things alike.

A list is a list. A tuple is `{"tuple": [...]}`, a mapping `{"dict": [[key, value], ...]}`, a float that JSON does not
know `{"float": "nan"}`.
"""

import math
from collections.abc import Callable
from typing import Any

from .shown import exact

DEEPEST = 8
"""So many lists, tuples and mappings may lie in each other."""
_MOST_BITS = 3_000
_STRANGE_FLOATS = ("nan", "inf", "-inf")


class NotPlain(ValueError):
    """Something is no plain value, or too deep, or too long."""


class _Packer:
    """Packs one value. `room` is how many values and letters it may have in all; None for as many as there are."""

    def __init__(self, room: int | None) -> None:
        self._room = room

    def pack(self, value: Any, deepest: int = DEEPEST) -> Any:
        value = exact(value)
        kind = type(value)
        if issubclass(kind, list | tuple | dict):
            return self._collection(value, kind, deepest - 1)
        if value is None or kind is bool:
            self._use(1)
            return value
        if kind is str:
            self._use(1 + len(value))
            return value
        if kind is int and value.bit_length() <= _MOST_BITS:
            self._use(1 + value.bit_length() // 3)
            return value
        if kind is float:
            self._use(24)
            return value if math.isfinite(value) else {"float": repr(value)}
        raise NotPlain(f"{kind!r} is no plain value")

    def _collection(self, value: Any, kind: type, deepest: int) -> Any:
        # Asked by the means of Python's own types: what a program made of them is never run.
        if deepest < 0:
            raise NotPlain("too deep")
        self._use(1)
        if issubclass(kind, dict):
            pairs = dict.items(value)
            return {"dict": [[self.pack(key, deepest), self.pack(item, deepest)] for key, item in pairs]}
        if issubclass(kind, tuple):
            return {"tuple": [self.pack(item, deepest) for item in tuple.__iter__(value)]}
        return [self.pack(item, deepest) for item in list.__iter__(value)]

    def _use(self, size: int) -> None:
        if self._room is not None:
            self._room -= size
            if self._room < 0:
                raise NotPlain("too long")


def packed(value: Any, room: int | None = None) -> Any:
    """A plain value as it travels. Raises `NotPlain` for anything else, and when it is larger than `room`."""
    return _Packer(room).pack(value)


def unpacked(data: Any, text: Callable[[str], str] = str, deepest: int = DEEPEST) -> Any:
    """The value that `packed` made `data` from; texts go through `text`. Raises `ValueError` or `TypeError` for others.
    """
    if isinstance(data, str):
        return text(data)
    if data is None or isinstance(data, bool | int | float):
        return data
    if deepest < 1:
        raise NotPlain("too deep")
    if isinstance(data, list):
        return [unpacked(item, text, deepest - 1) for item in data]
    (kind, inside), = data.items() if isinstance(data, dict) else ((None, None),)
    if kind == "float" and inside in _STRANGE_FLOATS:
        return float(inside)
    if kind == "tuple" and isinstance(inside, list):
        return tuple(unpacked(item, text, deepest - 1) for item in inside)
    if kind == "dict" and isinstance(inside, list):
        return {unpacked(key, text, deepest - 1): unpacked(item, text, deepest - 1) for key, item in inside}
    raise NotPlain("no plain value")
