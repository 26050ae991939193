"""What lies in a value: parts of the program's own things, and what lists and dictionaries hold.

Nothing of the program's is run for it: no property, no `__getitem__`, no `__hash__` and no `__eq__`.
"""

import ast
from collections.abc import Mapping
from itertools import islice
from types import FunctionType, GetSetDescriptorType
from typing import Any

_MOST_LOOKED_AT = 2_000
"""So many keys of a dictionary are looked at."""


class Hidden(Exception):
    """It is not there, or only the program itself could tell what it is."""


def inside(node: ast.expr, names: Mapping[str, Any]) -> Any:
    """The value of `hero_bag`, `self.bag`, `team[0]["name"]`: names, dots and places. Raises `Hidden`."""
    match node:
        case ast.Name(id=name) if name in names:
            return names[name]
        case ast.Constant(value=value) if type(value) in (int, str):
            return value
        case ast.UnaryOp(op=ast.USub(), operand=ast.Constant(value=value)) if type(value) is int:
            return -value
        case ast.Attribute(value=owner, attr=name):
            return _part(inside(owner, names), name)
        case ast.Subscript(value=owner, slice=place):
            return _item(inside(owner, names), inside(place, names))
    raise Hidden


def _part(thing: Any, name: str) -> Any:
    """What a class made by the program or one of its things has behind a dot."""
    family = _family(thing if issubclass(type(thing), type) else type(thing))
    if not issubclass(type(thing), type):
        for own in _dictionaries(thing, family):
            if name in own:
                return own[name]
    for kind in family[:-1]:
        members = _members(kind)
        if name in members:
            found = members[name]
            if any("__get__" in _members(one) for one in _family(type(found))) and type(found) is not FunctionType:
                raise Hidden  # a property, say: only the program knows
            return found
    raise Hidden


def _family(kind: type) -> tuple[type, ...]:
    """A class and those it is made from; `type` itself is asked, for a program may have its own `mro`."""
    return type.__dict__["__mro__"].__get__(kind)  # type: ignore[no-any-return]


def _members(kind: type) -> Mapping[str, Any]:
    return type.__dict__["__dict__"].__get__(kind)  # type: ignore[no-any-return]


def _dictionaries(thing: Any, family: tuple[type, ...]) -> list[dict[str, Any]]:
    """The dictionary of a thing that a program's class made."""
    for kind in family:
        found = _members(kind).get("__dict__")
        if found is not None:
            own = found.__get__(thing) if type(found) is GetSetDescriptorType else None
            return [own] if type(own) is dict else []
    return []


def _item(row: Any, place: Any) -> Any:
    if type(row) in (list, tuple, str, range) and type(place) is int:
        if -len(row) <= place < len(row):
            return row[place]
    elif type(row) is dict and type(place) in (int, str):
        for key, value in islice(row.items(), _MOST_LOOKED_AT):
            if type(key) is type(place) and key == place:
                return value
    raise Hidden
