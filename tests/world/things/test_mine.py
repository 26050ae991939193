"""Mines, and the spots that tell of them."""

from pyland.world import senses
from pyland.world.actions import Dig, Read, Turn, Walk
from pyland.world.events import Appeared

from .doing import get, look, refused
from .moving import EAST, NORTH, SOUTH, WEST, a, at, events, lost, stage, told, wait, whats

FIELD = """
    .....
    ..m..
    @..m.
    .m...
"""


def field(scene):
    return scene(FIELD.replace("m", "M"), M=a("mine"))


def test_a_mine_is_hidden(scene):
    place = scene("...M\n....\n@...", M=a("mine"))
    assert look(place, "M") == ""
    assert senses.scan(place.state, "hero", 9) == []
    assert senses.can_move(place.state, "hero", EAST)
    wait(place)
    assert told(place) == ["The hero waits."]


def test_who_steps_on_a_mine_is_lost_and_sees_it(scene):
    place = scene("@M.", M=a("mine"))
    place.perform("hero", Walk(EAST))
    assert lost(place) == ("mine", "The hero steps on a mine at (1, 0).")
    assert look(place, "M") == "mine"
    assert [one.id for one in place.state.of_kind("spots")] == ["spots-0-0"]


def test_what_is_no_body_does_not_set_it_off(scene):
    place = scene("@....\nSM...", S=a("snake", path="EEE"), M=a("mine"))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None and look(place, "M") == ""


def test_spots_tell_how_many_are_around(scene):
    place = field(scene)
    assert get(place, "spots-0-2", "count") == 1
    assert told(place) == []
    place.perform("hero", Walk(EAST))
    assert get(place, "spots-1-2", "count") == 2
    assert told(place)[-1] == "Around (1, 2), 2 mines are hidden."
    assert look(place, "spots-1-2") == "spots_2"
    place.perform("hero", Walk(EAST))
    assert get(place, "spots-2-2", "count") == 3
    assert [event.thing.position for event in events(place, Appeared)] == [(1, 2), (2, 2)]


def test_a_tile_gets_its_spots_once_and_only_where_mines_are_near(scene):
    place = field(scene)
    for way in (EAST, WEST, EAST, WEST):
        place.perform("hero", Walk(way))
    wait(place, 2)
    assert len(events(place, Appeared)) == 1
    place.perform("hero", Walk(NORTH))
    place.perform("hero", Walk(NORTH))
    assert len(events(place, Appeared)) == 1


def test_a_program_reads_the_number(scene):
    place = field(scene)
    assert place.perform("hero", Read()).value == "1"
    place.perform("hero", Walk(EAST))
    assert place.perform("hero", Read()).value == "2"
    assert told(place)[-1] == "The hero reads: 2"
    assert senses.at(place.state, "hero", "spots")


def test_a_mine_that_is_dug_up_is_harmless_and_the_numbers_stay_true(scene):
    place = field(scene)
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert refused(place, Dig()) is None
    assert look(place, "M2") == "mine_off"
    assert told(place)[-1] == "The hero digs up the mine at (3, 2). Well done!"
    assert (get(place, "spots-2-2", "count"), get(place, "spots-1-2", "count")) == (2, 2)
    assert place.perform("hero", Read()).value == "2"
    place.perform("hero", Walk(EAST))
    assert lost(place) is None and at(place, "hero") == (3, 2)
    assert senses.at(place.state, "hero", "mine")


def test_where_the_last_mine_is_gone_the_spots_go_too(scene):
    place = scene("@M.", M=a("mine"))
    wait(place)
    assert "spots-0-0" in place.state.things
    place.perform("hero", Dig())
    assert "spots-0-0" not in place.state.things
    wait(place)
    assert events(place, Appeared) == []


def test_digging_beside_a_mine_finds_nothing(scene):
    place = scene("@.\nM.", M=a("mine"))
    place.perform("hero", Dig())
    assert "The hero digs at (0, 0). There is nothing." in told(place)
    place.perform("hero", Walk(SOUTH))
    assert place.lost.how == "mine"


def test_a_dug_up_mine_is_not_dug_up_again(scene):
    place = scene("@M", M=a("mine"))
    place.perform("hero", Dig())
    place.perform("hero", Dig())
    assert whats(place) == ["disarmed"]


def test_eight_around():
    place = stage("MMM\nM@M\nMMM", M=a("mine"))
    wait(place)
    assert look(place, "spots-1-1") == "spots_8"
    assert events(place, Appeared) == []


def test_two_bodies_each_get_their_number(scene):
    place = scene("@M.r", M=a("mine"), r=a("robot"))
    place.perform("r", Walk(WEST))
    assert (get(place, "spots-0-0", "count"), get(place, "spots-2-0", "count")) == (1, 1)


def test_only_who_stands_on_spots_reads_their_number(scene):
    place = scene("......\n@.....\n......\n.....M", M=a("mine"))
    for way in (EAST, EAST, EAST, EAST, SOUTH, NORTH):
        place.perform("hero", Walk(way))
    place.perform("hero", Turn("south"))
    assert senses.look(place.state, "hero", SOUTH) == "spots"
    assert place.perform("hero", Read()).value is None
    place.perform("hero", Walk(SOUTH))
    assert place.perform("hero", Read()).value == "1"
