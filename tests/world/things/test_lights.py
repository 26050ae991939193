"""Torches and lamps."""

import pytest

from pyland.world.actions import PickUp, PutDown, Use, Walk

from .doing import bag, get, look, refused, thing
from .moving import EAST, a, stage, told, whats


@pytest.mark.parametrize("kind", ["torch", "lamp"])
def test_it_is_lit_and_put_out(scene, kind):
    place = scene("@T", T=a(kind))
    assert look(place, "T") == f"{kind}_off"
    place.perform("hero", Use())
    assert look(place, "T") == kind and get(place, "T", "lit") is True
    place.perform("hero", Use())
    assert look(place, "T") == f"{kind}_off"
    assert whats(place) == ["lit", "put_out"]
    assert told(place) == [f"The hero lights the {kind}.", f"The hero puts out the {kind}."]


@pytest.mark.parametrize("kind", ["torch", "lamp"])
def test_one_that_burns_from_the_beginning_is_switched(scene, kind):
    place = scene("@LT", L=a("lever", opens="T"), T=a(kind, lit=True))
    place.perform("hero", Use())
    assert whats(place) == ["switched"]
    place.perform("hero", Use())
    assert told(place)[-1] == f"The {kind} at (2, 0) goes out."
    place.perform("hero", Use())
    assert told(place)[-1] == f"The {kind} at (2, 0) lights up."


def test_a_torch_is_in_the_way_and_a_lamp_is_not():
    assert refused(stage("@T", T=a("torch")), Walk(EAST)) == "The torch is in the way."
    assert refused(stage("@T", T=a("lamp")), Walk(EAST)) is None


def test_a_lamp_is_carried_as_it_is_lit_or_not(scene):
    place = scene("@T.", T=a("lamp"))
    place.perform("hero", Use())
    place.perform("hero", PickUp())
    assert bag(place) == ["lamp"]
    place.perform("hero", PutDown("lamp"))
    assert get(place, "T", "lit") is True and place.state.things["T"].position == (0, 0)


def test_of_two_things_the_one_ahead_is_used(scene):
    place = scene("@T", T=a("torch"), also=[thing("lamp", "lamp", (0, 0))])
    place.perform("hero", Use())
    assert get(place, "T", "lit") and not get(place, "lamp", "lit")
