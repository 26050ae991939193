from dataclasses import dataclass
from decimal import Decimal
from enum import Enum
from fractions import Fraction


@dataclass(frozen=True)
class Place:
    x: int
    name: str


class Coin:
    def __init__(self, value):
        self.value = value

    def __eq__(self, other):
        return self.value == other.value

    def __hash__(self):
        return hash((self.value, "coin"))


class Colour(Enum):
    RED = 1


for thing in ("pear", "", b"pear", 0.1, -1, 10**40, (1, "a", None), frozenset({"a", 2.5}), Fraction(1, 3), 2 - 1j,
              Decimal("0.1"), range(5), float("inf"), Place(1, "a"), Coin(3), Colour.RED):
    print(hash(thing))
print(hash(1) == hash(1.0) == hash(True) == hash(Fraction(1)), {Coin(1), Coin(2), Coin(1)} == {Coin(2), Coin(1)})
