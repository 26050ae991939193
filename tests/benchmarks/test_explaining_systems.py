"""What is compared is what the real explainers, the real Python and the real friendly-traceback say."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest

from pyland.benchmarks.explaining import field, measuring, others, timing
from pyland.benchmarks.explaining.others import Others
from pyland.benchmarks.explaining.ours import explained, practice_field
from pyland.benchmarks.row import Comparison, Detail, Row
from pyland.cli import main
from pyland.play.workbench import Workbench

SEEN = "x = 1\nif x > 0\n    print(x)\n"
RUN = "gems = [1, 2]\nmove_east()\nprint(gems[5])\n"
ENDLESS = "x = 1\nwhile x > 0:\n    turn_left()\n"
REMARKED = "move_east()\nmove_east\n"
COLLECTION = """\
=== no colon
lines: 2
fix: 2
cause: colon
---
x = 1
if x > 0
    print(x)
--- fixed
x = 1
if x > 0:
    print(x)
=== never ends
lines: 2 3
fix: 2 3
cause: never|forever
---
x = 1
while x > 0:
    turn_left()
--- fixed
x = 1
while x > 0:
    turn_left()
    x = x - 1
=== no brackets
silent: yes
lines: 2
fix: 2
cause: bracket
---
move_east()
move_east
--- fixed
move_east()
move_east()
"""


@pytest.fixture(scope="module")
def bench() -> Iterator[Workbench]:
    with Workbench() as bench:
        yield bench


@pytest.fixture(scope="module")
def asked() -> Iterator[Others]:
    with Others() as asked:
        yield asked


@pytest.mark.parametrize("source", [SEEN, RUN, ENDLESS, REMARKED, "print(1)\n"])
def test_ours_is_what_the_command_explains(
    source: str, bench: Workbench, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    file = tmp_path / "program.py"
    file.write_text(source, encoding="utf-8")
    main(["explain", str(file), "--json"])
    printed = json.loads(capsys.readouterr().out)

    answer = explained(bench, practice_field(), source)

    told = answer.told
    assert (told.kind if told else None) == printed["kind"]
    if told:
        assert (told.title, told.message, told.hint or None, told.line) == (
            printed["title"], printed["message"], printed["hint"], printed["line"],
        )
        fix = printed["fix"]
        assert (told.repaired, told.repair) == ((frozenset({fix["line"]}), fix["new"]) if fix else (frozenset(), None))
    assert [(note.kind, note.message, note.line) for note in answer.notes] == [
        (note["kind"], note["message"], note["line"]) for note in printed["notes"]
    ]


def test_each_way_of_explaining_is_there(bench: Workbench) -> None:
    level = practice_field()
    told = [explained(bench, level, source).told for source in (SEEN, RUN, ENDLESS)]

    assert [one.line for one in told if one] == [2, 3, 2]
    assert explained(bench, level, REMARKED).told is None
    assert [note.line for note in explained(bench, level, REMARKED).notes] == [2]


@pytest.mark.parametrize(
    ("source", "text", "line"),
    [
        ("print('a'\nx = 3\n", "SyntaxError: '(' was never closed", 1),
        (RUN, "IndexError: list index out of range", 3),
        ("def f(n):\n    return n / 0\n\nf(3)\n", "ZeroDivisionError: division by zero", 2),
        ("move_east('3')\n", "TypeError: 'str' object cannot be interpreted as an integer", 1),
        ("face('up')\n", "KeyError: 'up'", 1),
        ("import nothing_of_this_name\n", "ModuleNotFoundError: No module named 'nothing_of_this_name'", 1),
        ("import time\ntime.sleep(9)\nopen('x')\n", "PermissionError: [Errno 1] Operation not permitted: 'x'", 3),
    ],
)
def test_python_says_its_last_line(asked: Others, source: str, text: str, line: int) -> None:
    if "Errno" in text and not others.sys.platform.startswith("linux"):
        pytest.skip("only the kernel of Linux locks files away like this")
    told, _friendly = asked.ask(source)

    assert told is not None
    assert (told.message, told.line, told.text) == (text, line, text)


@pytest.mark.parametrize("source", ["print(1)\n", ENDLESS, "while True:\n    pass\n", "exit()\n"])
def test_python_says_nothing_about_a_program_without_an_error(asked: Others, source: str) -> None:
    assert asked.ask(source) == (None, None)


def test_friendly_traceback_explains_in_its_own_words(asked: Others) -> None:
    pytest.importorskip("friendly_traceback")
    _python, missing_colon = asked.ask(SEEN)
    _python, unknown = asked.ask("colour = 1\nprint(colur)\n")
    _python, two_lines = asked.ask("x = (1,\n  2 3)\n")

    assert missing_colon is not None and unknown is not None and two_lines is not None
    assert (missing_colon.line, unknown.line) == (2, 2)
    assert "colon" in missing_colon.message and "`colour`" in unknown.text
    assert "`2, 3)`" in two_lines.message, "code is marked as code"
    assert asked.why_not_friendly is None


def test_without_friendly_traceback_python_still_answers(monkeypatch: pytest.MonkeyPatch) -> None:
    hidden = others._LOADER.replace("import sys\n", "import sys\nsys.modules['friendly_traceback'] = None\n")
    monkeypatch.setattr(others, "_LOADER", hidden)
    with Others() as asked:
        python, friendly = asked.ask(RUN)

        assert python is not None and friendly is None
        assert asked.why_not_friendly is not None and "imported" in asked.why_not_friendly


def test_a_program_that_kills_the_process_or_holds_on_to_it_is_left_behind(monkeypatch: pytest.MonkeyPatch) -> None:
    with Others() as asked:
        asked.ask("")
        monkeypatch.setattr(others, "_SECONDS", 0.2)
        assert asked.ask("sum(iter(int, 1))\n") == (None, None)
        monkeypatch.undo()
        assert asked.ask(RUN)[0] is not None


def test_what_cannot_be_started_is_said(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(others, "_LOADER", "raise SystemExit")
    with pytest.raises(RuntimeError), Others() as asked:
        asked.ask("")


def test_the_stand_ins_know_a_field() -> None:
    names = field.names()

    assert names["position"]() == (20, 20)
    assert names["move_east"](3) is True
    names["turn_left"]()
    assert (names["position"](), names["facing"]()) == ((23, 20), "north")
    assert names["hero"].move_forward(50) is False, "the field has an end"
    assert (names["can_move"](), names["can_move"](names["left"])) == (False, True)
    assert (names["bag"](), names["look"](), names["at"]("flag")) == ([], "nothing", False)
    names["face"]("behind")
    assert names["facing"]() == "south"
    assert field.names()["position"]() == (20, 20), "each program has a field of its own"
    with pytest.raises(TypeError, match="move_east"):
        names["move_east"](1, 2)


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(measuring, "collection_folder", lambda: tmp_path)
    return tmp_path


def test_without_the_collection_nothing_is_measured(folder: Path) -> None:
    (row,) = measuring.rows()

    assert isinstance(row, Row)
    assert row.value is None and row.why


def test_a_bad_collection_is_told(folder: Path) -> None:
    (folder / "a.txt").write_text(COLLECTION.replace("lines: 2 3", "lines: 9"), encoding="utf-8")
    (row,) = measuring.rows()

    assert isinstance(row, Row)
    assert row.why is not None and row.why.startswith(f"{folder / 'a.txt'}:14: ")


def test_the_whole_is_measured(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (folder / "a.txt").write_text(COLLECTION, encoding="utf-8")
    monkeypatch.setattr(timing, "_TIMES", 1)
    monkeypatch.setattr(timing, "_CHECKS", 2)
    found = measuring.rows()

    compared = {row.name: row.values for row in found if isinstance(row, Comparison)}
    assert list(compared["READY"]) == [measuring.OURS, others.python_name(), others.friendly_name()]
    assert compared["READY"][measuring.OURS] == 100
    assert compared["answered at all"][others.python_name()] == 50
    assert compared["silent, READY"][measuring.OURS] == 100
    assert compared["false alarms on corrected programs"][measuring.OURS] == 0
    times = [row for row in found if isinstance(row, Row) and row.unit == "ms"]
    assert len(times) == 7 and all(row.value and row.value > 0 for row in times)
    (detail,) = [row for row in found if isinstance(row, Detail)]
    assert [program["title"] for program in detail.data] == ["no colon", "never ends", "no brackets"]


def test_the_lines_that_are_checked_while_typing_are_a_hundred_and_right() -> None:
    assert len(timing.hundred_lines().splitlines()) == 100
    compile(timing.hundred_lines(), "program", "exec")
