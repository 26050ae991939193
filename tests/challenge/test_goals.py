"""Each goal near its border: one short, just right, one over."""

from dataclasses import replace

import pytest

from pyland.challenge.goals.say import Say
from pyland.challenge.registry import GoalProblem, Worded, read_goal
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH
from pyland.world.events import Entry, Printed
from pyland.world.geometry import Position

from .playing import play, told


def judge(name, value, *args, **kwargs):
    return read_goal(name, value).judge(play(*args, **kwargs))


def test_reach_is_met_on_the_tile_and_not_one_step_before():
    assert judge("reach", "flag", "@..F..", "eee").done
    short = judge("reach", "flag", "@..F..", "ee")
    assert not short.done
    assert told(short.missed) == "You stopped 1 step away from the flag. It is at (3, 0)."
    assert short.where == Position(3, 0)


def test_reach_is_met_by_walking_over_the_flag_and_by_starting_on_one():
    assert judge("reach", "flag", "@..F..", "eeee").done
    assert not judge("reach", "flag", "@..F..", "").done


def test_reach_tells_of_the_nearest_of_two():
    judged = judge("reach", "flag", "F...@.F", "e")
    assert judged.where == Position(6, 0)


def test_reach_is_not_met_by_bumping_into_what_stands_on_the_way():
    assert not judge("reach", "flag", "@RF", "ee").done


@pytest.mark.parametrize(("value", "steps", "done", "progress"), [
    ("all gem", "ee", False, "1 / 2"),
    ("all gem", "eee", True, "2 / 2"),
    ("1 gem", "e", False, "0 / 1"),
    ("1 gem", "ee", True, "1 / 1"),
    ("1 gem", "eee", True, "1 / 1"),
    ("2 gem", "ee", False, "1 / 2"),
    ("2 gem", "eee", True, "2 / 2"),
    ("3 gem", "eee", False, "2 / 3"),
])
def test_collect(value, steps, done, progress):
    judged = judge("collect", value, "@.gg.o", steps)
    assert (judged.done, told(judged.progress)) == (done, progress)


def test_collect_says_how_many_are_left_and_where_the_nearest_is():
    judged = judge("collect", "all gem", "@.gg..\n....g.", "ee")
    assert told(judged.missed) == "2 more are wanted. You can find a gem at (3, 0)."
    assert judged.where == Position(3, 0)
    assert told(judge("collect", "all gem", "@.gg", "ee").missed) == "1 more is wanted. You can find a gem at (3, 0)."


def test_collect_does_not_count_other_things():
    assert not judge("collect", "1 gem", "@o.g", "e").done


@pytest.mark.parametrize(("said", "done"), [
    ("coconut", True), ("Coconut", True), ("  COCONUT ", True),
    ("coconuts", False), ("coco nut", False), ("", False),
])
def test_say_is_kind_about_capitals_and_outer_spaces(said, done):
    assert judge("say", "coconut", "@.", ["e", said]).done is done


def test_say_takes_double_spaces_for_one():
    assert judge("say", "good day", "@.", ["Good   day"]).done
    assert not judge("say", "good day", "@.", ["Goodday"]).done


def test_an_exact_word_is_exact_and_the_missed_sentence_names_capitals():
    goal = {"text": "Coconut", "exact": "true"}
    assert judge("say", goal, "@.", ["Coconut"]).done
    judged = judge("say", goal, "@.", ["coconut"])
    assert "capital letters" in told(judged.missed)
    assert judged.where == Position(0, 0)


def test_say_near_counts_only_beside_the_thing():
    goal = {"text": "hi", "near": "sign"}
    assert judge("say", goal, "@..S", ["e", "e", "hi"]).done
    early = judge("say", goal, "@..S", ["e", "hi", "e"])
    assert told(early.missed) == "Those are the right words, but go to a sign first."
    assert early.where == Position(3, 0)


def test_say_near_counts_at_any_moment_of_the_run():
    goal = {"text": "hi", "near": "sign"}
    assert judge("say", goal, "@..S", ["hi", "e", "e", "hi", "w", "w", "hi", "bye"]).done
    assert not judge("say", goal, "@..S", ["hi", "e", "e", "bye", "w", "w", "hi"]).done


def test_a_long_speech_is_not_repeated_in_full():
    missed = told(judge("say", "hi", "@.", ["blah " * 500]).missed)
    assert missed is not None and len(missed) < 150


def test_somebody_with_a_name_is_called_by_it():
    run = play("@..M", ["hi"])
    run.end.things["person-1"].properties["name"] = "Kai"
    judged = read_goal("say", {"text": "hi", "near": "person"}).judge(run)
    assert told(judged.missed) == "Those are the right words, but go to Kai first."


def test_say_never_gives_the_word_away_when_it_is_missed():
    assert "coconut" not in told(judge("say", "coconut", "@.", ["hello"]).missed)
    assert "coconut" not in told(judge("say", "coconut", "@.", "e").missed)


def test_the_words_of_another_body_do_not_count():
    goal = {"text": "hi", "body": "robot"}
    assert not judge("say", goal, "@.", ["hi"]).done


def test_turns_count_at_the_border():
    assert judge("turns", "3", "@....", "eee").done
    over = judge("turns", "3", "@....", "eeee")
    assert not over.done
    assert told(over.progress) == "4 / 3"
    assert told(over.missed) == "It took 4 turns. Can you do it in 3?"
    second = judge("turns", ["9", "3"], "@....", "eeee", map_index=1)
    assert told(second.missed) == "On map 2: It took 4 turns. Can you do it in 3?"


def test_calls_count_at_the_border():
    assert judge("calls", "2", "@....", "ee").done
    assert not judge("calls", "2", "@....", "eee").done


def test_instructions_come_from_the_facts_about_the_program():
    assert judge("instructions", "2", "@.", "e", facts=SourceFacts(instructions=2)).done
    assert not judge("instructions", "2", "@.", "e", facts=SourceFacts(instructions=3)).done
    assert not judge("instructions", "2", "@.", "e", facts=None).done


def test_never_bump_names_place_and_cause():
    assert judge("never", "bump", "@.R", "e").done
    judged = judge("never", "bump", "@.R", "ee")
    assert told(judged.missed) == "There was a bump at (2, 0). The rock is in the way."
    assert judged.where == Position(2, 0)


@pytest.mark.parametrize(("name", "value", "words"), [
    ("raech", "flag", 'Did you mean "reach"?'),
    ("reach", "flg", 'Did you mean "flag"?'),
    ("reach", "", "nothing after it"),
    ("reach", ["flag"], "wants a thing, like `reach: flag`"),
    ("collect", "gem", "how many and what"),
    ("collect", "all flag", "nobody can pick up"),
    ("collect", "0 gem", "from 1 up"),
    ("collect", "two gem", "whole number"),
    ("say", {"txt": "hi"}, 'Did you mean "text"?'),
    ("say", {"body": "hero"}, "wants a `text`"),
    ("say", {"text": "hi", "exact": "maybe"}, "`true` or `false`"),
    ("turns", "many", "whole number"),
    ("turns", "-1", "whole number"),
    ("turns", "٣", "whole number"),
    ("instructions", "0", "from 1 up"),
    ("never", "bumps", 'Did you mean "bump"?'),
])
def test_a_goal_that_makes_no_sense_gets_a_sentence(name, value, words):
    with pytest.raises(GoalProblem) as caught:
        read_goal(name, value)
    assert words in told(caught.value.message)


@pytest.mark.parametrize(("name", "value", "words"), [
    ("reach", "flag", "Reach the flag"),
    ("collect", "all shell", "Collect all the shells"),
    ("collect", "1 shell", "Collect a shell"),
    ("collect", "3 gem", "Collect 3 gems"),
    ("say", "hi", "Say “hi”"),
    ("say", {"text": "hi", "near": "sign"}, "Say “hi” next to a sign"),
    ("turns", "7", "Take 7 turns or fewer"),
    ("instructions", "4", "Use 4 instructions or fewer"),
    ("calls", "4", "Call 4 commands or fewer"),
    ("never", "bump", "Never bump into anything"),
])
def test_every_goal_says_what_is_wanted(name, value, words):
    assert told(read_goal(name, value).text()) == words


def test_own_words_replace_the_text_and_braces_stay_braces():
    goal = Worded(read_goal("say", "hi"), "Say {the word}")
    assert told(goal.text()) == "Say {the word}"
    assert goal.judge(play("@.", ["hi"])).done


@pytest.mark.parametrize(("name", "value", "picture", "words"), [
    ("reach", "flag", "@R.F", "Nobody can get to the flag at (3, 0)."),
    ("reach", "flag", "@...", "missing"),
    ("collect", "all gem", "@gRg", "Nobody can get to a gem at (3, 0)."),
    ("collect", "2 gem", "@g..", "this map has 1"),
    ("collect", "all gem", "@...", "The goal wants a gem, but this map has none."),
    ("say", {"text": "hi", "near": "sign"}, "@R.S", "Nobody can get to a sign at (3, 0)."),
])
def test_goals_know_when_nobody_can_meet_them(name, value, picture, words):
    before_the_rock = {Position(x, 0) for x in range(picture.find("R") if "R" in picture else 4)}
    assert words in told(read_goal(name, value).unreachable(play(picture).start, before_the_rock))


def test_a_goal_that_can_be_met_is_reachable():
    free = {Position(x, 0) for x in range(3)}
    start = play("@gF.S").start
    assert read_goal("reach", "flag").unreachable(start, free) is None
    assert read_goal("collect", "all gem").unreachable(start, free) is None
    assert read_goal("say", {"text": "hi", "near": "sign"}).unreachable(start, free | {Position(3, 0)}) is None


@pytest.mark.parametrize(("said", "sentence"), [
    ("mangoo", "That is nearly it: look at each letter."),
    ("magno", "That is nearly it: look at each letter."),
    ("mango!", "That is nearly it: look at the last sign."),
    ("man", "Something else is wanted."),
    ("hello", "Something else is wanted."),
    ("x" * 5000, "Something else is wanted."),
])
def test_a_word_that_is_nearly_right_is_told_so(said, sentence):
    missed = Say("mango").judge(play("@", [said])).missed
    assert ENGLISH(missed).endswith(sentence)


def test_words_that_were_only_printed_are_told_so():
    run = play("@", [""])
    printed = replace(run, entries=[*run.entries, Entry(99, 1, 1, Printed("Mango\n"))])
    assert ENGLISH(Say("mango").judge(printed).missed) == (
        "The words were printed, but nobody said them. Use `say()` for them.")
    assert ENGLISH(Say("shell").judge(printed).missed).startswith("Nothing was said.")
