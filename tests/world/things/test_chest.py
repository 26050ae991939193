"""Chests: what is in them goes into the bag."""

from pyland.world.actions import Turn, Use, Walk
from pyland.world.events import Appeared, Collected
from pyland.world.things import kind_of

from .doing import bag, get, look, refused
from .moving import EAST, a, at, events, told, whats


def test_what_is_in_a_chest_goes_into_the_bag_of_who_opens_it(scene):
    place = scene("@H", H=a("chest", holds="gem"))
    assert refused(place, Walk(EAST)) == "The chest is in the way. You can open it with `use()`."
    place.perform("hero", Use())
    assert bag(place) == ["gem"]
    assert told(place)[1:] == ["The hero opens the chest.", "There is a gem in the chest.", "The hero picks up a gem."]
    assert [(event.thing.id, event.thing.position) for event in events(place, Appeared)] == [("H-gem", (1, 0))]
    assert [(event.thing, event.kind, event.position) for event in events(place, Collected)] == [
        ("H-gem", "gem", (1, 0)),
    ]
    assert look(place, "H") == "chest_open"


def test_an_open_chest_is_empty_and_still_in_the_way(scene):
    place = scene("@H", H=a("chest", holds="gem"))
    place.perform("hero", Use())
    assert refused(place, Use()) == "The chest is open already, and empty."
    assert refused(place, Walk(EAST)) == "The open chest is in the way."
    assert bag(place) == ["gem"]


def test_a_locked_chest_needs_a_key(scene):
    place = scene("@kH", k=a("key"), H=a("chest", locked=True, holds="coin"))
    poor = scene("@H", H=a("chest", locked=True, holds="coin"))
    assert refused(poor, Use()) == "The chest is locked. You need a key."
    assert look(poor, "H") == "chest" and bag(poor) == []
    place.perform("hero", Walk(EAST))
    place.perform("hero", Use())
    assert bag(place) == ["coin"]
    assert whats(place) == ["opened"]
    assert get(place, "H", "locked") is False
    assert told(place)[2] == "The hero uses a key."


def test_an_empty_chest_opens_too_and_one_with_something_unknown(scene):
    for holds in ("", "dragon"):
        place = scene("@H", H=a("chest", holds=holds))
        assert refused(place, Use()) is None
        assert told(place) == ["The hero opens the chest."]
        assert bag(place) == [] and set(place.state.things) == {"hero", "H"}


def test_a_key_from_a_chest_opens_a_door(scene):
    place = scene("@H\nD.", H=a("chest", holds="key"), D=a("door", locked=True))
    place.perform("hero", Use())
    place.perform("hero", Turn("right"))
    place.perform("hero", Use())
    assert get(place, "D", "open") is True and bag(place) == []


def test_two_chests_with_the_same_give_two(scene):
    place = scene("@H\nrH", H=a("chest", holds="gem"), r=a("robot"))
    place.perform("hero", Use())
    place.perform("r", Use())
    assert (bag(place), bag(place, "r")) == (["gem"], ["gem"])
    assert at(place, "r") == (0, 1)


def test_a_chest_may_want_something_else_than_a_key(scene):
    place = scene("@H", H=a("chest", opens_with="gem", holds="coin"))
    assert refused(place, Use()) == "The chest is locked. It opens with something else than a key: `gem`."
    assert "opens_with" in [made.name for made in kind_of(place.state.things["H"]).properties]
