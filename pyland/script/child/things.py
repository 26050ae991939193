"""Things that look the same in every run: Python knows them by their places in memory, which are always different."""

from typing import Any

from .hashes import Hashes


class Numbers:
    """Numbers for things, in the order in which somebody first asked for them."""

    def __init__(self) -> None:
        self._seen: dict[int, tuple[int, Any]] = {}
        self._hashes = Hashes(self.number)

    def number(self, thing: Any, /) -> int:
        """A number that no other thing has."""
        return self._seen.setdefault(id(thing), (1000 + 8 * len(self._seen), thing))[0]

    def hash(self, thing: Any, /) -> int:
        """`hash` without places. Raises `TypeError` for what has none."""
        return self._hashes.of(thing)


Numbers.number.__name__ = Numbers.number.__qualname__ = "id"
Numbers.hash.__name__ = Numbers.hash.__qualname__ = "hash"


def root(numbers: Numbers) -> type:
    """The class that a program's own classes are made from, instead of `object`."""

    class Root:
        __slots__ = ()

        def __hash__(self) -> int:
            return numbers.number(self)

        def __repr__(self) -> str:
            kind = type(self)
            return f"<{kind.__module__}.{kind.__qualname__} object>"

    Root.__name__ = Root.__qualname__ = "object"
    return Root
