"""Gates: opened by something, or by the time."""

import pytest

from pyland.world.actions import Use, Wait, Walk

from .doing import get, look, refused, thing
from .moving import EAST, a, at, stage, told, wait, whats


def rhythm(place, turns):
    """Whether the gate is open after each of the next turns."""
    found = ""
    for _turn in range(turns):
        wait(place)
        found += "o" if get(place, "G", "open") else "-"
    return found


def test_a_shut_gate_says_what_to_look_for(scene):
    place = scene("@G", G=a("gate"))
    assert refused(place, Walk(EAST)) == "The gate is shut. Look for what opens it."
    assert refused(place, Use()) == "The gate is shut. Look for what opens it."
    assert look(place, "G") == "gate"


def test_an_open_gate_can_be_walked_through_and_cannot_be_used(scene):
    place = scene("@G.", G=a("gate", open=True))
    assert look(place, "G") == "gate_open"
    assert refused(place, Use()) == "There is nothing to use."
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (1, 0)


@pytest.mark.parametrize(("properties", "open_after"), [
    ({"every": 4, "open_for": 1}, "--o---o-"),
    ({"every": 4, "open_for": 2}, "-oo--oo-"),
    ({"every": 3}, "-o--o--o"),
    ({"every": 4, "open_for": 2, "open": True}, "o--oo--o"),
    ({"every": 2, "open_for": 9}, "oooooooo"),
    ({"every": 0, "open_for": 2}, "--------"),
])
def test_a_gate_with_a_rhythm(scene, properties, open_after):
    assert rhythm(scene("@G", G=a("gate", **properties)), 8) == open_after


def test_only_a_gate_with_a_rhythm_does_something_by_itself():
    place = stage("@GHJ", G=a("gate"), H=a("gate", every=2), J=a("gate", closing=True))
    acting = [name for name, one in place.state.things.items() if place.kind(one).acts(one)]
    assert acting == ["H", "J"]


def test_a_gate_with_a_rhythm_says_so_and_no_lever_moves_it(scene):
    place = scene("@GL", G=a("gate", every=9), L=a("lever", opens="G"))
    assert refused(place, Walk(EAST)) == "The gate is shut. It opens by itself: wait for it."
    assert list(place.switch("G", True, "L")) == []


def test_what_the_gate_does_by_itself_is_marked(scene):
    place = scene("@G", G=a("gate", every=2))
    wait(place, 2)
    marks = [entry.by_itself for entry in place.log if getattr(entry.event, "thing", "") == "G"]
    assert marks == [True, True]
    assert told(place) == ["The hero waits.", "The gate at (1, 0) opens.", "The hero waits.",
                           "The gate at (1, 0) shuts."]


def test_it_does_not_shut_on_somebody_and_keeps_its_rhythm(scene):
    place = scene("@G..", G=a("gate", every=4, open_for=2))
    wait(place, 2)
    place.perform("hero", Walk(EAST))
    wait(place)
    assert get(place, "G", "open") is True
    assert told(place)[-1] == "The gate at (1, 0) cannot shut: something is in it."
    place.perform("hero", Walk(EAST))
    assert get(place, "G", "open") is False
    assert place.state.turn == 5
    assert rhythm(place, 5) == "oo--o"


def test_who_stands_there_until_it_opens_again_is_no_problem(scene):
    place = scene("@G..", G=a("gate", every=4, open_for=2))
    wait(place, 2)
    place.perform("hero", Walk(EAST))
    assert rhythm(place, 6) == "oooooo"
    assert whats(place) == ["opened", "held", "held"]


def test_a_crate_keeps_it_open(scene):
    place = scene("@.G.", G=a("gate", open=True), also=[thing("crate", "crate", (2, 0))])
    for event in place.switch("G", False, "L"):
        place.note(event)
    place.perform("hero", Wait())
    assert get(place, "G", "open") is True
    assert told(place)[0] == "The gate at (2, 0) cannot shut: something is in it."
