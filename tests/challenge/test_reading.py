"""Goals that make no sense get a sentence for their author, and those that do are read."""

import pytest

from pyland.challenge.goals.reading import read_place
from pyland.challenge.registry import GOALS, GoalProblem, read_goal
from pyland.world.geometry import Position

from .playing import told

CASE = {"given": ["2"], "is": "4"}
EXAMPLES = {
    "reach": "flag", "collect": "all gem", "deliver": {"thing": "gem", "to": "rosa"}, "visit": [["1", "0"]],
    "say": "hi", "print": "hi", "answer": {"to": "rosa", "is": "7"}, "carry": "1 gem", "at_end": "flag", "alive": "all",
    "paint": {"tiles": [["1", "0"]], "colour": "red"}, "build": {"at": ["1", "0"], "pattern": ["r"], "r": "rock"},
    "then": [{"say": "hi"}, {"reach": "flag"}], "any": [{"say": "hi"}, {"reach": "flag"}], "not": {"reach": "flag"},
    "turns": "5", "instructions": "5", "calls": "5", "never": "bump", "uses": "for", "avoids": "for",
    "defines": "f(n)", "returns": {"function": "f", "cases": [CASE]},
}
OF_SOME_KINDS = {"open", "cut", "light"}
"""What only some kinds of things can do is read below, from their own words."""


@pytest.mark.parametrize("name", EXAMPLES)
def test_every_goal_is_read_and_says_what_it_wants(name):
    assert told(read_goal(name, EXAMPLES[name]).text())


def test_there_is_an_example_of_every_goal():
    assert set(GOALS) == {*EXAMPLES, *OF_SOME_KINDS}


@pytest.mark.parametrize(("name", "value", "words"), [
    ("reach", {"body": "robot"}, "wants the key `thing` too"),
    ("reach", {"thing": "flag", "boddy": "robot"}, 'Did you mean "body"?'),
    ("reach", ["8", "3"], "For a tile, write `visit: [[8, 3]]`."),
    ("reach", "mia", 'I do not know the thing "mia". Here a kind of thing is wanted, like `person` or `gem`.'),
    ("say", {"text": "hi", "near": "mia"}, "Here a kind of thing is wanted"),
    ("collect", {"things": "2 rock"}, "nobody can pick up a rock"),
    ("collect", ["gem"], "not a list"),
    ("carry", "1 rock", "nobody can pick up a rock"),
    ("carry", "apple", "like `carry: all apple` or `carry: 2 apple`"),
    ("cut", "all rock", "nobody can cut a rock"),
    ("cut", "all vin", "I do not know the thing"),
    ("open", "1 rock", "nobody can open a rock"),
    ("light", "all rock", "nobody can light a rock"),
    ("deliver", "gem", "not a list"),
    ("deliver", {"thing": "gem"}, "wants the key `to` too"),
    ("deliver", {"thing": "gme", "to": "rosa"}, 'Did you mean "gem"?'),
    ("deliver", {"thing": "gem", "to": "rosa", "count": "0"}, "from 1 up"),
    ("visit", "flag", "how many and what"),
    ("visit", ["1", "0"], "Write it like `[[4, 2], [5, 2]]`"),
    ("visit", [["1", "x"]], "whole number from 0 up"),
    ("visit", {"in_order": "true"}, "Write it like `visit: {tiles:"),
    ("visit", {"things": "all flag", "in_order": "true"}, "Write it like"),
    ("print", {"any_case": "true"}, "Write it like `print: {contains: hello}`"),
    ("print", {"contains": "a", "lines": ["b"]}, "Write it like"),
    ("print", {"contains": "a", "and_more": "true"}, "Write it like `print: {lines: [one, two], and_more: true}`"),
    ("print", {"number": "five"}, "wants a number like 5 or 2.5"),
    ("print", {"lines": []}, "nothing after it"),
    ("print", "", "nothing after it"),
    ("answer", {"to": "rosa"}, "wants the key `is` too"),
    ("answer", {"to": "rosa", "is": {"summ": ["a"]}}, 'Did you mean "sum"?'),
    ("answer", {"to": "rosa", "is": {"sum": "a"}}, "Write it like `sum: [apples, pears]`"),
    ("answer", {"to": "rosa", "is": {"sum": ["a"], "count": "gem"}}, "Write it like `{sum: [apples, pears]}`"),
    ("answer", {"to": "rosa", "is": {"count": "gme"}}, 'Did you mean "gem"?'),
    ("answer", {"to": "rosa", "is": {"sum": [{"sum": ["a"]}]}}, "I do not know the key"),
    ("at_end", {"hero": "flg"}, 'Did you mean "flag"?'),
    ("at_end", ["1"], "Write it like `[4, 2]`"),
    ("at_end", "1", "Write it like `[4, 2]`"),
    ("alive", {"hero": "yes"}, "not more keys"),
    ("alive", [], "nothing after it"),
    ("paint", "red", "Write it like `paint:"),
    ("paint", {"tiles": [["1", "0"]], "colour": "yelow"}, 'Did you mean "yellow"?'),
    ("paint", {"tiles": [["1", "0"]]}, "wants the key `colour` too"),
    ("paint", {"at": ["0", "0"], "pattern": ["rx"], "r": "red"}, "the letter `x`, but no key `x`"),
    ("build", ["crate"], "Write it like `build:"),
    ("build", {"at": ["0", "0"], "r": "rock"}, "wants the key `pattern` too"),
    ("build", {"at": ["0", "0"], "pattern": [".."], "r": "rock"}, "nothing in this pattern"),
    ("build", {"at": ["0", "0"], "pattern": ["rr"], "rock": "rock"}, "`rock` is not a single letter"),
    ("build", {"at": ["0", "0"], "pattern": ["rr"], "r": "rcok"}, 'Did you mean "rock"?'),
    ("turns", {}, "nothing after it"),
    ("turns", ["5", "many"], "whole number"),
    ("returns", {"function": "f", "cases": [{"given": ["2"], "is": "'{apples} gems'"}]}, "has a value of the"),
    ("never", "gem", "I do not know the mishap"),
    ("never", ["bump", "crocodil"], 'Did you mean "crocodile"?'),
    ("never", ["bump", "bumps"], 'Did you mean "bump"?'),
    ("uses", "fro", 'Did you mean "for"?'),
    ("uses", "move_east", "write `move_east()`, with brackets"),
    ("uses", "1()", "no name with brackets"),
    ("avoids", [["for"]], "wants a short text"),
    ("defines", "double(1)", "like `defines: double(number)`, not `double(1)`"),
    ("defines", "a" * 50_000 + "(", "like `defines: double(number)`"),
    ("defines", {"exact": "true"}, "wants the key `function` too"),
    ("returns", "double", "Write it like `returns:"),
    ("returns", {"function": "f", "cases": []}, "Write it like `returns:"),
    ("returns", {"function": "1f", "cases": [CASE]}, "is no name of a function"),
    ("returns", {"function": "f", "cases": [CASE], "pick": "2"}, "there are only 1"),
    ("returns", {"function": "f", "cases": [{"given": ["2"]}]}, "wants the key `is` too"),
    ("returns", {"function": "f", "cases": [{"given": ["hello"], "is": "4"}]}, "`hello` is no plain value of Python"),
    ("returns", {"function": "f", "cases": [{"given": ["{apples}"], "is": "4"}]}, "has a value of the level in it"),
    ("returns", {"function": "f", "cases": [{"given": ["__import__('os')"], "is": "4"}]}, "no plain value"),
    ("returns", {"function": "f", "cases": [{"given": ["{1, 2}"], "is": "4"}]}, "no plain value"),
    ("returns", {"function": "f", "cases": [{"given": ["2j"], "is": "4"}]}, "no plain value"),
    ("returns", {"function": "f", "cases": [{"given": ["[" * 500], "is": "4"}]}, "no plain value"),
    ("returns", {"function": "f", "cases": [{"given": ["1" * 5000], "is": "4"}]}, "no plain value"),
    ("returns", {"function": "f", "cases": [{"given": ["[" * 11 + "]" * 11], "is": "4"}]}, "no plain value"),
])
def test_a_goal_that_makes_no_sense_gets_a_sentence(name, value, words):
    with pytest.raises(GoalProblem) as caught:
        read_goal(name, value)
    assert words in told(caught.value.message)


@pytest.mark.parametrize("given", [
    ["2", "-1.5", "'hello'", "True", "None", "[1, (2, 'a')]", "{'a': 1}"], [], "2",
])
def test_plain_values_are_read(given):
    goal = read_goal("returns", {"function": "f()", "cases": [{"given": given, "is": "[]"}]})
    (name, values), = goal.tries(0)
    assert name == "f"
    assert values in ((2, -1.5, "hello", True, None, [1, (2, "a")], {"a": 1}), (), (2,))


@pytest.mark.parametrize("value", [["4", "2"], "4 2", "4, 2", "4,2"])
def test_tiles_are_read(value):
    assert read_place("at", value) == Position(4, 2)
