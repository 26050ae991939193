"""The state of a world at one moment: where everything is, what is carried, how many turns have passed."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from types import MappingProxyType
from typing import Any

from pyland.world.geometry import Direction, Position
from pyland.world.terrain import EDGE, TERRAINS, Terrain

Values = Mapping[str, int | str]


@dataclass(frozen=True, slots=True)
class Thing:
    """One thing on the map, as data. How it behaves lives with its kind (`pyland.world.things`).

    `id` is unique in its world ("hero", "gem-2"). `properties` come from the map ("text" of a sign), and hold what has
    become of the thing since ("open" of a door).
    """

    id: str
    kind: str
    position: Position
    facing: Direction = Direction.EAST
    properties: Mapping[str, Any] = field(default_factory=dict)

    def at(self, position: Position, facing: Direction | None = None) -> "Thing":
        """The same thing on another tile, facing another way if one is named."""
        return Thing(self.id, self.kind, position, facing or self.facing, self.properties)

    def turned(self, facing: Direction) -> "Thing":
        """The same thing, facing another way."""
        return Thing(self.id, self.kind, self.position, facing, self.properties)

    def changed(self, **changes: Any) -> "Thing":
        """The same thing with some properties that are different or new."""
        return Thing(self.id, self.kind, self.position, self.facing, {**self.properties, **changes})

    def get(self, name: str, default: Any = None) -> Any:
        """A property, or `default` where there is none."""
        return self.properties.get(name, default)

    def __hash__(self) -> int:
        return hash(self.id)


class State:
    """Everything that can change in a world, and the ground, which is shared between copies.

    Only `Event.apply` changes a state; everybody else reads it or works on a `copy`. `bags` hold what bodies carry, in
    the order in which they got it. `seed` decides all chances of an attempt and `values` are the ones that texts and
    goals may name; `memory` is what was answered, by (person, question). `new_ground` and `paint` are what has become
    of single tiles.
    """

    __slots__ = (
        "_at", "_things", "bags", "ground", "memory", "new_ground", "paint", "seed", "touched", "turn", "values",
    )

    def __init__(
        self, ground: tuple[tuple[str, ...], ...], things: Mapping[str, Thing],
        bags: Mapping[str, tuple[Thing, ...]] = MappingProxyType({}), turn: int = 0, *, seed: int = 0,
        values: Values = MappingProxyType({}), memory: Mapping[tuple[str, str], str] = MappingProxyType({}),
    ) -> None:  # fmt: skip
        self.ground = ground
        self._things = dict(things)
        self.bags = dict(bags)
        self.turn = turn
        self.seed = seed
        self.values = values
        self.memory = dict(memory)
        self.new_ground: dict[Position, str] = {}
        self.paint: dict[Position, str] = {}
        self.touched: dict[str, None] = {}
        """The things that were put or taken away since somebody last emptied this, in order."""
        self._at: dict[Position, tuple[str, ...]] = {}
        for thing in self._things.values():
            self._at[thing.position] = (*self._at.get(thing.position, ()), thing.id)

    @property
    def things(self) -> Mapping[str, Thing]:
        """All things by their ids, in the order in which they were put on the map. To be read only."""
        return self._things

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
        copy = State.__new__(State)
        copy.ground, copy.turn, copy.seed, copy.values = self.ground, self.turn, self.seed, self.values
        copy._things, copy._at = self._things.copy(), self._at.copy()
        copy.bags, copy.memory = self.bags.copy(), self.memory.copy()
        copy.new_ground, copy.paint = self.new_ground.copy(), self.paint.copy()
        copy.touched = {}
        return copy

    def tables(self) -> Mapping[str, dict[Any, Any]]:
        """All that can change, but the turn. To be changed only by who keeps earlier moments of the same world."""
        return {
            "things": self._things, "at": self._at, "bags": self.bags, "memory": self.memory,
            "new_ground": self.new_ground, "paint": self.paint,
        }  # fmt: skip

    def mirror(self, other: "State", instead: Thing) -> None:
        """Look like `other`, with `instead` in the place of its namesake. For a picture: all else is shared."""
        for name in State.__slots__:
            setattr(self, name, getattr(other, name))
        self._things = {**other._things, instead.id: instead}

    def put(self, thing: Thing) -> None:
        """Put a thing on the map, or what it has become in the place of what it was."""
        before = self._things.get(thing.id)
        self._things[thing.id] = thing
        self.touched[thing.id] = None
        if before is None or before.position != thing.position:
            if before is not None:
                self._leave(before)
            self._at[thing.position] = (*self._at.get(thing.position, ()), thing.id)

    def take(self, name: str) -> Thing:
        """Take a thing away from the map. Raises `KeyError` when it is not there."""
        thing = self._things.pop(name)
        self.touched[name] = None
        self._leave(thing)
        return thing

    def _leave(self, thing: Thing) -> None:
        left = tuple(name for name in self._at[thing.position] if name != thing.id)
        if left:
            self._at[thing.position] = left
        else:
            del self._at[thing.position]

    def inside(self, position: Position) -> bool:
        """Whether the tile is on the map."""
        return 0 <= position.x < self.width and 0 <= position.y < self.height

    def terrain(self, position: Position) -> Terrain:
        """The ground there; outside the map it is `EDGE`."""
        new = self.new_ground.get(position)
        if new is not None:
            return TERRAINS[new]
        return TERRAINS[self.ground[position.y][position.x]] if self.inside(position) else EDGE

    def things_at(self, position: Position) -> Iterator[Thing]:
        """The things on one tile, in the order in which they came there."""
        return map(self._things.__getitem__, self._at.get(position, ()))

    def of_kind(self, kind: str) -> Iterator[Thing]:
        """All things of one kind, in the order they were put on the map."""
        return (thing for thing in self._things.values() if thing.kind == kind)

    def bag(self, body: str) -> tuple[Thing, ...]:
        """What `body` carries, in the order in which it got it."""
        return self.bags.get(body, ())

    def filled(self, text: str) -> str:
        """A text of the level with this attempt's values in its `{slots}`. Other braces stay as they are."""
        for name, value in self.values.items():
            text = text.replace("{" + name + "}", str(value))
        return text

    def _all(self) -> tuple[Any, ...]:
        return (self.ground, self._things, self.bags, self.turn, self.seed, self.values, self.memory, self.new_ground,
                self.paint)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, State) and self._all() == other._all()

    __hash__ = None  # type: ignore[assignment]
