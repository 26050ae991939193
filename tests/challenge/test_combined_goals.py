"""then, any, not, and goals that may be walked."""

from dataclasses import replace

import pytest

from pyland.challenge.goals.combined import Then
from pyland.challenge.goals.cut import Cut
from pyland.challenge.goals.open import Open
from pyland.challenge.goals.reach import Reach
from pyland.challenge.registry import GoalProblem, Walked, Worded, read_goal
from pyland.challenge.run import Placed
from pyland.challenge.verdict import judge as verdict
from pyland.text import _
from pyland.world.events import Changed, Chose, Collected, Gave, Painted, Printed
from pyland.world.geometry import Position

from .playing import moved, one_by_one, play, told


def judge(name, value, *args, **kwargs):
    return read_goal(name, value).judge(play(*args, **kwargs))


SAY_THEN_REACH = [{"say": "hi"}, {"reach": "flag"}]
GEM_THEN_FLAG = [{"collect": "all gem"}, {"reach": "flag"}]


@pytest.mark.parametrize(("value", "picture", "steps", "done", "progress"), [
    (SAY_THEN_REACH, "@F", ["hi", "e"], True, "2 / 2"),
    (SAY_THEN_REACH, "@F", ["e", "hi"], False, "1 / 2"),
    (SAY_THEN_REACH, "@F", ["e", "hi", "w", "e"], True, "2 / 2"),
    (SAY_THEN_REACH, "@F", ["e"], False, "0 / 2"),
    ([{"say": "hi"}, {"say": "hi"}], "@", ["hi"], False, "1 / 2"),
    ([{"say": "hi"}, {"say": "hi"}], "@", ["hi", "hi"], True, "2 / 2"),
    (GEM_THEN_FLAG, "@Fg", ["e", "e"], False, "1 / 2"),
    (GEM_THEN_FLAG, "@Fg", ["e", "e", "w"], True, "2 / 2"),
    ([{"reach": "flag"}, {"collect": "all gem"}], "@gFg", ["e", "e", "e"], True, "2 / 2"),
    ([{"reach": "flag"}, {"collect": "all gem"}], "@gF", ["e", "e"], False, "1 / 2"),
    ([{"reach": "flag"}, {"collect": "1 gem"}], "@gFg", ["e", "e"], False, "1 / 2"),
    ([{"reach": "flag"}, {"collect": "1 gem"}], "@gFg", ["e", "e", "e"], True, "2 / 2"),
    ([{"reach": "flag"}, {"carry": "1 gem"}], "@gF", ["e", "e"], False, "1 / 2"),
    ([{"carry": "1 gem"}, {"reach": "flag"}], "@gF", ["e", "e"], True, "2 / 2"),
    ([{"visit": [["1", "0"], ["2", "0"]]}, {"reach": "flag"}], "@..F", ["e", "e", "e"], True, "2 / 2"),
    ([{"reach": "flag"}, {"visit": [["1", "0"]]}], "@.F", ["e", "e"], False, "1 / 2"),
    ([{"reach": "flag"}, {"visit": [["1", "0"]]}], "@.F", ["e", "e", "w"], True, "2 / 2"),
    ([{"print": "a"}, {"print": "b"}], "@", [Printed("a\n"), Printed("b\n")], True, "2 / 2"),
    ([{"print": "a"}, {"print": "b"}], "@", [Printed("b\n"), Printed("a\n")], False, "1 / 2"),
    ([{"answer": {"to": "person", "is": "7"}}, {"reach": "flag"}], "FM@", ["7"], False, "1 / 2"),
    ([{"answer": {"to": "person", "is": "7"}}, {"say": "bye"}], "FM@", ["6", "7", "bye"], True, "2 / 2"),
    ([{"answer": {"to": "person", "is": "7"}}, {"say": "bye"}], "FM@", ["6", "7", "8", "bye"], False, "0 / 2"),
    ([{"any": [{"say": "a"}, {"say": "b"}]}, {"reach": "flag"}], "@F", ["b", "e"], True, "2 / 2"),
    ([{"then": [{"say": "a"}, {"say": "b"}]}, {"reach": "flag"}], "@F", ["b", "a", "e"], False, "0 / 2"),
    ([{"then": [{"say": "a"}, {"say": "b"}]}, {"reach": "flag"}], "@F", ["a", "b", "e"], True, "2 / 2"),
])
def test_then(value, picture, steps, done, progress):
    judged = judge("then", value, picture, steps)
    assert (judged.done, told(judged.progress)) == (done, progress)


def test_then_names_what_came_too_early_and_what_is_next():
    early = judge("then", SAY_THEN_REACH, "@F", ["e", "hi"])
    assert told(early.missed) == "This came too early: Reach the flag. This comes first: Say “hi”."
    later = judge("then", SAY_THEN_REACH, "@.F", ["hi", "e"])
    assert told(later.missed) == "You stopped 1 step away from the flag. It is at (2, 0)."
    assert later.where == Position(2, 0)


def changed(what, thing, **changes):
    return Changed(what, thing, thing.split("-")[0], Position(1, 0), changes, "hero")


def test_what_opens_and_closes_has_to_become_open_after_what_is_before():
    goal = Then((Cut("bush"), Open("rock")))
    cut, opened = changed("cut", "bush-1"), changed("opened", "rock-1", open=True)
    closed = changed("closed", "rock-1", open=False)
    assert goal.judge(play("@BR", one_by_one(cut, opened))).done
    assert not goal.judge(play("@BR", one_by_one(opened, cut))).done
    assert goal.judge(play("@BR", one_by_one(opened, cut, closed, opened))).done


def test_then_with_gifts_and_with_paint():
    given = [Collected("hero", "gem-1", "gem", Position(1, 0), _("a gem")),
             Gave("hero", "gem-1", "gem", "person-1", _("a gem"), _("Kai"))]
    paint = Painted("hero", Position(0, 0), "red")
    deliver = {"deliver": {"thing": "gem", "to": "person"}}
    picture = {"paint": {"tiles": [["0", "0"]], "colour": "red"}}
    assert judge("then", [deliver, picture], "@gM", one_by_one(*given, paint)).done
    assert not judge("then", [deliver, picture], "@gM", one_by_one(paint, *given)).done
    assert judge("then", [picture, deliver], "@gM", one_by_one(paint, *given)).done


def test_then_with_things_in_their_places():
    build = {"build": {"at": ["2", "0"], "pattern": ["r"], "r": "rock"}}
    push = moved("rock-1", (1, 0), (2, 0))
    assert judge("then", [{"say": "hi"}, build], "@R.", ["hi", *one_by_one(push)]).done
    assert not judge("then", [{"say": "hi"}, build], "@R.", [*one_by_one(push), "hi"]).done


def test_then_goes_once_through_a_very_long_run():
    run = play("@.F", ["e"])
    there, back = moved("hero", (1, 0), (0, 0)), moved("hero", (0, 0), (1, 0))
    entry = run.entries[0]
    walks = [replace(entry, event=event) for _number in range(25_000) for event in (there, back)]
    counted = []

    class Counted(list):
        def __iter__(self):
            counted.append(1)
            return super().__iter__()

    long = replace(run, entries=Counted([*run.entries, *walks]))
    goal = read_goal("then", [{"reach": "flag"}, {"say": "hi"}])
    assert not goal.judge(long).done
    assert len(counted) <= 4


@pytest.mark.parametrize(("steps", "done"), [("ee", True), (["hi"], True), (["hi", "e", "e"], True), ("e", False)])
def test_any(steps, done):
    goal = [{"reach": "flag"}, {"say": "hi"}]
    judged = judge("any", goal, "@.F", steps)
    assert judged.done is done
    assert done or judged.where == Position(2, 0)


def test_not():
    assert judge("not", {"reach": "flag"}, "@.F", "e").done
    over = judge("not", {"reach": "flag"}, "@.F", "ee")
    assert told(over.missed) == "This should not happen: Reach the flag."
    assert over.where == Position(2, 0)
    back = judge("not", {"reach": "flag"}, "@.F", "eew")
    assert back.where == Position(2, 0), "where it was done, not where one went then"
    assert judge("not", {"carry": "1 gem"}, "@gF", "ee").where == Position(1, 0)


def test_any_tells_all_ways():
    judged = judge("any", [{"collect": "2 gem"}, {"say": "hi"}], "@.g", "e")
    assert told(judged.missed) == (
        "2 more are wanted. You can find a gem at (2, 0). Or: Nothing was said. Use `say()` with the words in quotes.")
    assert judged.progress is None


@pytest.mark.parametrize(("name", "value", "words"), [
    ("then", "reach", "Write it like `then: [{say: hello}, {reach: flag}]`"),
    ("then", [{"say": "hi"}], "Write it like"),
    ("then", [{"say": "hi"}, {"turns": "5"}], "This is none: Take 5 turns or fewer."),
    ("then", [{"say": "hi"}, {"not": {"reach": "flag"}}], "happen at a moment"),
    ("then", [{"say": "hi"}, {"any": [{"turns": "5"}, {"reach": "flag"}]}], "happen at a moment"),
    ("then", [{"say": "hi"}, {"raech": "flag"}], 'Did you mean "reach"?'),
    ("any", [{"say": "hi", "reach": "flag"}, {"say": "ho"}], "Write it like"),
    ("not", "reach", "Write it like `not: {reach: flag}`"),
    ("not", {"uses": "while"}, "There is `avoids: [while]` for that."),
    ("not", {"any": [{"say": "hi"}, {"instructions": "3"}]}, "about the program"),
    ("not", {"never": "repeat"}, "about the program"),
])
def test_what_cannot_be_combined(name, value, words):
    with pytest.raises(GoalProblem) as caught:
        read_goal(name, value)
    assert words in told(caught.value.message)


@pytest.mark.parametrize(("name", "value", "words"), [
    ("then", SAY_THEN_REACH, "Say “hi”. Then: Reach the flag"),
    ("any", SAY_THEN_REACH, "Say “hi”. Or: Reach the flag"),
    ("not", {"reach": "flag"}, "Do not do this: Reach the flag"),
])
def test_the_wishes(name, value, words):
    assert told(read_goal(name, value).text()) == words


def test_whether_a_combined_goal_can_be_met():
    start, free = play("@RF").start, {Position(0, 0)}
    assert told(read_goal("then", SAY_THEN_REACH).unreachable(start, free)) == "Nobody can get to the flag at (2, 0)."
    assert read_goal("any", SAY_THEN_REACH).unreachable(start, free) is None
    two = [{"reach": "flag"}, {"reach": "rock"}]
    assert told(read_goal("any", two).unreachable(start, free)) == "Nobody can get to the flag at (2, 0)."
    assert not isinstance(read_goal("not", {"reach": "flag"}), Placed)


def test_what_is_walked_with_the_keyboard_counts_only_for_goals_that_say_so():
    walk = play("@.F", "ee")
    run = play("@.F", "e", walk=walk)
    assert Walked(Reach("flag")).judge(run).done
    assert not Reach("flag").judge(run).done
    assert not verdict([Reach("flag")], [], run).solved
    for goal in ({"reach": "flag"}, {"say": "hi"}):
        assert not read_goal("any", [goal, {"collect": "1 gem"}]).judge(run).done
    assert not read_goal("then", [{"reach": "flag"}, {"reach": "flag"}]).judge(run).done


def test_a_walked_goal_is_met_by_the_program_as_well_and_tells_of_the_program():
    walk = play("@...F", "e")
    assert Walked(Reach("flag")).judge(play("@...F", "eeee", walk=walk)).done
    assert Walked(Reach("flag")).judge(play("@...F", "eeee")).done
    missed = Walked(Reach("flag")).judge(play("@...F", "eee", walk=walk))
    assert told(missed.missed) == "You stopped 1 step away from the flag. It is at (4, 0)."


def test_a_walked_goal_has_the_text_and_the_places_of_its_goal():
    goal = Worded(Walked(Reach("flag")), "Go there")
    assert told(goal.text()) == "Go there"
    assert told(Walked(Reach("flag")).text()) == "Reach the flag"
    assert told(goal.unreachable(play("@RF").start, {Position(0, 0)})) == "Nobody can get to the flag at (2, 0)."
    with pytest.raises(GoalProblem) as caught:
        Walked(read_goal("uses", "for"))
    assert "by: walking" in told(caught.value.message)


SEA = {"to": "person", "question": "sea", "is": "Yes"}


def chose(choice, question="sea", body="hero"):
    return Chose(body, "person-1", question, choice)


@pytest.mark.parametrize(("before", "steps", "done"), [
    ("Yes", "", True), ("no", "", False), (None, "", False), ("No", [chose("Yes")], True),
    ("Yes", [chose("No")], False), ("Yes", [chose("No", "other")], True), ("yes", [chose("No", body="hero-2")], True),
])
def test_of_what_was_chosen_by_keyboard_and_by_the_program_the_last_choice_counts(before, steps, done):
    earlier = play("@M", [chose("Yes"), chose("No"), chose("Yes")])
    chosen = {} if before is None else {("person-1", "sea"): before, ("person-1", "other"): "Yes"}
    run = play("@M@", steps, walk=earlier, chosen=chosen)
    for goal in (Walked(read_goal("answer", SEA)), Walked(read_goal("any", [{"answer": SEA}, {"say": "hm"}]))):
        assert goal.judge(run).done is done
    assert Walked(read_goal("not", {"answer": SEA})).judge(run).done is not done
    assert not read_goal("answer", SEA).judge(play("@M", chosen=chosen)).done, "only where walking counts"


def test_a_wrong_choice_and_no_choice_are_told_to_who_walks():
    goal = Walked(read_goal("answer", SEA))
    wrong = goal.judge(play("@M", chosen={("person-1", "sea"): "No"}))
    assert told(wrong.missed) == "The last answer to a person was “No”. That is not right."
    assert told(goal.judge(play("@M")).missed) == (
        "You gave a person no answer. Walk to a person and press Enter.")


def test_a_talk_cannot_be_walked_as_a_part_of_an_order():
    order = [{"reach": "flag"}, {"any": [{"answer": SEA}, {"say": "hi"}]}]
    for goal in (read_goal("then", order), read_goal("any", [{"say": "hi"}, {"then": order}])):
        with pytest.raises(GoalProblem) as caught:
            Walked(goal)
        assert "cannot be a part of `then`" in told(caught.value.message)
    assert Walked(read_goal("then", SAY_THEN_REACH))
