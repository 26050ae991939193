"""Portals: in here, out there."""

from pyland.world.actions import PickUp, PutDown, Wait, Walk
from pyland.world.events import Changed, Moved

from .doing import bag, get, refused, thing
from .moving import EAST, NORTH, SOUTH, WEST, a, at, events, told, wait, whats

THERE_AND_BACK = "@O...\n....P"


def test_who_steps_in_comes_out_there_and_stays_there(scene):
    place = scene(THERE_AND_BACK, O=a("portal", to="P"), P=a("portal", to="O"))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (4, 1)
    assert [moved.how for moved in events(place, Moved)] == ["walk", "portal"]
    assert told(place) == ["The hero walks east to (1, 0).", "The hero goes through the portal to (4, 1)."]
    assert place.state.things["hero"].facing is EAST
    wait(place, 2)
    assert at(place, "hero") == (4, 1)
    assert get(place, "O", "expects") is None and get(place, "P", "expects") == ""


def test_the_way_back(scene):
    place = scene(THERE_AND_BACK, O=a("portal", to="P"), P=a("portal", to="O"))
    for way in (EAST, NORTH, SOUTH):
        place.perform("hero", Walk(way))
    assert at(place, "hero") == (1, 0)
    place.perform("hero", Walk(WEST))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (4, 1)


def test_a_portal_without_an_aim_is_only_a_way_out(scene):
    place = scene(THERE_AND_BACK, O=a("portal", to="P"), P=a("portal"))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(NORTH))
    place.perform("hero", Walk(SOUTH))
    assert at(place, "hero") == (4, 1)


def test_a_portal_to_nowhere_or_to_itself_does_nothing(scene):
    for to in ("nobody", "O"):
        place = scene("@O.", O=a("portal", to=to))
        place.perform("hero", Walk(EAST))
        assert at(place, "hero") == (1, 0) and whats(place) == []


def test_when_somebody_stands_on_the_other_side_nothing_happens_but_a_word(scene):
    place = scene(THERE_AND_BACK, O=a("portal", to="P"), P=a("portal", to="O"), also=[thing("cat", "cat", (4, 1))])
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (1, 0)
    assert told(place)[-1] == "The portal does not work now: something is in the way at (4, 1)."
    place.perform("cat", Walk(WEST))
    place.perform("hero", Walk(WEST))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (4, 1)


def test_a_chain_of_portals_stops_at_the_next_one(scene):
    place = scene("@O.\nP.Q", O=a("portal", to="P"), P=a("portal", to="Q"), Q=a("portal", to="O"))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (0, 1)


def test_two_bodies_go_through_one_after_the_other(scene):
    place = scene("@Or..\n....P", O=a("portal", to="P"), P=a("portal", to="O"), r=a("robot"))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(WEST))
    place.perform("r", Walk(WEST))
    assert (at(place, "hero"), at(place, "r")) == ((3, 1), (4, 1))
    place.perform("r", Walk(NORTH))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (1, 0)


def test_what_is_put_down_on_a_portal_goes_through(scene):
    place = scene("@O...\n....P", O=a("portal", to="P"), P=a("portal"), also=[thing("box", "box", (0, 0)),
                                                                             thing("cat", "cat", (4, 1))])
    place.perform("hero", PickUp())
    place.perform("hero", Walk(EAST))
    place.perform("cat", Walk(WEST))
    place.perform("hero", PutDown("box"))
    assert bag(place) == [] and at(place, "box") == (4, 1)


def test_a_portal_leads_onto_a_plate(scene):
    place = scene("@O..G\n....P", O=a("portal", to="P"), P=a("portal"), G=a("gate"),
                  also=[thing("p", "plate", (4, 1), opens="G")])
    place.perform("hero", Walk(EAST))
    assert get(place, "G", "open") is True
    place.perform("hero", Wait())
    place.perform("hero", Walk(WEST))
    assert get(place, "G", "open") is False


def test_what_the_portals_say_to_each_other_is_not_told(scene):
    place = scene(THERE_AND_BACK, O=a("portal", to="P"), P=a("portal", to="O"))
    assert refused(place, Walk(EAST)) is None
    assert [change.message for change in events(place, Changed)] == [None, None]
