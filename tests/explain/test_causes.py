"""What is told when it depends on who and what is on the map, and what comes first when more is known."""

from dataclasses import replace

import pytest

from pyland.explain.checking import check, explain_problem
from pyland.explain.context import Context
from pyland.explain.explanation import Explanation, Fix
from pyland.explain.outcome import explain_bump, with_remark
from pyland.script.protocol import Frame, Problem
from pyland.text import ENGLISH, _
from pyland.world.events import Bumped
from pyland.world.geometry import Position
from tests.explain.scripts import CONTEXT

TALKING = replace(CONTEXT, bodies=("hero", "robot"), undriven=("lou", "rosa"))


def told(explanation: Explanation | None) -> str:
    assert explanation is not None
    return " ".join(ENGLISH(text) for text in (explanation.title, explanation.message, explanation.hint) if text)


def problem(kind: str, message: str, end_col: int, **details: object) -> Problem:
    return Problem(kind, message, 1, 0, end_col, details, (Frame(1, ""),), {})


@pytest.mark.parametrize("source", ["coins = lou.answer", 'coins = lou.ask("How many?")'])
def test_somebody_to_talk_to_is_asked(source: str) -> None:
    explanation = check(source, TALKING).explanation

    assert explanation is not None and explanation.kind == "undriven"
    assert 'Stand next to `lou` and ask: `ask("...")`.' in told(explanation)


def test_a_thing_is_suggested_that_is_on_the_map() -> None:
    trouble = problem("CommandError", "", 20, command="distance", fault="unknown_thing", value="'treasure'")

    here = explain_problem('distance("treasure")', trouble, replace(CONTEXT, here=("hero", "mound"))).explanation
    unknown = explain_problem('distance("treasure")', trouble, CONTEXT).explanation

    assert '`"mound"`' in told(here)
    assert "Use a thing from the map." in told(unknown)


def test_what_and_to_whom_are_swapped() -> None:
    trouble = problem("CommandError", "", 21, command="give", fault="unknown_thing", value="'rosa'")

    explanation = explain_problem("give('rosa', \"apple\")", trouble, TALKING).explanation

    assert explanation is not None and explanation.kind == "swapped_inputs"
    assert explanation.fix == Fix(1, "give('rosa', \"apple\")", "give(\"apple\", 'rosa')")


def test_only_a_command_that_a_later_level_teaches_is_promised() -> None:
    later = check("dig()", replace(CONTEXT, later=("dig",))).explanation

    assert "`dig` is not here yet You will learn that command on a later level." in told(later)
    assert "`dig` is not here This level does not have that command." in told(check("dig()", CONTEXT).explanation)


def test_one_name_before_the_point() -> None:
    trouble = problem("AttributeError", "body 'hero' has no attribute 'robot'", 10, name="robot", type="body")

    explanation = explain_problem("hero.robot.move_east()", trouble, TALKING).explanation

    assert explanation is not None and explanation.kind == "two_bodies"
    assert explanation.fix is not None and explanation.fix.new == "robot.move_east()"


def test_the_answer_of_somebody_is_told_whole() -> None:
    answer = "Ask me how many shrimps I have, and I will tell you the number."
    trouble = problem("ValueError", f"invalid literal for int() with base 10: '{answer}'", 21)

    explanation = explain_problem('int(ask("How are you?"))', trouble, CONTEXT).explanation

    assert f"The answer was `{answer}`." in told(explanation)


def test_asked_and_added_at_once() -> None:
    source = 'shrimps = ask("How many?") + 3'
    trouble = problem("TypeError", 'can only concatenate str (not "int") to str', 30)

    explanation = explain_problem(source, trouble, CONTEXT).explanation

    assert explanation is not None and explanation.fix is not None
    assert explanation.fix.new == 'shrimps = int(ask("How many?")) + 3'


def test_a_context_with_all_there_is_survives_its_journey() -> None:
    context = replace(TALKING, here=("mound",), later=("dig",))

    assert Context.from_data(context.as_data()) == context


BUMP = explain_bump(Bumped("hero", Position(2, 3), Position(3, 3), "vine", None, _("The vine is in the way.")), 3)
FIX = Fix(2, "cut", "cut()")


def remark(kind: str, line: int) -> Explanation:
    return Explanation(kind, _("Nothing happens"), _("`cut` wants brackets."), _("Write `cut()`."), line, 0, 3, FIX)


def test_a_bump_tells_first_of_the_line_that_does_nothing() -> None:
    explanation = with_remark(BUMP, [remark("never_called", 1), remark("command_without_brackets", 2)])

    assert told(explanation) == (
        "Bump on line 3! Look at line 2 first. `cut` wants brackets. The vine is in the way."
    )
    assert (explanation.line, explanation.col, explanation.end_col, explanation.fix) == (2, 0, 3, FIX)
    assert (explanation.kind, explanation.where) == ("bump", Position(3, 3))


@pytest.mark.parametrize("notes", [[], [remark("never_called", 1)], [remark("command_without_brackets", 4)]])
def test_a_remark_that_is_no_reason_changes_nothing(notes: list[Explanation]) -> None:
    assert with_remark(BUMP, notes) == BUMP


def test_an_endless_loop_tells_first_of_the_line_that_does_nothing() -> None:
    endless = Explanation("still_going", _("Still going"), _("The loop went on."), _("Why?"), 1)

    explanation = with_remark(endless, [remark("command_without_brackets", 2)])

    assert told(explanation) == "Still going Look at line 2 first. `cut` wants brackets. Write `cut()`."
    assert explanation.line == 2
