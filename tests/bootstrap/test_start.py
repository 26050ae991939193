"""Where the game runs, and with which arguments."""

import os
from collections.abc import Callable
from pathlib import Path

import pytest

from pyland.bootstrap.environment import LOCK, Environment
from pyland.bootstrap.start import main, split

from .pretend import NO_NETWORK, PretendComputer, failing


def own(program: Path) -> Environment:
    return Environment(program / ".venv")


def test_first_start_makes_an_environment_and_hands_over_to_it(program: Path, computer: PretendComputer) -> None:
    assert main(["--data", "x", "run", "beach", "--json"], program, computer) == 7
    python = str(own(program).python)
    assert computer.handed == [([python, str(program / "main.py"), "--data", "x", "run", "beach", "--json"], None)]
    assert str(program / ".venv") in computer.said[0]
    assert own(program).installed().keys() == {"game"}


def test_later_starts_install_nothing_and_say_nothing(program: Path, computer: PretendComputer) -> None:
    main([], program, computer)
    computer.commands.clear()
    computer.said.clear()
    assert main(["levels"], program, computer) == 7
    assert (computer.commands, computer.said) == ([], [])


def test_what_was_handed_over_to_plays_at_once(program: Path, computer: PretendComputer) -> None:
    main(["levels"], program, computer)
    computer.variables = computer.given
    assert main(["levels"], program, computer) == 0
    assert computer.played == [["levels"]]
    assert computer.variables == {}, "the mark must not reach the programs that the game starts"


def test_python_that_has_everything_just_runs(program: Path, computer: PretendComputer) -> None:
    computer.lacks = []
    assert main(["--no-setup", "play"], program, computer) == 0
    assert computer.played == [["play"]]
    assert not own(program).folder.exists()


def test_somebody_elses_environment_with_everything_goes_before_our_own(
    program: Path, computer: PretendComputer, tmp_path: Path
) -> None:
    main([], program, computer)
    computer.environment = tmp_path
    computer.lacks = []
    assert main(["play"], program, computer) == 0
    assert computer.played == [["play"]]


def test_somebody_elses_environment_without_everything_does_not_matter(
    program: Path, computer: PretendComputer, tmp_path: Path
) -> None:
    computer.environment = tmp_path
    assert main(["play"], program, computer) == 7
    assert main(["play"], program, computer) == 7
    assert len(computer.installed) == 1


def test_started_with_the_python_of_our_own_environment(program: Path, computer: PretendComputer) -> None:
    main([], program, computer)
    computer.environment = own(program).folder
    computer.interpreter = str(own(program).python)
    assert main(["play"], program, computer) == 0
    (program / "requirements.txt").write_text("pygame-ce==2.6.0\n", encoding="utf-8")
    computer.lacks = []
    assert main(["play"], program, computer) == 0
    assert len(computer.installed) == 2, "it was our own to bring up to date"


def test_an_environment_that_somebody_else_made_is_not_touched(program: Path, computer: PretendComputer) -> None:
    theirs = program / ".venv" / "pyvenv.cfg"
    theirs.parent.mkdir()
    theirs.write_text("theirs", encoding="utf-8")
    assert main([], program, computer) == 7
    assert [path.name for path in theirs.parent.iterdir()] == ["pyvenv.cfg"]
    assert Path(computer.handed[0][0][0]).is_relative_to(computer.cache_folder())


def test_an_environment_that_nobody_may_look_into_is_not_touched(
    program: Path, computer: PretendComputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    theirs = program / ".venv"
    theirs.mkdir()
    for name in ("stat", "listdir", "scandir"):
        monkeypatch.setattr(os, name, _refused_in(theirs, getattr(os, name), itself=name != "stat"))
    assert main([], program, computer) == 7
    assert Path(computer.handed[0][0][0]).is_relative_to(computer.cache_folder())


def _refused_in(folder: Path, look: Callable[..., object], *, itself: bool) -> Callable[..., object]:
    """What looks at files, as it is for somebody who may only see that the folder is there."""

    def refused(path: str | Path = ".", *given: object, **named: object) -> object:
        if folder in Path(path).parents or (itself and Path(path) == folder):
            raise PermissionError(13, "Permission denied", str(path))
        return look(path, *given, **named)

    return refused


def test_read_only_folder(program: Path, computer: PretendComputer) -> None:
    computer.read_only.add(program)
    main([], program, computer)
    main([], program, computer)
    assert not own(program).folder.exists()
    assert Path(computer.handed[0][0][0]).is_relative_to(computer.cache_folder())
    assert len(computer.installed) == 1


def test_nowhere_to_write(program: Path, computer: PretendComputer) -> None:
    computer.read_only |= {program, computer.cache_folder()}
    assert main([], program, computer) == 4
    assert len(computer.said) == 1
    assert str(program / ".venv") in computer.said[0]


def test_no_setup_says_what_is_missing(program: Path, computer: PretendComputer) -> None:
    assert main(["--data", "here", "--no-setup", "play"], program, computer) == 4
    assert "pygame-ce" in computer.said[0]
    assert (computer.commands, list(program.glob(".*"))) == ([], [])


def test_no_setup_with_an_environment_that_is_ready(program: Path, computer: PretendComputer) -> None:
    main([], program, computer)
    assert main(["--no-setup", "levels"], program, computer) == 7
    assert computer.handed[-1][0][1:] == [str(program / "main.py"), "levels"]


@pytest.mark.parametrize(
    "arguments", [["play", "--no-setup"], ["run", "1", "x.py", "--no-setup"], ["--levels", "check", "--no-setup"]]
)
def test_no_setup_counts_wherever_it_stands(program: Path, computer: PretendComputer, arguments: list[str]) -> None:
    assert main(arguments, program, computer) == 4
    assert (computer.commands, list(program.glob(".*"))) == ([], [])
    computer.lacks = []
    assert main(arguments, program, computer) == 0
    assert computer.played == [[argument for argument in arguments if argument != "--no-setup"]]


def test_a_folder_called_test_is_not_the_command(program: Path, computer: PretendComputer) -> None:
    assert main(["--data", "test"], program, computer) == 7
    assert computer.handed[0][0][1:] == [str(program / "main.py"), "--data", "test"]


def test_no_setup_behind_test_is_for_pytest(program: Path, computer: PretendComputer) -> None:
    assert main(["test", "--no-setup"], program, computer) == 7
    assert computer.handed[0][0][1:] == ["-m", "pytest", "--no-setup"]


def test_the_tests_run_in_the_folder_of_the_game(program: Path, computer: PretendComputer) -> None:
    assert main(["test", "-k", "levels", "--maxfail=1"], program, computer) == 7
    command, folder = computer.handed[0]
    assert command == [str(own(program).python), "-m", "pytest", "-k", "levels", "--maxfail=1"]
    assert folder == program
    assert computer.installed[0][-1] == str(program / "requirements-dev.txt")


def test_the_development_environment_serves_the_game_too(program: Path, computer: PretendComputer) -> None:
    main(["test"], program, computer)
    main([], program, computer)
    assert len(computer.installed) == 1


def test_the_game_has_to_be_completed_for_the_tests(program: Path, computer: PretendComputer) -> None:
    main([], program, computer)
    main(["test"], program, computer)
    assert len(computer.installed) == 2
    assert len(computer.commands) == 3, "the environment itself was made once"
    (program / "requirements-dev.txt").write_text("-r requirements.txt\npytest==9.3.0\n", encoding="utf-8")
    main([], program, computer)
    assert len(computer.installed) == 2, "the game does not need what the tests need"


def test_failed_download_then_a_start_that_works(program: Path, computer: PretendComputer) -> None:
    computer.pip = failing(NO_NETWORK)
    assert main([], program, computer) == 4
    assert "internet" in computer.said[-1]
    assert str(own(program).log) in computer.said[-1]
    assert own(program).log.is_file()
    computer.pip = lambda log: 0
    assert main([], program, computer) == 7
    assert not own(program).log.exists()


def test_ctrl_c(program: Path, computer: PretendComputer) -> None:
    def interrupted(log: Path) -> int:
        raise KeyboardInterrupt

    computer.pip = interrupted
    assert main([], program, computer) == 130
    computer.pip = lambda log: 0
    assert main([], program, computer) == 7


@pytest.mark.parametrize(
    ("arguments", "parts"),
    [
        ([], ([], "", [])),
        (["--data", "x"], (["--data", "x"], "", [])),
        (["--data", "x", "run", "test"], (["--data", "x"], "run", ["test"])),
        (["new-level", "play"], ([], "new-level", ["play"])),
        (["--data", "test"], (["--data", "test"], "", [])),
        (["--levels", "check", "--data=run", "play", "1"], (["--levels", "check", "--data=run"], "play", ["1"])),
    ],
)
def test_split(arguments: list[str], parts: tuple[list[str], str, list[str]]) -> None:
    assert split(arguments) == parts


def test_two_copies_of_the_game_do_not_share_a_cache(tmp_path: Path, computer: PretendComputer) -> None:
    pythons = set()
    for name in ("one", "two"):
        folder = tmp_path / name
        folder.mkdir()
        (folder / "requirements.txt").write_text("", encoding="utf-8")
        computer.read_only.add(folder)
        main([], folder, computer)
        pythons.add(computer.handed[-1][0][0])
    assert len(pythons) == 2


def test_the_lock_is_all_that_a_missing_venv_leaves(program: Path, computer: PretendComputer) -> None:
    computer.has_venv = False
    assert main([], program, computer) == 4
    assert "sudo apt install python3.11-venv" in computer.said[0]
    assert [path.name for path in own(program).folder.iterdir()] == [LOCK]
    computer.has_venv = True
    assert main([], program, computer) == 7
    assert own(program).is_whole()
