"""Whether those who go about on a path can go where it leads."""

from collections.abc import Iterator

from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.passage import may_enter
from pyland.world.patrol import letters_of, step_of
from pyland.world.properties import flag, text
from pyland.world.state import State, Thing
from pyland.world.things import Kind, kind_of
from pyland.world.things.platform import Platform


def off_course(state: State, thing: Thing) -> Iterator[Message]:
    """A sentence for what is wrong with the path of `thing`: the first place where it cannot go, and an end from which
    it cannot begin again."""
    path = text(thing, "path")
    floats = isinstance(kind_of(thing), Platform)
    places = list(_places(thing, path))
    if floats and all(place == thing.position for place in places):
        yield _("`path`: Without a way to go, a platform stays where it is. Write one, like `EEEE`.")
    if flag(thing, "loop") and places and places[-1] != thing.position:
        yield _(
            "`loop`: The path ends on another tile than it begins, so each round begins further away. Let it lead "
            "back, or take out `loop`."
        )
    for place in places:
        message = _wrong_place(state, thing, place, floats)
        if message is not None:
            yield message
            return


def _places(thing: Thing, path: str) -> Iterator[Position]:
    """All tiles that the path leads to, in order."""
    place = thing.position
    for number in range(len(letters_of(path))):
        way = step_of(path, number)
        place = place.step(way) if way else place
        yield place


def _wrong_place(state: State, thing: Thing, place: Position, floats: bool) -> Message | None:
    x, y = place
    if place == thing.position:
        return None
    if not state.inside(place):
        return _("`path`: It leads off the map, to ({x}, {y}).", x=x, y=y)
    terrain = state.terrain(place)
    if not may_enter(state, thing, terrain):
        if any(_carries(kind_of(other)) for other in state.things_at(place)):
            return None
        return _("`path`: It cannot go to ({x}, {y}), and would wait there forever. The ground there is {ground}.",
                 x=x, y=y, ground=terrain.title)
    if floats and terrain.walkable and terrain.deadly is None:
        return _("`path`: It leads onto land, to ({x}, {y}). A platform goes over water and holes.", x=x, y=y)
    return None


def _carries(kind: Kind) -> bool:
    """Whether such a thing may make a way over the ground under it."""
    return type(kind).supports is not Kind.supports or type(kind).takes_across is not Kind.takes_across
