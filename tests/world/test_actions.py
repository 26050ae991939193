"""Walking, turning, bumping, picking up, reading and talking."""

import pytest

from pyland.text import ENGLISH
from pyland.world import senses
from pyland.world.actions import Read, Say, Turn, Wait, Walk, WalkForward
from pyland.world.events import Bumped, Collected, Moved, ReadSign, Said, Turned
from pyland.world.geometry import Direction, Position

from .scenes import do, names, same, world

NORTH, EAST, SOUTH, WEST = Direction


def events(place, kind):
    return [entry.event for entry in place.log if isinstance(entry.event, kind)]


@pytest.mark.parametrize(("way", "after"), [
    (NORTH, ".@.\n...\n..."), (EAST, "...\n..@\n..."), (SOUTH, "...\n...\n.@."), (WEST, "...\n@..\n..."),
])
def test_a_step_goes_one_tile(way, after):
    place = world("...\n.@.\n...", facing=way)
    (outcome,) = do(place, Walk(way))
    assert same(place.state, after)
    assert (outcome.value, outcome.bump) == (None, None)
    assert names(place) == ["Moved", "TurnPassed"]
    assert place.state.turn == 1


def test_a_step_another_way_turns_first_and_is_one_turn():
    place = world(".@.", facing=EAST)
    do(place, Walk(WEST))
    assert names(place) == ["Turned", "Moved", "TurnPassed"]
    assert place.state.things["hero"].facing is WEST
    assert place.state.turn == 1


def test_a_step_forward_goes_where_one_faces():
    place = world("...\n.@.\n...", facing=SOUTH)
    do(place, WalkForward(), Turn("right"), WalkForward())
    assert same(place.state, "...\n...\n@..")
    assert place.state.turn == 3


@pytest.mark.parametrize(("word", "facing"), [
    ("left", NORTH), ("right", SOUTH), ("behind", WEST), ("ahead", EAST), ("north", NORTH), ("west", WEST),
])
def test_turning(word, facing):
    place = world("@", facing=EAST)
    do(place, Turn(word))
    assert place.state.things["hero"].facing is facing
    assert names(place) == (["TurnPassed"] if word == "ahead" else ["Turned", "TurnPassed"])


def test_a_word_that_is_no_direction_is_an_error():
    with pytest.raises(ValueError):
        do(world("@"), Turn("up"))


@pytest.mark.parametrize(("picture", "into", "thing", "reason"), [
    ("@~", "water", None, "The water is too deep to walk in."),
    ("@#", "wall", None, "The wall is in the way."),
    ("@", "edge", None, "The map ends here."),
    ("@T", "tree", "tree-1", "The tree is in the way."),
    ("@P", "palm", "palm-1", "The palm tree is in the way."),
    ("@R", "rock", "rock-1", "The rock is in the way."),
    ("@B", "bush", "bush-1", "The bush is in the way."),
    ("@S", "sign", "sign-1", "The sign is in the way."),
    ("@M", "person", "person-1", "Somebody is standing there."),
    ("@@", "hero", "hero-2", "Somebody is standing there."),
])
def test_a_bump_says_what_is_in_the_way_and_changes_nothing_but_the_turn(picture, into, thing, reason):
    place = world(picture)
    (outcome,) = do(place, Walk(EAST))
    assert outcome.value is False
    bump = outcome.bump
    assert (bump.into, bump.thing, ENGLISH(bump.reason)) == (into, thing, reason)
    assert (bump.position, bump.at) == (Position(0, 0), Position(1, 0))
    assert same(place.state, picture)
    assert names(place) == ["Bumped", "TurnPassed"]


def test_people_are_called_by_their_names():
    place = world("@M", person_1={"name": "Rosa"})
    (outcome,) = do(place, Walk(EAST))
    assert ENGLISH(outcome.bump.reason) == "Rosa is in the way."


def test_one_turns_before_one_bumps():
    place = world("@.\n..", facing=EAST)
    (outcome,) = do(place, Walk(NORTH))
    assert names(place) == ["Turned", "Bumped", "TurnPassed"]
    assert outcome.bump.at == Position(0, -1)
    assert place.state.things["hero"].facing is NORTH


@pytest.mark.parametrize("sign", [".", ",", ":", "=", "F", "g", "o"])
def test_free_ways(sign):
    place = world(f"@{sign}.")
    assert do(place, Walk(EAST))[0].bump is None
    assert place.state.things["hero"].position == Position(1, 0)


def test_what_lies_there_is_picked_up():
    place = world("@gog")
    do(place, Walk(EAST), Walk(EAST))
    assert same(place.state, "..@g")
    assert senses.bag(place.state, "hero") == ("gem", "shell")
    assert [(event.thing, event.position) for event in events(place, Collected)] == [
        ("gem-1", Position(1, 0)), ("shell-1", Position(2, 0)),
    ]
    assert names(place)[:3] == ["Moved", "Collected", "TurnPassed"]


def test_a_flag_stays_where_it_is():
    place = world("@F.")
    do(place, Walk(EAST))
    assert "flag-1" in place.state.things
    do(place, Walk(EAST))
    assert same(place.state, ".F@")


def test_a_bump_does_not_pick_up():
    place = world("@g", facing=EAST)
    do(place, Walk(WEST))
    assert not events(place, Collected)
    assert place.state.bags == {}


def test_the_sign_ahead_is_read_for_free():
    place = world("@S", sign_1={"text": "Mango"})
    (outcome,) = do(place, Read())
    assert outcome.value == "Mango"
    assert events(place, ReadSign) == [ReadSign("hero", "sign-1", "Mango")]
    assert place.state.turn == 0


@pytest.mark.parametrize("picture", ["@.", "S@", "@.S", "@T"])
def test_where_there_is_no_sign_ahead_nothing_is_read(picture):
    place = world(picture, sign_1={"text": "Mango"})
    assert do(place, Read())[0].value is None
    assert names(place) == []


def test_a_sign_without_a_text_says_nothing():
    assert do(world("@S"), Read())[0].value is None


def test_talking_and_waiting_take_a_turn():
    place = world("@")
    do(place, Say("hello"), Wait())
    assert names(place) == ["Said", "TurnPassed", "Waited", "TurnPassed"]
    assert events(place, Said) == [Said("hero", "hello")]
    assert place.state.turn == 2


def test_another_body_can_be_moved_too():
    place = world("@.\n@.")
    place.perform("hero-2", Walk(EAST))
    assert same(place.state, "@.\n.@")
    assert place.bodies() == ["hero", "hero-2"]


def test_nobody_cannot_be_moved():
    with pytest.raises(KeyError):
        world("@").perform("robot", Wait())


def test_an_attempt_alone_changes_nothing():
    place = world("@g")
    before = place.state.copy()
    Walk(EAST).attempt(place, "hero")
    assert place.state == before


def test_what_happens_knows_its_line():
    place = world("@g.")
    place.perform("hero", Walk(EAST), 7)
    assert {entry.line for entry in place.log} == {7}
    assert [entry.index for entry in place.log] == [0, 1, 2]


def test_events_belong_to_the_turn_in_which_they_happened():
    place = world("@..")
    do(place, Walk(EAST), Walk(EAST))
    assert [(type(entry.event).__name__, entry.turn) for entry in place.log] == [
        ("Moved", 0), ("TurnPassed", 1), ("Moved", 1), ("TurnPassed", 2),
    ]


def test_moves_and_turns_know_both_sides():
    place = world("@.", facing=NORTH)
    do(place, Walk(EAST))
    assert events(place, Turned) == [Turned("hero", NORTH, EAST)]
    assert events(place, Moved) == [Moved("hero", Position(0, 0), Position(1, 0), EAST)]
    assert not events(place, Bumped)
