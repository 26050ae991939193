"""Totems: hidden, found, collected."""

from pyland.world import senses
from pyland.world.actions import Walk
from pyland.world.events import Collected

from .doing import bag, look, thing
from .moving import EAST, NORTH, SOUTH, WEST, a, events, told, wait, whats


def test_nobody_sees_a_hidden_totem(scene):
    place = scene("@...t", t=a("totem"))
    assert look(place, "t") == ""
    assert senses.distance(place.state, "hero", "totem") is None
    assert senses.scan(place.state, "hero", 9) == []
    wait(place, 3)
    assert whats(place) == []


def test_who_comes_next_to_it_finds_it_and_walks_on_it(scene):
    place = scene("@..t.", t=a("totem"))
    place.perform("hero", Walk(EAST))
    assert whats(place) == []
    place.perform("hero", Walk(EAST))
    assert told(place)[-1] == "The hero finds a totem!"
    assert look(place, "t") == "totem_found"
    assert senses.look(place.state, "hero", EAST) == "totem"
    wait(place)
    assert whats(place) == ["found"]
    place.perform("hero", Walk(EAST))
    assert bag(place) == ["totem"]
    assert told(place)[-1] == "The hero picks up a totem."


def test_aslant_is_not_next_to_it(scene):
    place = scene("@..\n.t.", t=a("totem"))
    wait(place)
    assert whats(place) == []
    place.perform("hero", Walk(SOUTH))
    assert whats(place) == ["found"]


def test_who_comes_through_a_portal_onto_it_has_it_at_once(scene):
    place = scene("@O..\n...P", O=a("portal", to="P"), P=a("portal"), also=[thing("t", "totem", (3, 1))])
    place.perform("hero", Walk(EAST))
    assert whats(place) == ["found"] and bag(place) == ["totem"]


def test_any_body_finds_it_but_no_animal_does(scene):
    place = scene("@..\n...\n...\nr.t\n...", r=a("robot"), t=a("totem"))
    place.perform("r", Walk(EAST))
    assert told(place)[-1] == "r finds a totem!"
    other = scene("@..\n...\n...\n.rt\n...", r=a("snake", path="N"), t=a("totem"))
    wait(other, 3)
    assert whats(other) == []


def test_what_is_no_body_neither_finds_nor_takes_it(scene):
    place = scene("@C.....t", C=a("crate"), t=a("totem"), also=[thing("S", "snake", (5, 0), path="EEE")])
    wait(place, 3)
    assert whats(place) == [] and events(place, Collected) == []
    assert look(place, "t") == ""


def test_two_bodies_that_are_near_find_it_once(scene):
    place = scene("@...\n.t.r", t=a("totem"), r=a("robot"), rounds=True)
    place.perform("hero", Walk(EAST))
    place.perform("r", Walk(WEST))
    place.end_turn()
    assert whats(place) == ["found"]
    place.perform("hero", Walk(NORTH))
    assert whats(place) == ["found"]


def test_who_begins_next_to_it_sees_it_from_the_beginning(scene):
    place = scene("@t.", t=a("totem"))
    assert look(place, "t") == "totem_found" and len(place.log) == 0
    assert senses.look(place.state, "hero", EAST) == "totem"
