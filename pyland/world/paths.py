"""Shortest ways over the map."""

from collections import deque
from collections.abc import Collection, Iterator
from math import inf

from pyland.world.geometry import Direction, Position
from pyland.world.passage import obstacle
from pyland.world.state import State, Thing


def first_step(state: State, mover: Thing, goals: Collection[Position]) -> Direction | None:
    """The first step of a shortest way of `mover` to the nearest of the tiles; None when there is no way, or it is
    there already. A tile that somebody stands on can be a goal. Of ways that are equally long, the order north, east,
    south, west decides.
    """
    wanted = frozenset(goals)
    if mover.position in wanted:
        return None
    first: dict[Position, Direction | None] = {mover.position: None}
    waiting = deque([mover.position])
    while waiting:
        here = waiting.popleft()
        for direction in Direction:
            there = here.step(direction)
            if there in first or not state.inside(there):
                continue
            way = first[here] or direction
            if there in wanted:
                # What is on the goal itself is not in the way, unless it is the very next tile.
                return way if here != mover.position or obstacle(state, there, mover) is None else None
            if obstacle(state, there, mover) is None:
                first[there] = way
                waiting.append(there)
    return None


def distances(state: State, start: Position, mover: Thing | None = None, most: float = inf) -> dict[Position, int]:
    """The steps to all tiles that `mover` could get to from `start`, at most `most` of them away."""
    found = {start: 0}
    waiting = deque([start])
    while waiting:
        here = waiting.popleft()
        if found[here] < most:
            for there in _next_to(state, here, mover):
                if there not in found:
                    found[there] = found[here] + 1
                    waiting.append(there)
    return found


def _next_to(state: State, here: Position, mover: Thing | None) -> Iterator[Position]:
    for direction in Direction:
        there = here.step(direction)
        if state.inside(there) and obstacle(state, there, mover) is None:
            yield there
