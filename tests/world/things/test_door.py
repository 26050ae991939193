"""Doors: open, shut, locked."""

import pytest

from pyland.world.actions import Use, Wait, Walk
from pyland.world.events import Used

from .doing import bag, get, look, refused, thing
from .moving import EAST, WEST, a, at, events, stage, told, whats


def test_a_shut_door_is_in_the_way_until_it_is_opened(scene):
    place = scene("@D.", D=a("door"))
    assert look(place, "D") == "door"
    assert refused(place, Walk(EAST)) == "The door is shut. You can open it with `use()`."
    assert refused(place, Use()) is None
    assert whats(place) == ["opened"] and told(place)[-1] == "The hero opens the door."
    assert look(place, "D") == "door_open"
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (1, 0)


def test_using_an_open_door_shuts_it(scene):
    place = scene("@D.", D=a("door", open=True))
    place.perform("hero", Use())
    assert told(place) == ["The hero shuts the door."]
    assert refused(place, Walk(EAST)) == "The door is shut. You can open it with `use()`."


def test_nobody_shuts_a_door_on_somebody(scene):
    place = scene("@D.", D=a("door", open=True), also=[thing("cat", "cat", (1, 0))])
    assert refused(place, Use()) == "The door cannot shut while something is in it."
    assert get(place, "D", "open") is True
    place.perform("cat", Walk(EAST))
    assert refused(place, Use()) is None
    assert get(place, "D", "open") is False


def test_nobody_shuts_the_door_in_which_they_stand(scene):
    place = scene("@D.", D=a("door", open=True))
    place.perform("hero", Walk(EAST))
    assert refused(place, Use()) == "The door cannot shut while something is in it."


def test_a_gem_does_not_keep_a_door_open(scene):
    place = scene("@D.", D=a("door", open=True), also=[thing("gem", "gem", (1, 0))])
    place.perform("hero", Use())
    assert get(place, "D", "open") is False


def test_a_locked_door_needs_a_key(scene):
    place = scene("@D.", D=a("door", locked=True))
    for action in (Walk(EAST), Use()):
        assert refused(place, action) == "The door is locked. You need a key."
    assert whats(place) == []


def test_a_key_opens_one_door_and_is_used_up(scene):
    place = scene("@kDD", k=a("key"), D=a("door", locked=True))
    place.perform("hero", Walk(EAST))
    assert bag(place) == ["key"]
    assert refused(place, Walk(EAST)) == "The door is locked. You have what opens it: try `use()`."
    place.perform("hero", Use())
    assert bag(place) == []
    assert [(used.kind, used.body) for used in events(place, Used)] == [("key", "hero")]
    assert told(place)[-2:] == ["The hero uses a key.", "The hero opens the door."]
    place.perform("hero", Walk(EAST))
    assert refused(place, Use()) == "The door is locked. You need a key."


def test_once_unlocked_a_door_stays_so(scene):
    place = scene("@kD.", k=a("key"), D=a("door", locked=True))
    place.perform("hero", Walk(EAST))
    for is_open in (True, False, True):
        assert refused(place, Use()) is None
        assert get(place, "D", "open") is is_open


def test_a_door_that_wants_something_else(scene):
    place = scene("k@gD", k=a("key"), g=a("gem"), D=a("door", opens_with="gem"))
    place.perform("hero", Walk(WEST))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert bag(place) == ["key", "gem"]
    place.perform("hero", Use())
    assert bag(place) == ["key"] and get(place, "D", "open")
    poor = stage("@D", D=a("door", opens_with="gem"))
    assert refused(poor, Use()) == "The door is locked. It opens with something else than a key: `gem`."


def test_the_key_in_another_bag_is_of_no_use(scene):
    place = scene("@D..\nrk..", r=a("robot"), k=a("key"), D=a("door", locked=True))
    place.perform("r", Walk(EAST))
    assert bag(place, "r") == ["key"]
    assert refused(place, Use()) == "The door is locked. You need a key."


def test_a_lever_opens_and_shuts_a_door_locked_or_not(scene):
    place = scene("L@D", L=a("lever", opens="D"), D=a("door", locked=True), facing=WEST)
    place.perform("hero", Use())
    assert told(place) == ["The hero pulls the lever.", "The door at (2, 0) opens."]
    place.perform("hero", Use())
    assert told(place)[-1] == "The door at (2, 0) shuts."
    assert refused(place, Walk(EAST)) == "The door is locked. You need a key."


def test_a_door_that_should_shut_waits_for_who_stands_in_it(scene):
    place = scene(".@D.", D=a("door", open=True), facing=WEST,
                  also=[thing("L", "lever", (0, 0), opens="D", on=True), thing("cat", "cat", (2, 0))])
    place.perform("hero", Use())
    assert told(place)[-1] == "The door at (2, 0) cannot shut: something is in it."
    place.perform("hero", Wait())
    assert get(place, "D", "open") is True
    place.perform("cat", Walk(EAST))
    assert get(place, "D", "open") is False
    assert told(place)[-1] == "The door at (2, 0) shuts."


def test_a_door_that_waits_to_shut_can_be_told_to_stay_open(scene):
    place = scene(".@D.", D=a("door", open=True), facing=WEST,
                  also=[thing("L", "lever", (0, 0), opens="D", on=True), thing("cat", "cat", (2, 0))])
    place.perform("hero", Use())
    place.perform("hero", Use())
    place.perform("cat", Walk(EAST))
    place.perform("hero", Wait())
    assert get(place, "D", "open") is True


@pytest.mark.parametrize("on", [True, False])
def test_switching_what_is_so_already_changes_nothing(on):
    place = stage("@D", D=a("door", open=on))
    assert list(place.switch("D", on, "L")) == []
