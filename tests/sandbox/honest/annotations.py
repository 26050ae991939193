from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import Any, ClassVar, Final, Generic, Literal, NamedTuple, Optional, Protocol, TypedDict, TypeVar, Union

T = TypeVar("T")
LIMIT: Final = 3
Way = Literal["east", "west"]
Number = Union[int, float]


class Pet(NamedTuple):
    name: str
    age: int = 1


class Shelf(TypedDict, total=False):
    title: str
    pages: int


class Speaks(Protocol):
    def speak(self, times: int) -> str: ...


class Stack(Generic[T]):
    made: ClassVar[int] = 0

    def __init__(self, items: Iterable[T] = ()) -> None:
        self.items: list[T] = list(items)
        Stack.made += 1

    def push(self, item: T) -> Stack[T]:
        self.items.append(item)
        return self

    def __iter__(self) -> Iterator[T]:
        return reversed(self.items)


def apply(f: Callable[[int], T], *values: int, **extra: Any) -> dict[int, T]:
    return {v: f(v) for v in values}


def find(names: list[str], start: str) -> Optional[str]:
    return next((n for n in names if n.startswith(start)), None)


def half(n: Number | None, way: Way = "east") -> float | None:
    return None if n is None else n / 2


book: Shelf = {"title": "Momo", "pages": 304}
unset: int
print(Pet("Tom"), Pet("Kitty", age=4).age, book["title"], LIMIT)
print(list(Stack([1, 2]).push(3)), Stack.made, issubclass(Pet, tuple), apply(lambda n: n * "x", 1, 3))
print(find(["Eva", "Jo"], "J"), find([], "x"), half(7), half(None), half.__annotations__["way"])
