"""Whether the things of a map can be where they are."""

from collections.abc import Iterator

from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.passage import may_enter
from pyland.world.state import State, Thing
from pyland.world.things import Kind, kind_of
from pyland.world.things.loose import Loose

_GOES_AWAY = ("cut", "pushed", "used", "switched", "turn_passes", "bumped", "heard", "given", "printed")
"""The reactions by which something that is in the way could get out of it."""


def misplaced(state: State) -> Iterator[tuple[Position, Message]]:
    """What cannot be where it is: places, with a sentence for each problem."""
    for thing in state.things.values():
        message = _bad_ground(state, thing)
        if message is not None:
            yield thing.position, message
    for place in dict.fromkeys(thing.position for thing in state.things.values()):
        message = _crowd(state, place)
        if message is not None:
            yield place, message


def _bad_ground(state: State, thing: Thing) -> Message | None:
    kind, terrain = kind_of(thing), state.terrain(thing.position)
    x, y = thing.position
    fits = may_enter(state, thing, terrain) and not (terrain.deadly is not None and kind.drivable(thing))
    if fits or not _needs_ground(kind) or _is_held(state, thing):
        return None
    if terrain.walkable:
        return _("At ({x}, {y}), {thing} stands on {ground}, where it cannot be.", thing=kind.title, x=x, y=y,
                 ground=terrain.title)
    return _("At ({x}, {y}), {thing} stands on {ground}, where nobody can walk.", thing=kind.title, x=x, y=y,
             ground=terrain.title)


def _needs_ground(kind: Kind) -> bool:
    """Whether it matters on which ground such a thing is: it goes about, or it can be moved."""
    return isinstance(kind, Loose) or type(kind).may_enter is not Kind.may_enter


def _is_held(state: State, thing: Thing) -> bool:
    """Whether there is something else under it, or something that takes it across."""
    terrain = state.terrain(thing.position)
    others = [other for other in state.things_at(thing.position) if other.id != thing.id]
    return any(kind_of(other).supports(state, other, thing) or kind_of(other).takes_across(other, terrain)
               for other in others)


def _crowd(state: State, place: Position) -> Message | None:
    """Two on one tile who are both in the way, or one behind something that nobody can move. What is flat fits under
    everything."""
    crowd = list(state.things_at(place))
    if len(crowd) < 2:
        return None
    in_the_way = [thing for thing in crowd if kind_of(thing).blocks(state, thing) is not None]
    for_good = [thing for thing in in_the_way if _stays(kind_of(thing))]
    first = next(iter((*for_good, *in_the_way)), None)
    lost = [thing for thing in crowd if for_good and not kind_of(thing).flat]
    second = next((thing for thing in (*in_the_way, *lost) if thing is not first), None)
    if first is None or second is None:
        return None
    return _("Only one of these fits on the tile ({x}, {y}): {first}, {second}.", x=place.x, y=place.y,
             first=kind_of(first).title, second=kind_of(second).title)


def _stays(kind: Kind) -> bool:
    """Whether what is in the way is so for good."""
    return not kind.body and all(getattr(type(kind), name) is getattr(Kind, name) for name in _GOES_AWAY)
