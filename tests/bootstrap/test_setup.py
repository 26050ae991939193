"""Making the environment: what is said, what is kept, and what a failure tells."""

from collections.abc import Callable
from pathlib import Path

import pytest

from pyland.bootstrap.environment import GAME, RECORD, Environment, Kit
from pyland.bootstrap.machine import Machine
from pyland.bootstrap.setup import SetUp, SetUpProblem

from .pretend import NO_NETWORK, PretendComputer, failing


@pytest.fixture
def place(program: Path) -> Environment:
    return Environment(program / ".venv")


@pytest.fixture
def set_up(program: Path, computer: PretendComputer, place: Environment) -> Callable[[], Environment]:
    kit = Kit(GAME, program / "requirements.txt")
    return lambda: SetUp(program, kit, Machine(program, computer), computer).make([place])


def test_first_time(set_up: Callable[[], Environment], computer: PretendComputer, place: Environment) -> None:
    assert set_up() is place
    venv, pip = computer.commands
    assert venv[0] == computer.base
    assert venv[-2:] == ["venv", str(place.folder)]
    assert pip[0] == str(place.python)
    assert "--no-index" not in pip
    assert len(computer.said) == 2, "what it does, in one line, and that it is ready"


def test_wheels_beside_the_program(set_up: Callable[[], Environment], computer: PretendComputer, program: Path) -> None:
    (program / "wheels").mkdir()
    set_up()
    assert "--no-index" not in computer.installed[0], "an empty folder holds nothing to install"
    (program / "wheels" / "tiny-1.0-py3-none-any.whl").touch()
    (program / "requirements.txt").write_text("tiny==1.0\n", encoding="utf-8")
    set_up()
    found = computer.installed[1]
    assert found[found.index("--no-index") : found.index("-r")] == [
        "--no-index",
        "--find-links",
        str(program / "wheels"),
    ]


def test_nothing_is_built_from_source(set_up: Callable[[], Environment], computer: PretendComputer) -> None:
    set_up()
    pip = computer.installed[0]
    assert pip[pip.index("--only-binary") + 1] == ":all:"


def test_nothing_is_kept_outside_of_the_environment(
    set_up: Callable[[], Environment], computer: PretendComputer
) -> None:
    set_up()
    assert "--no-cache-dir" in computer.installed[0]


@pytest.mark.parametrize("leftover", ["lib/half-installed.py", "pyvenv.cfg"])
def test_what_was_interrupted_is_made_again_from_nothing(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, leftover: str
) -> None:
    def killed(log: Path) -> int:
        (place.folder / leftover).parent.mkdir(exist_ok=True)
        (place.folder / leftover).touch()
        raise RuntimeError

    computer.pip = killed
    with pytest.raises(RuntimeError):
        set_up()
    assert place.is_ours()
    assert not place.is_whole()
    computer.pip = lambda log: 0
    set_up()
    assert not (place.folder / leftover).exists()
    assert "did not finish" in computer.said[1]
    assert place.is_whole()


def test_a_download_that_failed_is_not_an_interruption(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment
) -> None:
    computer.pip = failing(NO_NETWORK)
    with pytest.raises(SetUpProblem):
        set_up()
    computer.pip = lambda log: 0
    set_up()
    assert [("venv" in command) for command in computer.commands] == [True, False, False]
    assert "tries again" in computer.said[-2]


def test_an_update_that_cannot_be_downloaded_leaves_what_there_was(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, program: Path
) -> None:
    set_up()
    pins = program / "requirements.txt"
    before = pins.read_text(encoding="utf-8")
    pins.write_text("pygame-ce==3.0\n", encoding="utf-8")
    computer.pip = failing(NO_NETWORK)
    with pytest.raises(SetUpProblem):
        set_up()
    pins.write_text(before, encoding="utf-8")
    assert place.is_ready(Kit(GAME, pins))


def test_an_update_that_failed_half_way_is_made_again(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, program: Path
) -> None:
    set_up()
    (program / "requirements.txt").write_text("pygame-ce==3.0\n", encoding="utf-8")
    computer.pip = failing("Installing collected packages: pygame-ce\nERROR: [Errno 28] No space left on device\n")
    with pytest.raises(SetUpProblem, match="no room left on the disk"):
        set_up()
    assert not place.is_whole()


def test_a_python_that_is_gone(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, tmp_path: Path
) -> None:
    set_up()
    Path(computer.base).unlink()
    assert not place.is_whole()
    computer.base = str(tmp_path / "usr" / "python3.12")
    Path(computer.base).touch()
    set_up()
    assert place.is_whole()
    assert computer.said[2].startswith("The Python of the environment is gone")


def test_an_update_by_another_python(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, program: Path, tmp_path: Path
) -> None:
    set_up()
    computer.base = str(tmp_path / "usr" / "python3.12")
    Path(computer.base).touch()
    (program / "requirements.txt").write_text("pygame-ce==3.0\n", encoding="utf-8")
    set_up()
    assert [("venv" in command) for command in computer.commands] == [True, False, False]
    assert place.is_whole(), "it is still made from the Python that it was made from"


def test_no_venv_elsewhere_than_on_linux(set_up: Callable[[], Environment], computer: PretendComputer) -> None:
    computer.has_venv = False
    computer.system = "darwin"
    with pytest.raises(SetUpProblem) as caught:
        set_up()
    assert "python.org" in caught.value.text
    assert "apt" not in caught.value.text


@pytest.mark.parametrize(
    ("output", "sentence"),
    [
        (NO_NETWORK, "could not download"),
        ("ERROR: Could not install packages: ReadTimeoutError\n", "could not download"),
        ("ERROR: No matching distribution found for PyTMX==3.32\n", "needs PyTMX, which is not there for Python 3.11"),
        ("OSError: [WinError 112] There is not enough space on the disk\n", "no room left"),
        ("Segmentation fault\n", "could not set itself up"),
    ],
)
def test_what_a_failure_tells(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, output: str, sentence: str
) -> None:
    computer.pip = failing(output)
    with pytest.raises(SetUpProblem) as caught:
        set_up()
    assert sentence in caught.value.text
    assert str(place.log) in caught.value.text
    assert "\n" not in caught.value.text
    assert output in place.log.read_text(encoding="utf-8")


def test_wheels_that_lack_something(
    set_up: Callable[[], Environment], computer: PretendComputer, program: Path
) -> None:
    (program / "wheels").mkdir()
    (program / "wheels" / "tiny-1.0-py3-none-any.whl").touch()
    computer.pip = failing("ERROR: No matching distribution found for PyTMX==3.32\n")
    with pytest.raises(SetUpProblem, match=r"wheels lacks PyTMX for Python 3\.11"):
        set_up()


def test_a_folder_that_cannot_be_cleared(
    set_up: Callable[[], Environment], computer: PretendComputer, place: Environment, monkeypatch: pytest.MonkeyPatch
) -> None:
    def in_use(self: Environment) -> None:
        raise PermissionError(13, "in use")

    monkeypatch.setattr(Environment, "clear", in_use)
    with pytest.raises(SetUpProblem, match=r"could not change the folder .*in use"):
        set_up()


@pytest.mark.parametrize("record", ["", "[]", "{", '{"busy": false}', "\x00"])
def test_a_record_that_was_cut(set_up: Callable[[], Environment], place: Environment, record: str) -> None:
    set_up()
    (place.folder / RECORD).write_text(record, encoding="utf-8")
    assert not place.is_whole()
    assert place.is_ours()
    set_up()
    assert place.is_whole()


def test_line_endings_do_not_matter_to_the_stamp(tmp_path: Path) -> None:
    pins = tmp_path / "requirements.txt"
    pins.write_bytes(b"a==1\nb==2\n")
    stamp = Kit(GAME, pins).stamps()
    pins.write_bytes(b"a==1\r\nb==2\r\n")
    assert Kit(GAME, pins).stamps() == stamp
    pins.write_bytes(b"a==1\nb==3\n")
    assert Kit(GAME, pins).stamps() != stamp
