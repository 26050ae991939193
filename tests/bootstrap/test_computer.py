"""The real computer, as far as asking it does no harm."""

import io
import os
import subprocess
import sys
from pathlib import Path

import pytest

from pyland.bootstrap.computer import Computer

PROGRAM = Path(__file__).parents[2]


def test_a_folder_that_can_be_written_to_is_made(tmp_path: Path) -> None:
    assert Computer().can_write(tmp_path / "a" / "b")
    assert list((tmp_path / "a" / "b").iterdir()) == []


def test_a_folder_that_cannot_be_written_to(tmp_path: Path) -> None:
    file = tmp_path / "file"
    file.touch()
    assert not Computer().can_write(file / "inside")


@pytest.mark.parametrize(
    ("system", "variable"), [("win32", "LOCALAPPDATA"), ("linux", "XDG_CACHE_HOME"), ("darwin", None)]
)
def test_the_cache_folder(monkeypatch: pytest.MonkeyPatch, tmp_path: Path, system: str, variable: str | None) -> None:
    computer = Computer()
    computer.system = system
    if variable:
        monkeypatch.setenv(variable, str(tmp_path))
        assert computer.cache_folder().is_relative_to(tmp_path)
        monkeypatch.delenv(variable)
    assert computer.cache_folder().is_relative_to(Path.home())


def test_variables_that_lead_pip_elsewhere_do_not_reach_it(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.setenv("PIP_TARGET", "elsewhere")
    monkeypatch.setenv("PIP_USER", "1")
    log = tmp_path / "log"
    code = "import os; print(os.environ.get('PIP_TARGET'), os.environ['PIP_USER']); raise SystemExit(3)"
    with (tmp_path / "lock").open("wb") as lock:
        assert Computer().run([sys.executable, "-c", code], log, lock.fileno()) == 3
    assert log.read_text(encoding="utf-8").split() == ["None", "0"]


def test_handing_over_where_a_process_cannot_become_another(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    monkeypatch.chdir(PROGRAM)
    computer = Computer()
    computer.system = "win32"
    code = "import os, sys; sys.exit(9 if os.listdir() == ['here'] else 1)"
    (tmp_path / "here").touch()
    assert computer.hand_over([sys.executable, "-c", code], tmp_path) == 9


@pytest.mark.parametrize("stream", [None, io.TextIOWrapper(io.BytesIO(), encoding="ascii")])
def test_a_console_that_cannot_show_it(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], stream: io.TextIOWrapper | None
) -> None:
    monkeypatch.setattr(sys, "stderr", stream)
    Computer().say("The folder C:\\Users\\Zoë\\Пи is read-only")
    assert capsys.readouterr().out == ""  # That is for what the commands print.


def test_a_console_of_another_country() -> None:
    """The folder of the game may have letters that the console lacks, and is named in what is said."""
    code = "from pyland.bootstrap.computer import Computer; Computer().say('C:/Zo\\xeb/\\u041f')"
    done = subprocess.run(
        [sys.executable, "-c", code],
        cwd=PROGRAM,
        env=os.environ | {"PYTHONIOENCODING": "ascii", "PYTHONUTF8": "0"},
        capture_output=True,
        check=True,
    )
    assert done.stderr.split() == [rb"C:/Zo\xeb/\u041f"]


def test_old_pythons_are_told_so() -> None:
    code = "import sys; sys.version_info = (3, 6, 15); sys.path.insert(0, '.'); import main; sys.exit(main.start())"
    done = subprocess.run([sys.executable, "-c", code], cwd=PROGRAM, capture_output=True, text=True, check=False)
    assert done.returncode == 4
    assert done.stderr == "Pyland needs Python 3.11 or newer, and this is Python 3.6.\n"


def test_old_pythons_can_read_it() -> None:
    import ast

    ast.parse((PROGRAM / "main.py").read_text(encoding="utf-8"), feature_version=(3, 6))


def test_only_the_standard_library_is_needed() -> None:
    """On a fresh computer nothing else is there. (-I -S: no site-packages.)"""
    code = f"import sys; sys.path.insert(0, {str(PROGRAM)!r}); import pyland.bootstrap.setup, pyland.bootstrap.here"
    subprocess.run([sys.executable, "-I", "-S", "-c", code], check=True)
