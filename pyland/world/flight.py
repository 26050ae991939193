"""Running away, and which way that is."""

from collections import deque
from collections.abc import Callable, Sequence

from pyland.world.geometry import Direction, Position

MOST = 120
"""How many tiles are looked at, on a map of any size."""


def way_out(
    start: Position, dangers: Sequence[Position], free: Callable[[Position, Position], bool], most: int = MOST
) -> Direction | None:
    """The first step to where one is as far away from the nearest of `dangers` as can be; None to stay.

    Only ways count on which no danger can get in between, even if nothing is in its way. Of places that are equally far
    from the dangers, the nearest one is chosen, rather straight on than round a corner. `free` tells whether one can
    go from a tile to the next one.
    """

    def distance(place: Position) -> int:
        return min(place.distance(danger) for danger in dangers)

    first: dict[Position, Direction | None] = {start: None}
    straight = toward(min(dangers, key=start.distance), start)
    ways = (straight, straight.left, straight.right, straight.opposite)
    best, best_distance = start, distance(start)
    waiting = deque([(start, 0)])
    while waiting and len(first) < most:
        here, steps = waiting.popleft()
        for way in ways:
            there = here.step(way)
            if there in first or not free(here, there):
                continue
            far = distance(there)
            if far > steps + 1:
                first[there] = first[here] or way
                waiting.append((there, steps + 1))
                if far > best_distance:
                    best, best_distance = there, far
    return first[best]


def toward(here: Position, there: Position) -> Direction:
    """The direction in which `there` lies from `here`: along the longer side."""
    dx, dy = there.x - here.x, there.y - here.y
    if abs(dx) >= abs(dy):
        return Direction.EAST if dx >= 0 else Direction.WEST
    return Direction.SOUTH if dy > 0 else Direction.NORTH
