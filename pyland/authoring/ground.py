"""Where bodies can get to at all, whatever programs they have.

When in doubt, they can: a goal that is called unreachable is one that nobody can ever meet.
"""

from collections import deque
from collections.abc import Collection, Iterable, Iterator

from pyland.world.geometry import Direction, Position
from pyland.world.passage import may_enter
from pyland.world.state import State, Thing
from pyland.world.terrain import TERRAINS
from pyland.world.things import Kind, kind_of
from pyland.world.things.loose import is_loose

_CHANGING = (
    "cut", "pushed", "used", "dug", "picked_up", "given", "asked", "heard", "printed", "switched", "bumped",
    "walked_off", "turn_passes",
)
"""The reactions by which something that is in the way can get out of it."""


def reachable(start: State, body: str | None = None) -> frozenset[Position]:
    """The tiles that a body can get to, its own among them; without a name, those that any body can get to."""
    bodies = [start.things[body]] if body else [thing for thing in start.things.values() if _drivable(thing)]
    crossed = frozenset(ground for thing in start.things.values() for ground in _crosses(thing))
    return frozenset(place for mover in bodies for place in _from(start, mover, crossed))


def _drivable(thing: Thing) -> bool:
    return kind_of(thing).drivable(thing)


def _from(start: State, mover: Thing, crossed: Collection[str]) -> set[Position]:
    found = {mover.position}
    waiting = deque(found)
    while waiting:
        here = waiting.popleft()
        for there in _next(start, here):
            if there not in found and _can_be_free(start, mover, there, crossed):
                found.add(there)
                waiting.append(there)
    return found


def _next(start: State, here: Position) -> Iterator[Position]:
    yield from (here.step(direction) for direction in Direction)
    for thing in start.things_at(here):
        other = start.things.get(str(thing.get("to", "")))
        if other is not None:
            yield other.position


def _can_be_free(start: State, mover: Thing, place: Position, crossed: Collection[str]) -> bool:
    """Whether the way to the tile is free, or can become so."""
    if not start.inside(place):
        return False
    there = [thing for thing in start.things_at(place) if thing.id != mover.id]
    if any(_stays_in_the_way(start, thing) for thing in there):
        return False
    terrain = start.terrain(place)
    if terrain.name in crossed or (terrain.deadly is None and may_enter(start, mover, terrain)):
        return True
    return _any_supports(map(kind_of, there))


def _stays_in_the_way(start: State, thing: Thing) -> bool:
    kind = kind_of(thing)
    if kind.blocks(start, thing) is None or kind.drivable(thing):
        return False
    return not any(_overrides(kind, reaction) for reaction in _CHANGING)


def _crosses(thing: Thing) -> Iterator[str]:
    """The grounds over which a thing could make a way, wherever they are: it takes somebody along, floats or fills."""
    kind = kind_of(thing)
    if _overrides(kind, "takes_across"):
        yield from (terrain.name for terrain in TERRAINS.values() if kind.takes_across(thing, terrain))
    moves = _overrides(kind, "turn_passes") or is_loose(kind)
    if moves and (_overrides(kind, "supports") or _overrides(kind, "pushed")):
        yield from (terrain.name for terrain in TERRAINS.values() if kind.may_enter(thing, terrain))


def _any_supports(kinds: Iterable[Kind]) -> bool:
    return any(_overrides(kind, "supports") for kind in kinds)


def _overrides(kind: Kind, name: str) -> bool:
    """Whether a kind has its own way of doing something that the base only declares."""
    return getattr(type(kind), name) is not getattr(Kind, name)
