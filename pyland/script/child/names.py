"""The names a program finds without an import: Python's own safe ones, some with a guard in front."""

import _string  # type: ignore[import-not-found]
import builtins
from abc import ABCMeta
from collections.abc import Callable
from types import BuiltinMethodType, FunctionType, MethodDescriptorType, MethodType, MethodWrapperType
from typing import Any, NoReturn

from .fence import GUARDED, SETTERS, Refused, check_attribute, forbidden
from .frames import FILE
from .shown import name_of_type
from .things import Numbers, root
from .total import total

_PLAIN = """
    abs all any ascii bin bool bytearray bytes callable chr classmethod complex dict divmod enumerate filter float
    format frozenset hex int isinstance issubclass iter len list map max min next object oct ord pow property range
    repr reversed round set slice sorted staticmethod str super tuple zip
    __debug__ True False None Ellipsis NotImplemented
"""
_REFUSED = ("open", "exec", "eval", "compile", "globals", "locals", "breakpoint", "memoryview")


def safe_names() -> dict[str, Any]:
    """Python's own names for a program, by name."""
    own = vars(builtins)
    names = {name: own[name] for name in _PLAIN.split()}
    names |= {name: kind for name, kind in own.items() if isinstance(kind, type) and issubclass(kind, BaseException)}
    names |= {name: _refusing(name) for name in _REFUSED}
    numbers = Numbers()
    names |= {
        "getattr": _getattr, "setattr": _setattr, "hasattr": _hasattr, "delattr": _delattr, "type": Type,
        "vars": _vars, "dir": _dir,
        "id": numbers.number, "hash": numbers.hash, "sum": total, "__build_class__": _class_maker(root(numbers)),
    }
    return names


def _class_maker(root: type) -> Callable[..., Any]:
    """What a `class` statement calls: a class that is made from nothing is made from `root`."""

    def make(body: Any, name: str, /, *bases: Any, **keywords: Any) -> Any:
        return builtins.__build_class__(body, name, *((root,) if bases in ((), (object,)) else bases), **keywords)

    return make


def _refusing(name: str) -> Callable[..., NoReturn]:
    def refuse(*_given: Any, **_named: Any) -> NoReturn:
        raise Refused("name", name)

    refuse.__name__ = refuse.__qualname__ = name
    return refuse


def attribute(thing: Any, name: str) -> Any:
    """`thing.name` for the names in `GUARDED`, without a way for texts or types to look into objects."""
    if name == "__class__":
        return _kind_of(thing)
    if name == "__annotations__":
        return _annotations(thing)
    if name == "__defaults__":
        return _defaults(thing)
    value = getattr(thing, name)
    if name == "register":
        return _registrar(value)
    return _setter(value) if name in SETTERS else _formatter(value, name)


def read(thing: Any, name: Any) -> Any:
    """`thing.name` for a name that a program made up while it ran. Raises `Refused` like `check_attribute`."""
    exact = check_attribute(name)
    return attribute(thing, exact) if exact in GUARDED else getattr(thing, exact)


def _formatter(value: Any, name: str) -> Any:
    if not isinstance(value, BuiltinMethodType | MethodDescriptorType):
        return value
    bound: list[Any] = [value.__self__] if isinstance(value, BuiltinMethodType) else []

    def formatted(*given: Any, **named: Any) -> str:
        template, *inputs = (*bound, *given)
        if not isinstance(template, str):
            kind = name_of_type(template)
            raise TypeError(f"descriptor {name!r} for 'str' objects doesn't apply to a {kind!r} object")
        template = str.__str__(template)
        _check_template(template)
        return str.format(template, *inputs, **named) if name == "format" else str.format_map(template, *inputs)

    return formatted


def _registrar(value: Any) -> Any:
    """Abstract classes take in no others: a pattern would read whatever it likes of things that are no instances."""
    if isinstance(value, MethodType) and value.__func__ is ABCMeta.register:
        raise Refused("attribute", "register")
    return value


def _setter(value: Any) -> Any:
    place = 0 if isinstance(value, MethodType | MethodWrapperType) else 1

    def change(*given: Any) -> None:
        names = [check_attribute(name) for name in given[place:place + 1]]
        value(*given[:place], *names, *given[place + 1:])

    return change


def _annotations(thing: Any) -> dict[str, Any]:
    """A copy: what makes code from annotations must not find others there than were written."""
    _check_own(thing, "__annotations__")
    return {name: getattr(hint, "__forward_arg__", hint) for name, hint in dict(thing.__annotations__).items()}


def _defaults(thing: Any) -> Any:
    _check_own(thing, "__defaults__")
    return thing.__defaults__


def _check_own(thing: Any, name: str) -> None:
    function = thing.__func__ if isinstance(thing, MethodType) else thing
    own = function.__code__.co_filename == FILE if isinstance(function, FunctionType) else _is_made_by_program(function)
    if not own:
        raise Refused("attribute", name)


def _check_template(template: str) -> None:
    """Raises `Refused` when a text's `{slots}` lead behind the scenes."""
    for _text, slot, form, _conversion in _string.formatter_parser(template):
        if slot:
            for is_attribute, part in _string.formatter_field_name_split(slot)[1]:
                if is_attribute:
                    check_attribute(part)
        if form:
            _check_template(form)


_NOTHING = object()


def _getattr(thing: Any, name: str, default: Any = _NOTHING, /) -> Any:
    if default is _NOTHING:
        return read(thing, name)
    try:
        return read(thing, name)
    except AttributeError:
        return default


def _hasattr(thing: Any, name: str, /) -> bool:
    return hasattr(thing, check_attribute(name))


def _setattr(thing: Any, name: str, value: Any, /) -> None:
    setattr(thing, check_attribute(name), value)


def _delattr(thing: Any, name: str, /) -> None:
    delattr(thing, check_attribute(name))


def _vars(*given: Any) -> Any:
    if len(given) != 1 or not _is_made_by_program(type(given[0])):
        raise Refused("name", "vars")
    return vars(given[0])


def _dir(*given: Any) -> list[str]:
    if len(given) != 1 or not (_is_made_by_program(type(given[0])) or _is_made_by_program(given[0])):
        raise Refused("name", "dir")
    return [name for name in dir(given[0]) if not forbidden(name)]


def _is_made_by_program(kind: Any) -> bool:
    return isinstance(kind, type) and type.__getattribute__(kind, "__module__") == "__main__"


def _kind_of(thing: Any) -> Any:
    kind = type(thing)
    return Type if issubclass(kind, type) else kind


class _TypeOfTypes(type):
    """Lets `type` be asked about things, and nothing else."""

    def __call__(cls, *given: Any) -> Any:
        if len(given) != 1:
            raise Refused("name", "type")
        return _kind_of(given[0])

    def __instancecheck__(cls, thing: Any) -> bool:
        return isinstance(thing, type)

    def __repr__(cls) -> str:
        return "<class 'type'>"


class Type(metaclass=_TypeOfTypes):
    """Stands for `type`: the real one can make classes and look into them."""

    def __class_getitem__(cls, item: Any) -> Any:
        return cls


for _function in (_getattr, _setattr, _hasattr, _delattr, _vars, _dir):
    _function.__name__ = _function.__qualname__ = _function.__name__[1:]
Type.__name__ = Type.__qualname__ = "type"
