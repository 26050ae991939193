"""The names a program finds without an import: Python's own safe ones, some with a guard in front."""

import _string  # type: ignore[import-not-found]
import builtins
from collections.abc import Callable, Iterable
from types import BuiltinMethodType, FunctionType, MethodDescriptorType, MethodType, MethodWrapperType
from typing import Any, NoReturn

from .fence import GUARDED, SETTERS, Refused, check_attribute, forbidden, is_locked, is_private
from .frames import FILE
from .sets import STAND_FOR, Frozen, Set
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
        "set": Set, "frozenset": Frozen, "id": numbers.number, "hash": numbers.hash, "sum": total,
        "__build_class__": _class_maker(root(numbers)),
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
    """`thing.name` for private names and those in `GUARDED`, without a way for anything to look into objects."""
    if is_private(name):
        return _private(thing, name)
    if name == "__class__":
        return _kind_of(thing)
    if name == "__annotations__":
        return _annotations(thing)
    if name == "__defaults__":
        return _defaults(thing)
    value = getattr(thing, name)
    return _setter(value) if name in SETTERS else _formatter(value, name)


def read(thing: Any, name: Any) -> Any:
    """`thing.name` for a name that a program made up while it ran. Raises `Refused` like `check_attribute`."""
    exact = check_attribute(name)
    return attribute(thing, exact) if exact in GUARDED or is_private(exact) else getattr(thing, exact)


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


def _setter(value: Any) -> Any:
    bound = [value.__self__] if isinstance(value, MethodType | MethodWrapperType) else []

    def change(*given: Any) -> None:
        named = [*bound, *given]
        if len(named) > 1:
            named[1] = check_attribute(named[1])
            own(named[0], named[1])
        value(*named[len(bound):])

    return change


def own(thing: Any, name: str) -> Any:
    """The thing, of which a program wants to change an attribute. Raises `Refused` when it is not the program's own."""
    if not (_is_own(thing) or isinstance(thing, _UNCHANGING) or _is_made_by(type(thing), _STAND_INS)):
        raise Refused("attribute", name)
    if is_private(name) and _is_of_python(thing, name):
        raise Refused("attribute", name)
    return thing


def _private(thing: Any, name: str) -> Any:
    value = getattr(thing, name)
    if _is_of_python(thing, name):
        raise Refused("attribute", name)
    return value


def _is_of_python(thing: Any, name: str) -> bool:
    """Whether an attribute, if there is one, comes from a class of Python's."""
    if isinstance(thing, super):
        kinds = super.__self_class__.__get__(thing).__mro__  # type: ignore[attr-defined]
    else:
        kinds = (*(thing.__mro__ if isinstance(thing, type) else ()), *type(thing).__mro__)
    for kind in kinds:
        if name in type.__getattribute__(kind, "__dict__"):
            return not is_made_by_program(kind)
    return not _is_own(thing)


def _is_own(thing: Any) -> bool:
    """Whether a thing is a class or a function of the program's, an instance of such a class, or an exception."""
    if isinstance(thing, FunctionType):
        return thing.__code__.co_filename == FILE
    return is_made_by_program(type(thing)) or is_made_by_program(thing) or isinstance(thing, BaseException)


def _annotations(thing: Any) -> dict[str, Any]:
    """A copy: what makes code from annotations must not find others there than were written."""
    _check_own(thing, "__annotations__")
    return {name: getattr(hint, "__forward_arg__", hint) for name, hint in dict(thing.__annotations__).items()}


def _defaults(thing: Any) -> Any:
    _check_own(thing, "__defaults__")
    return thing.__defaults__


def _check_own(thing: Any, name: str) -> None:
    function = thing.__func__ if isinstance(thing, MethodType) else thing
    own = function.__code__.co_filename == FILE if isinstance(function, FunctionType) else is_made_by_program(function)
    if not own:
        raise Refused("attribute", name)


def _check_template(template: str) -> None:
    """Raises `Refused` when a text's `{slots}` lead behind the scenes."""
    for _text, slot, form, _conversion in _string.formatter_parser(template):
        if slot:
            for is_attribute, part in _string.formatter_field_name_split(slot)[1]:
                if is_attribute and is_locked(part):
                    raise Refused("attribute", part)
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
    try:
        read(thing, name)
    except AttributeError:
        return False
    return True


def _setattr(thing: Any, name: str, value: Any, /) -> None:
    exact = check_attribute(name)
    setattr(own(thing, exact), exact, value)


def _delattr(thing: Any, name: str, /) -> None:
    exact = check_attribute(name)
    delattr(own(thing, exact), exact)


def _vars(*given: Any) -> Any:
    if len(given) != 1 or not is_made_by_program(type(given[0])):
        raise Refused("name", "vars")
    return vars(given[0])


def _dir(*given: Any) -> list[str]:
    if len(given) != 1 or not (is_made_by_program(type(given[0])) or is_made_by_program(given[0])):
        raise Refused("name", "dir")
    return [name for name in dir(given[0]) if not forbidden(name)]


def is_made_by_program(kind: Any) -> bool:
    """Whether this is a class of the program's own."""
    return _is_made_by(kind, "__main__")


def _is_made_by(kind: Any, module: str) -> bool:
    return isinstance(kind, type) and type.__getattribute__(kind, "__module__") == module


_STAND_INS = "child.modules"
"""The module of ours that makes what stands for modules and bodies. None of it can be changed."""
_UNCHANGING = (
    int, float, complex, str, bytes, bytearray, list, tuple, dict, set, frozenset, range, slice, type(None), MethodType,
    BuiltinMethodType, property, type(Ellipsis), type(NotImplemented), super, Set, Frozen,
)  # fmt: skip
"""Kinds of things that have no attributes to be changed: Python says so itself."""
_KINDS = frozenset({
    *(kind for name in _PLAIN.split() if isinstance(kind := vars(builtins).get(name), type)), type(None),
    type(Ellipsis), type(NotImplemented), Set, Frozen,
})


def hand_out(kinds: Iterable[Any]) -> None:
    """A program gets these classes by a name of theirs: so it may also get them by `type`."""
    _handed_out.update(kind for kind in kinds if isinstance(kind, type))


_handed_out: set[type] = set(_KINDS)
_stand_ins: dict[type, type] = {}


def _kind_of(thing: Any) -> Any:
    """What `type` gives: a class that the program can have by name, else something that only looks like one."""
    kind = type(thing)
    kind = STAND_FOR.get(kind, kind)
    if issubclass(kind, type):
        return Type
    if kind in _handed_out or issubclass(kind, BaseException) or is_made_by_program(kind):
        return kind
    if kind not in _stand_ins:
        _stand_ins[kind] = type.__new__(_Foreign, name_of_type(thing), (), {"__slots__": ()})
    return _stand_ins[kind]


class _Foreign(type):
    """Makes stand-ins for classes of Python's own. They can be compared, shown and asked what is one of them."""

    def __new__(cls, *given: Any) -> Any:
        raise Refused("name", "type")

    def __call__(cls, *given: Any, **named: Any) -> Any:
        raise Refused("name", "type")

    def __instancecheck__(cls, thing: Any) -> bool:
        return _stand_ins.get(type(thing)) is cls

    def __repr__(cls) -> str:
        return f"<class {cls.__name__!r}>"


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
