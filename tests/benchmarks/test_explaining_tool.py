"""The tool that shows developers which explanations are not good yet."""

from pathlib import Path

import pytest

from tools import explained

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
=== cats
lines: 1
fix: 1
cause: cat
---
print(hello)
--- fixed
print("hello")
=== no brackets
silent: yes
lines: 1
fix: 1
cause: dog
---
move_east
--- fixed
move_east
turn_left()
=== odd
lines: 9
---
"""


def test_it_shows_what_was_told_and_what_is_missed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text(COLLECTION, encoding="utf-8")

    assert explained.main([str(file), "--misses"]) == 1

    printed = capsys.readouterr().out
    assert f"{file}:31: " in printed, "what is badly described"
    assert "no colon" not in printed
    assert f"=== cats   {file}:13\n    MISSED names_it   NOT READY\n" in printed
    assert "      1 | print(hello)\n" in printed
    assert f"=== no brackets (silent)   {file}:21\n    MISSED names_it, false_alarm   NOT READY\n" in printed
    assert "FIXED: command_without_brackets, line 1" in printed
    assert "2 failing: 1 ready (50.0 %); missed: names_it 1" in printed
    assert "1 silent: 0 ready (0.0 %); missed: names_it 1, false_alarm 1" in printed


def test_it_shows_one_program(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    file = tmp_path / "a.txt"
    file.write_text(COLLECTION.split("=== odd")[0], encoding="utf-8")

    assert explained.main([str(file), "--title", "colon"]) == 0

    printed = capsys.readouterr().out
    assert "=== no colon" in printed and "=== cats" not in printed
    assert "    good\n" in printed
    assert "told: missing_colon, line 2" in printed
    assert "fix: line 2 -> 'if x > 0:'" in printed


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(SystemExit):
        explained.main([str(tmp_path / "nothing.txt")])
