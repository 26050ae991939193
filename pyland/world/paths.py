"""Shortest ways over the map."""

from collections import deque
from collections.abc import Callable, Collection, Iterator
from math import inf

from pyland.world.geometry import Direction, Position
from pyland.world.passage import may_enter, obstacle
from pyland.world.state import State, Thing

MOST = 1_600
"""How many tiles are looked at for a way, on a map of any size."""

_SOON = 8
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
    if len(wanted) == 1:
        (goal,) = wanted
        # Where that does not lead there soon, the search from both ends is quicker: the goal may be shut in.
        soon = min(most, 2 * mover.position.distance(goal) + _SOON)
        straight = _straight(mover.position, goal, is_free, soon)
        if straight is not None:
            return straight
    return _Meeting(state, mover.position, wanted, is_free).first_step(most)


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


def _straight(start: Position, goal: Position, is_free: _Free, most: int) -> Direction | None:
    """The first step of a way on which each step comes nearer to the goal: no way can be shorter. None when `most`
    tiles show no such way. In open country it is found at once."""
    to_x, to_y = goal
    # At most two ways come nearer, in the order of `Direction`; the last one put on the pile is tried first.
    ways = [(way, way.dx, way.dy) for way in Direction if start.step(way).distance(goal) < start.distance(goal)]
    ways.reverse()
    dead: set[Position] = set()
    waiting = [(way, start, Position(start.x + dx, start.y + dy)) for way, dx, dy in ways]
    while waiting and len(dead) < most:
        first, here, there = waiting.pop()
        if there == goal:
            return first if here != start or is_free(here, there) else None
        if there in dead or not is_free(here, there):
            continue
        dead.add(there)  # who comes here again does not get there: it would have been found
        x, y = there
        for _way, dx, dy in ways:
            if (dx and x != to_x) or (dy and y != to_y):
                waiting.append((first, there, Position(x + dx, y + dy)))
    return None


class _Meeting:
    """A search from both ends, step by step, until they meet: it is soon over when one of them is shut in."""

    def __init__(self, state: State, start: Position, goals: frozenset[Position], is_free: _Free) -> None:
        self._state = state
        self._start = start
        self._goals = goals
        self._is_free = is_free
        self._first: dict[Position, Direction | None] = {start: None}
        self._edge = [start]  # in the order of their first steps
        self._there = set(goals)
        self._other_edge = set(goals)

    def first_step(self, most: int) -> Direction | None:
        """The first step of a shortest way; when `most` tiles are not enough, that to the nearest place."""
        for direction, there in _next_to(self._state, self._start):
            if there in self._goals:
                # What is on the goal itself is not in the way, unless it is the very next tile.
                return direction if self._is_free(self._start, there) else None
        while self._edge and self._other_edge:
            if len(self._first) >= most:
                return self._nearest()
            if len(self._edge) <= len(self._other_edge) or len(self._first) + len(self._there) >= most:
                self._onward()
            else:
                self._back()
            # All shortest ways go through the tiles at which the two meet first.
            met = next((place for place in self._edge if place in self._other_edge), None)
            if met is not None:
                return self._first[met]
        return None

    def _onward(self) -> None:
        edge: list[Position] = []
        for here in self._edge:
            for direction, there in _next_to(self._state, here):
                if there not in self._first and (there in self._goals or self._is_free(here, there)):
                    self._first[there] = self._first[here] or direction
                    edge.append(there)
        self._edge = edge

    def _back(self) -> None:
        self._other_edge = {
            place for reached in self._other_edge for _direction, place in _next_to(self._state, reached)
            if place not in self._there and (reached in self._goals or self._is_free(place, reached))
        }  # fmt: skip
        self._there |= self._other_edge

    def _nearest(self) -> Direction | None:
        return self._first[min(self._first, key=lambda place: min(map(place.distance, self._goals)))]


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
