"""Shortest ways over the map."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from math import inf

from pyland.world.geometry import Direction, Position
from pyland.world.passage import may_enter, obstacle
from pyland.world.state import State, Thing

_NORTH, _EAST, _SOUTH, _WEST = Direction


def first_step(state: State, mover: Thing, goals: Collection[Position]) -> Direction | None:
    """The first step of a shortest way of `mover` to the nearest of the tiles; None when there is no way, or it is
    there already. A tile that somebody stands on can be a goal. Of ways that are equally long, the order north, east,
    south, west decides.
    """
    wanted = frozenset(goals)
    if mover.position in wanted:
        return None
    is_free = _entrance(state, mover)
    if not _meet(state, mover.position, wanted, is_free):
        return None
    first: dict[Position, Direction | None] = {mover.position: None}
    waiting = deque([mover.position])
    while waiting:
        here = waiting.popleft()
        for direction, there in _next_to(state, here):
            if there in first:
                continue
            way = first[here] or direction
            if there in wanted:
                # What is on the goal itself is not in the way, unless it is the very next tile.
                return way if here != mover.position or is_free(there) else None
            if is_free(there):
                first[there] = way
                waiting.append(there)
    return None


def distances(state: State, start: Position, mover: Thing | None = None, most: float = inf) -> dict[Position, int]:
    """The steps to all tiles that `mover` could get to from `start`, at most `most` of them away."""
    is_free = _entrance(state, mover)
    found = {start: 0}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if found[here] < most:
            for _direction, there in _next_to(state, here):
                if there not in found and is_free(there):
                    found[there] = found[here] + 1
                    waiting.append(there)
    return found


def _meet(state: State, start: Position, goals: frozenset[Position], is_free: Callable[[Position], bool]) -> bool:
    """Whether there is any way, looked for from both ends: it is soon clear when one of them is shut in."""
    here, there = {start}, set(goals)
    edge, other_edge = here, there
    while edge and other_edge:
        if len(edge) > len(other_edge):
            here, there, edge, other_edge = there, here, other_edge, edge
        edge = {
            place for reached in edge for _direction, place in _next_to(state, reached)
            if place not in here and (place in there or is_free(place))
        }  # fmt: skip
        if not edge.isdisjoint(there):
            return True
        here |= edge
    return False


def _next_to(state: State, here: Position) -> Iterator[tuple[Direction, Position]]:
    x, y = here
    if y > 0:
        yield _NORTH, Position(x, y - 1)
    if x + 1 < state.width:
        yield _EAST, Position(x + 1, y)
    if y + 1 < state.height:
        yield _SOUTH, Position(x, y + 1)
    if x > 0:
        yield _WEST, Position(x - 1, y)


def _entrance(state: State, mover: Thing | None) -> Callable[[Position], bool]:
    """Tells quickly whether nothing keeps `mover` from going to a tile: most tiles are empty, and then the ground
    decides, which is asked once for each terrain."""
    known: dict[str, bool] = {}

    def is_free(place: Position) -> bool:
        if next(state.things_at(place), None) is not None:
            return obstacle(state, place, mover) is None
        terrain = state.terrain(place)
        if terrain.name not in known:
            known[terrain.name] = may_enter(state, mover, terrain)
        return known[terrain.name]

    return is_free
