"""Worlds full of things, drawn by lot, in which two bodies try everything: the log holds all that happens."""

import re

from hypothesis import given
from hypothesis import strategies as st

from pyland.text import ENGLISH
from pyland.world import events as ev
from pyland.world.actions import (
    Cut,
    Dig,
    Give,
    PickUp,
    Push,
    PutDown,
    Read,
    Say,
    Shout,
    Turn,
    Use,
    Wait,
    Walk,
    WalkForward,
)
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS
from pyland.world.things.kind import Kind, Property
from pyland.world.world import World

from ..scenes import everything

WIDTH, HEIGHT = 6, 4
NAMES = [f"t{number}" for number in range(10)]
WORDS = ["gem", "key", "apple", "dragon", "EENP", "red", "5", "true", "", "hero", ",".join(NAMES), *NAMES]
STRANGE = st.sampled_from([None, "", "x", -1, 0, 1, 2, True, 1.5])


def value_of(one: Property) -> st.SearchStrategy:
    """Values that an author may write for a property, the odd one too."""
    likely = {
        "bool": st.booleans(), "int": st.integers(0, 4), "float": st.floats(0, 4),
        "direction": st.sampled_from([way.value for way in Direction]),
    }.get(one.type, st.sampled_from(list(one.choices) or WORDS))  # fmt: skip
    return st.one_of(likely, likely, likely, STRANGE) if not one.choices else likely


def thing_of(name: str, kind: Kind) -> st.SearchStrategy[Thing]:
    properties = st.fixed_dictionaries({}, optional={one.name: value_of(one) for one in kind.properties})
    place = st.builds(Position, st.integers(0, WIDTH - 1), st.integers(0, HEIGHT - 1))
    return st.builds(Thing, st.just(name), st.just(kind.name), place, st.sampled_from(Direction), properties)


@st.composite
def worlds(draw: st.DrawFn) -> World:
    row = st.lists(st.sampled_from(["grass"] * 6 + ["path", "ice", "mud", "water", "wall", "hole"]), min_size=WIDTH,
                   max_size=WIDTH).map(tuple)  # fmt: skip
    ground = draw(st.lists(row, min_size=HEIGHT, max_size=HEIGHT).map(tuple))
    # Bodies have properties of their own with sentences for colours that exist.
    bodies = [Thing("hero", "hero", Position(0, 0)), Thing("robot", "robot", Position(1, 0), properties={"cuts": 2})]
    others = [kind for kind in KINDS.values() if not kind.body]
    things = [draw(thing_of(name, draw(st.sampled_from(others)))) for name in NAMES]
    return World(State(ground, {thing.id: thing for thing in (*bodies, *things)}, seed=draw(st.integers(0, 9))))


actions = st.one_of(
    st.sampled_from(Direction).map(Walk),
    st.sampled_from([Use(), Use(), Push(), Push(), Cut(), Dig(), PickUp(), Read(), Wait(), WalkForward(), Turn("left"),
                     Say("5"), Shout("Hey"), PutDown("apple"), PutDown("key"), Give("apple", "robot")]),
)


@given(worlds(), st.lists(st.tuples(st.sampled_from(["hero", "robot"]), actions), max_size=25))
def test_whatever_they_try_the_log_tells_it_and_gives_the_same_state(place, tries):
    ids = set(place.state.things)
    for body, action in tries:
        if body in place.state.things:
            place.perform(body, action)
    again = place.start
    for entry in place.log:
        entry.event.apply(again)
        message = entry.event.told()
        if message is not None:
            text = ENGLISH(message)
            assert text[0].isupper() or text.startswith((*NAMES, "robot")), text
            assert not re.search(r"[{}]|None", text), text
    assert everything(again) == everything(place.state)
    carried = [item.id for bag in place.state.bags.values() for item in bag]
    assert len({*carried, *place.state.things}) == len(carried) + len(place.state.things)
    gone = {entry.event.thing for entry in place.log if isinstance(entry.event, ev.Vanished | ev.Used)}
    assert ids <= {*carried, *place.state.things, *gone}
