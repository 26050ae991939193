"""What things do by themselves when a turn is over, with kinds made up for it."""

from dataclasses import dataclass

import pytest

from pyland.text import _
from pyland.world.actions import Read, Wait
from pyland.world.events import Event, Said, TurnPassed
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import registry
from pyland.world.things.kind import Kind

from .scenes import do, names, world


@dataclass(frozen=True, slots=True)
class Eaten(Event):
    thing: str

    def apply(self, state):
        state.take(self.thing)


class Crab(Kind):
    """Eats the nearest other crab, and says so first."""

    name = "crab"
    title = _("a crab")

    def turn_passes(self, scene, thing):
        others = [other.id for other in scene.state.of_kind("crab") if other.id != thing.id]
        return Said(thing.id, "yum"), *map(Eaten, others[:1])


@pytest.fixture
def crabs(monkeypatch):
    monkeypatch.setattr(registry, "KINDS", {**registry.KINDS, "crab": Crab()})

    def make(*ids):
        place = world("@....")
        for name in ids:
            place.state.put(Thing(name, "crab", Position(4, 0)))
        return place

    return make


def said(place):
    return [entry.event.body for entry in place.log if isinstance(entry.event, Said)]


def test_a_thing_that_vanished_in_this_turn_does_nothing_more(crabs):
    place = crabs("ann", "bob")
    do(place, Wait())
    assert said(place) == ["ann"]
    assert list(place.state.things) == ["hero", "ann"]


def test_things_take_their_turns_in_the_order_of_the_map_before_the_turn_is_counted(crabs):
    place = crabs("ann", "bob", "cid")
    do(place, Wait())
    assert said(place) == ["ann", "cid"]
    assert list(place.state.things) == ["hero", "cid"]
    assert isinstance(place.log[-1].event, TurnPassed)
    assert names(place).count("TurnPassed") == 1


def test_what_takes_no_turn_leaves_things_alone(crabs):
    place = crabs("ann", "bob")
    do(place, Read())
    assert said(place) == []
