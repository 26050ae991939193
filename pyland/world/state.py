"""The state of a world at one moment: where everything is, what is carried, how many turns have passed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pyland.world.geometry import Direction, Position
from pyland.world.terrain import EDGE, TERRAINS, Terrain


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing on the map, as data. How it behaves lives with its kind (`pyland.world.things`).

    `id` is unique in its world ("hero", "gem-2"); `properties` come from the map ("text" of a sign).
    """

    id: str
    kind: str
    position: Position
    facing: Direction = Direction.EAST
    properties: Mapping[str, Any] = field(default_factory=dict)

    def at(self, position: Position, facing: Direction | None = None) -> "Thing":
        """The same thing on another tile, facing another way if one is named."""
        return replace(self, position=position, facing=facing or self.facing)

    def turned(self, facing: Direction) -> "Thing":
        """The same thing, facing another way."""
        return replace(self, facing=facing)

    def __hash__(self) -> int:
        return hash(self.id)


@dataclass(slots=True)
class State:
    """Everything that can change in a world, and the ground, which is shared between copies.

    Only `Event.apply` changes a state; everybody else reads it or works on a `copy`.
    """

    ground: tuple[tuple[str, ...], ...]
    things: dict[str, Thing]
    bags: dict[str, tuple[str, ...]] = field(default_factory=dict)
    turn: int = 0

    @property
    def width(self) -> int:
        """Tiles from left to right."""
        return len(self.ground[0]) if self.ground else 0

    @property
    def height(self) -> int:
        """Tiles from top to bottom."""
        return len(self.ground)

    def copy(self) -> "State":
        """An independent copy (things and ground are immutable and shared)."""
        return State(self.ground, dict(self.things), dict(self.bags), self.turn)

    def inside(self, position: Position) -> bool:
        """Whether the tile is on the map."""
        return 0 <= position.x < self.width and 0 <= position.y < self.height

    def terrain(self, position: Position) -> Terrain:
        """The ground there; outside the map it is `EDGE`."""
        return TERRAINS[self.ground[position.y][position.x]] if self.inside(position) else EDGE

    def things_at(self, position: Position) -> Iterator[Thing]:
        """The things on one tile, in the order they were put on the map."""
        return (thing for thing in self.things.values() if thing.position == position)

    def of_kind(self, kind: str) -> Iterator[Thing]:
        """All things of one kind, in the order they were put on the map."""
        return (thing for thing in self.things.values() if thing.kind == kind)
