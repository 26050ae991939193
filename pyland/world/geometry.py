"""Places and directions on the map. North is up; positions count from (0, 0) at the top left."""

from enum import Enum
from typing import NamedTuple

from pyland.text import Message, _


class Direction(Enum):
    """One of the four ways; the value is the word a child writes."""

    NORTH = "north"
    EAST = "east"
    SOUTH = "south"
    WEST = "west"

    dx: int
    """Tiles to the right that one step this way goes."""
    dy: int
    """Tiles down that one step this way goes."""

    def __init__(self, word: str) -> None:
        # Looked up once for each way: steps are what the world does most.
        self.dx = {"east": 1, "west": -1}.get(word, 0)
        self.dy = {"south": 1, "north": -1}.get(word, 0)

    @property
    def right(self) -> "Direction":
        """A quarter turn clockwise."""
        return _CLOCKWISE[(_CLOCKWISE.index(self) + 1) % 4]

    @property
    def left(self) -> "Direction":
        """A quarter turn the other way."""
        return _CLOCKWISE[(_CLOCKWISE.index(self) - 1) % 4]

    @property
    def opposite(self) -> "Direction":
        """Half a turn."""
        return _CLOCKWISE[(_CLOCKWISE.index(self) + 2) % 4]

    @property
    def title(self) -> Message:
        """The word for people to read."""
        return _TITLES[self]


_CLOCKWISE = (Direction.NORTH, Direction.EAST, Direction.SOUTH, Direction.WEST)
_TITLES = {
    Direction.NORTH: _("north"),
    Direction.EAST: _("east"),
    Direction.SOUTH: _("south"),
    Direction.WEST: _("west"),
}

RELATIVE = ("ahead", "right", "behind", "left")


class Position(NamedTuple):
    """A tile: `x` tiles from the left edge, `y` tiles from the top edge."""

    x: int
    y: int

    def step(self, direction: Direction, steps: int = 1) -> "Position":
        """The tile `steps` away in `direction`."""
        return Position(self.x + direction.dx * steps, self.y + direction.dy * steps)

    def distance(self, other: "Position") -> int:
        """Steps between two tiles when nothing is in the way."""
        return abs(self.x - other.x) + abs(self.y - other.y)


def towards(facing: Direction, word: str) -> Direction:
    """The direction that `word` means to somebody who is facing `facing`: a compass word or ahead, right, behind, left.

    Raises `ValueError` for any other word.
    """
    if word in RELATIVE:
        return _CLOCKWISE[(_CLOCKWISE.index(facing) + RELATIVE.index(word)) % 4]
    return Direction(word)
