"""What is collected by walking on it, and what is picked up, put down and given."""

import pytest

from pyland.world.actions import Give, PickUp, PutDown, Walk
from pyland.world.events import Collected, Gave

from .doing import bag, look, refused, thing
from .moving import EAST, WEST, a, at, events, told

CARRIED = {"box": "a box", "apple": "an apple", "banana": "a banana", "coconut": "a coconut", "lamp": "a lamp",
           "log": "a log"}  # fmt: skip


@pytest.mark.parametrize("kind", ["coin", "gem", "key", "shell"])
def test_walking_on_it_collects_it(scene, kind):
    place = scene("@c.", c=a(kind))
    assert look(place, "c") == kind
    assert refused(place, PickUp()) == f"You need not pick up a {kind}. Walk on it, and it is yours."
    place.perform("hero", Walk(EAST))
    assert bag(place) == [kind]
    assert told(place)[-1] == f"The hero picks up a {kind}."


def test_only_bodies_collect(scene):
    place = scene("@....\nScc..", S=a("snake", path="EE"), c=a("coin"))
    for way in (EAST, WEST):
        place.perform("hero", Walk(way))
    assert at(place, "S") == (2, 1)
    assert events(place, Collected) == []


@pytest.mark.parametrize(("kind", "title"), CARRIED.items())
def test_it_is_picked_up_from_here_and_from_in_front_and_put_down(scene, kind, title):
    place = scene("@b.", b=a(kind))
    place.perform("hero", PickUp())
    assert bag(place) == [kind] and "b" not in place.state.things
    assert told(place) == [f"The hero picks up {title}."]
    place.perform("hero", PutDown(kind))
    assert at(place, "b") == (0, 0) and bag(place) == []
    assert told(place)[-1] == f"The hero puts down {title}."
    place.perform("hero", PickUp())
    assert bag(place) == [kind]


@pytest.mark.parametrize("kind", CARRIED)
def test_one_can_walk_over_it_without_taking_it(scene, kind):
    place = scene("@b.", b=a(kind))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (1, 0) and bag(place) == []


def test_what_lies_here_comes_before_what_lies_in_front(scene):
    place = scene("@b", b=a("box"), also=[thing("apple", "apple", (0, 0))])
    place.perform("hero", PickUp())
    assert bag(place) == ["apple"]
    place.perform("hero", PickUp())
    assert bag(place) == ["apple", "box"]
    assert refused(place, PickUp()) == "There is nothing to pick up."


def test_a_box_is_given_to_another_body(scene):
    place = scene("@r", r=a("robot"), also=[thing("box", "box", (0, 0))])
    place.perform("hero", PickUp())
    assert refused(place, Give("box", "robot")) is None
    assert (bag(place), bag(place, "r")) == ([], ["box"])
    assert [gift.to for gift in events(place, Gave)] == ["r"]
    place.perform("r", PutDown("box"))
    assert at(place, "box") == (1, 0)


@pytest.mark.parametrize(("kind", "reason"), [
    ("door", "The door is shut. You can open it with `use()`."),
    ("vine", "The vine is in the way. You can cut it with `cut()`."),
    ("crate", "The crate is in the way. You can push it with `push()`."),
])
def test_nothing_is_picked_up_through_what_is_in_the_way(scene, kind, reason):
    place = scene("@d.", d=a(kind), also=[thing("x", "box", (1, 0))])
    assert refused(place, PickUp()) == reason
    assert bag(place) == []


def test_what_lies_in_an_open_door_is_picked_up_from_beside(scene):
    place = scene("@d.", d=a("door", open=True), also=[thing("x", "box", (1, 0))])
    assert refused(place, PickUp()) is None
    assert bag(place) == ["box"]
