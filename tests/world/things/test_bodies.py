"""Bodies: the hero, the robot and the cat."""

import pytest

from pyland.text import ENGLISH
from pyland.world.actions import Walk
from pyland.world.things import kind_of

from .moving import EAST, NORTH, SOUTH, WEST, a, at, lost, stage


@pytest.mark.parametrize("kind", ["robot", "cat"])
def test_it_can_be_driven_collects_and_falls(kind):
    place = stage("@B.go", B=a(kind), g=a("gem"))
    assert place.bodies() == ["hero", "B"]
    place.perform("B", Walk(EAST))
    place.perform("B", Walk(EAST))
    assert [thing.kind for thing in place.state.bag("B")] == ["gem"]
    place.perform("B", Walk(EAST))
    assert lost(place) == ("fall", "B falls into the hole at (4, 0).")


@pytest.mark.parametrize(("kind", "reason"), [
    ("robot", "The robot is in the way."), ("cat", "The cat is in the way."), ("hero", "Somebody is standing there."),
])
def test_bodies_are_in_each_others_way(kind, reason):
    place = stage("@B", B=a(kind))
    assert ENGLISH(place.perform("hero", Walk(EAST)).bump.reason) == reason
    assert at(place, "hero") == (0, 0)


@pytest.mark.parametrize(("kind", "properties", "facing", "sprite"), [
    ("robot", {}, NORTH, "robot_n0"), ("cat", {}, SOUTH, "cat_s0"), ("cat", {"sprite": "tiger"}, EAST, "tiger_e0"),
    ("hero", {}, WEST, "explorer_w0"),
])
def test_their_pictures_face_four_ways(kind, properties, facing, sprite):
    thing = stage("@B", B=a(kind, facing=facing, **properties)).state.things["B"]
    assert kind_of(thing).sprite(thing) == sprite
    assert kind_of(thing).turns_to_face and kind_of(thing).tall and kind_of(thing).body
