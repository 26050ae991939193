"""What would stop a program when its turn comes, seen without running it."""

from pathlib import Path

import pytest

from pyland.explain import foreseen
from pyland.explain.checking import check
from pyland.explain.explanation import Explanation
from pyland.explain.program import Program
from pyland.explain.several import MOST_OTHERS
from tests.explain.scripts import CONTEXT, EVERYTHING, Script, honest_programs, scripts_in
from tests.explain.test_scripts import RUNNING, agrees, of_run, told

pytestmark = pytest.mark.filterwarnings("ignore::SyntaxWarning")

FORESEEN = scripts_in("foreseen")


def marks(source: str) -> list[tuple[str, int | None]]:
    return [(mark.kind, mark.line) for mark in check(source, CONTEXT).others]


@pytest.mark.parametrize("script", FORESEEN, ids=lambda script: script.name)
def test_what_will_stop_a_program_is_a_quiet_mark(script: Script) -> None:
    found = check(script.source, script.context)

    assert found.explanation is None and len(found.others) == 1
    agrees(found.others[0], script)


@pytest.mark.parametrize(
    "script", [script for script in FORESEEN if script.fix is not None], ids=lambda script: script.name
)
def test_a_repair_takes_the_mark_away(script: Script) -> None:
    fix = check(script.source, script.context).others[0].fix
    assert fix is not None
    lines = script.source.split("\n")
    assert lines[fix.line - 1] == fix.old
    lines[fix.line - 1] = fix.new

    after = check("\n".join(lines), CONTEXT)

    assert (after.explanation, after.others) == (None, ())


@pytest.mark.parametrize("script", RUNNING, ids=lambda script: script.name)
def test_before_a_run_is_told_what_is_told_after_it(script: Script) -> None:
    after = of_run(script)
    before = [mark for mark in check(script.source, script.context).others if mark.line == after.line]

    assert [told(mark) for mark in before] in ([], [told(after)])


@pytest.mark.parametrize("program", honest_programs(), ids=lambda program: program.stem)
def test_a_right_program_gets_no_mark(program: Path) -> None:
    assert check(program.read_bytes().decode("utf-8"), EVERYTHING).others == ()


def test_each_of_those_who_foresee_is_needed(monkeypatch: pytest.MonkeyPatch) -> None:
    reached: set[str] = set()

    def watched(explain: foreseen.Foresee) -> foreseen.Foresee:
        def watching(program: Program) -> "list[Explanation]":
            found = list(explain(program))
            reached.update([explain.__name__] if found else [])
            return found

        return watching  # type: ignore[return-value]  # a list instead of an iterator

    names = {explain.__name__ for explain in foreseen.EXPLAINERS}
    monkeypatch.setattr(foreseen, "EXPLAINERS", tuple(map(watched, foreseen.EXPLAINERS)))
    for script in FORESEEN:
        check(script.source, script.context)

    assert reached == names


@pytest.mark.parametrize(
    "source",
    [
        'try:\n    move_east("3")\nexcept Exception:\n    pass\n',
        'def f():\n    return 1\n    move_east("3")\nsay(f())\n',
        'if False:\n    say(fule)\n',
        'def move_east(steps):\n    say(steps)\nmove_east("3")\n',
        'steps = "3"\nsteps = 3\nmove_east(steps)\n',
        'def go(steps):\n    move_east(steps)\ngo(2)\n',
        'move_east(*[2])\n',
        'def greet(*names):\n    say(*names)\ngreet()\ngreet(1, 2)\n',
        'def greet(name="Bo", **more):\n    say(name, more)\ngreet()\ngreet(loud=True)\n',
        'if can_move():\n    exit()\nsay(fule)\n',
        'score = 3\nscore = len\nsay(score("a"))\n',
        'fuel = 0\nwhile fuel > 0:\n    say(fuel)\n',
        'fuel = 3\nwhile fuel > 0:\n    if at("flag"):\n        break\n    move_east()\n',
        'fuel = 3\ndef burn():\n    global fuel\n    fuel -= 1\nwhile fuel > 0:\n    burn()\n',
        'n = int(input())\nwhile n > 0:\n    say(n)\n',
        'while True:\n    move_east()\n',
    ],
)  # fmt: skip
def test_nothing_is_said_when_it_is_not_sure(source: str) -> None:
    assert marks(source) == []


def test_marks_stand_beside_a_problem() -> None:
    found = check('sya(1)\nif can_move():\n    move_east("3")\n', CONTEXT)

    assert found.explanation is not None and found.explanation.line == 1
    assert [(mark.kind, mark.line) for mark in found.others] == [("text_steps", 3)]


def test_a_line_is_marked_once_and_not_remarked_on_too() -> None:
    found = check('word = "a"\nif can_move():\n    word.upper(); move_east("3")\n', CONTEXT)

    assert [mark.line for mark in found.others] == [3] and found.notes == ()


def test_there_are_not_too_many() -> None:
    assert len(marks("if can_move():\n" + '    move_east("3")\n' * 9)) == MOST_OTHERS
