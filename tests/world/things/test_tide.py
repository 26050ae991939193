"""The tide: when it comes, what it does to the ground, and to who is there."""

import pytest

from pyland.world import senses
from pyland.world.actions import Push, Walk
from pyland.world.events import GroundChanged
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import kind_of

from .moving import EAST, a, at, begin, events, lost, stage, told, wait, whats


def grounds(place, turns):
    """The ground of the tile east of the hero after each of the next turns."""
    found = []
    for _turn in range(turns):
        wait(place)
        found.append(senses.ground(place.state, "hero", EAST))
    return found


def test_it_comes_at_the_end_of_each_round_and_goes_again():
    place = stage("@t", t=a("tide", ground="sand", every=5, high_for=2))
    assert grounds(place, 11) == ["sand", "sand", "water", "water", "sand"] * 2 + ["sand"]
    assert whats(place) == ["rose", "fell", "rose", "fell"]
    assert told(place)[3:5] == ["The sea comes in at (1, 0).", "The hero waits."]


def test_while_it_is_high_nobody_can_go_there():
    place = stage("@t.", t=a("tide", ground="sand", every=2, high_for=1))
    wait(place)
    assert place.perform("hero", Walk(EAST)).bump.into == "water"
    assert place.perform("hero", Walk(EAST)).bump is None


def test_a_body_that_is_there_when_it_comes_is_lost():
    place = stage("@t", t=a("tide", ground="sand", every=4, high_for=2))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None
    wait(place)
    assert lost(place) == ("water", "The hero falls into the water at (1, 0).")


def test_a_boat_bears_a_body_when_it_comes():
    place = stage("@t", t=a("tide", ground="sand", every=4, high_for=2))
    place = begin(place, Thing("B", "boat", Position(1, 0)))
    place.perform("hero", Walk(EAST))
    wait(place, 5)
    assert lost(place) is None


@pytest.mark.parametrize("properties", [{"every": 0}, {"every": -3}, {"every": 5, "high_for": 0}])
def test_some_never_come(properties):
    place = stage("@t", t=a("tide", ground="sand", **properties))
    assert set(grounds(place, 12)) == {"sand"}
    assert whats(place) == []


def test_some_never_go():
    place = stage("@t", t=a("tide", ground="sand", every=3, high_for=9))
    assert set(grounds(place, 7)) == {"water"}
    assert whats(place) == ["rose"]


def test_over_water_the_ground_stays_what_it_is():
    place = stage("@t", t=a("tide", ground="water", every=2, high_for=1))
    assert set(grounds(place, 6)) == {"water"}
    assert events(place, GroundChanged) == []


def test_what_was_filled_up_meanwhile_stays_dry():
    place = stage("@t", t=a("tide", ground="sand", every=4, high_for=2))
    wait(place, 2)
    place._all_happen((GroundChanged(place.state.things["t"].position, "water", "path"),), None, 0)
    assert grounds(place, 2) == ["path", "path"]


def test_crocodiles_come_in_with_it():
    place = stage("@#~Ctt", C=a("crocodile", ground="water", path="E"), t=a("tide", ground="sand", every=4, high_for=2))
    wait(place, 3)
    assert at(place, "C") == (4, 0)


def test_one_sees_it_only_as_ground():
    thing = stage("@t", t=a("tide", ground="sand")).state.things["t"]
    kind = kind_of(thing)
    assert kind.sprite(thing.changed(high=True)) == "tide"
    assert not kind.seen(thing.changed(high=True))


def test_a_low_one_leaves_wet_ground_that_commands_do_not_see():
    thing = stage("@t", t=a("tide", ground="sand")).state.things["t"]
    kind = kind_of(thing)
    assert kind.sprite(thing) == "tide_low"
    assert kind.sprite(thing.changed(filled=True)) == ""
    assert kind.sprite(thing.changed(every=0)) == ""
    assert not kind.seen(thing)
    assert kind.covers and kind.flat


@pytest.mark.parametrize("ground", ["sand", "path", "water"])
@pytest.mark.parametrize("turns", [0, 2])
def test_where_a_crate_sank_it_never_comes_again(ground, turns):
    place = stage("@Ct.", C=a("crate"), t=a("tide", ground=ground, every=4, high_for=2))
    wait(place, turns)
    place.perform("hero", Push())
    if "C" in place.state.things:
        return  # at low tide a crate on dry ground does not sink
    for _turn in range(9):
        wait(place)
        assert place.state.terrain(Position(2, 0)).name == "path"
    assert kind_of(place.state.things["t"]).sprite(place.state.things["t"]) == ""


def test_where_a_crate_filled_a_hole_at_low_tide_it_never_comes():
    place = stage("@Ct.", C=a("crate"), t=a("tide", ground="hole", every=4, high_for=2))
    place.perform("hero", Push())
    assert "C" not in place.state.things
    for _turn in range(9):
        wait(place)
        assert place.state.terrain(Position(2, 0)).name == "path"


def test_a_crate_that_stands_there_when_it_comes_fills_it_for_ever():
    place = stage("@Ct...", C=a("crate"), t=a("tide", every=4, high_for=2))
    place.perform("hero", Push())
    wait(place, 2)
    assert "C" not in place.state.things
    for _turn in range(9):
        wait(place)
        assert place.state.terrain(Position(2, 0)).name == "path"
