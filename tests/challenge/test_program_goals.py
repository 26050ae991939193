"""Goals about the program: what it is made of, how much there is of it, what its functions return."""

import ast
from inspect import getsource

import pytest

from pyland.challenge.goals.never import DEADLY
from pyland.challenge.goals.returns import same, shown
from pyland.challenge.registry import GoalProblem, Worded, read_goal
from pyland.challenge.run import tries_of, unpicked
from pyland.source.facts import SourceFacts, facts_of
from pyland.text import _
from pyland.world.events import Lost, Returned
from pyland.world.geometry import Position
from pyland.world.things import KINDS, Kind

from .playing import play, told


def program(source, *steps, **kwargs):
    return play("@....", steps, facts=facts_of(ast.parse(source)), **kwargs)


def judge(name, value, run):
    return read_goal(name, value).judge(run)


@pytest.mark.parametrize(("value", "index", "steps", "done"), [
    ("2", 0, "ee", True), ("2", 5, "eee", False),
    (["2", "3"], 0, "ee", True), (["2", "3"], 0, "eee", False),
    (["2", "3"], 1, "eee", True), (["2", "3"], 1, "eeee", False), (["2", "3"], 2, "e", False),
    ({"map.tmx": "2", "long.tmx": "3"}, 1, "eee", True), ({"map.tmx": "2", "long.tmx": "3"}, 0, "eee", False),
])
@pytest.mark.parametrize("name", ["turns", "calls"])
def test_limits_for_each_map(name, value, index, steps, done):
    assert judge(name, value, play("@....", steps, map_index=index)).done is done


def test_instructions_for_each_map():
    goal = {"map.tmx": "1", "long.tmx": "2"}
    assert not judge("instructions", goal, program("a(); b()")).done
    assert judge("instructions", goal, program("a(); b()", map_index=1)).done


def test_limits_tell_when_they_do_not_fit_to_the_level():
    maps = ("map.tmx", "long.tmx")
    assert read_goal("turns", "2").unfit(maps) is None
    assert read_goal("turns", ["2", "3"]).unfit(maps) is None
    assert read_goal("turns", {"map.tmx": "2", "long.tmx": "3"}).unfit(maps) is None
    assert told(read_goal("turns", ["2", "3", "4"]).unfit(maps)) == (
        "`turns` wants one number, or one for each of the 2 maps.")
    wrong = Worded(read_goal("turns", {"map.tmx": "2", "lon.tmx": "3"}), "Be quick")
    assert told(wrong.unfit(maps)) == "`turns` has to name the maps of this level in their order: map.tmx, long.tmx."
    assert Worded(read_goal("say", "hi"), "Greet").unfit(maps) is None


@pytest.mark.parametrize(("source", "done"), [
    ("move_east()\nmove_east()\nmove_north()\nmove_east()\n", True),
    ("move_east()\nmove_east()\nmove_east()\n", False),
    ("move_east(); move_east(); move_east()\n", False),
    ("move_east(1)\nmove_east(2)\nmove_east(3)\n", True),
    ("if a:\n    b()\n    b()\n    b()\n", False),
    ("for i in range(3):\n    move_east()\n", True),
])
def test_never_repeat(source, done):
    assert judge("never", "repeat", program(source)).done is done


def test_never_repeat_names_the_line_and_is_not_met_while_nothing_is_known():
    missed = judge("never", ["bump", "repeat"], program("wait()\n" + "move_east()\n" * 4)).missed
    assert told(missed) == "From line 2 on, you wrote the same thing 4 times in a row. Can you write it once?"
    assert not judge("never", "repeat", play("@")).done


@pytest.mark.parametrize(("value", "how", "done"), [
    ("fall", "fall", False), ("fall", "water", True), ("lost", "water", False), (["bump", "water"], "water", False),
    ("mine", "mine", False), ("mine", "fall", True), ("bump", "fall", True),
])
def test_never_get_lost_in_some_way(value, how, done):
    judged = judge("never", value, play("@", [Lost("hero", how, Position(0, 0), _("Splash."))]))
    assert judged.done is done
    assert done or (told(judged.missed), judged.where) == ("Splash.", Position(0, 0))


@pytest.mark.parametrize(("name", "value", "source", "done"), [
    ("uses", "for", "for i in a:\n    b()\n", True),
    ("uses", "for", "# for\nsay('for i in a:')\n", False),
    ("uses", ["for", "if"], "for i in a:\n    b()\n", False),
    ("uses", ["for", "if"], "for i in a:\n    if b:\n        c()\n", True),
    ("uses", "for", "if False:\n    for i in a:\n        b()\n", True),
    ("uses", "move_forward()", "hero.move_forward()\n", True),
    ("uses", "move_forward()", "move_forward\n", False),
    ("uses", "elif", "if a:\n    b()\nelse:\n    if c:\n        d()\n", False),
    ("uses", "elif", "if a:\n    b()\nelif c:\n    d()\n", True),
    ("uses", "parameters", "def f(n):\n    g()\n", True),
    ("uses", "parameters", "def f():\n    g()\n", False),
    ("avoids", "while", "for i in a:\n    b()\n", True),
    ("avoids", "while", "while a:\n    b()\n", False),
    ("avoids", ["while", "say()"], "say('a')\n", False),
    ("avoids", "or", "a = b and c\n", True),
])
def test_uses_and_avoids(name, value, source, done):
    assert judge(name, value, program(source)).done is done


def test_what_is_said_about_words_that_are_missing_or_too_many():
    judged = judge("uses", ["for", "if"], program("for i in a:\n    b()\n"))
    assert (told(judged.progress), told(judged.missed)) == ("1 / 2", "Your program does not use `if`.")
    missed = judge("avoids", "say()", program("say('a')")).missed
    assert told(missed) == "Your program uses `say()`. Do it without."


@pytest.mark.parametrize(("word", "sentence"), [
    ("for", "Your program does not use a `for` loop."),
    ("comparison", "Your program does not use a comparison like `<`."),
    ("f-string", "Your program does not use a text that begins with `f\"`."),
    ("return", "Your program does not use `return`."),
])
def test_words_that_are_missing_are_called_as_children_know_them(word, sentence):
    assert told(judge("uses", word, program("a = [b for b in c]")).missed) == sentence
    assert not judge("uses", "for", play("@")).done
    assert not judge("avoids", "for", play("@")).done


@pytest.mark.parametrize(("value", "source", "done"), [
    ("double(n)", "def double(number):\n    return 1\n", True),
    ("double(n)", "def double():\n    return 1\n", False),
    ("double(n)", "def double(a, b):\n    return 1\n", False),
    ("double(n)", "def double(a, b=2):\n    return 1\n", True),
    ("double(n)", "def double(*values):\n    return 1\n", True),
    ("double(n)", "def double(a, *, b):\n    return 1\n", False),
    ("double(n)", "def Double(n):\n    return 1\n", False),
    ("double(n)", "if a:\n    def double(n):\n        return 1\n", False),
    ("double(n)", "def outer():\n    def double(n):\n        return 1\n", False),
    ("double(n)", "double = 5\n", False),
    ("double", "def double(a, b):\n    return 1\n", True),
    ("double()", "def double(a):\n    return 1\n", False),
    ("def double(a, b):", "def double(x, y):\n    return 1\n", True),
    ({"function": "double(n)", "exact": "true"}, "def double(n):\n    return 1\n", True),
    ({"function": "double(n)", "exact": "true"}, "def double(m):\n    return 1\n", False),
])
def test_defines(value, source, done):
    assert judge("defines", value, program(source)).done is done


@pytest.mark.parametrize(("source", "sentence"), [
    ("a()", "There is no function `double`. Write one that begins with `def double`."),
    ("def duoble(n):\n    return 1\n", "There is no function `double`, but there is `duoble`."),
    ("def double():\n    return 1\n", "`double` should take 1 value in its brackets, but takes 0."),
])
def test_what_is_said_about_a_missing_function(source, sentence):
    assert told(judge("defines", "double(n)", program(source)).missed) == sentence


DOUBLE = {"function": "double", "cases": [{"given": ["2"], "is": "4"}, {"given": ["-1.5"], "is": "-3"}]}
DEFINED = "def double(n):\n    return n * 2\n"


def returned(given, value=None, failed=None, body="hero", function="double"):
    return Returned(body, function, given, value, failed)


@pytest.mark.parametrize(("events", "done", "progress"), [
    ([], False, "0 / 2"),
    ([returned((2,), 4)], False, "1 / 2"),
    ([returned((2,), 4), returned((-1.5,), -3.0)], True, "2 / 2"),
    ([returned((2,), 4.0), returned((-1.5,), -3)], True, "2 / 2"),
    ([returned((2,), 5), returned((-1.5,), -3)], False, "1 / 2"),
    ([returned((2,), "4"), returned((-1.5,), -3)], False, "1 / 2"),
    ([returned((2,), 4), returned((-1.5,), None)], False, "1 / 2"),
    ([returned((2,), 4), returned((-1.5,), None, "TypeError")], False, "1 / 2"),
    ([returned((2,), 4), returned((-1.5,), -3, body="robot")], False, "1 / 2"),
    ([returned((2,), 4), returned((-1.5,), -3, function="triple")], False, "1 / 2"),
])
def test_returns(events, done, progress):
    judged = judge("returns", DOUBLE, program(DEFINED, *events))
    assert (judged.done, told(judged.progress)) == (done, progress)


@pytest.mark.parametrize(("event", "sentence"), [
    (returned((2,), 5), "`double(2)` gave 5. It should be 4."),
    (returned((2,)), "`double(2)` gave nothing back. It should be 4. Use `return`."),
    (returned((2,), None, "TypeError"),
     "`double(2)` stopped in the middle. Put `print(double(2))` on your last line to see why."),
    (returned((2,), None, "limit"), "`double(2)` went on for too long."),
    (returned((2,), None, "missing"),
     "`double` is not a function any more at the end. Give the other thing another name."),
    (returned((2,), None, "CommandError"),
     "`double(2)` uses a command. Commands do not work while I try out `double`."),
    (returned((2,), None, "EOFError"), "`double(2)` uses `input()`. Nobody types while I try out `double`."),
    (returned((2,), None, "not_plain"), "`double(2)` gave back something that I cannot compare. It should be 4."),
    (returned((3,), 6), "Your program has to come to its end. Then I try out `double`."),
])
def test_what_is_said_about_a_wrong_value(event, sentence):
    assert told(judge("returns", DOUBLE, program(DEFINED, event)).missed) == sentence


def test_a_function_that_is_not_there_is_told_before_it_is_tried():
    missed = judge("returns", DOUBLE, program("def duoble(n):\n    return 1\n")).missed
    assert told(missed) == "There is no function `double`, but there is `duoble`."


@pytest.mark.parametrize(("one", "other", "alike", "exactly"), [
    (5, 5, True, True), (5, 5.0, True, False), (True, 1, False, False), (1, True, False, False),
    (True, True, True, True),
    (False, True, False, False), ("a", "a", True, True), ("A", "a", False, False), ("5", 5, False, False),
    ([1, 2], (1, 2), True, False), ([1, [2.0]], (1, (2,)), True, False), ([1], [1, 2], False, False),
    ({"a": 1}, {"a": 1.0}, True, False), ({"a": 1}, {"b": 1}, False, False), (None, None, True, True),
    (None, 0, False, False), (0.1 + 0.2, 0.3, True, True), ([], {}, False, False), ("", [], False, False),
    (10**400, 1.5, False, False), (10**400, 10**400, True, True),
])
def test_what_is_the_same_value(one, other, alike, exactly):
    assert same(one, other) is alike
    assert same(one, other, exact=True) is exactly


def test_a_value_that_cannot_be_shown_does_no_harm():
    deep: list = []
    for _number in range(100_000):
        deep = [deep]
    assert shown([10**5000]) == "…"
    assert shown(deep) == "…"
    assert not same(deep, [[1]])
    while deep:  # Let go of it from the outside: many Pythons cannot do so from the inside.
        deep = deep[0]


TABLE = {"function": "f", "pick": "4", "cases": [{"given": [str(n)], "is": str(n)} for n in range(8)]}


def test_the_seed_picks_the_cases():
    goal = read_goal("returns", TABLE)
    picked = {goal.tries(seed) for seed in range(40)}
    assert len(picked) > 10
    assert all(len(set(tries)) == 4 for tries in picked)
    assert goal.tries(7) == goal.tries(7)
    assert {given for tries in picked for _name, given in tries} == {(n,) for n in range(8)}


def test_only_the_picked_cases_are_judged():
    goal = read_goal("returns", TABLE)
    events = [returned(given, given[0], function=name) for name, given in goal.tries(5)]
    assert goal.judge(play("@", events, seed=5)).done
    assert not goal.judge(play("@", events[:1], seed=5)).done
    other = next(seed for seed in range(99) if goal.tries(seed) != goal.tries(5))
    assert not goal.judge(play("@", events, seed=other)).done


def test_a_function_that_takes_something_else_is_told_as_that():
    run = program("def double():\n    return 1\n", returned((2,), None, "TypeError"))
    assert told(judge("returns", DOUBLE, run).missed) == (
        "`double` should take 1 value in its brackets, but takes 0.")


def test_a_function_that_was_never_there_is_told_as_missing():
    run = program("x = 1\n", returned((2,), None, "missing"))
    assert told(judge("returns", DOUBLE, run).missed) == (
        "There is no function `double`. Write one that begins with `def double`.")


def test_who_proves_a_level_can_ask_for_all_cases():
    goal = read_goal("returns", TABLE)
    few = [returned(given, given[0], function=name) for name, given in goal.tries(0)]
    for wrapped in (goal, Worded(goal, "All"), read_goal("any", [{"returns": TABLE}, {"say": "hi"}])):
        whole = unpicked(wrapped)
        assert len(tries_of([whole], 0)) == 8
        assert wrapped.judge(play("@", few)).done and not whole.judge(play("@", few)).done
    plain = read_goal("say", "hi")
    assert unpicked(plain) is plain and type(unpicked(Worded(plain, "Greet"))) is Worded


def test_a_pick_of_too_few_is_refused():
    with pytest.raises(GoalProblem) as caught:
        read_goal("returns", {**TABLE, "pick": "3"})
    assert told(caught.value.message).endswith("a wrong function could win. Pick 4 or more.")


def test_all_tries_of_a_level_are_made_once():
    goals = [read_goal("returns", DOUBLE), Worded(read_goal("returns", DOUBLE), "Double"), read_goal("say", "hi"),
             read_goal("any", [{"returns": TABLE}, {"say": "hi"}])]
    tries = tries_of(goals, 3)
    assert tries[:2] == (("double", (2,)), ("double", (-1.5,)))
    assert len(tries) == 6


@pytest.mark.parametrize(("name", "value", "words"), [
    ("turns", ["7", "9"], "Take 7 turns or fewer (map 1), 9 (map 2)"),
    ("turns", ["7", "7"], "Take 7 turns or fewer"),
    ("never", "repeat", "Never write the same line 3 times in a row"),
    ("never", ["bump", "water", "mine"], "Never bump into anything. Never fall into the water. Keep away from a mine"),
    ("uses", ["for", "say()"], "Use a `for` loop, `say()`"),
    ("avoids", "while", "Do it without a `while` loop"),
    ("defines", "double( n )", "Write your own function `double(n)`"),
    ("returns", DOUBLE, "Write a function: `double(2)` gives 4"),
])
def test_the_wishes(name, value, words):
    assert told(read_goal(name, value).text()) == words


def test_facts_that_are_empty_fit_to_no_wish():
    assert not judge("uses", "for", play("@", facts=SourceFacts())).done


def test_never_knows_exactly_the_things_to_which_one_can_be_lost():
    def can_harm(kind):
        classes = [each for each in type(kind).__mro__ if issubclass(each, Kind) and each is not Kind]
        return any("Lost(" in getsource(each) for each in classes)

    assert {name for name, kind in KINDS.items() if can_harm(kind)} == set(DEADLY)
