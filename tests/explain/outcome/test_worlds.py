"""What a child is told after each refusal, each loss and each missed goal: the sentences, and how they read."""

import ast
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

import pyland.world
from pyland.authoring.readability import EASY_GRADE, grade
from pyland.challenge.goals.never import DEADLY
from pyland.challenge.registry import GOALS as GOAL_NAMES
from pyland.explain.outcome.losing import LOSSES as WAYS_TO_BE_LOST
from pyland.play.running import RunReport
from pyland.play.workbench import Workbench
from pyland.text import Message
from pyland.world.events import Bumped, Lost
from pyland.world.terrain import TERRAINS
from pyland.world.things import KINDS, Kind
from tests.explain.outcome.goals import GOALS
from tests.explain.outcome.losing import LOSSES
from tests.explain.outcome.playing import Case, Inline, play, texts, told, told_of
from tests.explain.outcome.refusals import REFUSALS
from tests.explain.test_wording import jargon_in, plain_text

CASES = (*REFUSALS, *LOSSES, *GOALS)
TOLD = told()
WORLD = Path(pyland.world.__file__).parent
MOST_WORDS, USUAL_WORDS, TITLE_WORDS = 40, 30, 6
REFUSING = {"refuse", "nothing", "Obstacle"}
"""What is called to refuse something. In the other two are what else gives reasons."""
GIVING_REASONS = {"blocks", "in_the_way", "too_small", "_no_key", "_shut", "_stopped", "_not_in_bag", "_instead"}
HOLDING_REASONS = {"in_the_way", "stands_there", "_NOTHING", "_CANNOT", "_BY_GROUND", "_TOO_HIGH"}
NEVER_MET = {
    "There is {ground} in the way.": "for grounds on which only others cannot go",
    "The crate cannot go further that way.": "for grounds that there are none of",
    "That is not in the bag.": "for words that no command lets through",
}
"""Reasons that nobody can meet today, each with why it is there all the same."""


@pytest.fixture(scope="module")
def reports() -> Iterator[dict[str, RunReport]]:
    with Workbench(checker=Inline()) as bench:
        bench.warm_up()
        yield {case.name: play(case, bench) for case in CASES}


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_what_is_told(case: Case, reports: dict[str, RunReport]) -> None:
    assert told_of(reports[case.name]) == TOLD[case.name]


def test_all_that_stands_there_is_told() -> None:
    assert [case.name for case in CASES] == list(TOLD)


def sentences(name: str) -> list[str]:
    return TOLD[name].split("\n")[1:]


@pytest.mark.parametrize("name", TOLD)
def test_it_is_short_and_in_words_of_a_child(name: str) -> None:
    title, *rest = sentences(name)
    assert len(title.split()) <= TITLE_WORDS
    assert len(plain_text(" ".join((title, *rest))).split()) <= MOST_WORDS
    assert jargon_in(" ".join((title, *rest))) == []
    assert all(re.search(r"[.?!]$", text) for text in rest)
    assert " The hero" not in " ".join(rest).replace(". The hero", "").replace("? The hero", "")
    assert "{" not in plain_text(" ".join(rest))


def test_it_is_usually_shorter_and_easy() -> None:
    lengths = [len(plain_text(" ".join(sentences(name))).split()) for name in TOLD]
    assert sum(length <= USUAL_WORDS for length in lengths) >= 0.97 * len(lengths)
    assert grade([text for name in TOLD for text in sentences(name)]) <= EASY_GRADE


@pytest.mark.parametrize("name", TOLD)
def test_no_explanation_is_hard_to_read(name: str) -> None:
    # One long word makes a single short sentence hard already, so that one alone may be harder than all together.
    assert grade([" ".join(text if text.endswith((".", "!", "?")) else f"{text}." for text in sentences(name))]) <= 6


def ids_in(message: Any) -> Iterator[str]:
    """The English of a message and of those in it."""
    if isinstance(message, Message):
        yield message.id
        for _name, value in message.values:
            yield from ids_in(value)


def bumps(reports: dict[str, RunReport]) -> list[Bumped]:
    return [entry.event for report in reports.values() for entry in report.log if isinstance(entry.event, Bumped)]


def losses(reports: dict[str, RunReport]) -> list[Lost]:
    return [entry.event for report in reports.values() for entry in report.log if isinstance(entry.event, Lost)]


def messages_in(tree: ast.AST) -> set[str]:
    """The English of every `_()` in a piece of the program."""
    return {
        node.args[0].value
        for node in ast.walk(tree)
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Name) and node.func.id == "_"
        and isinstance(node.args[0], ast.Constant)
    }


def reasons_in(tree: ast.AST) -> set[str]:
    """The English of every reason to refuse something in a module of the world."""
    found: set[str] = set()
    for node in ast.walk(tree):
        match node:
            case ast.Call(func=ast.Name(id=name)) if name in REFUSING:
                found |= messages_in(node)
            case ast.FunctionDef(name=name) if name in GIVING_REASONS:
                found |= messages_in(node)
            case ast.Assign(targets=[ast.Name(id=name)], value=value) if name in HOLDING_REASONS:
                found |= messages_in(value)
            case ast.AnnAssign(target=ast.Name(id=name), value=ast.expr() as value) if name in HOLDING_REASONS:
                found |= messages_in(value)
    return found - {"{name}", "{cannot} {way}"}


def all_reasons() -> set[str]:
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in sorted(WORLD.rglob("*.py")))
    return {reason for tree in trees for reason in reasons_in(tree)}


def test_every_reason_to_refuse_something_is_met(reports: dict[str, RunReport]) -> None:
    met = {text for bump in bumps(reports) for text in ids_in(bump.reason)}

    assert len(all_reasons()) > 60
    assert all_reasons() - met - set(NEVER_MET) == set()
    assert set(NEVER_MET) & met == set()


def test_everything_that_can_be_in_the_way_is_met(reports: dict[str, RunReport]) -> None:
    met = {bump.into for bump in bumps(reports)}

    assert {name for name, kind in KINDS.items() if type(kind).blocks is not Kind.blocks} - met == set()
    assert {name for name, terrain in TERRAINS.items() if not terrain.walkable} - met == set()


def test_every_way_to_be_lost_is_met(reports: dict[str, RunReport]) -> None:
    met = {lost.how for lost in losses(reports)}

    assert {*DEADLY, "fall", "water", "wall"} - met == set()
    assert met <= set(WAYS_TO_BE_LOST)
    assert {"fall", "water", *DEADLY, *(name for name, ground in TERRAINS.items() if not ground.walkable)} <= set(
        WAYS_TO_BE_LOST)


def names_in(goal: Any) -> Iterator[str]:
    """The names of a goal, and of the goals that it is made of."""
    name, value = goal
    yield name
    inner = value if isinstance(value, list) else [value]
    for each in inner if name in ("then", "any", "not") else ():
        yield from names_in(next(iter(each.items())))


def test_every_kind_of_goal_is_missed(reports: dict[str, RunReport]) -> None:
    missed = {name for case in GOALS for name in names_in(case.goal) if not reports[case.name].verdict.solved}

    assert set(GOAL_NAMES) - missed == set()


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.name)
def test_nobody_wins(case: Case, reports: dict[str, RunReport]) -> None:
    assert reports[case.name].outcome == "unsolved" and texts(reports[case.name].explanation)
