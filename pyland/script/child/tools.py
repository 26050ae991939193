"""Parts of Python's modules with a guard in front: the real ones read names, or make code, from what they are given."""

import calendar
import dataclasses
import functools
import operator
from collections.abc import Callable
from typing import Any, ForwardRef

from . import fence
from .names import Type, read


def wraps(wrapped: Any) -> Callable[[Any], Any]:
    """`functools.wraps` without its further inputs, which can reach behind the scenes."""

    def decorate(wrapper: Any) -> Any:
        wrapper.__name__, wrapper.__qualname__ = wrapped.__name__, wrapped.__qualname__
        wrapper.__doc__ = wrapped.__doc__
        return wrapper

    return decorate


def singledispatch(function: Any) -> Any:
    """`functools.singledispatch`. Python's own runs annotations that are texts as code."""
    real: Any = functools.singledispatch(function)

    def dispatcher(*given: Any, **named: Any) -> Any:
        return real(*given, **named)

    def register(kind: Any, function: Any = None) -> Any:
        if function is not None:
            return real.register(kind, function)
        if isinstance(kind, type):
            return lambda function: real.register(kind, function)
        return real.register(_first_annotation(kind), kind)

    wraps(function)(dispatcher)
    made: Any = dispatcher
    made.register, made.dispatch, made.registry = register, real.dispatch, real.registry
    return dispatcher


def _first_annotation(function: Any) -> Any:
    hints = getattr(function, "__annotations__", {})
    first = next(iter(hints.values()), None)
    if first is None or isinstance(first, str):
        raise TypeError("Invalid first argument to `register()`. Write the class in its brackets.")
    return first


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


def attrgetter(*names: Any) -> Callable[[Any], Any]:
    """`operator.attrgetter`, for no names that lead behind the scenes."""
    if not names or not all(isinstance(name, str) for name in names):
        raise TypeError("attribute name must be a string")
    paths = [str.__str__(name).split(".") for name in names]

    def get(thing: Any) -> Any:
        found = tuple(functools.reduce(read, path, thing) for path in paths)
        return found if len(found) > 1 else found[0]

    return get


def methodcaller(name: Any, /, *given: Any, **named: Any) -> Callable[[Any], Any]:
    """`operator.methodcaller`, for no names that lead behind the scenes."""
    if not isinstance(name, str):
        raise TypeError("method name must be a string")
    return lambda thing: read(thing, name)(*given, **named)


def weekday(year: int, month: int, day: int) -> int:
    """`calendar.weekday`, as a plain number on every version of Python."""
    return int(calendar.weekday(year, month, day))


def monthrange(year: int, month: int) -> tuple[int, int]:
    """`calendar.monthrange`, in plain numbers on every version of Python."""
    first, days = calendar.monthrange(year, month)
    return int(first), days


_DAYS = ("MONDAY", "TUESDAY", "WEDNESDAY", "THURSDAY", "FRIDAY", "SATURDAY", "SUNDAY")
GUARDED: dict[str, dict[str, Any]] = {
    "functools": {"wraps": wraps, "singledispatch": singledispatch},
    "dataclasses": {"dataclass": dataclass},
    "typing": {"Type": Type},
    "operator": {"attrgetter": attrgetter, "methodcaller": methodcaller, "itemgetter": operator.itemgetter},
    "calendar": {
        "weekday": weekday, "monthrange": monthrange, **{day: number for number, day in enumerate(_DAYS)},
        **{name: tuple(getattr(calendar, name)) for name in ("month_name", "month_abbr", "day_name", "day_abbr")},
    },
}
"""Module -> what a program gets in place of Python's own, or besides what is listed for the module."""
