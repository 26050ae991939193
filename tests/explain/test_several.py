"""Several who can be told what to do, and several programs at once."""

from dataclasses import replace

import pytest

from pyland.explain.checking import check, explain_limit, explain_problem
from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.script.protocol import Frame, Limit, Problem
from pyland.text import ENGLISH
from tests.explain.scripts import CONTEXT

TOGETHER = replace(CONTEXT, bodies=("hero", "robot"))
APART = replace(TOGETHER, others=("robot",))


def told(explanation: Explanation | None) -> str:
    assert explanation is not None
    return " ".join(ENGLISH(text) for text in (explanation.title, explanation.message, explanation.hint) if text)


def test_a_context_survives_its_journey() -> None:
    assert Context.from_data(APART.as_data()) == APART
    assert Context.from_data({}) == Context()


def test_all_who_are_here_can_be_told_what_to_do() -> None:
    assert check("hero.move_east()\nrobot.cut()\n", TOGETHER).explanation is None


def test_somebody_who_is_not_here_among_several() -> None:
    explanation = check("move_east()\ncat.move_east()\n", TOGETHER).explanation

    assert explanation is not None and (explanation.kind, explanation.line) == ("other_body", 2)
    assert "Here there are `hero`, `robot`." in told(explanation)


def test_a_name_misspelt_among_several() -> None:
    explanation = check("robto.move_east()", TOGETHER).explanation

    assert explanation is not None and explanation.fix is not None
    assert explanation.fix.new == "robot.move_east()"


def test_a_method_misspelt_of_the_second() -> None:
    problem = Problem(
        "AttributeError", "body 'robot' has no attribute 'move_est'", 1, 0, 14, {"name": "move_est", "type": "body"},
        (Frame(1, ""),), {},
    )  # fmt: skip

    explanation = explain_problem("robot.move_est()", problem, TOGETHER).explanation

    assert explanation is not None and explanation.fix is not None
    assert explanation.fix.new == "robot.move_east()"


@pytest.mark.parametrize("name", ["rosa", "Rosa"])
@pytest.mark.parametrize("bodies", [("hero",), ("hero", "robot")])
def test_somebody_whom_no_program_drives(name: str, bodies: tuple[str, ...]) -> None:
    here = replace(CONTEXT, bodies=bodies, undriven=("mia", "rosa"))

    explanation = check(f"move_east()\n{name}.move_east()\n", here).explanation

    assert explanation is not None and (explanation.kind, explanation.line, explanation.fix) == ("undriven", 2, None)
    names = ", ".join(f"`{body}`" for body in bodies)
    assert told(explanation) == (
        f"No program drives `{name}` `{name}` does not obey commands. Your program can drive {names}."
    )


def test_somebody_unknown_is_not_taken_for_the_hero() -> None:
    explanation = check("zoe.move_east()\n", CONTEXT).explanation

    assert explanation is not None and (explanation.kind, explanation.fix) == ("other_body", None)
    assert "There is no `zoe` here" in told(explanation)


WAITS = 'while not at("flag"):\n    wait()\n'
WALKS = "while True:\n    move_east()\n    move_west()\n"


@pytest.mark.parametrize(
    ("source", "kind", "words"),
    [
        (WAITS, "turns", "`hero` waits there. Does what it waits for ever come?"),
        (WALKS, "turns", "Look at the program of `hero`."),
        (WAITS, "calls", "Look at the program of `hero`."),
        ("wait(900)\n", "turns", "Look at the program of `hero`."),
    ],
)
def test_a_limit_among_several_programs_says_whose_it_is(source: str, kind: str, words: str) -> None:
    limit = Limit(kind, 1000, 1, (1, 2))

    assert words in told(explain_limit(source, limit, APART).explanation)
    assert words not in told(explain_limit(source, limit, CONTEXT).explanation)
