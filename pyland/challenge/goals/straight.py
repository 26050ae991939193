"""How many steps it is to a tile, where one can go there straight."""

from pyland.world.geometry import Position
from pyland.world.passage import obstacle, supported
from pyland.world.state import State

_MOST = 200
"""So many tiles between here and there are looked at."""


def straight(state: State, here: Position, there: Position) -> int | None:
    """The steps from one tile to another, if no detour is needed; None when one is, or when it is too far to tell.

    Whatever stands on `there` itself is not in the way.
    """
    width, height = abs(there.x - here.x) + 1, abs(there.y - here.y) + 1
    if width * height > _MOST:
        return None
    to_x, to_y = (1 if there.x >= here.x else -1), (1 if there.y >= here.y else -1)
    reached = {here}
    for dy in range(height):
        for dx in range(width):
            place = Position(here.x + dx * to_x, here.y + dy * to_y)
            before = {Position(place.x - to_x, place.y), Position(place.x, place.y - to_y)}
            if before & reached and (place == there or _free(state, place)):
                reached.add(place)
    return here.distance(there) if there in reached else None


def _free(state: State, place: Position) -> bool:
    safe = state.terrain(place).deadly is None or supported(state, place)
    return safe and obstacle(state, place) is None
