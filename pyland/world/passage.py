"""Who can go where: the one place that knows what stands in the way."""

from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.result import Obstacle
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things import kind_of


def obstacle(state: State, position: Position, mover: Thing | None = None) -> Obstacle | None:
    """What keeps `mover` from going to `position`, or None when the way is free. Without a mover: somebody on foot."""
    supported = False
    for thing in state.things_at(position):
        if mover is None or thing.id != mover.id:
            kind = kind_of(thing)
            reason = kind.blocks(state, thing, mover)
            if reason is not None:
                return Obstacle(thing.kind, thing.id, reason)
            supported = supported or kind.supports(state, thing, mover)
    terrain = state.terrain(position)
    if supported or may_enter(state, mover, terrain):
        return None
    return Obstacle(terrain.name, None, terrain.blocked or _only(terrain))


def may_enter(state: State, mover: Thing | None, terrain: Terrain) -> bool:
    """Whether `mover` can go onto this terrain where there is nothing to stand on, on foot or with what it is on."""
    if mover is None:
        return terrain.walkable
    return kind_of(mover).may_enter(mover, terrain) or any(
        kind_of(thing).takes_across(thing, terrain) for thing in state.things_at(mover.position) if thing.id != mover.id
    )


def supported(state: State, position: Position) -> bool:
    """Whether there is something to stand on, whatever the ground is."""
    return any(kind_of(thing).supports(state, thing) for thing in state.things_at(position))


def _only(terrain: Terrain) -> Message:
    return _("There is {ground} in the way.", ground=terrain.title)
