"""Goals about words and numbers: say, print, answer."""

import pytest

from pyland.challenge.goals.matching import number, same_number, same_text
from pyland.challenge.registry import read_goal
from pyland.world.events import Chose, Printed, Said
from pyland.world.geometry import Position

from .playing import moved, play, printed, told


def judge(name, value, run):
    return read_goal(name, value).judge(run)


@pytest.mark.parametrize(("text", "found"), [
    ("5", 5), ("5.0", 5), ("-0.5", -0.5), ("1e3", 1000), ("0", 0), (" 7 ", 7),
    ("05", None), ("5 gems", None), ("", None), ("٣", None), ("five", None), ("5.", None), ("--5", None), ("nan", None),
])
def test_what_is_a_number(text, found):
    assert number(text) == found


@pytest.mark.parametrize(("one", "other", "same"), [
    (5, 5.0, True), (0.1 + 0.2, 0.3, True), (1 / 3, 0.333, False), (12345678901, 12345678902, False),
    (10**20, 10**20 + 1, False), (0.0, 1e-15, True), (5, 6, False), (5, 5.0000000001, True), (2.5, 2, False),
])
def test_the_same_number(one, other, same):
    assert same_number(one, other) is same


def test_texts_that_are_no_numbers_are_compared_letter_by_letter():
    assert same_text(" hello ", "hello")
    assert not same_text("Hello", "hello")
    assert same_text("Hello", "hello", any_case=True)
    assert not same_text("he llo", "hello")
    assert not same_text("05", "5")
    assert same_text("007", "007")


@pytest.mark.parametrize(("value", "text", "done"), [
    ("hello", "hello\n", True),
    ("hello", "hello", True),
    ("hello", "  hello  \n", True),
    ("hello", "oh\nhello\nbye\n", True),
    ("hello", "hello\r\n", True),
    ("hello", "Hello\n", False),
    ("hello", "hello!\n", False),
    ("hello", "say hello\n", False),
    ("hello", "", False),
    ({"text": "hello", "any_case": "true"}, "HELLO\n", True),
    ({"contains": "hello"}, "say hello!\n", True),
    ({"contains": "hello"}, "say Hello!\n", False),
    ({"contains": "hello", "any_case": "yes"}, "say Hello!\n", True),
    ({"contains": "hello"}, "hel\nlo\n", False),
    ("5", "5.0\n", True),
    ({"number": "5"}, "5.0\n", True),
    ({"number": "5"}, "05\n", False),
    ({"number": "5"}, "5 gems\n", False),
    ({"number": "5"}, "55\n", False),
    ({"number": ["1", "2"]}, "1\n2.0\n", True),
    ({"number": ["1", "2"]}, "2\n1\n", False),
    ({"lines": ["a", "b"]}, "a\nb\n", True),
    ({"lines": ["a", "b"]}, "\na \n b\n\n", True),
    ({"lines": ["a", "b"]}, "a\n\nb\n", False),
    ({"lines": ["a", "b"]}, "b\na\n", False),
    ({"lines": ["a", "b"]}, "a\nb\nc\n", False),
    ({"lines": ["a", "b"]}, "a\n", False),
    ({"lines": ["a", "b"]}, "a b\n", False),
    ({"lines": ["a", "b"], "and_more": "true"}, "x\na\nx\nb\nx\n", True),
    ({"lines": ["a", "b"], "and_more": "true"}, "b\na\n", False),
    ({"lines": ["a", "b"], "any_case": "true"}, "A\nB\n", True),
    ("{apples}", "7\n", True),
    ("{apples}", "8\n", False),
    ("I have {apples}", "I have 7\n", True),
])
def test_print(value, text, done):
    assert judge("print", value, printed(text, values={"apples": 7})).done is done


def test_a_line_may_be_printed_in_pieces():
    run = play("@", [Printed("hel"), Printed("lo"), Printed("\n")])
    assert [line.text for line in run.lines] == ["hello"]
    assert judge("print", "hello", run).done
    assert not judge("print", "hel", run).done


@pytest.mark.parametrize(("value", "text", "sentence"), [
    ("hello", "", "Nothing was printed. Use `print()`."),
    ("hello", "Hello\n", "You printed “Hello”. That is nearly it: look at the capital letters and spaces."),
    ("hello", "oh hello\n", "You printed “oh hello”. There is something too much in that line."),
    ("hello", "bye\n", "You printed “bye”. Something else is wanted."),
    ({"lines": ["a", "b"]}, "a\nx\n", "You printed “x” as line 2. Something else is wanted there."),
    ({"lines": ["a", "b"]}, "a\n", "So far it is right, but another line is wanted after “a”."),
    ({"lines": ["a", "b"]}, "a\nb\nc\n", "All is there, but you printed “c” too."),
    ({"lines": ["a", "b"], "and_more": "true"}, "a\n", "Of the lines that are wanted, number 2 is missing."),
])
def test_what_is_said_about_the_wrong_print(value, text, sentence):
    assert told(judge("print", value, printed(text)).missed) == sentence


def test_what_was_only_said_is_not_printed():
    missed = judge("print", "hello", play("@", ["Hello"])).missed
    assert told(missed) == "The words were said, but not printed. Use `print()` for them."


@pytest.mark.parametrize(("value", "said", "done"), [
    ("7", "7.0", True), ("7", "07", False), ("7", "77", False),
    ({"text": "7", "exact": "true"}, "7.0", False),
    ("{apples}", "7", True), ("{apples}", "6", False), ("{pears} and {apples}", "3 AND  7", True),
])
def test_say_compares_numbers_as_numbers_and_knows_values(value, said, done):
    assert judge("say", value, play("@", [said], values={"apples": 7, "pears": 3})).done is done


ROSA = {"to": "person-1", "is": "7"}


@pytest.mark.parametrize(("value", "steps", "done"), [
    (ROSA, ["7"], True),
    (ROSA, ["7.0"], True),
    (ROSA, ["6", "7"], True),
    (ROSA, ["7", "8"], False),
    (ROSA, ["7", "Goodbye"], True),
    (ROSA, ["07"], False),
    (ROSA, ["w", "7"], False),
    (ROSA, ["w", "7", "e"], False),
    (ROSA, ["7", "w", "8"], True),
    (ROSA, [Printed("7\n")], True),
    (ROSA, [Printed("6\n7\n")], True),
    (ROSA, [Said("person-1", "7")], False),
    (ROSA, [], False),
    ({"to": "person", "is": "{apples}"}, ["7"], True),
    ({"to": "person", "is": "{fruit}"}, ["Apple"], True),
    ({"to": "person", "is": "{fruit}"}, ["apple", "pear"], False),
    ({"to": "person", "is": {"count": "gem"}}, ["2"], True),
    ({"to": "person", "is": {"count": "gem"}}, ["3"], False),
    ({"to": "person", "is": {"sum": ["apples", "pears", "1"]}}, ["11"], True),
    ({"to": "person", "is": {"sum": ["apples", {"count": "gem"}]}}, ["9"], True),
    ({"to": "person", "is": {"product": ["apples", "pears"]}}, ["21"], True),
    ({"to": "person", "is": {"difference": ["pears", "apples"]}}, ["-4"], True),
    ({"to": "person", "is": {"difference": ["pears", "apples"]}}, ["4"], False),
    ({"to": "person", "is": {"largest": ["apples", "pears"]}}, ["7"], True),
    ({"to": "person", "is": {"smallest": ["apples", "pears"]}}, ["7"], False),
    ({"to": "person", "is": {"sum": ["apples", "plums"]}}, ["7"], False),
    ({"to": "person", "is": "7", "body": "hero-2"}, ["7"], False),
])
def test_answer(value, steps, done):
    run = play("g.@Mg", steps, values={"apples": 7, "pears": 3, "fruit": "apple"})
    assert judge("answer", value, run).done is done


def test_answer_needs_the_person_to_be_near_when_it_is_given():
    run = play("@.M..", ["7", moved("person-1", (2, 0), (1, 0))])
    assert not judge("answer", ROSA, run).done
    assert judge("answer", ROSA, play("@.M..", [moved("person-1", (2, 0), (1, 0)), "7"])).done


def test_the_gems_are_counted_at_the_start():
    assert judge("answer", {"to": "person", "is": {"count": "gem"}}, play("@gM", ["e", "1"])).done


def chose(choice, question="sea", person="person-1"):
    return Chose("hero", person, question, choice)


@pytest.mark.parametrize(("steps", "done"), [
    ([chose("Yes")], True),
    ([chose("yes")], True),
    ([chose("No")], False),
    ([chose("No"), chose("Yes")], True),
    ([chose("Yes"), chose("No")], False),
    ([chose("Yes", "sky")], False),
    ([chose("Yes", person="person-2")], False),
    (["Yes"], False),
])
def test_answers_that_are_chosen(steps, done):
    assert judge("answer", {"to": "person-1", "question": "sea", "is": "Yes"}, play("@MM", steps)).done is done


def test_what_is_said_about_a_wrong_answer():
    wrong = judge("answer", ROSA, play("@M", ["6"]))
    assert told(wrong.missed) == "The last answer to Person 1 was “6”. That is not right."
    assert wrong.where == Position(1, 0)
    far = judge("answer", ROSA, play("@.M", ["7"]))
    assert told(far.missed) == "Nobody said the answer right next to Person 1."
    none = judge("answer", ROSA, play("@M", ""))
    assert told(none.missed) == "You gave Person 1 no answer. Use `say()` next to Person 1."
    unknown = judge("answer", {"to": "person", "is": {"sum": ["plums"]}}, play("@M", ["7"]))
    assert told(unknown.missed) == "The right answer is not known on this map."


def test_an_answer_that_nobody_can_know_is_told_to_the_author():
    start, free = play("@M").start, {Position(0, 0)}
    goal = read_goal("answer", {"to": "person", "is": {"sum": ["plums", "1"]}})
    assert told(goal.unreachable(start, free)) == (
        "There is no number called `plums` among the values of this level.")
    assert read_goal("answer", ROSA).unreachable(start, free) is None
    nobody = read_goal("answer", {"to": "rosa", "is": "7"}).unreachable(start, free)
    assert told(nobody) == "I cannot find Rosa on this map."


@pytest.mark.parametrize(("name", "value", "words"), [
    ("print", "hello", "Print “hello”"),
    ("print", {"contains": "hello"}, "Print something with “hello” in it"),
    ("print", {"lines": ["a", "b"]}, "Print these lines: “a”, “b”"),
    ("print", "{apples}", "Print the right answer"),
    ("print", {"lines": ["a", "{apples}"]}, "Print the right lines"),
    ("say", "{apples}", "Say the right answer"),
    ("say", {"text": "{apples}", "near": "sign"}, "Say the right answer next to a sign"),
    ("answer", {"to": "rosa", "is": "7"}, "Give Rosa the right answer"),
    ("answer", {"to": "rosa", "is": "7", "body": "mia"}, "With Mia: Give Rosa the right answer"),
    ("say", {"text": "hi", "body": "mia"}, "With Mia: Say “hi”"),
    ("print", {"text": "hi", "body": "mia"}, "With Mia: Print “hi”"),
    ("print", {"lines": ["a", "b"], "body": "mia"}, "With Mia: Print these lines: “a”, “b”"),
])
def test_the_wishes(name, value, words):
    assert told(read_goal(name, value).text()) == words
