"""Names in goals are checked against the maps of the level, and slips of the pen are told."""

import pytest

from pyland.challenge.mentions import Mention, mentions_of
from pyland.challenge.registry import Walked, Worded, read_goal
from pyland.challenge.strangers import strangers
from pyland.world.talk import Page

from .playing import play, told

TALK = (Page("Hello!"), Page("Over the sea?", ("Yes", "No."), "sea"), Page("Why?", ("Because {n}", "So"), "why"))


def starts():
    """Two maps: on one is Rosa, who asks something, on the other one a robot."""
    one, other = play("@Mg", values={"apples": 3, "fruit": "pear"}).start, play("@.@F").start
    one.put(one.things["person-1"].changed(name="Rosa", talk=TALK))
    return [one, other]


def problems(name, value):
    return [told(message) for message in strangers(read_goal(name, value), starts())]


@pytest.mark.parametrize(("name", "value"), [
    ("reach", {"thing": "flag", "body": "hero-2"}), ("collect", "all gem"), ("at_end", {"person-1": ["1", "0"]}),
    ("alive", ["hero", "hero-2", "person-1"]), ("alive", "all"), ("deliver", {"thing": "gem", "to": "rosa"}),
    ("deliver", {"thing": "gem", "to": "plate"}), ("answer", {"to": "Person-1", "is": "7"}),
    ("answer", {"to": "rosa", "is": {"sum": ["apples", "{apples}", "2", {"count": "gem"}]}}),
    ("answer", {"to": "rosa", "question": "sea", "is": "no"}),
    ("answer", {"to": "person", "question": "sea", "is": "Yes"}),
    ("answer", {"to": "rosa", "question": "why", "is": "Because 7"}), ("say", "hello"), ("turns", "5"),
])
def test_names_that_are_known_are_no_problem(name, value):
    assert problems(name, value) == []


@pytest.mark.parametrize(("name", "value", "sentences"), [
    ("reach", {"thing": "flag", "body": "rob"}, ['No program can drive "rob". These are known: hero, hero-2.']),
    ("carry", {"things": "1 gem", "body": "herro"}, ['No program can drive "herro". Did you mean "hero"?']),
    ("print", {"text": "a", "body": "person-1"}, ['No program can drive "person-1". These are known: hero, hero-2.']),
    ("alive", ["hero", "preson-1"], ['Nobody is called "preson-1" on a map. Did you mean "person-1"?']),
    ("at_end", {"tina": ["1", "0"]},
     ['Nobody is called "tina" on a map. These are known: hero, hero-2, person-1.']),
    ("deliver", {"thing": "gem", "to": "Persson-1"},
     ['Nobody is called "Persson-1" on a map. Did you mean "person-1"?']),
    ("answer", {"to": "rosa", "question": "Sea", "is": "Yes"},
     ['"rosa" does not ask the question "Sea". Did you mean "sea"?']),
    ("answer", {"to": "rosa", "question": "weather", "is": "Yes"},
     ['"rosa" does not ask the question "weather". These are known: sea, why.']),
    ("answer", {"to": "rosa", "question": "sea", "is": "Maybe"},
     ['"Maybe" is no answer to the question "sea". These are known: No., Yes.']),
    ("answer", {"to": "adda", "question": "sea", "is": "Yes"},
     ['Nobody is called "adda" on a map. These are known: Rosa, hero, hero-2, person-1.']),
    ("answer", {"to": "rosa", "is": {"sum": ["aples", "pears"]}},
     ['There is no value "aples" in this level. Did you mean "apples"?',
      'There is no value "pears" in this level. These are known: apples, fruit.']),
])
def test_names_that_nobody_has_are_told(name, value, sentences):
    assert problems(name, value) == sentences


def test_who_is_on_no_map_and_asks_nothing():
    nobody = [play("@M").start]
    goal = read_goal("answer", {"to": "person-1", "question": "sea", "is": "Yes"})
    assert [told(message) for message in strangers(goal, nobody)] == ['"person-1" does not ask the question "sea".']


def test_names_are_found_in_goals_of_goals_and_behind_words():
    inner = {"answer": {"to": "rosa", "question": "sea", "is": "Yes", "body": "tina"}}
    found = (Mention("body", "tina"), Mention("taker", "rosa"), Mention("question", "sea", "rosa"),
             Mention("choice", "Yes", "rosa", "sea"))
    answer = read_goal(*next(iter(inner.items())))
    for goal in (answer, Worded(Walked(answer), "Talk"), read_goal("not", inner)):
        assert mentions_of(goal) == found
    both = read_goal("any", [inner, {"say": {"text": "hi", "body": "tim"}}])
    assert mentions_of(both) == (*found, Mention("body", "tim"))
