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
