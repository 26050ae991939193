"""Vending totems: something for the right answer."""

import pytest

from pyland.world.actions import Say, Shout, Use, Wait, Walk
from pyland.world.events import Printed, Said
from pyland.world.state import State
from pyland.world.things.vending import same_answer
from pyland.world.world import World

from .doing import bag, get, look, refused, thing
from .moving import EAST, WEST, a, events, stage, told, whats


@pytest.mark.parametrize(("one", "other", "same"), [
    ("5", "5", True), ("5", " 5 ", True), ("5", "5.0", True), ("-3", "-3.00", True), ("1e3", "1000", True),
    ("1 2", "12", False), ("1_0", "10", False), ("5", "6", False), ("5", "five", False),
    ("Mango", " mango", True), ("two words", "Two  Words\n", True),
    ("mango", "mangos", False), ("", "5", False), ("nan", "nan", True), ("nan", "snan", False), ("inf", "1", False),
    ("9007199254740993", "9007199254740992", False), ("9" * 50, "9" * 50, True), ("9" * 50, "9" * 50 + ".0", False),
])
def test_which_answers_are_the_same(one, other, same):
    assert same_answer(one, other) is same
    assert same_answer(other, one) is same


def test_the_right_answer_is_said(scene):
    place = scene("@$", **{"$": a("vending", answer="12", gives="key")})
    assert look(place, "$") == "vending"
    place.perform("hero", Say("12"))
    assert bag(place) == ["key"]
    assert look(place, "$") == "vending_done"
    assert told(place) == ["The hero says: 12", "The hero gives the right answer to the totem.",
                           "The totem gives a key.", "The hero picks up a key."]
    assert whats(place) == ["answered"]


def test_the_right_answer_is_printed(scene):
    place = scene("@$", **{"$": a("vending", answer="12", gives="coin")})
    place.note_printed("hero", "12.0\n", 3)
    assert bag(place) == ["coin"]
    assert {entry.line for entry in place.log} == {3}


def test_a_wrong_answer_is_never_silent_and_costs_nothing(scene):
    place = scene("@$", **{"$": a("vending", answer="12", gives="coin")})
    place.perform("hero", Say("13"))
    place.note_printed("hero", "14\n")
    place.perform("hero", Wait())
    assert told(place) == ["The hero says: 13", "$ says: Hm. No.", "Printed: 14", "$ says: Hm. No.",
                           "The hero waits."]
    assert bag(place) == [] and get(place, "$", "done") is None
    place.perform("hero", Say("12"))
    assert bag(place) == ["coin"]


def test_it_says_no_in_its_own_words(scene):
    place = scene("@$", **{"$": a("vending", answer="12", wrong="Grumble.")})
    place.perform("hero", Say("1"))
    assert told(place)[-1] == "$ says: Grumble."


def test_an_empty_line_is_no_answer(scene):
    place = scene("@$", **{"$": a("vending", answer="12")})
    place.note_printed("hero", "\n")
    assert [said.body for said in events(place, Said)] == []


def test_it_gives_once(scene):
    place = scene("@$", **{"$": a("vending", answer="12", gives="coin")})
    for _time in range(2):
        place.perform("hero", Say("12"))
    place.perform("hero", Say("13"))
    assert bag(place) == ["coin"]
    assert [said.body for said in events(place, Said)] == ["hero"] * 3


def test_a_totem_without_an_answer_is_never_content_and_without_a_gift_gives_none(scene):
    place = scene("@$", **{"$": a("vending", gives="coin")})
    place.perform("hero", Say("None"))
    assert bag(place) == []
    poor = scene("@$", **{"$": a("vending", answer="yes")})
    poor.perform("hero", Say("Yes"))
    assert whats(poor) == ["answered"] and bag(poor) == []


def test_using_it_or_walking_into_it_tells_what_to_do(scene):
    place = scene("@$", **{"$": a("vending", answer="1")})
    assert refused(place, Use()) == "The totem waits for an answer. Say it with `say()`, or print it."
    assert refused(place, Walk(EAST)) == "The totem is in the way."
    place.perform("hero", Say("1"))
    assert refused(place, Use()) == "The totem has nothing more to give."


def test_it_hears_what_is_said_next_to_it_and_sees_what_is_printed_in_front_of_it(scene):
    place = scene("$..@.", **{"$": a("vending", answer="12")}, facing=WEST)
    place.perform("hero", Say("12"))
    place.perform("hero", Shout("12"))
    place.note_printed("hero", "12\n")
    assert whats(place) == []
    place.perform("hero", Walk(WEST))
    place.perform("hero", Walk(WEST))
    place.perform("hero", Walk(EAST))
    place.perform("hero", Walk(WEST))
    place.perform("hero", Shout("12"))
    assert whats(place) == ["answered"]


def test_a_totem_behind_one_hears_but_does_not_see_prints(scene):
    place = scene("$@.", **{"$": a("vending", answer="12")}, facing=EAST)
    place.note_printed("hero", "12\n")
    assert whats(place) == []
    place.perform("hero", Say("12"))
    assert whats(place) == ["answered"]


def test_two_totems_do_not_talk_to_each_other(scene):
    place = scene("@.\n$%", **{"$": a("vending", answer="12"), "%": a("vending", answer="Hm. No.")})
    place.perform("hero", Say("13"))
    assert [said.body for said in events(place, Said)] == ["hero", "$"]


def test_the_answer_may_be_a_value_of_this_attempt():
    drawn = stage("@$", **{"$": a("vending", answer="{apples}", gives="coin")}).start
    place = World(State(drawn.ground, drawn.things, values={"apples": 7}))
    place.perform("hero", Say("{apples}"))
    assert bag(place) == []
    place.perform("hero", Say("7"))
    assert bag(place) == ["coin"]


def test_who_answers_gets_it(scene):
    place = scene("@$r", **{"$": a("vending", answer="12", gives="key")}, r=a("robot", facing=WEST),
                  also=[thing("D", "door", (0, 1))] if False else ())
    place.note_printed("r", "12\n")
    assert (bag(place), bag(place, "r")) == ([], ["key"])
    place.perform("hero", Wait())


def test_the_log_tells_who_printed(scene):
    place = scene("@r", r=a("robot"))
    place.note_printed("r", "12\n")
    place.note_printed("hero", "13\n")
    assert events(place, Printed) == [Printed("12\n", "r"), Printed("13\n", "hero")]


def test_it_takes_one_printed_answer_in_a_turn(scene):
    place = scene("@$", **{"$": a("vending", answer="42", gives="key")})
    for number in range(100):
        place.note_printed("hero", f"{number}\n")
    assert bag(place) == []
    assert whats(place) == ["full"] and len(events(place, Said)) == 1
    place.perform("hero", Wait())
    place.note_printed("hero", "42\n")
    assert bag(place) == ["key"]


def test_where_a_number_is_wanted_talk_is_no_answer(scene):
    place = scene("@$", **{"$": a("vending", answer="42", gives="key")})
    place.note_printed("hero", "Hello!\nThe answer is:\n42\n")
    assert bag(place) == ["key"]


def test_a_line_is_heard_when_it_is_whole(scene):
    place = scene("@$\nr.", **{"$": a("vending", answer="12", gives="key")}, r=a("robot"))
    place.note_printed("hero", "1")
    place.note_printed("r", "7\n")
    assert events(place, Said) == []
    place.note_printed("hero", "2\n")
    assert bag(place) == ["key"]


def test_the_last_line_is_heard_at_the_end_of_the_program(scene):
    place = scene("@$", **{"$": a("vending", answer="12", gives="key")})
    place.note_printed("hero", "1")
    place.note_printed("hero", "2")
    assert bag(place) == []
    place.end_printed("hero", 4)
    place.end_printed("hero", 4)
    assert bag(place) == ["key"] and place.log[-1].line == 4
