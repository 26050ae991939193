"""Who hears what is said."""

from pyland.world.geometry import Direction
from pyland.world.state import State, Thing

NEAR = 3
"""A shout is heard by everybody so many steps away, and by everybody in the same row or column."""


def hearers(state: State, body: str, loud: bool) -> list[Thing]:
    """Everybody and everything that hears `body`: when it only talks, what is on its tile or next to it."""
    here = state.things[body].position
    if not loud:
        places = (here, *(here.step(direction) for direction in Direction))
        return [thing for place in places for thing in state.things_at(place) if thing.id != body]
    return [
        thing for thing in state.things.values()
        if thing.id != body and (here.x == thing.position.x or here.y == thing.position.y
                                 or here.distance(thing.position) <= NEAR)
    ]  # fmt: skip
