"""A store of things that are costly to make, which forgets the ones not used for longest."""

from collections import OrderedDict
from collections.abc import Callable, Hashable
from typing import Generic, TypeVar

import pygame

Key = TypeVar("Key", bound=Hashable)
Value = TypeVar("Value")


def surface_bytes(surface: pygame.Surface) -> int:
    """How much memory a picture takes."""
    return surface.get_width() * surface.get_height() * surface.get_bytesize()


class Cache(Generic[Key, Value]):
    """Keeps what it is given until the `weight` of everything in it exceeds the `limit`."""

    def __init__(self, limit: int, weight: Callable[[Value], int] = lambda value: 1) -> None:
        self._limit = limit
        self._weight = weight
        self._total = 0
        self._kept: OrderedDict[Key, Value] = OrderedDict()

    def __len__(self) -> int:
        return len(self._kept)

    def __contains__(self, key: Key) -> bool:
        return key in self._kept

    def find(self, key: Key) -> Value | None:
        """What is kept under the key, or None."""
        value = self._kept.get(key)
        if value is not None:
            self._kept.move_to_end(key)
        return value

    def keep(self, key: Key, value: Value) -> Value:
        """Keep a value, and hand it back. The newest is kept even when it alone is too heavy."""
        old = self._kept.pop(key, None)
        if old is not None:
            self._total -= self._weight(old)
        self._kept[key] = value
        self._total += self._weight(value)
        while self._total > self._limit and len(self._kept) > 1:
            _, gone = self._kept.popitem(last=False)
            self._total -= self._weight(gone)
        return value

    def get(self, key: Key, make: Callable[[], Value]) -> Value:
        """What is kept under the key, made now if need be."""
        value = self.find(key)
        return self.keep(key, make()) if value is None else value

    def clear(self) -> None:
        """Forget everything."""
        self._kept.clear()
        self._total = 0


def surface_cache(megabytes: float) -> "Cache[Hashable, pygame.Surface]":
    """A cache for pictures that takes about so much memory."""
    return Cache(int(megabytes * 1_000_000), surface_bytes)
