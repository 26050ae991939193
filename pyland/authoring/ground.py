"""Where a body can get to at all, whatever program it has."""

from collections import deque

from pyland.world.geometry import Direction, Position
from pyland.world.passage import obstacle
from pyland.world.state import State


def reachable(start: State, body: str) -> frozenset[Position]:
    """The tiles that `body` can walk to from where it stands, its own among them."""
    first = start.things[body].position
    found = {first}
    waiting = deque(found)
    while waiting:
        here = waiting.popleft()
        for direction in Direction:
            there = here.step(direction)
            if there not in found and obstacle(start, there) is None:
                found.add(there)
                waiting.append(there)
    return frozenset(found)
