"""What a body can find out without doing anything. It sees what a child sees on the screen."""

from collections.abc import Iterator

from pyland.world.geometry import Direction, Position
from pyland.world.passage import obstacle, supported
from pyland.world.state import State, Thing
from pyland.world.things import kind_of


def can_move(state: State, body: str, direction: Direction) -> bool:
    """Whether one step in `direction` would work now, and end well: nobody walks into a hole."""
    walker = state.things[body]
    place = walker.position.step(direction)
    if obstacle(state, place, walker) is not None:
        return False
    return state.terrain(place).deadly is None or supported(state, place)


def look(state: State, body: str, direction: Direction) -> str:
    """The name of the nearest thing on the next tile in `direction`, or "nothing": what is in the way comes first, then
    what lies on top."""
    there = list(_seen(state, body, state.things[body].position.step(direction)))
    in_the_way = [thing for thing in there if kind_of(thing).blocks(state, thing, state.things[body]) is not None]
    return (in_the_way or there)[-1].kind if there else "nothing"


def ground(state: State, body: str, direction: Direction | None) -> str:
    """The name of the ground on the next tile in `direction` (None: here)."""
    here = state.things[body].position
    return state.terrain(here if direction is None else here.step(direction)).name


def at(state: State, body: str, kind: str) -> bool:
    """Whether `body` stands on the tile of a thing of this kind."""
    return any(thing.kind == kind for thing in _seen(state, body, state.things[body].position))


def position(state: State, body: str) -> Position:
    """Where `body` stands."""
    return state.things[body].position


def bag(state: State, body: str) -> tuple[str, ...]:
    """The kinds of what `body` carries, in the order in which it got it."""
    return tuple(thing.kind for thing in state.bag(body))


def cuts_left(state: State, body: str) -> int | None:
    """How often `body` can cut; None when nobody counts."""
    left = state.things[body].get("cuts")
    return None if left is None else int(left)


def distance(state: State, body: str, kind: str) -> int | None:
    """Steps to the nearest thing of this kind when nothing is in the way; None when there is none to be seen."""
    here = state.things[body].position
    others = (thing for thing in state.of_kind(kind) if thing.id != body and kind_of(thing).seen(thing))
    return min((here.distance(thing.position) for thing in others), default=None)


def scan(state: State, body: str, radius: int) -> list[tuple[str, int, int]]:
    """What can be seen at most `radius` steps away, as (kind, x, y): the nearest first, then by rows."""
    here = state.things[body].position
    found = [
        (here.distance(thing.position), thing.position.y, thing.position.x, thing.kind)
        for thing in state.things.values()
        if thing.id != body and here.distance(thing.position) <= radius and kind_of(thing).seen(thing)
    ]
    return [(kind, x, y) for _steps, y, x, kind in sorted(found)]


def _seen(state: State, body: str, place: Position) -> Iterator[Thing]:
    return (thing for thing in state.things_at(place) if thing.id != body and kind_of(thing).seen(thing))
