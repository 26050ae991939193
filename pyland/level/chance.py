"""Values that are different in every attempt: how a level file tells them, and how they are rolled."""

import re
from dataclasses import dataclass

from pyland.world.dice import roll

_RANGE = re.compile(r"(-?\d{1,9})\s+to\s+(-?\d{1,9})", re.ASCII)
_WHOLE = re.compile(r"-?\d{1,9}", re.ASCII)


@dataclass(frozen=True, slots=True)
class Between:
    """A whole number from `least` to `most`, both included."""

    least: int
    most: int

    def roll(self, seed: int, name: str) -> int:
        """The number of the attempt with this seed."""
        return self.least + roll(seed, self.most - self.least + 1, "value", name)


@dataclass(frozen=True, slots=True)
class OneOf:
    """One of several words or numbers."""

    items: tuple[int | str, ...]

    def roll(self, seed: int, name: str) -> int | str:
        """The item of the attempt with this seed."""
        return self.items[roll(seed, len(self.items), "value", name)]


Chance = Between | OneOf


def range_of(text: str) -> Between | None:
    """The range that a text like "3 to 9" tells, or None. The first number may be the larger one: see `Between`."""
    found = _RANGE.fullmatch(text.strip())
    return Between(int(found[1]), int(found[2])) if found else None


def item_of(text: str) -> int | str:
    """A whole number, or the text itself."""
    return int(text) if _WHOLE.fullmatch(text) else text
