"""The machine that locks programs in: tried where it is needed, and never in the way of the game."""

import shlex
from collections.abc import Callable
from pathlib import Path

import pytest

from pyland.bootstrap.environment import DEVELOPMENT, GAME, WASM, Environment, Kit
from pyland.bootstrap.machine import Machine
from pyland.bootstrap.setup import SetUp
from pyland.bootstrap.start import main

from .pretend import NO_NETWORK, PretendComputer, failing


@pytest.fixture
def computer(computer: PretendComputer) -> PretendComputer:
    computer.system = "darwin"
    return computer


@pytest.fixture
def place(program: Path) -> Environment:
    return Environment(program / ".venv")


@pytest.fixture
def start(program: Path, computer: PretendComputer) -> Callable[..., list[str]]:
    """Starts the game, and gives the names of the lists that were installed."""

    def start(*arguments: str) -> list[str]:
        before = len(computer.installed)
        assert main([*arguments], program, computer) == 7
        return [Path(command[-1]).name for command in computer.installed[before:]]

    return start


GAME_LIST, MACHINE_LIST = "requirements.txt", "requirements-wasm.txt"


def test_it_comes_after_the_rest_and_once(
    start: Callable[..., list[str]], computer: PretendComputer, place: Environment
) -> None:
    assert start() == [GAME_LIST, MACHINE_LIST]
    assert place.installed().keys() == {GAME, WASM}
    assert [text for text in computer.said if "lock for programs" in text] == [computer.said[1]]
    assert computer.said[2:] == ["Ready."]
    assert start() == []
    assert len(computer.said) == 3


@pytest.mark.parametrize(("system", "has_64_bits"), [("linux", True), ("win32", False)])
def test_where_it_is_not_needed_or_not_made(
    start: Callable[..., list[str]], computer: PretendComputer, system: str, has_64_bits: bool
) -> None:
    computer.system, computer.has_64_bits = system, has_64_bits
    assert start() == [GAME_LIST]
    assert start() == []
    assert len(computer.said) == 2


def test_an_environment_from_before_gets_it(start: Callable[..., list[str]], computer: PretendComputer) -> None:
    computer.system = "linux"
    start()
    computer.system = "win32"
    computer.commands.clear()
    assert start() == [MACHINE_LIST]
    assert len(computer.commands) == 1, "nothing else was made again"


def test_the_tests_bring_it_along(start: Callable[..., list[str]], place: Environment) -> None:
    assert start("test") == ["requirements-dev.txt"]
    assert place.installed().keys() == {GAME, WASM, DEVELOPMENT}
    assert start() == []


def test_the_tests_need_it_as_it_is_listed_today(
    start: Callable[..., list[str]], computer: PretendComputer, program: Path
) -> None:
    computer.system = "linux"
    start("test")
    (program / MACHINE_LIST).write_text("wasmtime==51.0.0\n", encoding="utf-8")
    assert start() == []
    assert start("test") == ["requirements-dev.txt"]


def test_without_it_the_game_starts_and_the_person_is_told_once_a_day(
    start: Callable[..., list[str]], computer: PretendComputer, place: Environment, program: Path
) -> None:
    computer.machine_pip = failing(NO_NETWORK)
    assert start() == [GAME_LIST, MACHINE_LIST]
    told = computer.said[2]
    assert "reduced protection" in told
    assert f"{place.python} -m pip install -r {program / MACHINE_LIST}" in told
    assert str(place.log) in told
    assert place.log.read_text(encoding="utf-8") == NO_NETWORK
    assert computer.said[3:] == ["Ready."]
    assert (start(), start("levels")) == ([], [])
    assert len(computer.said) == 4

    computer.date = "2026-11-26"
    assert (start(), start()) == ([MACHINE_LIST], [])
    computer.date = "2026-11-27"
    computer.machine_pip = lambda log: 0
    assert start() == [MACHINE_LIST]
    assert not place.log.exists()
    computer.date = "2026-11-28"
    assert start() == []


def test_another_list_is_tried_at_once(
    start: Callable[..., list[str]], computer: PretendComputer, program: Path
) -> None:
    computer.machine_pip = failing(NO_NETWORK)
    start()
    (program / MACHINE_LIST).write_text("wasmtime==51.0.0\n", encoding="utf-8")
    assert start() == [MACHINE_LIST]
    (program / GAME_LIST).write_text("pygame-ce==2.6.0\n", encoding="utf-8")
    assert start() == [GAME_LIST, MACHINE_LIST]


def test_other_wheels_are_tried_at_once(
    start: Callable[..., list[str]], computer: PretendComputer, program: Path
) -> None:
    wheels = program / "wheels"
    wheels.mkdir()
    (wheels / "pygame_ce-2.5.8-cp311-none-any.whl").touch()
    computer.machine_pip = failing("ERROR: No matching distribution found for wasmtime==50.0.1\n")
    start()
    assert f"put the wheels of {program / MACHINE_LIST} into {wheels}" in computer.said[2]
    assert start() == []
    (wheels / "wasmtime-50.0.1-py3-none-any.whl").touch()
    assert start() == [MACHINE_LIST]
    assert "--no-index" in computer.installed[-1]


def test_an_update_of_the_game_leaves_it(start: Callable[..., list[str]], place: Environment, program: Path) -> None:
    start()
    (program / GAME_LIST).write_text("pygame-ce==2.6.0\n", encoding="utf-8")
    assert start() == [GAME_LIST]
    assert place.installed().keys() == {GAME, WASM}


@pytest.mark.parametrize("is_new", [True, False])
def test_an_interruption_costs_nothing_else(
    start: Callable[..., list[str]], computer: PretendComputer, program: Path, place: Environment, is_new: bool
) -> None:
    def interrupted(log: Path) -> int:
        raise KeyboardInterrupt

    if not is_new:
        computer.machine_pip = failing(NO_NETWORK)
        start()
        computer.date = "2026-11-26"
    computer.machine_pip = interrupted
    assert main([], program, computer) == 130
    assert place.is_ready(Kit(GAME, program / GAME_LIST))
    computer.machine_pip = lambda log: 0
    assert start() == [MACHINE_LIST]
    assert place.installed().keys() == {GAME, WASM}


def test_a_pip_that_cannot_be_started(
    start: Callable[..., list[str]], computer: PretendComputer, place: Environment
) -> None:
    def broken(log: Path) -> int:
        raise PermissionError(13, "Permission denied")

    computer.machine_pip = broken
    assert start() == [GAME_LIST, MACHINE_LIST]
    assert "reduced protection" in computer.said[2]
    assert "Permission denied" in place.log.read_text(encoding="utf-8")


def test_no_setup_does_not_add_it(start: Callable[..., list[str]], computer: PretendComputer) -> None:
    computer.machine_pip = failing(NO_NETWORK)
    start()
    computer.date = "2026-11-26"
    assert start("--no-setup") == []
    assert start() == [MACHINE_LIST]


def test_where_somebody_else_set_it_up_nothing_is_said(
    start: Callable[..., list[str]], computer: PretendComputer, program: Path
) -> None:
    computer.machine_pip = failing(NO_NETWORK)
    start()
    computer.date = "2026-11-26"
    computer.read_only.add(program)
    computer.said.clear()
    assert (start(), computer.said) == ([], [])


def test_a_folder_that_has_no_lock_file_any_more(
    start: Callable[..., list[str]], computer: PretendComputer, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refused(path: Path, on_wait: Callable[[], None]) -> None:
        raise PermissionError(13, "Permission denied")

    computer.machine_pip = failing(NO_NETWORK)
    start()
    computer.date = "2026-11-26"
    monkeypatch.setattr("pyland.bootstrap.setup.setup_lock", refused)
    assert start() == []


def test_two_starts_at_once_add_it_once(program: Path, computer: PretendComputer, place: Environment) -> None:
    """The second one waits, and then finds it there."""
    kit, machine = Kit(GAME, program / GAME_LIST), Machine(program, computer)
    main([], program, computer)
    SetUp(program, kit, machine, computer).complete(place)
    assert len(computer.installed) == 2


@pytest.mark.parametrize("folder", ["Pyland", "Our games"])
def test_the_command_that_is_told_is_one(tmp_path: Path, computer: PretendComputer, folder: str) -> None:
    program = tmp_path / folder
    program.mkdir(exist_ok=True)
    for name in (GAME_LIST, MACHINE_LIST):
        (program / name).write_text("", encoding="utf-8")
    computer.machine_pip = failing(NO_NETWORK)
    main([], program, computer)
    command = computer.said[2].partition("with internet: ")[2].partition(" (What")[0]
    python = Environment(program / ".venv").python.as_posix()
    parts = shlex.split(command.replace("\\", "/"))
    assert parts == [python, "-m", "pip", "install", "-r", (program / MACHINE_LIST).as_posix()]
