"""What a body can find out without doing anything. It sees what a child sees on the screen."""

from pyland.world.geometry import Direction, Position
from pyland.world.passage import obstacle
from pyland.world.state import State


def can_move(state: State, body: str, direction: Direction) -> bool:
    """Whether one step in `direction` would work now."""
    return obstacle(state, state.things[body].position.step(direction)) is None


def look(state: State, body: str, direction: Direction) -> str:
    """The name of the nearest thing on the next tile in `direction`, or "nothing"."""
    place = state.things[body].position.step(direction)
    return next((thing.kind for thing in state.things_at(place)), "nothing")


def ground(state: State, body: str, direction: Direction | None) -> str:
    """The name of the ground on the next tile in `direction` (None: here)."""
    here = state.things[body].position
    return state.terrain(here if direction is None else here.step(direction)).name


def at(state: State, body: str, kind: str) -> bool:
    """Whether `body` stands on the tile of a thing of this kind."""
    return any(thing.kind == kind for thing in state.things_at(state.things[body].position) if thing.id != body)


def position(state: State, body: str) -> Position:
    """Where `body` stands."""
    return state.things[body].position


def bag(state: State, body: str) -> tuple[str, ...]:
    """What `body` has collected, in order."""
    return state.bags.get(body, ())
