"""The shipped levels, played for real: right programs of every style win with honest stars, and no wrong one does."""

from collections.abc import Iterator

import pytest

from pyland import resources
from pyland.level.library import Library
from pyland.play.running import RunReport, run_level
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH
from tests.scenarios.programs import Program, programs_in

# Odd but right code, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

RIGHT, WRONG = programs_in("right"), programs_in("wrong")


def name(program: Program) -> str:
    return f"{program.level}: {program.title}"


@pytest.fixture(scope="module")
def library() -> Library:
    return Library([resources.levels_folder()], own=resources.levels_folder())


@pytest.fixture(scope="module")
def bench() -> Iterator[Workbench]:
    with Workbench() as made:
        made.warm_up()
        yield made


def run(program: Program, library: Library, bench: Workbench) -> RunReport:
    return run_level(bench, library.find(program.level), {"hero": program.source}, 0)


def told(report: RunReport) -> str:
    """All a child is told after a run."""
    remarks = [*([report.explanation] if report.explanation else []), *report.notes]
    texts = [text for remark in remarks for text in (remark.title, remark.message, remark.hint) if text is not None]
    return " ".join(ENGLISH(text) for text in texts)


@pytest.mark.parametrize("program", RIGHT, ids=name)
def test_a_right_program_wins_with_honest_stars(program: Program, library: Library, bench: Workbench) -> None:
    report = run(program, library, bench)

    assert report.outcome == "solved", told(report)
    assert report.verdict.stars == program.stars


@pytest.mark.parametrize("program", WRONG, ids=name)
def test_a_wrong_program_never_wins_and_is_told_why(program: Program, library: Library, bench: Workbench) -> None:
    report = run(program, library, bench)

    assert report.outcome != "solved"
    assert not any(report.verdict.stars)
    for words in program.says:
        assert words in told(report)
