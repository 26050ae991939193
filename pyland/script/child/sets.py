"""Sets for programs: gone through in the order in which things were put in, so that they are the same everywhere.

Python's own go by hashes, which are 64 bits wide on one engine and 32 on the other. These keep their things as the keys
of one mapping, and nothing else: so there are no two parts that could ever disagree. Nothing else in Python takes them
for its own sets and looks into them by itself: whoever goes through them asks them.
"""

import collections
from collections.abc import Callable, ItemsView, Iterable, Iterator, KeysView, MutableSet
from collections.abc import Set as AnySet
from itertools import islice, repeat
from reprlib import recursive_repr
from types import FunctionType, GenericAlias
from typing import Any

_CHANGED = "Set changed size during iteration"
_Order = dict[Any, None]
_EMPTY, _ODD = dict[Any, Any](), collections.OrderedDict[Any, Any]()
_KEYS, _ITEMS = type(_EMPTY.keys()), type(_EMPTY.items())
VIEWS = frozenset({_KEYS, _ITEMS, type(_ODD.keys()), type(_ODD.items()), KeysView, ItemsView})
"""Kinds of views of mappings: of keys, or of pairs."""


class _Kind(type):
    """Python's own sets, which come out of a few places, count as ours."""

    def __instancecheck__(cls, thing: Any) -> bool:
        return type.__instancecheck__(cls, thing) or type(thing) is _OWN.get(cls)


class _Ordered(metaclass=_Kind):
    """What both kinds can do. No program can write the names of its slots."""

    __slots__ = ("__order__", "__popped__")
    __module__ = "builtins"
    __order__: _Order
    __popped__: int
    __match_args__ = ("__itself__",)
    __itself__ = property(lambda self: self)
    __class_getitem__: Any = classmethod(GenericAlias)

    def __contains__(self, item: Any) -> bool:
        try:
            return item in self.__order__
        except TypeError:
            if not issubclass(type(item), Set):
                raise
            return _frozen(item) in self.__order__

    def __len__(self) -> int:
        return len(self.__order__)

    def __iter__(self) -> Iterator[Any]:
        order = self.__order__
        return _each(order, len(order))

    @recursive_repr("set(...)")
    def __repr__(self) -> str:
        name, inside = type(self).__name__, ", ".join([repr(item) for item in [*self.__order__]])
        if not inside:
            return f"{name}()"
        return f"{{{inside}}}" if type(self) is Set else f"{name}({{{inside}}})"

    def __eq__(self, other: Any) -> Any:
        view = _comparable(other)
        return NotImplemented if view is None else self.__order__.keys() == view

    __hash__: Any = None

    def __le__(self, other: Any) -> Any:
        view = _comparable(other)
        return NotImplemented if view is None else self.__order__.keys() <= view

    def __lt__(self, other: Any) -> Any:
        view = _comparable(other)
        return NotImplemented if view is None else self.__order__.keys() < view

    def __ge__(self, other: Any) -> Any:
        view = _comparable(other)
        return NotImplemented if view is None else self.__order__.keys() >= view

    def __gt__(self, other: Any) -> Any:
        view = _comparable(other)
        return NotImplemented if view is None else self.__order__.keys() > view

    def __or__(self, other: Any) -> Any:
        return _operated(self, other, _joined)

    def __and__(self, other: Any) -> Any:
        return _operated(self, other, _common)

    def __sub__(self, other: Any) -> Any:
        return _operated(self, other, _left)

    def __xor__(self, other: Any) -> Any:
        return _operated(self, other, _unshared)

    def __ror__(self, other: Any) -> Any:
        return _operated(other, self, _joined)

    def __rand__(self, other: Any) -> Any:
        return _operated(other, self, _common)

    def __rsub__(self, other: Any) -> Any:
        return _operated(other, self, _left)

    def __rxor__(self, other: Any) -> Any:
        return _operated(other, self, _unshared)

    def union(self, *others: Iterable[Any]) -> Any:
        """All things of this set and of the others."""
        return _folded(self, others, _joined)

    def intersection(self, *others: Iterable[Any]) -> Any:
        """The things of this set that are in all others, too."""
        return _folded(self, others, _common)

    def difference(self, *others: Iterable[Any]) -> Any:
        """The things of this set that are in none of the others."""
        return _folded(self, others, _left)

    def symmetric_difference(self, other: Iterable[Any], /) -> Any:
        """The things that are in one of the two only."""
        return _folded(self, (other,), _unshared)

    def isdisjoint(self, other: Iterable[Any], /) -> bool:
        """Whether the two have nothing in common."""
        return self.__order__.keys().isdisjoint(other)

    def issubset(self, other: Iterable[Any], /) -> bool:
        """Whether all things of this set are in the other."""
        return self.__order__.keys() <= _order_of(other).keys()

    def issuperset(self, other: Iterable[Any], /) -> bool:
        """Whether all things of the other are in this set."""
        return self.__order__.keys() >= _order_of(other).keys()


class Set(_Ordered):
    """`set` for programs."""

    __slots__ = ()
    __module__ = "builtins"

    def __new__(cls, *_given: Any, **_named: Any) -> Any:
        return _made(cls, {})

    def __init__(self, *given: Any, **named: Any) -> None:
        _check_given(type(self).__name__, given)
        if named:
            raise TypeError("set() takes no keyword arguments")
        self.__order__.clear()
        if given:
            _add_all(self.__order__, given[0])

    def add(self, item: Any, /) -> None:
        """Put a thing in, if it is not in yet."""
        self.__order__.setdefault(item)

    def discard(self, item: Any, /) -> None:
        """Take a thing out, if it is in."""
        order = self.__order__
        try:
            if order:
                order.pop(item, None)
                return
            hash(item)
        except TypeError:
            if not issubclass(type(item), Set):
                raise
            order.pop(_frozen(item), None)

    def remove(self, item: Any, /) -> None:
        """Take a thing out. Raises `KeyError` when it is not in."""
        order = self.__order__
        try:
            del order[item]
            return
        except TypeError:
            if not issubclass(type(item), Set):
                raise
        frozen = _frozen(item)
        if frozen not in order:
            raise KeyError(item)
        del order[frozen]

    def pop(self) -> Any:
        """Take the first thing out. Raises `KeyError` when there is none."""
        order = self.__order__
        if not order:
            raise KeyError("pop from an empty set")
        first = next(iter(order))
        try:
            del order[first]
        except KeyError:  # its hash is no longer what it was
            _replace(order, dict.fromkeys([*order][1:]))
        popped = self.__popped__ + 1
        if popped * popped > 1_000 + 16 * len(order):
            # A mapping keeps the empty places at its front, and each time they are gone through again.
            _replace(order, dict.fromkeys(order))
            popped = 0
        _count(self, popped)
        return first

    def clear(self) -> None:
        """Take everything out."""
        self.__order__.clear()

    def copy(self) -> Any:
        """Another set of the same things."""
        return _made(Set, self.__order__.copy())

    def update(self, *others: Iterable[Any]) -> None:
        """Put all things of the others in."""
        for other in others:
            _add_all(self.__order__, other)

    def difference_update(self, *others: Iterable[Any]) -> None:
        """Take all things of the others out."""
        for other in others:
            _take_out(self.__order__, other)

    def intersection_update(self, *others: Iterable[Any]) -> None:
        """Keep only what is in all others, too."""
        _replace(self.__order__, _folded(self, others, _common).__order__)

    def symmetric_difference_update(self, other: Iterable[Any], /) -> None:
        """Keep what is in one of the two only."""
        _replace(self.__order__, _unshared(self.__order__, _order_of(other)))

    def __ior__(self, other: Any) -> Any:
        return _changed(self, other, Set.update)

    def __iand__(self, other: Any) -> Any:
        return _changed(self, other, Set.intersection_update)

    def __isub__(self, other: Any) -> Any:
        return _changed(self, other, Set.difference_update)

    def __ixor__(self, other: Any) -> Any:
        return _changed(self, other, Set.symmetric_difference_update)


class Frozen(_Ordered):
    """`frozenset` for programs."""

    __slots__ = ()
    __module__ = "builtins"

    def __new__(cls, *given: Any, **named: Any) -> Any:
        if named and cls.__init__ is object.__init__:
            raise TypeError("frozenset() takes no keyword arguments")
        _check_given(cls.__name__, given)
        if given and cls is Frozen and type(given[0]) is Frozen:
            return given[0]
        order: _Order = {}
        if given:
            _add_all(order, given[0])
        return _made(cls, order)

    def __hash__(self) -> int:
        return hash(frozenset(self.__order__))

    def copy(self) -> Any:
        """The same set."""
        return self if type(self) is Frozen else _made(Frozen, self.__order__)


_OWN: dict[type, type] = {Set: set, Frozen: frozenset}
"""Our kinds, and Python's own that they stand for."""
STAND_FOR = {own: kind for kind, own in _OWN.items()}
"""Python's own, and what a program gets instead."""
_SETS = (_Ordered, set, frozenset)
MutableSet.register(Set)
AnySet.register(Frozen)
# Not by their names: a class of the program's may have a `__setattr__` of its own.
_put: Callable[[Any, _Order], None] = vars(_Ordered)["__order__"].__set__
_count: Callable[[Any, int], None] = vars(_Ordered)["__popped__"].__set__


def shown_set(order: _Order) -> Any:
    """The set that a program wrote down as `{a, b}`; its things are the keys of `order`."""
    return _made(Set, order)


def like(thing: Any, items: Iterable[Any]) -> Any:
    """A set of the same class as a thing, without asking what the class makes of that."""
    return _made(type(thing), dict.fromkeys(items))


def _made(kind: Any, order: _Order) -> Any:
    made = object.__new__(kind)
    _put(made, order)
    _count(made, 0)
    return made


def _each(order: _Order, size: int) -> Iterator[Any]:
    if len(order) != size:
        raise RuntimeError(_CHANGED)
    for item in islice(order, size):  # not more: what is put in for what is taken out is not gone through
        yield item
        if len(order) != size:
            raise RuntimeError(_CHANGED)


def _check_given(name: str, given: tuple[Any, ...]) -> None:
    if len(given) > 1:
        raise TypeError(f"{name} expected at most 1 argument, got {len(given)}")


def _is_set(thing: Any) -> bool:
    return issubclass(type(thing), _SETS)


def _frozen(thing: Any) -> Any:
    return _made(Frozen, thing.__order__)


def _order_of(things: Iterable[Any]) -> _Order:
    return things.__order__ if isinstance(things, _Ordered) else dict.fromkeys(things)


def _comparable(other: Any) -> Any:
    """What a view of keys can be compared with; None when it is no set."""
    if isinstance(other, _Ordered):
        return other.__order__.keys()
    return other if issubclass(type(other), (set, frozenset, _KEYS, _ITEMS)) else None


def _add_all(order: _Order, other: Iterable[Any]) -> None:
    # One by one: what was put in before something went wrong stays in.
    order.update(other.__order__ if isinstance(other, _Ordered) else zip(iter(other), repeat(None)))


def _take_out(order: _Order, other: Iterable[Any]) -> None:
    for item in [*other.__order__] if isinstance(other, _Ordered) else other:
        if order:
            order.pop(item, None)
        else:
            hash(item)


def _replace(order: _Order, new: _Order) -> None:
    order.clear()
    order.update(new)


def _joined(order: _Order, other: Iterable[Any]) -> _Order:
    made = order.copy()
    _add_all(made, other)
    return made


def _common(order: _Order, other: Iterable[Any]) -> _Order:
    known = _order_of(other)
    return {item: None for item in [*order] if item in known}


def _left(order: _Order, other: Iterable[Any]) -> _Order:
    made = order.copy()
    _take_out(made, other)
    return made


def _unshared(order: _Order, other: Iterable[Any]) -> _Order:
    known = _order_of(other)
    made = {item: None for item in [*order] if item not in known}
    made.update({item: None for item in [*known] if item not in order})
    return made


_Way = Callable[[_Order, Iterable[Any]], _Order]


def _folded(first: Any, others: Iterable[Iterable[Any]], way: _Way) -> Any:
    order = first.__order__.copy()
    for other in others:
        order = way(order, other)
    return _made(Frozen if isinstance(first, Frozen) else Set, order)


def _operated(one: Any, other: Any, way: _Way) -> Any:
    if not all(_is_set(part) or type(part) in VIEWS for part in (one, other)):
        return NotImplemented
    frozen = issubclass(type(one), Frozen | frozenset) and _is_set(other)
    return _made(Frozen if frozen else Set, way(_order_of(one), other))


def _changed(one: Any, other: Any, way: Callable[[Any, Any], None]) -> Any:
    if not _is_set(other):
        return NotImplemented
    way(one, other)
    return one


for _kind, _name in ((_Ordered, "set"), (Set, "set"), (Frozen, "frozenset")):
    _kind.__name__ = _kind.__qualname__ = _name
    for _function in filter(lambda part: isinstance(part, FunctionType), vars(_kind).values()):
        _function.__qualname__ = f"{_name}.{_function.__name__}"
