"""Geometry, the ground, senses, the kinds of things, and drawings."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.text import ENGLISH
from pyland.world import senses
from pyland.world.ascii import GROUND, THINGS, draw
from pyland.world.geometry import RELATIVE, Direction, Position, towards
from pyland.world.state import Thing
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS, kind_of
from pyland.world.things.collectables import Collectable

NORTH, EAST, SOUTH, WEST = Direction
ways = st.sampled_from(Direction)


@given(ways)
def test_turning_round(way):
    assert way.right.left is way.left.right is way
    assert way.right.right is way.opposite
    assert way.opposite.opposite is way
    assert way.right.right.right is way.left


@given(ways, st.integers(-9, 9), st.integers(-9, 9), st.integers(0, 9))
def test_steps_there_and_back(way, x, y, steps):
    place = Position(x, y)
    assert place.step(way, steps).step(way.opposite, steps) == place
    assert place.distance(place.step(way, steps)) == steps


def test_north_is_up_and_east_is_right():
    assert Position(5, 5).step(NORTH) == (5, 4)
    assert Position(5, 5).step(EAST) == (6, 5)
    assert Position(5, 5).step(SOUTH, 2) == (5, 7)
    assert Position(5, 5).step(WEST, 3) == (2, 5)


@given(ways)
def test_words_for_directions(facing):
    assert [towards(facing, word) for word in RELATIVE] == [facing, facing.right, facing.opposite, facing.left]
    assert all(towards(facing, way.value) is way for way in Direction)


@pytest.mark.parametrize("word", ["up", "North", "", "here"])
def test_other_words_are_no_directions(word):
    with pytest.raises(ValueError):
        towards(NORTH, word)


def test_directions_have_words_for_people():
    assert [ENGLISH(way.title) for way in Direction] == ["north", "east", "south", "west"]


def test_every_ground_is_in_the_table_under_its_name():
    assert all(terrain.name == name for name, terrain in TERRAINS.items())
    walkable = {name for name, terrain in TERRAINS.items() if terrain.walkable}
    assert walkable == {"grass", "path", "sand", "bridge", "ice", "mud", "hole"}
    assert all(ENGLISH(terrain.title) for terrain in TERRAINS.values())


def test_outside_the_map_is_the_edge():
    state = draw("@~\n.#")
    assert state.terrain(Position(1, 0)).name == "water"
    assert state.terrain(Position(1, 1)).name == "wall"
    for place in (Position(-1, 0), Position(0, -1), Position(2, 0), Position(0, 2)):
        assert not state.inside(place)
        assert state.terrain(place) is EDGE
    assert (state.width, state.height) == (2, 2)


def test_can_move_sees_what_a_step_would_do():
    state = draw("""
        .T.
        ~@g
        .F.
    """)
    assert [senses.can_move(state, "hero", way) for way in Direction] == [False, True, True, False]
    assert not senses.can_move(draw("@"), "hero", EAST)


def test_look_names_the_next_thing():
    state = draw("""
        .T.
        ~@g
        .F.
    """)
    assert [senses.look(state, "hero", way) for way in Direction] == ["tree", "gem", "flag", "nothing"]


def test_ground_here_and_next_door():
    state = draw("@~")
    assert senses.ground(state, "hero", None) == "grass"
    assert senses.ground(state, "hero", EAST) == "water"
    assert senses.ground(state, "hero", WEST) == "edge"


def test_at_knows_what_one_stands_on():
    state = draw("@F")
    assert not senses.at(state, "hero", "flag")
    assert not senses.at(state, "hero", "hero")  # one does not stand on oneself
    state.put(state.things["hero"].at(Position(1, 0)))
    assert senses.at(state, "hero", "flag")
    assert senses.position(state, "hero") == Position(1, 0)


def test_the_bag():
    state = draw("@")
    assert senses.bag(state, "hero") == ()
    state.bags["hero"] = (Thing("a", "gem", Position(0, 0)), Thing("b", "gem", Position(0, 0)))
    assert senses.bag(state, "hero") == ("gem", "gem")


def test_every_kind_is_found_and_whole():
    assert {"hero", "flag", "gem", "shell", "tree", "palm", "rock", "bush", "sign", "person"} <= set(KINDS)
    for name, kind in KINDS.items():
        thing = Thing("x", name, Position(0, 0))
        assert kind.name == name
        assert kind_of(thing) is kind
        assert ENGLISH(kind.title)
        assert kind.sprite(thing) or not kind.seen(thing)


def test_what_can_be_picked_up_is_never_in_the_way_and_has_a_word_for_several():
    state = draw("@")
    collectables = [kind for kind in KINDS.values() if isinstance(kind, Collectable)]
    assert {"gem", "shell"} <= {kind.name for kind in collectables}
    for kind in collectables:
        assert kind.blocks(state, Thing("x", kind.name, Position(0, 0))) is None
        assert ENGLISH(kind.several) != ENGLISH(kind.title)


def test_who_is_a_body():
    assert [name for name, kind in KINDS.items() if kind.body] == ["cat", "hero", "robot"]


@pytest.mark.parametrize(("kind", "properties", "facing", "sprite"), [
    ("gem", {}, EAST, "gem"), ("gem", {"sprite": "gem_red"}, EAST, "gem_red"), ("hero", {}, WEST, "explorer_w0"),
    ("hero", {"sprite": "explorer2"}, NORTH, "explorer2_n0"), ("person", {}, EAST, "ranger_e0"),
])
def test_sprites(kind, properties, facing, sprite):
    thing = Thing("x", kind, Position(0, 0), facing, properties)
    assert kind_of(thing).sprite(thing) == sprite


def test_a_kind_that_does_not_exist():
    with pytest.raises(KeyError):
        kind_of(Thing("x", "dragon", Position(0, 0)))


def test_drawings():
    state = draw("""
        ,@g
        g
    """, facing=NORTH, gem_2={"text": "red"})
    assert state.ground == (("path", "grass", "grass"), ("grass", "grass", "grass"))
    assert list(state.things) == ["hero", "gem-1", "gem-2"]
    assert state.things["hero"] == Thing("hero", "hero", Position(1, 0), NORTH)
    assert state.things["gem-2"].properties == {"text": "red"}


def test_a_drawing_with_a_sign_that_means_nothing():
    with pytest.raises(ValueError, match=r"'\?' at \(1, 0\)"):
        draw("@?")


def test_signs_of_drawings_are_known_words():
    assert set(GROUND.values()) <= set(TERRAINS)
    assert set(THINGS.values()) <= set(KINDS)


def test_a_copy_is_ones_own():
    state = draw("@g")
    copy = state.copy()
    assert copy == state
    copy.bags["hero"] = (copy.take("gem-1"),)
    copy.turn = 3
    assert "gem-1" in state.things
    assert state.bags == {} and state.turn == 0


def test_things_at_and_of_kind_keep_their_order():
    state = draw("@gg\ngF.")
    assert [thing.id for thing in state.of_kind("gem")] == ["gem-1", "gem-2", "gem-3"]
    state.put(state.things["hero"].at(Position(1, 1)))
    assert [thing.id for thing in state.things_at(Position(1, 1))] == ["flag-1", "hero"]
