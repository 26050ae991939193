"""Crates: pushed over the land, into the water, and against all that is in the way."""

import pytest

from pyland.text import _
from pyland.world.actions import Push, Use, Wait, Walk
from pyland.world.events import GroundChanged, Moved, Vanished
from pyland.world.things import registry
from pyland.world.things.kind import Kind

from .doing import get, refused, thing
from .moving import EAST, NORTH, SOUTH, WEST, a, at, events, lost, told, wait, whats


def test_a_crate_goes_one_tile_and_its_pusher_after_it(scene):
    place = scene("@C..", C=a("crate"))
    assert refused(place, Walk(EAST)) == "The crate is in the way. You can push it with `push()`."
    assert refused(place, Push()) is None
    assert (at(place, "C"), at(place, "hero")) == ((2, 0), (1, 0))
    assert [(moved.body, moved.how) for moved in events(place, Moved)] == [("C", "push"), ("hero", "walk")]
    assert told(place)[1:] == ["C is pushed east to (2, 0).", "The hero walks east to (1, 0)."]
    assert place.state.turn == 2


@pytest.mark.parametrize(("way", "picture", "after"), [
    (NORTH, "...\n.C.\n.@.", (1, 0)), (SOUTH, ".@.\n.C.\n...", (1, 2)), (WEST, "...\n.C@\n...", (0, 1)),
])
def test_it_goes_every_way(scene, way, picture, after):
    place = scene(picture, C=a("crate"), facing=way)
    assert refused(place, Push()) is None
    assert at(place, "C") == after and at(place, "hero") == (1, 1)


@pytest.mark.parametrize(("behind", "reason"), [
    ("#", "The crate cannot go further: behind it there is a wall."),
    ("t", "The crate cannot go further: behind it there are trees."),
    ("", "The crate cannot go further: the map ends there."),
    ("C", "The crate cannot go further: behind it there is another crate."),
    ("r", "The crate cannot go further: somebody is behind it."),
    ("M", "The crate cannot go further: somebody is behind it."),
    ("R", "The crate cannot go further: behind it there is a rock."),
    ("D", "The crate cannot go further: behind it there is a door."),
    ("V", "The crate cannot go further: behind it there is a vine."),
    ("v", "The crate cannot go further: behind it there is a ledge."),
])
def test_what_stops_it_is_named(scene, behind, reason):
    place = scene(f"@C{behind}", C=a("crate"), r=a("robot"), M=a("person"), R=a("rock"), D=a("door"), V=a("vine"),
                  v=a("ledge", facing=WEST), t=a("flag", "tree"))
    bump = place.perform("hero", Push()).bump
    assert (bump.into, bump.thing, bump.at) == ("crate", "C", (1, 0))
    assert told(place)[-1] == f"Bump! {reason}"
    assert (at(place, "C"), at(place, "hero")) == ((1, 0), (0, 0))


def test_a_crate_fills_the_water_and_is_gone(scene):
    place = scene("@C~.", C=a("crate"))
    place.perform("hero", Push())
    assert "C" not in place.state.things
    assert place.state.terrain(events(place, GroundChanged)[0].position).name == "path"
    assert told(place) == ["C is pushed east to (2, 0).", "The crate sinks at (2, 0). Now you can walk there.",
                           "The hero walks east to (1, 0)."]
    assert [(gone.what, gone.thing) for gone in events(place, Vanished)] == [("sunk", "C")]
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (3, 0)


def test_a_crate_fills_a_hole(scene):
    place = scene("@Co.", C=a("crate"))
    place.perform("hero", Push())
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (2, 0) and lost(place) is None
    assert "The crate fills the hole at (2, 0). Now you can walk there." in told(place)


def test_a_crate_on_a_bridge_does_not_sink_until_the_bridge_goes_up(scene):
    place = scene("@CB.", C=a("crate"), B=a("drawbridge", "water", open=True))
    place.perform("hero", Push())
    assert at(place, "C") == (2, 0)
    wait(place, 2)
    assert at(place, "C") == (2, 0)
    for event in place.switch("B", False, "L"):
        place.note(event)
    wait(place)
    assert "C" not in place.state.things
    assert place.state.terrain(events(place, GroundChanged)[0].position).name == "path"


def test_on_ice_it_slides_and_the_pusher_after_it(scene):
    place = scene("@Ciii.#", C=a("crate"))
    place.perform("hero", Push())
    assert at(place, "C") == (5, 0)
    assert at(place, "hero") == (1, 0)
    assert [moved.how for moved in events(place, Moved)] == ["push", "slide", "slide", "slide", "walk"]


def test_it_slides_over_ice_into_the_water(scene):
    place = scene("@Cii~.", C=a("crate"))
    place.perform("hero", Push())
    assert "C" not in place.state.things
    assert events(place, GroundChanged)[0].position == (4, 0)


def test_a_crate_goes_over_gems_and_collects_nothing(scene):
    place = scene("@Cg.", C=a("crate"), g=a("gem"))
    place.perform("hero", Push())
    place.perform("hero", Push())
    assert at(place, "C") == (3, 0)
    assert [item.kind for item in place.state.bag("hero")] == ["gem"]


def test_a_crate_goes_through_a_portal_and_the_pusher_stays_behind(scene):
    place = scene("@CO.\n...O", C=a("crate"), O=a("portal", to="O2"))
    place.perform("hero", Push())
    assert at(place, "C") == (3, 1) and at(place, "hero") == (1, 0)
    assert told(place)[1] == "C goes through the portal to (3, 1)."
    place.perform("hero", Walk(EAST))
    assert at(place, "hero") == (2, 0)
    assert whats(place) == ["blocked"]


def test_what_is_under_a_crate_is_reached_with_it(scene):
    place = scene("@C.", C=a("crate"), also=[thing("u", "paint", (1, 0), colour="blue")])
    place.perform("hero", Push())
    assert get(place, "hero", "paint") == "blue"


def test_a_crate_can_neither_be_used_nor_cut(scene):
    place = scene("@C", C=a("crate"))
    assert refused(place, Use()) == "You cannot use a crate."
    place.perform("hero", Wait())
    assert at(place, "C") == (1, 0)


def test_two_bodies_push_one_crate(scene):
    place = scene("....\n@C..\n.r..", C=a("crate"), r=a("robot", facing=NORTH))
    place.perform("r", Push())
    assert at(place, "C") == (1, 0) and at(place, "r") == (1, 1)
    assert refused(place, Push()) == "You cannot push the robot."


def test_where_the_pusher_cannot_follow_it_stays(scene):
    place = scene("@.C.\n....", C=a("crate"), also=[thing("v", "ledge", (2, 0), WEST)])
    place.perform("hero", Walk(EAST))
    place.perform("hero", Push())
    assert at(place, "C") == (3, 0) and at(place, "hero") == (1, 0)
    assert refused(place, Walk(EAST)) == "You cannot climb the ledge from here. It only goes west."


def test_a_crate_that_does_not_arrive_is_no_problem(scene, monkeypatch):
    class Fire(Kind):
        name = "fire"
        title = _("a fire")

        def walked_on(self, scene, thing, mover):
            return (Vanished("burnt", mover, "crate", thing.position),)

    monkeypatch.setattr(registry, "KINDS", {**registry.KINDS, "fire": Fire()})
    place = scene("@Cf.", C=a("crate"), f=a("fire"))
    place.perform("hero", Push())
    assert "C" not in place.state.things and at(place, "hero") == (1, 0)
