"""The boulder: what lets it go, whom it hits, where it ends."""

import pytest

from pyland.world.actions import Walk
from pyland.world.events import Moved

from .moving import EAST, SOUTH, WEST, a, at, events, lost, stage, told, wait, whats, xs


def switch(place, name, on=True):
    """What a lever would do."""
    place._all_happen(place.switch(name, on, "hero"), None, 0)


def test_it_lies_still_and_is_in_the_way():
    place = stage("@B.", B=a("boulder"))
    assert xs(place, "B", 2) == [1, 1]
    assert place.perform("hero", Walk(EAST)).bump.into == "boulder"
    assert place._roster.acting() == []


def test_switched_on_it_rolls_until_something_is_in_its_way():
    place = stage("@#B...#", B=a("boulder"))
    switch(place, "B")
    assert xs(place, "B", 5) == [3, 4, 5, 5, 5]
    assert whats(place) == ["rolled", "stopped"]
    assert {moved.how for moved in events(place, Moved)} == {"roll"}
    assert place._roster.acting() == []
    switch(place, "B", on=False)
    assert whats(place) == ["rolled", "stopped"]


def test_a_body_in_its_way_is_lost_and_it_stops():
    place = stage("B.@..", B=a("boulder", rolling=True))
    wait(place)
    assert lost(place) is None
    wait(place)
    assert lost(place) == ("boulder", "The hero is hit by the boulder at (2, 0).")
    assert xs(place, "B", 2) == [1, 1]
    assert whats(place) == ["stopped"]


def test_one_can_step_aside_in_time():
    place = stage("""
        B.@...
        ......
    """, B=a("boulder", rolling=True))
    wait(place)
    place.perform("hero", Walk(SOUTH))
    assert xs(place, "B", 3) == [3, 4, 5]
    assert lost(place) is None


def test_one_on_guard_rolls_when_a_body_comes_in_front_of_it():
    place = stage("""
        .....@
        B.....
    """, B=a("boulder", guards=True))
    assert xs(place, "B", 2) == [0, 0]
    place.perform("hero", Walk(SOUTH))
    assert (whats(place), at(place, "B")) == (["rolled"], (0, 1))
    assert xs(place, "B", 5) == [1, 2, 3, 4, 4]
    assert lost(place) == ("boulder", "The hero is hit by the boulder at (5, 1).")


@pytest.mark.parametrize(("picture", "sees"), [
    ("B.......@", True), ("B........@", False), ("B..#..@", False), ("B.M..@", False), ("B.~o.@", True),
    ("@.B", False),
])
def test_how_far_one_on_guard_sees(picture, sees):
    place = stage(picture, B=a("boulder", guards=True), M=a("person"))
    wait(place)
    assert (whats(place) == ["rolled"]) is sees


@pytest.mark.parametrize(("ground", "word"), [("~", "water"), ("o", "hole")])
def test_it_sinks_in_water_and_in_holes(ground, word):
    place = stage(f"@#B.{ground}.", B=a("boulder", rolling=True))
    wait(place, 2)
    assert "B" not in place.state.things
    assert told(place)[-1] == f"The boulder sinks at (4, 0): {word}."
    wait(place)


def test_it_rolls_over_what_bears_it():
    place = stage("@#BDP.", B=a("boulder", rolling=True), D=a("drawbridge", ground="water", open=True),
                  P=a("platform", ground="hole"))
    assert xs(place, "B", 3) == [3, 4, 5]


def test_it_rolls_over_what_lies_there_and_stops_at_who_stands_there():
    place = stage("@#BgM", B=a("boulder", rolling=True), g=a("gem"), M=a("person"))
    assert xs(place, "B", 3) == [3, 3, 3]
    assert "g" in place.state.things
    assert lost(place) is None


def test_on_ice_it_does_not_stop_before_the_end():
    place = stage("@#Biii~", B=a("boulder", rolling=True))
    wait(place)
    assert "B" not in place.state.things


def test_two_boulders_stop_at_each_other():
    place = stage("@#B..C", B=a("boulder", rolling=True), C=a("boulder", facing=WEST, rolling=True))
    wait(place, 3)
    assert (at(place, "B"), at(place, "C")) == ((3, 0), (4, 0))
    assert whats(place) == ["stopped", "stopped"]
