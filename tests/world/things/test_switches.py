"""Levers, plates and bells, and what is bound to them."""

import pytest

from pyland.world.actions import PickUp, Push, PutDown, Use, Wait, Walk
from pyland.world.events import Changed

from .doing import get, look, refused, thing
from .moving import EAST, SOUTH, WEST, a, at, events, told, wait, whats


def test_a_lever_switches_on_and_off_all_that_is_bound_to_it(scene):
    place = scene("@LGDT", L=a("lever", opens="G, D,T, nobody"), G=a("gate"), D=a("door"), T=a("torch"))
    assert look(place, "L") == "lever_off"
    assert refused(place, Walk(EAST)) == "The lever is in the way. You can pull it with `use()`."
    place.perform("hero", Use())
    assert [get(place, name, "open") for name in "GD"] == [True, True]
    assert get(place, "T", "lit") is True and look(place, "L") == "lever_on"
    assert told(place)[1:] == ["The hero pulls the lever.", "The gate at (2, 0) opens.", "The door at (3, 0) opens.",
                               "The torch at (4, 0) lights up."]
    place.perform("hero", Use())
    assert [get(place, name, "open") for name in "GD"] == [False, False]
    assert told(place)[-1] == "The torch at (4, 0) goes out."


def test_a_lever_that_is_on_at_the_beginning_is_switched_off_first(scene):
    place = scene("@.G", G=a("gate", open=True), also=[thing("L", "lever", (1, 0), opens="G", on=True)])
    place.perform("hero", Use())
    assert get(place, "L", "on") is False and get(place, "G", "open") is False


def test_a_lever_that_is_bound_to_nothing_is_pulled_all_the_same(scene):
    place = scene("@L", L=a("lever"))
    place.perform("hero", Use())
    assert whats(place) == ["switched"]


def test_a_plate_is_down_while_a_body_is_on_it(scene):
    place = scene("@p.\n..G", p=a("plate", opens="G"), G=a("gate"))
    assert look(place, "p") == "plate_up"
    place.perform("hero", Walk(EAST))
    assert look(place, "p") == "plate_down" and get(place, "G", "open")
    wait(place, 2)
    assert get(place, "G", "open")
    place.perform("hero", Walk(EAST))
    assert look(place, "p") == "plate_up" and not get(place, "G", "open")
    assert whats(place) == ["pressed", "opened", "released", "closed"]
    assert told(place)[1] == "The plate at (1, 0) goes down."
    assert "The plate at (1, 0) comes up again." in told(place)


def test_a_plate_that_stays_is_pressed_once(scene):
    place = scene("@p.\n..G", p=a("plate", opens="G", stays=True), G=a("gate"))
    for way in (EAST, EAST, WEST, WEST):
        place.perform("hero", Walk(way))
    assert whats(place) == ["pressed", "opened"]
    assert look(place, "p") == "plate_down"


def test_a_crate_on_a_plate_holds_the_gate_open(scene):
    place = scene("@Cp.\n..G.", C=a("crate"), p=a("plate", opens="G"), G=a("gate"))
    place.perform("hero", Push())
    assert at(place, "C") == (2, 0) and get(place, "G", "open")
    place.perform("hero", Walk(WEST))
    wait(place, 2)
    assert get(place, "G", "open")
    place.perform("hero", Walk(EAST))
    place.perform("hero", Push())
    assert at(place, "C") == (3, 0) and at(place, "hero") == (2, 0)
    assert whats(place) == ["pressed", "opened", "released", "closed", "pressed", "opened"]


def test_the_second_that_comes_or_goes_changes_nothing(scene):
    place = scene("@p.", p=a("plate"), also=[thing("box", "box", (1, 0))])
    wait(place)
    assert look(place, "p") == "plate_down"
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert whats(place) == []


def test_what_is_put_down_presses_and_what_is_picked_up_releases(scene):
    place = scene("@p.", p=a("plate"), also=[thing("box", "box", (0, 0)), thing("gem", "gem", (1, 0))])
    wait(place)
    assert whats(place) == []
    place.perform("hero", PickUp())
    place.perform("hero", Walk(EAST))
    place.perform("hero", PutDown("box"))
    place.perform("hero", Walk(EAST))
    assert whats(place) == ["pressed"]
    place.perform("hero", Walk(WEST))
    place.perform("hero", PickUp())
    place.perform("hero", Walk(WEST))
    assert whats(place) == ["pressed", "released"]


def test_from_beside_a_plate_what_lies_there_can_be_picked_up(scene):
    place = scene("@p", p=a("plate"), also=[thing("box", "box", (1, 0))])
    assert get(place, "p", "on") is True
    place.perform("hero", PickUp())
    assert whats(place) == ["released"]


def test_a_gem_that_was_put_down_is_too_light(scene):
    place = scene("g@p", g=a("gem"), p=a("plate"))
    place.perform("hero", Walk(WEST))
    for way in (EAST, EAST):
        place.perform("hero", Walk(way))
    place.perform("hero", PutDown("gem"))
    place.perform("hero", Walk(WEST))
    wait(place)
    assert whats(place) == ["pressed", "released"]


@pytest.mark.parametrize("kind", ["robot", "cat", "snake", "person"])
def test_whoever_walks_on_it_presses_it(scene, kind):
    place = scene("@...\nSp..", S=a(kind, path="EEE"), p=a("plate"))
    if kind == "robot":
        place.perform("S", Walk(EAST))
    else:
        wait(place)
    assert at(place, "S") == (1, 1)
    assert whats(place) == ["pressed"]


def test_two_plates_for_two_bodies(scene):
    place = scene("@p.\nrq.\n..G", p=a("plate", opens="G"), r=a("robot"), q=a("plate", opens="D"), G=a("gate"),
                  also=[thing("D", "door", (0, 2))], rounds=True)
    place.perform("hero", Walk(EAST))
    place.perform("r", Walk(EAST))
    place.end_turn()
    assert get(place, "G", "open") and get(place, "D", "open")
    place.perform("r", Walk(EAST))
    place.end_turn()
    assert get(place, "G", "open") and not get(place, "D", "open")


def test_a_bell_rings_counts_and_is_still_again(scene):
    place = scene("@d", d=a("bell"))
    assert refused(place, Walk(EAST)) == "The bell is in the way. You can ring it with `use()`."
    for count in (1, 2):
        place.perform("hero", Use())
        assert get(place, "d", "count") == count
        assert look(place, "d") == "bell_ring"
    wait(place)
    assert look(place, "d") == "bell"
    assert [change.what for change in events(place, Changed)] == ["rang", "rang", "quiet"]
    assert told(place)[1] == "The hero rings the bell."
    before = len(events(place, Changed))
    wait(place, 2)
    assert len(events(place, Changed)) == before


def test_a_bell_opens_and_never_shuts(scene):
    place = scene("@dG", d=a("bell", opens="G"), G=a("gate"))
    place.perform("hero", Use())
    place.perform("hero", Use())
    assert get(place, "G", "open") is True
    assert whats(place) == ["rang", "opened", "rang"]


def test_a_plate_over_which_one_slides_is_pressed_for_a_moment(scene):
    place = scene("@ipi.", p=a("plate", ground="ice"))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (4, 0)
    assert whats(place) == ["pressed", "released"]


def test_one_stands_in_the_gate_that_one_s_own_plate_opened(scene):
    place = scene("@pG.", p=a("plate", opens="G"), G=a("gate"))
    for _step in range(2):
        place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (2, 0) and get(place, "G", "open") is True
    place.perform("hero", Walk(EAST))
    assert get(place, "G", "open") is False
    assert refused(place, Walk(WEST)) == "The gate is shut. Look for what opens it."
    place.perform("hero", Wait())
    place.perform("hero", Walk(SOUTH))
    assert get(place, "G", "open") is False


def test_what_lies_on_a_plate_from_the_beginning_has_opened_the_gate(scene):
    place = scene("@G.", G=a("gate"), also=[thing("p", "plate", (0, 0), opens="G")])
    assert get(place, "G", "open") is True and len(place.log) == 0
    assert place.start.things["p"].get("on") is True
    assert place.perform("hero", Walk(EAST)).bump is None
    assert whats(place) == ["released", "held"]  # it cannot shut while somebody is in it


def test_a_gate_stays_open_while_another_plate_or_lever_holds_it(scene):
    place = scene("@q.L\np.G.", p=a("plate", opens="G"), q=a("plate", opens="D, G"), G=a("gate"),
                  L=a("lever", opens="G"), also=[thing("box", "box", (0, 1)), thing("D", "door", (3, 1))])
    place.perform("hero", Walk(EAST))
    assert get(place, "D", "open") is True
    place.perform("hero", Walk(EAST))
    assert (get(place, "G", "open"), get(place, "D", "open")) == (True, False)
    place.perform("hero", Use())
    place.perform("hero", Use())
    assert get(place, "G", "open") is True
    place.perform("hero", Use())
    for way in (WEST, WEST, SOUTH):
        place.perform("hero", Walk(way))
    place.perform("hero", PickUp())
    for way in (EAST, EAST):
        place.perform("hero", Walk(way))
    assert get(place, "p", "on") is False and get(place, "G", "open") is True
