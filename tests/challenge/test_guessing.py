"""A right program wins however it is written, and one that tries everything never does."""

from dataclasses import replace

import pytest

from pyland.challenge.goals.guessing import answers_like
from pyland.challenge.registry import Walked, Worded, read_goal
from pyland.world.events import Ended, Printed, Said, Shouted

from .playing import moved, play, told

VALUES = {"apples": 7, "pears": 3, "fruit": "apple", "half": "2.5"}
NUMBERS = [str(number) for number in range(21)]
FRUITS = ["pear", "apple", "plum", "kiwi"]


def run_of(*steps, picture="@M", **more):
    return play(picture, steps, values=VALUES, **more)


def printed(*texts, body="hero"):
    return [Printed(text, body) for text in texts]


def lines(*texts, body="hero"):
    return printed(*(f"{text}\n" for text in texts), body=body)


def judge(name, value, *steps, **more):
    return read_goal(name, value).judge(run_of(*steps, **more))


@pytest.mark.parametrize(("name", "value"), [
    ("print", {"number": "7"}), ("print", "{apples}"), ("print", {"contains": "{apples}"}), ("say", "{apples}"),
    ("answer", {"to": "person", "is": "7"}), ("answer", {"to": "person", "is": {"sum": ["pears", "4"]}}),
    ("answer", {"to": "person", "is": "{apples}"}), ("print", {"lines": ["{apples}"], "and_more": "true"}),
])
def test_who_tries_all_numbers_does_not_win(name, value):
    way = list if name == "say" else lambda texts: lines(*texts)
    assert not judge(name, value, *way(NUMBERS)).done
    assert not judge(name, value, *way(reversed(NUMBERS))).done
    assert judge(name, value, *way(["3", "4", "7"])).done, "who thinks aloud and ends with the answer does"
    assert judge(name, value, *way(["Let me see.", "7", "That is it!"])).done


@pytest.mark.parametrize("name", ["print", "say"])
def test_who_tries_all_sentences_does_not_win(name):
    way = list if name == "say" else lambda texts: lines(*texts)
    assert not judge(name, "I have {apples} apples", *way(f"I have {n} apples" for n in NUMBERS)).done
    right = way(["Hello!", "5", "I have 6 apples", "I have 7 apples", "Bye", "8"])
    assert judge(name, "I have {apples} apples", *right).done
    assert not judge(name, "I like {fruit}", *way(f"I like {fruit}" for fruit in FRUITS)).done
    assert judge(name, "I like {fruit}", *way(["Hello Rosa", "I like apple", "And you?"])).done


@pytest.mark.parametrize(("name", "value"), [
    ("say", "{fruit}"), ("print", "{fruit}"), ("answer", {"to": "person", "is": "{fruit}"}),
    ("answer", {"to": "person", "is": "apple"}),
])
@pytest.mark.parametrize(("texts", "done"), [
    (["apple"], True), (["pear", "apple"], True), (FRUITS, False), (FRUITS[::-1], False), ([], False),
    (["Hello!", "apple", "Bye!"], True), (["hello Rosa", "apple", "thank you"], True), (["apple", "done"], True),
    (["apple", "Have a very nice day"], True), (["Is it nice here?", "apple"], True),
    (["I think that it is pear"], False), (["Apple", "pear."], False), (["apple", "pear"], False), (["Bye"], False),
])
def test_words_among_other_words(name, value, texts, done):
    way = lines(*texts) if name == "print" else texts
    assert judge(name, value, *way).done is done


def test_a_full_stop_is_forgiven_in_an_answer():
    for right in ("apple.", "Apple", "apple ."):
        assert judge("answer", {"to": "person", "is": "{fruit}"}, "pear", right).done
    assert not judge("answer", {"to": "person", "is": "{fruit}"}, "apple", "pear.").done


def test_each_program_has_its_own_last_answer():
    for value in ({"number": "7"}, "{apples}"):
        assert judge("print", value, *lines("6", "7"), *lines("1", "2", body="hero-2"), picture="@@").done
        all_of_two = [line for number in NUMBERS for body in ("hero", "hero-2") for line in lines(number, body=body)]
        assert not judge("print", value, *all_of_two, picture="@@").done
    order = read_goal("then", [{"print": "{apples}"}, {"say": "bye"}])
    assert order.judge(run_of(*lines("7"), *lines("3", body="hero-2"), "bye", picture="@@")).done


def test_small_talk_can_be_the_answer_itself():
    assert not judge("answer", {"to": "person", "is": "hello"}, "hello", "hi", "bye").done
    assert judge("answer", {"to": "person", "is": "hello"}, "hello").done


ROSA = {"to": "person-1", "is": "7"}


@pytest.mark.parametrize(("value", "steps", "done"), [
    (ROSA, ["7", *lines("3", "done")], True),
    (ROSA, [*lines("7"), "3"], False),
    (ROSA, [*lines("3"), "Hello", *lines("7")], True),
    (ROSA, ["3", *lines("7")], False),
    (ROSA, printed("7", "\n"), True),
    (ROSA, printed("1", "7\n"), False),
    ({"to": "person-1", "is": "17"}, printed("1", "7\n"), True),
    ({"to": "person-1", "is": "17"}, printed("1", "7"), True),
    (ROSA, printed("6\n7\n"), True),
    (ROSA, [*printed("7"), "w"], True),
    (ROSA, ["w", *printed("7"), "e", *printed("\n")], False),
    (ROSA, ["7", *lines("3", body="hero-2")], True),
    (ROSA, lines("7", body="hero-2"), False),
    (ROSA, [*lines("7"), *lines("3", body="hero-2")], True),
])
def test_what_is_said_goes_before_what_is_printed_and_lines_are_heard_whole(value, steps, done):
    assert judge("answer", value, *steps, picture=".@M@").done is done


def test_half_a_line_is_no_answer_before_the_program_is_over():
    goal = read_goal("answer", ROSA)
    assert not goal.judge(run_of(*printed("7"), over=False)).done
    assert goal.judge(run_of(*printed("7"), Ended("finished", 0), over=False)).done
    assert not goal.judge(run_of(*printed("7"), Ended("finished", 0, "robot"), over=False)).done
    assert goal.judge(run_of(*printed("7\n"), over=False)).done


def test_the_lines_of_two_programs_are_not_mixed_up():
    both = [*printed("Hel"), *printed("3\n", body="hero-2"), *printed("lo\n")]
    assert judge("print", "Hello", *both, picture="@@").done
    assert judge("print", {"lines": ["3", "Hello"]}, *both, picture="@@").done
    assert judge("print", {"lines": ["Hello"], "body": "hero"}, *both, picture="@@").done
    missed = judge("print", {"text": "Hello", "body": "hero-2"}, *lines("Hello"), picture="@@").missed
    assert told(missed) == "It has to be Hero 2 who prints it."


@pytest.mark.parametrize(("text", "done"), [
    ("7 apples", True), ("I have 17 apples", False), ("There are 7.", True), ("3 and 4 are 7", True), ("7.5", False),
    (" ".join(NUMBERS), False), ("-7", False), ("no number", False), ("x=7", True),
])
def test_a_number_in_a_line(text, done):
    assert judge("print", {"contains": "{apples}"}, *lines(text)).done is done


def test_a_word_in_a_line_may_be_in_any_line():
    assert judge("print", {"contains": "{fruit}"}, *lines("I like apples a lot.", "Bye!")).done
    assert judge("print", {"contains": "hello"}, *lines("oh hello", "bye")).done


@pytest.mark.parametrize(("texts", "done"), [
    (["Apples:", "7"], True), (["Apples:", "3", "7", "Bye", "9 lives"], True), (["Apples:", *NUMBERS], False),
    (["Apples:", "7", "8"], False), (["7", "Apples:"], False),
])
def test_lines_with_a_value_among_others(texts, done):
    judged = judge("print", {"lines": ["Apples:", "{apples}"], "and_more": "true"}, *lines(*texts))
    assert judged.done is done
    if texts[-1] == "8":
        assert told(judged.missed) == "You printed more than one answer. Only the last one counts."


def test_a_number_that_the_goal_shows_may_be_said_among_others_but_not_one_that_is_to_be_found_out():
    for name, steps in (("say", NUMBERS), ("print", lines(*NUMBERS))):
        shown = read_goal(name, "7")
        assert shown.judge(run_of(*steps)).done
        for goal in (Worded(shown, "Count the gems"), Worded(Walked(shown), "Count the gems")):
            assert not goal.judge(run_of(*steps)).done
            assert goal.judge(run_of(*steps[:8])).done
    assert Worded(read_goal("say", "mango"), "Say the magic word").judge(run_of("mango", "kiwi")).done
    either = read_goal("any", [{"say": "7"}, {"say": "99"}])
    assert either.judge(run_of(*NUMBERS)).done
    assert not Worded(either, "Count the gems").judge(run_of(*NUMBERS)).done
    countdown = read_goal("then", [{"say": "3"}, {"say": "2"}, {"say": "1"}])
    assert countdown.judge(run_of("3", "2", "1", "Go!")).done
    numbers = read_goal("then", [{"print": {"number": "1"}}, {"print": {"number": "2"}}])
    assert numbers.judge(run_of(*lines("1", "2"))).done


def test_values_in_an_order():
    goal = read_goal("then", [{"answer": {"to": "person-1", "is": "{apples}"}}, {"say": "bye"}])
    assert goal.judge(run_of("7", "bye")).done
    assert not goal.judge(run_of("bye", "7")).done
    assert not goal.judge(run_of(*NUMBERS, "bye")).done


@pytest.mark.parametrize(("name", "value", "steps", "sentence"), [
    ("answer", ROSA, ["The answer is 7"],
     "“The answer is 7” is more than a number. Use `say()` with the number and nothing else."),
    ("answer", ROSA, lines("The answer is 7"),
     "“The answer is 7” is more than a number. Use `print()` with the number and nothing else."),
    ("answer", ROSA, ["Hello"], "“Hello” is not written like a number. Use `say()` with a number like 5 or 2.5."),
    ("answer", ROSA, ["07"], "“07” is not written like a number. Use `say()` with a number like 5 or 2.5."),
    ("answer", {"to": "person-1", "is": "blue"}, ["I think that it is blue"],
     "“I think that it is blue” is not an answer by itself. Use `say()` with the answer and nothing else."),
    ("answer", ROSA, [Shouted("hero", "7")],
     "You shouted, but the answer has to be said. Use `say()` next to Person 1."),
    ("answer", ROSA, [moved("hero", (0, 0), (0, 9)), *lines("7")],
     "Nobody printed the answer right next to Person 1."),
    ("answer", {"to": "person-1", "is": "7", "body": "tina"}, ["7"],
     "It has to be Tina who gives Person 1 the answer."),
    ("answer", ROSA, NUMBERS, "The last answer to Person 1 was “20”. That is not right."),
    ("say", "{apples}", ["I have 7"],
     "“I have 7” is more than a number. Use `say()` with the number and nothing else."),
    ("say", "{apples}", ["7", "8"], "The last answer was “8”. That is not right."),
    ("say", "{apples}", lines("7"), "You printed, but nobody said anything. Use `say()` for the answer."),
    ("say", "{fruit}", ["aple"], "The last answer was “aple”. That is not right."),
    ("say", "hello", [Shouted("hero", "hello")], "You shouted, but nobody said anything. Use `say()` with the words."),
    ("say", {"text": "hello", "body": "hero-2"}, ["hello"], "It has to be Hero 2 who says it."),
    ("print", "{apples}", ["7"], "You said something, but nothing was printed. Use `print()` for the answer."),
    ("print", "{apples}", lines("1 2 3 4 5 6 7 8"),
     "“1 2 3 4 5 6 7 8” is more than a number. Use `print()` with the number and nothing else."),
    ("print", {"contains": "{apples}"}, lines("nothing"), "You printed “nothing”. Something else is wanted."),
    ("print", "I like {fruit}", lines("i like Apple"),
     "You printed “i like Apple”. That is nearly it: look at the capital letters and spaces."),
    ("print", {"lines": ["a", "b"]}, lines("a", "", "b"),
     "You printed an empty line as number 2. Something else is wanted there."),
])
def test_a_missed_sentence_names_the_cause_and_not_the_answer(name, value, steps, sentence):
    assert told(judge(name, value, *steps).missed) == sentence


def test_words_at_the_right_place_are_told_from_words_elsewhere():
    goal = {"text": "hi", "near": "person"}
    missed = judge("say", goal, "hi", "bye", picture="@..M")
    assert told(missed.missed) == "Those are the right words, but go to a person first."
    guessed = {"text": "{apples}", "near": "person"}
    assert not judge("say", guessed, "e", "e", *NUMBERS, picture="@..M").done
    assert judge("say", guessed, *NUMBERS, "e", "e", "7", "w", "w", "9", picture="@..M").done
    other = replace(run_of(picture="@@M"), main="hero")
    assert told(read_goal("say", "hi").judge(other).missed) == "Nothing was said. Use `say()` with the words in quotes."


def test_what_somebody_else_says_is_no_answer():
    assert not judge("answer", ROSA, Said("person-1", "7")).done


def test_a_very_long_text_is_no_answer():
    start = run_of().start
    assert not answers_like("I have {fruit} and {fruit}", start)("I have " + "and " * 5000)
    assert answers_like("I have {half}", start)("I have 3")
    assert not answers_like("{fruit}", play("@", values={"fruit": ""}).start)("!?")
