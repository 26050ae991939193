"""Scrolls, ledges, mounds and pots of paint."""

import pytest

from pyland.world import senses
from pyland.world.actions import Dig, PickUp, Push, Read, Walk
from pyland.world.events import Appeared, Collected, Painted
from pyland.world.things import kind_of

from .doing import bag, get, look, refused, thing
from .moving import EAST, NORTH, SOUTH, WEST, a, at, events, told, whats

# Scrolls


def test_a_scroll_is_read_where_it_lies_and_from_in_front(scene):
    place = scene("@s.", s=a("scroll", text="Dig at the palm"))
    assert place.perform("hero", Read()).value == "Dig at the palm"
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (1, 0)
    assert place.perform("hero", Read()).value == "Dig at the palm"
    place.perform("hero", Walk(EAST))
    assert place.perform("hero", Read()).value is None
    assert told(place)[0] == "The hero reads: Dig at the palm"


# Ledges


@pytest.mark.parametrize("facing", [NORTH, EAST, SOUTH, WEST])
def test_a_ledge_is_gone_onto_one_way_only(scene, facing):
    for way in (NORTH, EAST, SOUTH, WEST):
        start = {NORTH: (1, 2), EAST: (0, 1), SOUTH: (1, 0), WEST: (2, 1)}[way]
        rows = [["."] * 3 for _row in range(3)]
        rows[1][1], rows[start[1]][start[0]] = "v", "@"
        place = scene("\n".join("".join(row) for row in rows), v=a("ledge", facing=facing))
        assert senses.can_move(place.state, "hero", way) is (way is facing)
        reason = refused(place, Walk(way))
        assert at(place, "hero") == ((1, 1) if way is facing else start)
        assert reason == (
            None if way is facing else f"You cannot climb the ledge from here. It only goes {facing.value}."
        )
    assert look(place, "v") == f"ledge_{facing.value[0]}"


def test_from_a_ledge_one_goes_on_and_not_back(scene):
    place = scene("@v.", v=a("ledge", facing=EAST))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (2, 0)
    assert refused(place, Walk(WEST)) is not None
    assert at(place, "hero") == (2, 0)


def test_a_crate_is_pushed_down_a_ledge_and_not_up(scene):
    place = scene("@Cv.", C=a("crate", facing=NORTH), v=a("ledge", facing=EAST))
    assert refused(place, Push()) is None and at(place, "C") == (2, 0)
    up = scene("@Cv.", C=a("crate", facing=WEST), v=a("ledge", facing=WEST))
    assert refused(up, Push()) == "The crate cannot go further: behind it there is a ledge."


def test_on_a_map_that_is_only_looked_at_a_ledge_is_not_in_the_way(scene):
    place = scene("@.v", v=a("ledge", facing=WEST))
    assert place.obstacle(place.state.things["v"].position) is None


# Mounds


def test_a_mound_gives_what_is_in_it_once(scene):
    place = scene("@n.", n=a("mound", holds="apple"))
    assert look(place, "n") == "mound"
    place.perform("hero", Dig())
    assert look(place, "n") == "mound_dug"
    assert told(place) == ["The hero digs in the mound.", "There is an apple in the mound."]
    assert at(place, "n-apple") == (1, 0)
    place.perform("hero", Dig())
    assert len(events(place, Appeared)) == 1
    place.perform("hero", PickUp())
    assert bag(place) == ["apple"]


def test_who_digs_a_gem_out_from_under_their_feet_has_it(scene):
    place = scene("@n.", n=a("mound", holds="gem"))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Dig())
    assert bag(place) == ["gem"]
    assert [event.thing for event in events(place, Collected)] == ["n-gem"]


def test_a_gem_that_was_dug_out_in_front_is_walked_on(scene):
    place = scene("@n.", n=a("mound", holds="gem"))
    place.perform("hero", Dig())
    assert bag(place) == []
    place.perform("hero", Walk(EAST))
    assert bag(place) == ["gem"]


def test_an_empty_mound_is_only_a_mound(scene):
    place = scene("@n.", n=a("mound"))
    place.perform("hero", Dig())
    assert whats(place) == ["dug"] and events(place, Appeared) == []
    assert get(place, "n", "dug") is True


# Paint


def test_who_walks_into_paint_paints_from_then_on(scene):
    place = scene("@u..w", u=a("paint", colour="blue"), w=a("paint", colour="green"))
    assert [look(place, name) for name in "uw"] == ["paint_pot_blue", "paint_pot_green"]
    for _step in range(4):
        place.perform("hero", Walk(EAST))
    assert [(tile.x, colour) for tile, colour in place.state.paint.items()] == [
        (1, "blue"), (2, "blue"), (3, "blue"), (4, "green"),
    ]
    assert whats(place) == ["dipped", "dipped"]
    assert told(place)[1:3] == ["The hero steps into blue paint.", "The tile (1, 0) is blue now."]


def test_the_same_paint_again_changes_nothing(scene):
    place = scene("@u.", u=a("paint"))
    for way in (EAST, EAST, WEST):
        place.perform("hero", Walk(way))
    assert whats(place) == ["dipped"]
    assert get(place, "hero", "paint") == "red"


def test_only_bodies_take_paint_with_them(scene):
    place = scene("@Cu.", C=a("crate"), u=a("paint"))
    place.perform("hero", Push())
    place.perform("hero", Push())
    assert get(place, "C", "paint") is None and get(place, "hero", "paint") == "red"
    assert [event.position for event in events(place, Painted)] == [(2, 0)]


def test_a_colour_that_there_is_not_is_the_first_one(scene):
    place = scene("@u.", u=a("paint", colour="pink"), also=[thing("flag", "flag", (2, 0))])
    assert look(place, "u") == "paint_pot_red"
    place.perform("hero", Walk(EAST))
    assert get(place, "hero", "paint") == "red"


@pytest.mark.parametrize("kind", ["mound", "mine"])
def test_nobody_digs_under_a_shut_door(scene, kind):
    place = scene("@d.", d=a("door"), also=[thing("x", kind, (1, 0))])
    place.perform("hero", Dig())
    assert whats(place) == [] and kind_of(place.state.things["x"]).dug(place, place.state.things["x"], "hero")
