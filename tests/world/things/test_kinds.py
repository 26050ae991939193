"""What all kinds have: names, sentences and properties that are whole."""

import re

import pytest

from pyland.text import ENGLISH, Message
from pyland.world.ascii import THINGS, draw
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS
from pyland.world.things.kind import Kind

EVERY = [pytest.param(kind, id=name) for name, kind in KINDS.items()]


@pytest.mark.parametrize("kind", EVERY)
def test_it_says_what_it_is_and_what_it_is_for(kind: Kind):
    assert re.fullmatch(r"[a-z_]+", kind.name)
    assert isinstance(kind.title, Message) and ENGLISH(kind.title)
    assert kind.about is not None
    about = ENGLISH(kind.about)
    assert about[0].isupper() and about[-1] in ".!"
    assert len(about) <= 110
    assert about.count("`") % 2 == 0


@pytest.mark.parametrize("kind", EVERY)
def test_its_properties_are_whole(kind: Kind):
    types = {"string": str, "int": int, "bool": bool, "float": float, "direction": str}
    assert len({one.name for one in kind.properties}) == len(kind.properties)
    for one in kind.properties:
        assert re.fullmatch(r"[a-z_]+", one.name)
        assert one.name not in ("sprite", "facing")
        assert one.about[0].isupper() and one.about[-1] == ".", one.name
        assert type(one.default) is types[one.type], one.name
        assert not one.choices or one.default in ("", *one.choices)


@pytest.mark.parametrize("kind", EVERY)
def test_without_any_properties_it_can_be_shown_and_stands_there(kind: Kind):
    alone = Thing("x", kind.name, Position(0, 0))
    # The ground tells where the tide is; its own picture only lies on it.
    assert bool(kind.sprite(alone)) == (kind.seen(alone) or kind.name == "tide")
    state = State((("grass",),), {"x": alone})
    reason = kind.blocks(state, alone)
    assert reason is None or ENGLISH(reason)[-1] in ".!"


@pytest.mark.parametrize("kind", EVERY)
def test_what_can_be_carried_has_a_word_for_several(kind: Kind):
    several = getattr(kind, "several", None)
    is_carried = type(kind).picked_up is not Kind.picked_up
    if is_carried:
        assert several is not None
    if several is not None:
        assert ENGLISH(several) != ENGLISH(kind.title)


def test_every_kind_has_a_sign_of_its_own_in_drawings():
    assert sorted(THINGS.values()) == sorted(KINDS)
    state = draw("".join(THINGS))
    assert [one.kind for one in state.things.values()] == list(THINGS.values())


def test_things_in_drawings_can_face_where_they_like():
    state = draw("@v", facing=Direction.NORTH, ledge_1={"facing": "south", "sprite": "step"})
    assert state.things["hero"].facing is Direction.NORTH
    assert state.things["ledge-1"].facing is Direction.SOUTH
    assert state.things["ledge-1"].properties == {"sprite": "step"}
