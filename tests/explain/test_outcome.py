"""Bumps and missed goals in words."""

import pytest

from pyland.challenge.goals.collect import Collect
from pyland.challenge.goals.reach import Reach
from pyland.challenge.run import Judgement
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.outcome import Course, Ran, explain_bump, explain_lost, explain_missed
from pyland.text import ENGLISH, _
from pyland.world.events import Bumped, Called, Entry, Lost
from pyland.world.geometry import Position

BUMP = Bumped("hero", Position(2, 3), Position(3, 3), "rock", "rock-1", _("The rock is in the way."))


def test_a_bump_says_what_is_in_the_way_and_shows_it() -> None:
    explanation = explain_bump(BUMP, 4)

    assert (explanation.kind, explanation.line, explanation.where) == ("bump", 4, Position(3, 3))
    assert ENGLISH(explanation.title) == "Bump on line 4!"
    assert ENGLISH(explanation.message) == "The rock is in the way."
    assert explanation.hint is not None and ENGLISH(explanation.hint) == "Find a way around it."


def test_a_bump_of_no_line() -> None:
    explanation = explain_bump(BUMP, None)

    assert ENGLISH(explanation.title) == "Bump!" and explanation.line is None


def test_a_missed_goal_says_what_is_missing_and_where() -> None:
    judgement = Judgement(False, _("1 / 2"), _("1 more is wanted."), Position(5, 5))

    explanation = explain_missed((Collect("gem"), judgement))

    assert (explanation.kind, explanation.where) == ("missed_goal", Position(5, 5))
    assert ENGLISH(explanation.title) == "Not there yet"
    assert ENGLISH(explanation.message) == "1 more is wanted."


def test_a_missed_goal_without_a_sentence_still_says_something() -> None:
    goal = Reach.read("flag")

    explanation = explain_missed((goal, Judgement(False)))

    assert ENGLISH(goal.text()) in ENGLISH(explanation.title)
    assert ENGLISH(explanation.message)


def test_a_missed_goal_with_a_line_that_does_nothing_points_there() -> None:
    """It is the likeliest reason, and the repair comes with it."""
    fix = Fix(2, "move_east", "move_east()")
    note = Explanation(
        "command_without_brackets",
        _("Nothing happens"),
        _("`move_east` wants brackets."),
        line=2,
        col=0,
        end_col=9,
        fix=fix,
    )
    judgement = Judgement(False, missed=_("You stopped 1 step away."), where=Position(7, 5))
    told = explain_missed((Reach("flag"), judgement), Ran(notes=(note,)))
    assert told.hint is not None
    assert (told.kind, ENGLISH(told.message), ENGLISH(told.hint)) == (
        "missed_goal",
        "You stopped 1 step away.",
        "`move_east` wants brackets.",
    )
    assert (told.line, told.col, told.end_col, told.fix, told.where) == (2, 0, 9, fix, Position(7, 5))


@pytest.mark.parametrize(("line", "title"), [(4, "Line 4 did not work"), (None, "That did not work")])
def test_what_is_done_with_nothing_is_no_bump(line: int | None, title: str) -> None:
    bump = Bumped("hero", Position(2, 3), Position(3, 3), "nothing", None, _("There is nothing to cut."))

    explanation = explain_bump(bump, line)

    assert (explanation.kind, explanation.where) == ("bump", Position(3, 3))
    assert ENGLISH(explanation.title) == title
    assert ENGLISH(explanation.message) == "There is nothing to cut."


@pytest.mark.parametrize(
    ("command", "title"),
    [("use", "Line 4 did not work"), ("move_east", "Bump on line 4!"), ("", "Bump on line 4!")],
)
def test_only_who_walks_bumps(command: str, title: str) -> None:
    bump = Bumped("hero", Position(2, 3), Position(3, 3), "door", "door-1", _("The door is locked."))
    called = [Entry(0, 0, 4, Called("hero", command, ()))] if command else []

    assert ENGLISH(explain_bump(bump, 4, Course(called)).title) == title


@pytest.mark.parametrize(("line", "hint"), [(5, "Look at line 5."), (None, "Try another way.")])
def test_who_is_lost_in_a_new_way_is_told_all_the_same(line: int | None, hint: str) -> None:
    explanation = explain_lost(Lost("hero", "meteor", Position(0, 0), _("A meteor hits the hero.")), line)

    assert ENGLISH(explanation.title) == "Oh no, that was dangerous!"
    assert ENGLISH(explanation.message) == "A meteor hits the hero."
    assert explanation.hint is not None and ENGLISH(explanation.hint) == hint


def test_a_missed_goal_without_a_remark_points_at_its_own_line_of_the_only_program() -> None:
    judged = (Reach("flag"), Judgement(False, missed=_("You said it too early."), line=3))

    assert explain_missed(judged).line == 3
    assert explain_missed(judged, Ran(alone=False)).line is None
