"""How good the explanations are on programs whose authors had not seen the explainers. It may only get better.

Usually a sample is tried; `--all` tries all of them. `python main.py bench explain` has the whole table.
"""

from pathlib import Path

import pytest

from pyland.benchmarks.explaining.collection import Program, read_collection
from pyland.benchmarks.explaining.ours import Answer, explained, practice_field
from pyland.benchmarks.explaining.scoring import Score, best, score
from pyland.play.workbench import RUNS_AHEAD, Workbench

FOLDER = Path(__file__).resolve().parent.parent / "scripts" / "measured"
COLLECTION = read_collection(sorted(FOLDER.glob("*.txt")))
EVERY = 23
SOME_MISSES = 1.96
"""A sample may be worse than all by so many standard deviations."""

READY, NAMED, LINE, FIX_LINE, SILENT = 0.93, 0.93, 0.99, 0.93, 0.85
"""The shares that are kept."""

Tried = tuple[Program, Answer, Answer, Score]


@pytest.fixture(scope="module")
def tried(request: pytest.FixtureRequest) -> list[Tried]:
    """What is told about each program and about its corrected twin, and how good the first is."""
    level = practice_field()
    found: list[Tried] = []
    with Workbench(ahead=RUNS_AHEAD) as bench:
        for program in COLLECTION.programs[:: 1 if request.config.getoption("--all") else EVERY]:
            broken, fixed = (explained(bench, level, text) for text in (program.broken, program.fixed))
            marks = best(program, broken.notes)[1] if program.silent else score(program, broken.told)
            found.append((program, broken, fixed, marks))
    return found


def enough(good: int, count: int, share: float) -> bool:
    """Whether so many of `count` are good that all of them may well have that share of good ones."""
    return good >= share * count - SOME_MISSES * (count * share * (1 - share)) ** 0.5


def failing(tried: list[Tried]) -> list[Tried]:
    return [row for row in tried if not row[0].silent]


def test_all_descriptions_can_be_read_and_there_are_many() -> None:
    assert [str(misread) for misread in COLLECTION.misread] == []
    assert len(COLLECTION.programs) >= 700


@pytest.mark.parametrize(
    ("criterion", "share"),
    [("ready", READY), ("names_it", NAMED), ("right_line", LINE), ("fix_line", FIX_LINE), ("no_jargon", 1.0)],
)
def test_a_share_is_kept(criterion: str, share: float, tried: list[Tried]) -> None:
    rows = failing(tried)
    missed = [f"{program.file}:{program.line} {program.title}" for program, _told, _twin, marks in rows
              if not getattr(marks, criterion)]
    assert enough(len(rows) - len(missed), len(rows), share), missed


def test_silent_mistakes_are_named(tried: list[Tried]) -> None:
    rows = [row for row in tried if row[0].silent]
    missed = [program.title for program, _told, _twin, marks in rows if not marks.ready]
    assert enough(len(rows) - len(missed), len(rows), SILENT), missed


def test_nothing_is_said_about_the_corrected_twins(tried: list[Tried]) -> None:
    assert [
        (program.title, told.title)
        for program, _told, twin, _marks in tried
        for told in (twin.told, *twin.notes)
        if told is not None
    ] == []


def test_what_is_told_is_short_and_easy(tried: list[Tried]) -> None:
    rows = failing(tried)
    assert [program.title for program, _told, _twin, marks in rows if marks.too_long] == []
    assert sum(marks.grade for *_rest, marks in rows) / len(rows) <= 4.0
    assert sum(marks.words for *_rest, marks in rows) / len(rows) <= 30
