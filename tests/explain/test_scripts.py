"""Each program in `tests/scripts` gets the explanation that stands with it."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from pyland.explain.checking import check, explain_limit, explain_problem
from pyland.explain.explanation import Explanation
from pyland.script.protocol import Limit, Problem
from pyland.text import ENGLISH
from tests.explain.scripts import CONTEXT, EVERYTHING, FOLDER, Script, honest_programs, scripts_in
from tests.explain.worker import Worker

# Odd but right code, on purpose.
pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

BROKEN, RUNNING, SILENT = scripts_in("broken"), scripts_in("running"), scripts_in("silent")
HONEST = honest_programs()


def told(explanation: Explanation) -> str:
    texts = (explanation.title, explanation.message, explanation.hint)
    return " ".join(ENGLISH(text) for text in texts if text is not None)


def of_run(script: Script) -> Explanation:
    """What is told when a run of the script ended with its problem or limit."""
    if script.problem is not None:
        finding = explain_problem(script.source, Problem.from_data(script.problem), script.context)
    else:
        assert script.limit is not None
        finding = explain_limit(script.source, Limit.from_data(script.limit))
    assert finding.explanation is not None
    return finding.explanation


def agrees(explanation: Explanation, script: Script) -> None:
    """The explanation is the one that stands with the script, and points into it."""
    assert (explanation.kind, explanation.line) == (script.kind, script.line), told(explanation)
    for words in script.says:
        assert words in told(explanation)
    for words in script.never:
        assert words not in told(explanation)
    assert (explanation.fix.new if explanation.fix else None) == script.fix
    if explanation.line is not None and explanation.col is not None:
        text = script.source.split("\n")[explanation.line - 1]
        assert explanation.end_col is not None
        assert 0 <= explanation.col <= explanation.end_col <= len(text)


@pytest.mark.parametrize("script", BROKEN, ids=lambda script: script.name)
def test_a_broken_program_is_explained_before_it_runs(script: Script) -> None:
    explanation = check(script.source, script.context).explanation

    assert explanation is not None
    agrees(explanation, script)
    assert explanation.python


@pytest.mark.parametrize(
    "script", [script for script in BROKEN if script.fix is not None], ids=lambda script: script.name
)
def test_a_repair_takes_the_problem_away(script: Script) -> None:
    explanation = check(script.source, script.context).explanation
    assert explanation is not None and explanation.fix is not None
    fix = explanation.fix
    lines = script.source.split("\n")
    assert lines[fix.line - 1] == fix.old
    lines[fix.line - 1] = fix.new

    after = check("\n".join(lines), script.context).explanation

    assert after is None or (after.line or 0) > fix.line


@pytest.mark.parametrize("script", RUNNING, ids=lambda script: script.name)
def test_a_problem_of_a_run_is_explained(script: Script) -> None:
    agrees(of_run(script), script)


@pytest.mark.parametrize("script", RUNNING, ids=lambda script: script.name)
def test_what_only_a_run_can_show_is_not_told_before(script: Script) -> None:
    assert check(script.source, script.context).explanation is None


@pytest.mark.parametrize("script", SILENT, ids=lambda script: script.name)
def test_a_silent_mistake_is_a_remark_and_no_problem(script: Script) -> None:
    finding = check(script.source, script.context)

    assert finding.explanation is None
    assert len(finding.notes) == 1
    agrees(finding.notes[0], script)


@pytest.mark.parametrize(
    "script", [script for script in SILENT if script.fix is not None], ids=lambda script: script.name
)
def test_a_repair_takes_the_remark_away(script: Script) -> None:
    fix = check(script.source, script.context).notes[0].fix
    assert fix is not None
    lines = script.source.split("\n")
    assert lines[fix.line - 1] == fix.old
    lines[fix.line - 1] = fix.new

    after = check("\n".join(lines), script.context)

    assert (after.explanation, after.notes) == (None, ())


@pytest.fixture(scope="module")
def worker() -> Iterator[Worker]:
    with Worker() as worker:
        yield worker


@pytest.mark.parametrize("program", HONEST, ids=lambda program: program.stem)
def test_nothing_is_said_about_a_right_program(program: Path, worker: Worker) -> None:
    source = program.read_bytes().decode("utf-8")
    compile(source, program.name, "exec")

    assert worker.check(source, EVERYTHING) == (None, [])


def test_every_file_in_the_folder_is_used() -> None:
    files = {file for file in FOLDER.rglob("*") if file.is_file()}
    folders = ("broken", "foreseen", "measured", "running", "silent")
    used = {file for folder in folders for file in (FOLDER / folder).glob("*.txt")} | set(HONEST)

    assert files == used
    assert len(BROKEN) + len(RUNNING) >= 490 and len(HONEST) >= 240


def test_shipped_wrong_programs_get_their_sentence() -> None:
    levels = FOLDER.parent.parent / "levels" / "hello-beach"
    source = (levels / "03-the-password" / "wrong-no-quotes.py").read_text(encoding="utf-8")

    explanation = check(source, CONTEXT).explanation

    assert explanation is not None and explanation.line == 4
    assert "quotes" in told(explanation)
