"""Short texts for values, made without running anything of the program's (never its own `__repr__`)."""

import re
from itertools import islice
from typing import Any

from .sets import Frozen, Set

LONGEST = 60
_MOST_ITEMS = 6
_DEEPEST = 3
_PLACES = re.compile(r" at 0x[0-9A-Fa-f]+")


def name_of_type(value: Any) -> str:
    """The name of a value's type; never empty, and with nothing unseen in it: a program may rename its own."""
    name: str = type.__getattribute__(type(value), "__name__")[:LONGEST]
    return name if name.isprintable() and name else "?"


def short(value: Any) -> str:
    """A value as a program would write it, cut to `LONGEST` characters."""
    text = _short(value, _DEEPEST)
    return text if len(text) <= LONGEST else text[: LONGEST - 1] + "…"


def without_places(text: str) -> str:
    """A text without the places in memory that Python likes to tell: they are different in every run."""
    return _PLACES.sub("", text) if " at 0x" in text else text


def exact(value: Any) -> Any:
    """A text, a whole number or a float of a class made from these as just that; anything else as it is."""
    kind = type(value)
    if kind is bool:
        return value
    for plain, convert in ((str, str.__str__), (int, int.__int__), (float, float.__float__)):
        if issubclass(kind, plain):
            return convert(value)
    return value


def _short(value: Any, deepest: int) -> str:
    kind = type(value)
    if kind is str:
        return repr(value[:LONGEST])
    if kind is int:
        return str(value) if value.bit_length() < 300 else "-1…" if value < 0 else "1…"
    if value is None or kind in (bool, float, complex, range):
        return repr(value)
    if kind in (list, tuple, dict, Set, Frozen):
        return _collection(value, kind, deepest) if deepest else "…"
    return f"<{name_of_type(value)}>"


def _collection(value: Any, kind: type, deepest: int) -> str:
    if not value:
        return repr(value)
    if kind is dict:
        # Looking up a key would ask the program's own `__hash__` and `__eq__`.
        pairs = islice(value.items(), _MOST_ITEMS)
        some = [f"{_short(key, deepest - 1)}: {_short(item, deepest - 1)}" for key, item in pairs]
    else:
        some = [_short(item, deepest - 1) for item in islice(value, _MOST_ITEMS)]
    if len(value) > _MOST_ITEMS:
        some.append("…")
    inside = ", ".join(some)
    if kind is list:
        return f"[{inside}]"
    if kind is tuple:
        return f"({inside},)" if len(value) == 1 else f"({inside})"
    return f"{{{inside}}}"
