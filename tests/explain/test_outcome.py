"""Bumps and missed goals in words."""

import pytest

from pyland.challenge.goals.collect import Collect
from pyland.challenge.goals.reach import Reach
from pyland.challenge.run import Judgement
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.outcome import explain_bump, explain_missed
from pyland.text import ENGLISH, _
from pyland.world.events import Bumped
from pyland.world.geometry import Position

BUMP = Bumped("hero", Position(2, 3), Position(3, 3), "rock", "rock-1", _("The rock is in the way."))


def test_a_bump_says_what_is_in_the_way_and_shows_it() -> None:
    explanation = explain_bump(BUMP, 4, 3)

    assert (explanation.kind, explanation.line, explanation.where) == ("bump", 4, Position(3, 3))
    assert ENGLISH(explanation.title) == "Bump on line 4!"
    assert ENGLISH(explanation.message) == "The rock is in the way."
    assert explanation.hint is not None and ENGLISH(explanation.hint) == "The first 3 commands worked. Look at line 4."


@pytest.mark.parametrize(
    ("line", "worked", "hint"),
    [
        (4, 0, "Look at line 4."),
        (4, 1, "The first command worked. Look at line 4."),
        (None, 0, None),
        (None, 1, "The first command worked."),
        (None, 12, "The first 12 commands worked."),
    ],
)
def test_a_bump_says_what_worked_before(line: int | None, worked: int, hint: str | None) -> None:
    explanation = explain_bump(BUMP, line, worked)

    assert (ENGLISH(explanation.hint) if explanation.hint else None) == hint


def test_a_bump_of_no_line() -> None:
    explanation = explain_bump(BUMP, None, 0)

    assert ENGLISH(explanation.title) == "Bump!" and explanation.line is None


def test_a_missed_goal_says_what_is_missing_and_where() -> None:
    judgement = Judgement(False, _("1 / 2"), _("1 more is wanted."), Position(5, 5))

    explanation = explain_missed((Collect("gem"), judgement))

    assert (explanation.kind, explanation.where) == ("missed_goal", Position(5, 5))
    assert "1 / 2" in ENGLISH(explanation.title)
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
    told = explain_missed((Reach("flag"), judgement), note)
    assert told.hint is not None
    assert (told.kind, ENGLISH(told.message), ENGLISH(told.hint)) == (
        "missed_goal",
        "You stopped 1 step away.",
        "`move_east` wants brackets.",
    )
    assert (told.line, told.col, told.end_col, told.fix, told.where) == (2, 0, 9, fix, Position(7, 5))
