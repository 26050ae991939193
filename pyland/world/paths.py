"""Shortest ways over the map."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from math import inf

from pyland.world.geometry import Direction, Position
from pyland.world.passage import may_enter, obstacle
from pyland.world.state import State, Thing

MOST = 1_600
"""How many tiles are looked at for a way, on a map of any size."""

_NORTH, _EAST, _SOUTH, _WEST = Direction

_Free = Callable[[Position, Position], bool]


def first_step(state: State, mover: Thing, goals: Collection[Position], most: int = MOST) -> Direction | None:
    """The first step of a shortest way of `mover` to the nearest of the tiles; None when there is no way, or it is
    there already. A tile that somebody stands on can be a goal. Of ways that are equally long, the order north, east,
    south, west decides.

    When the goals are so far away that `most` tiles are not enough to find them, it goes to the nearest place to them
    that it has found.
    """
    wanted = frozenset(goals)
    if mover.position in wanted or not wanted:
        return None
    is_free = _entrance(state, mover)
    if not _meet(state, mover.position, wanted, is_free, most):
        return None
    first: dict[Position, Direction | None] = {mover.position: None}
    waiting = deque([mover.position])
    while waiting and len(first) < most:
        here = waiting.popleft()
        for direction, there in _next_to(state, here):
            if there in first:
                continue
            way = first[here] or direction
            if there in wanted:
                # What is on the goal itself is not in the way, unless it is the very next tile.
                return way if here != mover.position or is_free(here, there) else None
            if is_free(here, there):
                first[there] = way
                waiting.append(there)
    return first[min(first, key=lambda place: min(map(place.distance, wanted)))] if waiting else None


def distances(state: State, start: Position, mover: Thing | None = None, most: float = inf) -> dict[Position, int]:
    """The steps to all tiles that `mover` could get to from `start`, at most `most` of them away."""
    is_free = _entrance(state, mover)
    found = {start: 0}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if found[here] < most:
            for _direction, there in _next_to(state, here):
                if there not in found and is_free(here, there):
                    found[there] = found[here] + 1
                    waiting.append(there)
    return found


def _meet(state: State, start: Position, goals: frozenset[Position], is_free: _Free, most: int) -> bool:
    """Whether there may be a way, looked for from both ends: it is soon clear when one of them is shut in."""
    here, there = {start}, set(goals)
    edge, other_edge = here, there
    onward = True
    while edge and other_edge and len(here) + len(there) < most:
        if len(edge) > len(other_edge):
            here, there, edge, other_edge, onward = there, here, other_edge, edge, not onward
        edge = {
            place for reached in edge for _direction, place in _next_to(state, reached)
            if place not in here and _leads(reached, place, onward, goals, is_free)
        }  # fmt: skip
        if not edge.isdisjoint(there):
            return True
        here |= edge
    return bool(edge and other_edge)


def _leads(
    reached: Position, place: Position, onward: bool, goals: frozenset[Position], is_free: _Free
) -> bool:
    """Whether one gets from a tile to the next one, or, not `onward`, the other way round. A goal is always free."""
    if onward:
        return place in goals or is_free(reached, place)
    return reached in goals or is_free(place, reached)


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


def _entrance(state: State, mover: Thing | None) -> _Free:
    """Tells quickly whether nothing keeps `mover` from going from a tile to the next one: most tiles are empty, and
    then the ground decides, which is asked once for each terrain."""
    known: dict[str, bool] = {}

    def is_free(here: Position, there: Position) -> bool:
        if next(state.things_at(there), None) is not None:
            # What is in the way may depend on where one comes from. A boat comes along: what it does for the ground is
            # the same everywhere.
            found = obstacle(state, there, mover if mover is None else mover.at(here))
            if found is None or found.thing is not None:
                return found is None
        terrain = state.terrain(there)
        if terrain.name not in known:
            known[terrain.name] = may_enter(state, mover, terrain)
        return known[terrain.name]

    return is_free
