"""Who can go where: the one place that knows what stands in the way."""

from dataclasses import dataclass

from pyland.text import Message
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import kind_of


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What is in the way: the kind of thing or terrain, the thing's id (None for terrain), and the sentence."""

    into: str
    thing: str | None
    reason: Message


def obstacle(state: State, position: Position) -> Obstacle | None:
    """What keeps a body from stepping on `position`, or None when the way is free."""
    for thing in state.things_at(position):
        reason = kind_of(thing).blocks(state, thing)
        if reason is not None:
            return Obstacle(thing.kind, thing.id, reason)
    terrain = state.terrain(position)
    return None if terrain.blocked is None else Obstacle(terrain.name, None, terrain.blocked)
