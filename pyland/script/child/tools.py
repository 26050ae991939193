"""Parts of Python's modules with a guard in front: the real ones read names, or make code, from what they are given."""

import collections
import copyreg
import dataclasses
import enum
import typing
from collections.abc import Callable
from typing import Any, ForwardRef

from . import fence
from .names import Type, is_made_by_program
from .sets import Frozen, Set, like
from .views import OPERATORS


def wraps(wrapped: Any) -> Callable[[Any], Any]:
    """`functools.wraps` without its further inputs, which can reach behind the scenes."""

    def decorate(wrapper: Any) -> Any:
        wrapper.__name__, wrapper.__qualname__ = wrapped.__name__, wrapped.__qualname__
        wrapper.__doc__ = wrapped.__doc__
        return wrapper

    return decorate


def dataclass(cls: Any = None, /, **options: Any) -> Any:
    """`dataclasses.dataclass`. Python's own makes code from the names of fields, and does not look at them."""

    def decorate(cls: Any) -> Any:
        _check_fields(cls)
        made: Any = dataclasses.dataclass(cls, **options)
        if "__match_args__" in vars(made):
            # A pattern reads attributes by these names without a guard.
            names = tuple(name for name in made.__match_args__ if name not in fence.GUARDED)
            made.__match_args__ = names  # type: ignore[misc]
        return made

    return decorate if cls is None else decorate(cls)


def _check_fields(cls: Any) -> None:
    if not isinstance(cls, type):
        raise TypeError("dataclass() should be used on a class")
    hints: Any = cls.__annotations__
    inherited = [getattr(kind, "__dataclass_fields__", {}) for kind in cls.__mro__]
    if any(type(found) is not dict for found in (hints, *inherited)):
        raise TypeError("no class that a dataclass can be made of")
    fields = [field for found in inherited for field in found.values()]
    fields += [value for value in vars(cls).values() if isinstance(value, dataclasses.Field)]
    # One of a class of its own could call itself differently each time it is asked.
    if any(type(field) is not dataclasses.Field for field in fields):
        raise TypeError("a field is made by field()")
    if not all(map(_is_plain_name, [*hints, *(field.name for field in fields if field.name is not None)])):
        raise TypeError("Field names must be valid identifiers")
    if any(isinstance(hint, ForwardRef) for hint in hints.values()):
        raise TypeError("a class that is made by typing is no dataclass")


def _is_plain_name(name: Any) -> bool:
    return type(name) is str and name.isidentifier() and not fence.forbidden(name)


def namedtuple(typename: str, field_names: Any, *, rename: bool = False, defaults: Any = None) -> Any:
    """`collections.namedtuple`, for fields that do not lead behind the scenes: patterns read them without a guard."""
    if isinstance(field_names, str):
        field_names = field_names.replace(",", " ").split()
    names = [str(name) for name in field_names]
    for name in names:
        if fence.forbidden(name) or name in fence.GUARDED:
            raise fence.Refused("attribute", name)
    return collections.namedtuple(str(typename), names, rename=rename, defaults=defaults, module="__main__")


class _TypedTuple:
    """`typing.NamedTuple` as a base class. Its other form, a call with names, is left to `namedtuple`."""

    __slots__ = ()

    def __mro_entries__(self, bases: tuple[Any, ...]) -> tuple[Any, ...]:
        return (typing._NamedTuple,)  # type: ignore[attr-defined]

    def __call__(self, *given: Any, **named: Any) -> Any:
        raise fence.Refused("name", "NamedTuple")


class EnumType(enum.EnumType):
    """Makes enumerations by `class` and by a call with names, never by what another module holds."""

    def __call__(cls, value: Any, names: Any = None, *, start: int = 1) -> Any:  # type: ignore[override]
        if names is None:
            return super().__call__(value)
        return super().__call__(value, names=names, module="__main__", start=start)


class Enum(enum.Enum, metaclass=EnumType):
    """`enum.Enum` for programs."""


class IntEnum(enum.IntEnum, metaclass=EnumType):
    """`enum.IntEnum` for programs."""


class StrEnum(enum.StrEnum, metaclass=EnumType):
    """`enum.StrEnum` for programs."""


class Flag(enum.Flag, metaclass=EnumType):
    """`enum.Flag` for programs."""


class IntFlag(enum.IntFlag, metaclass=EnumType):
    """`enum.IntFlag` for programs."""


def copied(thing: Any) -> Any:
    """`copy.copy`, for Python's own collections and for things of the program's classes; all else stays the same."""
    if isinstance(thing, list | dict | Set | bytearray | collections.deque) and not is_made_by_program(type(thing)):
        return thing.copy()
    return _copy_of(thing, lambda part: part, "__copy__")


def deeply_copied(thing: Any, memo: Any = None) -> Any:
    """`copy.deepcopy`, for the same."""
    known: dict[int, Any] = memo if isinstance(memo, dict) else {}
    if id(thing) in known:
        return known[id(thing)][0]
    made = _deep(thing, known)
    known[id(thing)] = made, thing
    return made


def _deep(thing: Any, known: dict[int, Any]) -> Any:
    def again(part: Any) -> Any:
        return deeply_copied(part, known)

    kind = type(thing)
    if kind is list:
        made: list[Any] = []
        known[id(thing)] = made, thing  # it may be in itself
        made.extend(map(again, thing))
        return made
    if kind is dict:
        pairs: dict[Any, Any] = {}
        known[id(thing)] = pairs, thing
        pairs.update({again(key): again(value) for key, value in thing.items()})
        return pairs
    if kind in (tuple, Set, Frozen, collections.deque):
        return kind(map(again, thing))
    if kind in (collections.defaultdict, collections.OrderedDict, collections.Counter):
        twin = thing.copy()
        for key, value in thing.items():
            twin[key] = again(value)
        return twin
    if kind is bytearray:
        return bytearray(thing)
    return _copy_of(thing, again, "__deepcopy__", lambda twin: known.update({id(thing): (twin, thing)}))


def _copy_of(
    thing: Any, part: Callable[[Any], Any], own_way: str, remember: Callable[[Any], None] = lambda twin: None
) -> Any:
    kind = type(thing)
    if not is_made_by_program(kind) or issubclass(kind, enum.Enum):
        return thing
    if hasattr(kind, own_way):
        return getattr(thing, own_way)(*(({},) if own_way == "__deepcopy__" else ()))
    twin: Any
    state: Any
    items = pairs = None
    if isinstance(thing, Set | Frozen):
        twin = like(thing, map(part, thing))
        state = dict(vars(thing))
    else:
        maker, given, *rest = thing.__reduce_ex__(4)
        if maker not in (copyreg.__newobj__, kind):  # type: ignore[attr-defined]
            return thing
        twin = maker(*map(part, given))
        state, items, pairs = [*rest, None, None, None][:3]
    remember(twin)  # it may be in itself
    attributes, slots = state if isinstance(state, tuple) else (state, None)
    for name, value in {**(attributes or {}), **(slots or {})}.items():
        object.__setattr__(twin, name, part(value))
    for item in items or ():
        twin.append(part(item))
    for key, value in pairs or ():
        twin[part(key)] = part(value)
    return twin


_NAME_OF_SETS: Any = vars(typing)["Set"]


def _alias_of_sets(name: str, kind: type) -> Any:
    """`typing.Set` or `typing.FrozenSet` for our own kind of sets."""
    return type(_NAME_OF_SETS)(kind, 1, inst=False, name=name)


copied.__name__ = copied.__qualname__ = "copy"
deeply_copied.__name__ = deeply_copied.__qualname__ = "deepcopy"
_ENUMS = {kind.__name__: kind for kind in (Enum, IntEnum, StrEnum, Flag, IntFlag)}
GUARDED: dict[str, dict[str, Any]] = {
    "collections": {"namedtuple": namedtuple},
    "copy": {"copy": copied, "deepcopy": deeply_copied},
    "functools": {"wraps": wraps},
    "dataclasses": {"dataclass": dataclass},
    "enum": {**_ENUMS},
    "operator": {**OPERATORS},
    "typing": {
        "Type": Type, "NamedTuple": _TypedTuple(), "Set": _alias_of_sets("Set", Set),
        "FrozenSet": _alias_of_sets("FrozenSet", Frozen),
    },
}
"""Module -> what a program gets in place of Python's own, or besides what is listed for the module."""
