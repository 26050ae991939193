"""Vines and poison vines: cut, growing, catching; and whetstones for blunt knives."""

import pytest

from pyland.world import senses
from pyland.world.actions import Cut, Use, Wait, Walk

from .doing import get, look, refused, thing
from .moving import EAST, WEST, a, at, lost, told, wait, whats


def grown_after(place, turns):
    """Whether the vine has grown after each of the next turns."""
    found = ""
    for _turn in range(turns):
        wait(place)
        found += "V" if get(place, "V", "grown") else "."
    return found


def test_a_vine_is_in_the_way_until_it_is_cut(scene):
    place = scene("@V.", V=a("vine"))
    assert look(place, "V") == "vine"
    assert refused(place, Walk(EAST)) == "The vine is in the way. You can cut it with `cut()`."
    place.perform("hero", Cut())
    assert whats(place) == ["cut"] and told(place)[-1] == "The hero cuts the vine."
    assert look(place, "V") == "vine_cut"
    assert refused(place, Walk(EAST)) is None
    wait(place, 9)
    assert look(place, "V") == "vine_cut"


def test_what_is_cut_cannot_be_cut_again(scene):
    place = scene("@V.", V=a("vine"))
    place.perform("hero", Cut())
    assert refused(place, Cut()) == "There is nothing to cut."


@pytest.mark.parametrize("grows", [1, 2, 5])
def test_a_vine_is_back_so_many_turns_after_it_was_cut(scene, grows):
    place = scene("@V.", V=a("vine", grows=grows))
    place.perform("hero", Cut())
    assert get(place, "V", "grown") is False
    assert grown_after(place, grows + 2) == "." * (grows - 1) + "VVV"
    assert whats(place) == ["cut", "grown"]
    assert told(place)[-3] == "The vine at (1, 0) has grown."
    assert look(place, "V") == "vine"
    assert refused(place, Cut()) is None


def test_a_sprout_is_walked_over_and_grows(scene):
    place = scene("@V.", V=a("vine", grown=False, grows=3))
    assert look(place, "V") == "vine_small"
    assert refused(place, Cut()) == "This vine is still too small to cut. You can walk over it."
    assert grown_after(place, 3) == ".VV"
    never = scene("@V.", V=a("vine", grown=False))
    never.perform("hero", Walk(EAST))
    assert at(never, "hero") == (1, 0) and grown_after(never, 5) == "....."


@pytest.mark.parametrize("what", ["cat", "crate", "box"])
def test_it_waits_while_something_is_where_it_grows(scene, what):
    place = scene("@.V.", V=a("vine", grown=False, grows=2), also=[thing("what", what, (2, 0))])
    assert grown_after(place, 4) == "...."
    assert lost(place) is None and whats(place) == []


def test_when_who_stood_there_goes_it_grows_at_once(scene):
    place = scene("@V..", V=a("vine", grown=False, grows=2))
    place.perform("hero", Walk(EAST))
    wait(place, 3)
    place.perform("hero", Walk(EAST))
    assert get(place, "V", "grown") is True
    assert refused(place, Walk(WEST)) == "The vine is in the way. You can cut it with `cut()`."


def test_a_vine_that_catches_ends_the_try(scene):
    place = scene("@V..", V=a("vine", grown=False, grows=2, catches=True))
    place.perform("hero", Walk(EAST))
    assert lost(place) is None
    place.perform("hero", Wait())
    assert lost(place) == ("vine", "The hero is caught in the vine that grows at (1, 0).")


def test_a_body_walks_into_poison_and_is_lost(scene):
    place = scene("@X.", X=a("poison"))
    assert look(place, "X") == "poison_vine"
    place.perform("hero", Walk(EAST))
    assert lost(place) == ("poison", "The hero walks into the poison vine at (1, 0).")
    assert told(place)[-1] == "The hero walks into the poison vine at (1, 0). This try is over."


def test_poison_that_was_cut_is_harmless_until_it_is_back(scene):
    place = scene("@X..", X=a("poison", grows=3))
    place.perform("hero", Cut())
    assert look(place, "X") == "vine_cut" and told(place) == ["The hero cuts the poison vine."]
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Wait())
    assert lost(place) is None and whats(place) == ["cut", "grown"]
    place.perform("hero", Walk(WEST))
    assert place.lost.how == "poison"


def test_a_poison_sprout_does_nothing_yet(scene):
    place = scene("@X.", X=a("poison", grown=False, grows=9))
    assert refused(place, Cut()) == "This poison vine is still too small to cut. It does nothing to you yet."
    place.perform("hero", Walk(EAST))
    assert lost(place) is None and look(place, "X") == "vine_small"


def test_poison_that_catches_grows_under_ones_feet(scene):
    place = scene("@X.", X=a("poison", grown=False, grows=1, catches=True))
    place.perform("hero", Walk(EAST))
    assert lost(place) == ("poison", "The hero stands where the poison vine grows, at (1, 0).")


def test_what_is_no_body_does_not_mind_poison(scene):
    place = scene("@.....\nSX....", S=a("snake", path="EEEE"), X=a("poison"))
    wait(place, 3)
    assert "lost" not in place.state.things["S"].properties and lost(place) is None


def test_counted_cuts_and_the_whetstone(scene):
    place = scene("@VVV", V=a("vine"), hero=a("hero", cuts=1), also=[thing("w", "whetstone", (0, 0), cuts=2)])
    place.perform("hero", Cut())
    assert senses.cuts_left(place.state, "hero") == 0
    place.perform("hero", Walk(EAST))
    assert refused(place, Cut()) == "The knife is blunt. A whetstone makes it sharp again."
    assert get(place, "V2", "grown") is None
    place.perform("hero", Walk(WEST))
    place.perform("hero", Use())
    assert senses.cuts_left(place.state, "hero") == 2
    assert told(place)[-1] == "The hero makes the knife sharp: it is good for 2 cuts."
    assert "sharpened" in whats(place)
    assert get(place, "V", "cut") is True and get(place, "V", "grown") is False


def test_a_whetstone_is_used_from_in_front_too_and_for_one_cut(scene):
    place = scene("@w", w=a("whetstone", cuts=1), hero=a("hero", cuts=0))
    place.perform("hero", Use())
    assert told(place) == ["The hero makes the knife sharp: it is good for 1 cut."]


def test_who_always_can_cut_needs_no_whetstone(scene):
    place = scene("@wV", w=a("whetstone"), V=a("vine"))
    assert refused(place, Use()) == "Your knife is always sharp. You do not need the whetstone."
    place.perform("hero", Walk(EAST))
    place.perform("hero", Cut())
    assert senses.cuts_left(place.state, "hero") is None


def test_two_vines_grow_at_the_same_time(scene):
    place = scene("@VV", V=a("vine", grown=False, grows=1))
    wait(place)
    marks = [entry.by_itself for entry in place.log if getattr(entry.event, "what", "") == "grown"]
    assert marks == [True, True]


def test_a_whetstone_never_makes_a_knife_blunter(scene):
    place = scene("@w.", w=a("whetstone", cuts=1), hero=a("hero", cuts=5))
    place.perform("hero", Use())
    assert get(place, "hero", "cuts") == 5
