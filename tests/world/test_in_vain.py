"""Deeds with things that they are not for: the thing is named, and what could be done with it."""

import pytest

from pyland.text import ENGLISH
from pyland.world.actions import Cut, PickUp, Push, Use
from pyland.world.ascii import draw
from pyland.world.events import Bumped
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.world import World
from tests.world.things.moving import a, begin, stage

WALK = "Walk on it, and it is yours."
READ = "Read it with `read()`."


@pytest.mark.parametrize(("deed", "kind", "reason"), [
    (PickUp(), a("gem"), "You need not pick up a gem. Walk on it, and it is yours."),
    (PickUp(), a("lever"), "You cannot pick up a lever. Try `use()`."),
    (PickUp(), a("crocodile", asleep=True), "You cannot pick up a crocodile."),
    (PickUp(), a("crate"), "You cannot pick up a crate. Push it with `push()`."),
    (PickUp(), a("mound"), "You cannot pick up a mound. Dig there with `dig()`."),
    (Use(), a("sign", text="Hi"), f"You cannot use a sign. {READ}"),
    (Use(), a("scroll", text="Hi"), f"You cannot use a scroll. {READ}"),
    (Use(), a("gem"), f"You cannot use a gem. {WALK}"),
    (Use(), a("apple"), "You cannot use an apple. Pick it up with `pick_up()`."),
    (Use(), a("vine"), "You cannot use a vine. Cut it with `cut()`."),
    (Use(), a("rock"), "You cannot use a rock."),
    (Cut(), a("crocodile", asleep=True), "You cannot cut a crocodile."),
    (Cut(), a("tree"), "You cannot cut a tree."),
    (Cut(), a("person", name="Ranger Rosa"), "You cannot cut Ranger Rosa."),
    (Cut(), a("person"), "You cannot cut a person."),
    (Cut(), a("robot"), "You cannot cut the robot."),
    (Cut(), a("sign", text="Hi"), f"You cannot cut a sign. {READ}"),
    (Cut(), a("crate"), "You cannot cut a crate. Push it with `push()`."),
    (Push(), a("tree"), "You cannot push a tree."),
    (Push(), a("vine"), "You cannot push a vine. Cut it with `cut()`."),
    (Push(), a("door"), "You cannot push a door. Try `use()`."),
    (Push(), a("door", locked=True), "You cannot push a door."),
])
def test_what_is_there_is_named_with_what_it_is_for(deed, kind, reason):
    place = stage("@X..", X=kind)
    bump = place.perform("hero", deed).bump
    assert (ENGLISH(bump.reason), bump.into, bump.thing, bump.at) == (reason, kind[0], None, Position(1, 0))
    assert [entry.event for entry in place.log if isinstance(entry.event, Bumped)] == [bump]


@pytest.mark.parametrize(("deed", "picture", "reason"), [
    (Cut(), "@t", "You cannot cut trees."), (Push(), "@t", "You cannot push trees."),
    (Cut(), "@~", "You cannot cut water."), (Use(), "@t", "There is nothing to use."),
    (PickUp(), "@t", "There is nothing to pick up."), (Push(), "@#", "There is nothing to push."),
    (Cut(), "@", "There is nothing to cut."),
])
def test_grounds(deed, picture, reason):
    assert ENGLISH(World(draw(picture)).perform("hero", deed).bump.reason) == reason


@pytest.mark.parametrize(("deed", "kind", "reason"), [
    (Cut(), a("mine"), "There is nothing to cut."), (Use(), a("totem"), "There is nothing to use."),
    (PickUp(), a("mine"), "There is nothing to pick up."),
    (Cut(), a("vine", grown=False, cut=True), "There is nothing to cut."),
    (Use(), a("gate", open=True), "There is nothing to use."),
])
def test_what_is_hidden_or_done_with_is_not_betrayed(deed, kind, reason):
    place = stage("@.X.", X=kind)
    place.state.put(Thing("X", kind[0], Position(1, 0), properties=dict(place.state.things["X"].properties)))
    assert ENGLISH(place.perform("hero", deed).bump.reason) == reason


def test_where_one_stands_comes_before_what_is_in_front_for_picking_up():
    place = begin(stage("@g", g=a("gem")), Thing("flag", "flag", Position(0, 0)))
    bump = place.perform("hero", PickUp()).bump
    assert (ENGLISH(bump.reason), bump.at) == ("You cannot pick up the flag.", Position(0, 0))


@pytest.mark.parametrize("deed", [Cut(), Push()])
def test_what_lies_under_the_feet_is_not_cut_or_pushed(deed):
    place = begin(stage("@."), Thing("flag", "flag", Position(0, 0)))
    assert "There is nothing to" in ENGLISH(place.perform("hero", deed).bump.reason)
