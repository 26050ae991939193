"""The crocodile: where it swims, whom it catches, and what wakes it."""

import pytest

from pyland.world.actions import Say, Shout, Turn, Wait, Walk
from pyland.world.geometry import Position
from pyland.world.things import kind_of

from .moving import EAST, NORTH, SOUTH, WEST, a, at, lost, stage, track, wait, whats, xs

CAUGHT = "The hero is caught by the crocodile at ({x}, {y})."


def croc(**properties):
    return a("crocodile", ground="water", **properties)


def test_without_a_path_it_swims_to_the_end_and_turns_round():
    place = stage("@#C~~.", C=croc())
    assert xs(place, "C", 7) == [3, 4, 4, 3, 2, 2, 3]


def test_it_stays_in_the_water():
    place = stage("@#.~C~.", C=croc(path="EE"))
    assert xs(place, "C", 4) == [5, 5, 5, 5]


def test_one_that_can_walk_goes_on_land_too_but_not_into_holes():
    place = stage("@#C~.o", C=croc(path="EEE", land=True))
    assert xs(place, "C", 4) == [3, 4, 4, 4]


def test_where_there_is_no_room_it_keeps_still():
    place = stage("@#C#", C=croc())
    assert {place.state.things["C"].facing for _turn in range(3) if wait(place) is None} == {EAST}


def test_it_catches_who_stands_in_front_of_its_mouth_when_the_turn_is_over():
    place = stage("""
        @..
        ~~~
        ~C~
    """, C=croc(facing=NORTH, path="P"))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None  # one tile too far away
    place = stage("""
        @..
        ~C~
    """, C=croc(facing=NORTH, path="P"))
    place.perform("hero", Walk(EAST))
    assert lost(place) == ("crocodile", CAUGHT.format(x=1, y=1))
    assert place.state.things["hero"].get("lost") == "crocodile"


def test_one_can_pass_behind_it_and_beside_it():
    place = stage("""
        @..
        ~C~
        ...
    """, C=croc(facing=SOUTH, path="P"))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None


def test_it_catches_whom_it_swims_up_to():
    place = stage("~~C~@", C=croc(path="E"))
    wait(place)
    assert at(place, "C") == (3, 0)
    assert lost(place) == ("crocodile", CAUGHT.format(x=3, y=0))


def test_it_catches_rather_than_swim_away():
    place = stage("~C@", C=croc(path="W"))
    wait(place)
    assert at(place, "C") == (1, 0)
    assert lost(place) == ("crocodile", CAUGHT.format(x=1, y=0))


def test_it_only_catches_bodies_and_no_body_twice():
    place = stage("~CM@", C=croc(path="P"), M=a("person"))
    wait(place)
    assert lost(place) is None
    place = stage("~C@", C=croc(path="P"))
    wait(place, 3)
    assert whats(place) == [] and place.lost is not None
    assert sum(type(entry.event).__name__ == "Lost" for entry in place.log) == 1


def test_it_is_in_the_way():
    place = stage("@C", C=a("crocodile", path="P"))
    assert place.perform("hero", Walk(EAST)).bump.into == "crocodile"


def test_asleep_it_does_nothing_at_all():
    place = stage("@C~~", C=croc(asleep=True, facing=WEST))
    wait(place, 3)
    assert lost(place) is None
    assert at(place, "C") == (1, 0)
    assert {type(entry.event).__name__ for entry in place.log} == {"Waited", "TurnPassed"}


@pytest.mark.parametrize("picture", ["C~~..@", "C\n~\n~\n.\n@"])
def test_a_shout_in_its_row_or_column_wakes_it_and_it_comes(picture):
    place = stage(picture, facing=SOUTH, C=croc(asleep=True, facing=WEST))
    place.perform("hero", Shout("Hey!"))
    assert whats(place) == ["woke"]
    assert place.state.things["C"].facing is (EAST if "\n" not in picture else SOUTH)
    assert at(place, "C") != (0, 0)


@pytest.mark.parametrize("picture", ["C~~\n..@", "C~\n~~\n.@"])
def test_a_shout_that_is_not_in_line_does_not_wake_it_even_near(picture):
    place = stage(picture, C=croc(asleep=True))
    place.perform("hero", Shout("Hey!"))
    assert whats(place) == []
    assert place.state.things["C"].get("asleep") is True


def test_talking_does_not_wake_it():
    place = stage("@C~", C=croc(asleep=True))
    place.perform("hero", Say("Hey!"))
    assert whats(place) == []


def test_its_path_begins_when_it_wakes():
    place = stage("~~C~~..@", C=croc(asleep=True, path="WWEE", loop=True))
    wait(place, 3)
    place.perform("hero", Shout("Hey!"))
    assert [at(place, "C")[0], *xs(place, "C", 4)] == [1, 0, 1, 2, 1]


def test_a_shout_means_nothing_to_one_that_is_awake():
    place = stage("~~C~~..@", C=croc(path="P", facing=WEST))
    place.perform("hero", Shout("Hey!"))
    assert whats(place) == []
    assert place.state.things["C"].facing is WEST


def test_some_go_to_sleep_again():
    place = stage("~~C~~..@", C=croc(asleep=True, awake_for=2, path="EW", loop=True))
    place.perform("hero", Shout("Hey!"))
    place.perform("hero", Wait())
    assert whats(place) == ["woke", "slept"]
    assert xs(place, "C", 3) == [2, 2, 2]
    place.perform("hero", Shout("Hey!"))
    assert (whats(place), at(place, "C")) == (["woke", "slept", "woke"], (3, 0))


def test_it_does_not_swim_under_boats_and_platforms():
    place = stage("@#C~B~", C=croc(path="EEEE"), B=a("boat", ground="water"))
    assert xs(place, "C", 3) == [3, 3, 3]


def test_two_do_not_swim_into_each_other():
    place = stage("@#C~D", C=croc(), D=croc(facing=WEST))
    for _turn in range(10):
        wait(place)
        assert at(place, "C") != at(place, "D")


def test_it_shows_where_it_looks_and_that_it_sleeps():
    thing = stage("@C", C=croc(facing=NORTH, sprite="croc")).state.things["C"]
    assert kind_of(thing).sprite(thing) == "croc_n0"
    assert kind_of(thing).sprite(thing.changed(asleep=True)) == "croc_sleep"
    assert kind_of(thing).turns_to_face


def test_the_hero_can_stand_beside_a_patrol_and_wait_for_the_right_moment():
    """A crossing: a croc swims to and fro, and the hero goes over the bridge when it swims away."""
    place = stage("""
        ~.~
        ~.~
        C.~
        ~@~
    """, facing=NORTH, C=croc(facing=NORTH, path="NNSS", loop=True))
    place.perform("hero", Turn("north"))
    for _step in range(3):
        place.perform("hero", Walk(NORTH))
    assert lost(place) is None
    assert track(place, "C", 1) != []


def test_one_that_wakes_again_goes_on_with_its_path():
    place = stage("""
        ~~C~~~~~~~~~
        ............
        @.r.s.t.....
    """, C=croc(path="EEE", asleep=True, awake_for=2), r=a("robot"), s=a("robot"), t=a("robot"))
    found = []
    for _time in range(6):
        x = at(place, "C")[0]
        shouter = next(name for name in place.bodies() if name != "hero")
        place.state.put(place.state.things[shouter].at(Position(x, 2)))
        place.perform(shouter, Shout("Hey!"))
        found.append(at(place, "C")[0])
        wait(place, 3)
        found.append(at(place, "C")[0])
    assert found == [3, 4, 5, 4, 3, 2, 3, 4, 5, 4, 3, 2]
