from typing import Literal, TypeVar, Generic

T = TypeVar("T")

class Stack(Generic[T]):
    def __init__(self) -> None:
        self.items: list[T] = []

    def put(self, item: T) -> None:
        self.items.append(item)

    def take(self) -> T | None:
        return self.items.pop() if self.items else None

def go(way: Literal["up", "down"], floor: int = 0) -> int:
    return floor + 1 if way == "up" else floor - 1

pile: Stack[int] = Stack()
pile.put(4)
limit: int
limit = 3
print(pile.take(), pile.take(), go("up"), go("down", floor=limit))
