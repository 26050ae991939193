"""The operators of sets, for the views of mappings: Python makes its own sets of these, which go by hashes."""

import operator
from collections.abc import Callable, Iterable
from itertools import chain
from typing import Any

from .sets import VIEWS, shown_set


def _guarded(name: str) -> Callable[[Any, Any], Any]:
    """An operator that gives one of our sets for views of mappings: Python's own makes one of its own sets of them."""
    operate: Callable[[Any, Any], Any] = getattr(operator, name)

    def operated(one: Any, other: Any, /) -> Any:
        if type(one) in VIEWS or type(other) in VIEWS:
            parts = [[*part] if hasattr(type(part), "__next__") else part for part in (one, other)]
            return _ordered(operate(*parts), parts)
        return operate(one, other)

    operated.__name__ = operated.__qualname__ = name
    return operated


def _ordered(made: Any, parts: Iterable[Any]) -> Any:
    if type(made) is not set:
        return made
    waiting = {item: item for item in made}
    order: dict[Any, None] = {}
    for item in chain(*parts):
        try:
            if item in waiting:
                order[waiting.pop(item)] = None
        except TypeError:  # a pair of a mapping's with something that has no hash
            continue
    order.update(dict.fromkeys(waiting))
    return shown_set(order)


OPERATORS = {name: _guarded(name) for name in ("and_", "or_", "xor", "sub")}
"""The operators of sets, by their names in `operator`."""
