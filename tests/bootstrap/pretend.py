"""A computer that only pretends: nothing is downloaded, no program is started."""

import os
from collections.abc import Callable, Sequence
from pathlib import Path

from pyland.bootstrap.computer import Computer
from pyland.bootstrap.environment import Environment

NO_NETWORK = "ConnectionError: refused\nERROR: No matching distribution found for pygame-ce==2.5.8\n"


class PretendComputer(Computer):
    """What was said, run, handed over and played is in lists of these names."""

    def __init__(self, folder: Path) -> None:
        self.system = "linux"
        self.version = "3.11"
        self.has_64_bits = True
        self.date = "2026-11-25"
        base = folder / "usr" / "python3.11"
        base.parent.mkdir(exist_ok=True)
        base.touch()
        self.base = self.interpreter = str(base)
        self.environment = None
        self.variables: dict[str, str] = {}
        self.given: dict[str, str] = {}
        """The variables of the process that was handed over to."""
        self.said: list[str] = []
        self.commands: list[list[str]] = []
        self.handed: list[tuple[list[str], Path | None]] = []
        self.played: list[list[str]] = []
        self.lacks = ["pygame-ce"]
        self.read_only: set[Path] = set()
        self.has_venv = True
        self.pip: Callable[[Path], int] = lambda log: 0
        self.machine_pip: Callable[[Path], int] = lambda log: 0
        """What pip does when it is to install the machine."""
        self._cache = folder / "cache"

    def say(self, text: str) -> None:
        self.said.append(text)

    def take_variable(self, name: str) -> str | None:
        return self.variables.pop(name, None)

    def set_variable(self, name: str, value: str) -> None:
        self.variables[name] = value

    def today(self) -> str:
        return self.date

    def can_write(self, folder: Path) -> bool:
        if folder.parent in self.read_only:
            return False
        folder.mkdir(parents=True, exist_ok=True)
        return True

    def cache_folder(self) -> Path:
        return self._cache

    def can_make_environments(self) -> bool:
        return self.has_venv

    def missing(self, program: Path, kit: str) -> list[str]:
        return self.lacks

    def run(self, command: Sequence[str], log: Path, lock: int) -> int:
        self.commands.append(list(command))
        if "pip" in command:
            return self.machine_pip(log) if command[-1].endswith("wasm.txt") else self.pip(log)
        put_python(Environment(Path(command[-1])), Path(self.base))
        return 0

    def play(self, arguments: list[str]) -> int:
        self.played.append(arguments)
        return 0

    def hand_over(self, command: Sequence[str], folder: Path | None = None) -> int:
        self.handed.append((list(command), folder))
        self.given, self.variables = self.variables, {}
        return 7

    @property
    def installed(self) -> list[list[str]]:
        """What pip was told to do, each time."""
        return [command for command in self.commands if "pip" in command]


def put_python(environment: Environment, base: Path) -> None:
    """What `venv` leaves behind, as far as we look at it."""
    environment.python.parent.mkdir(parents=True, exist_ok=True)
    environment.python.unlink(missing_ok=True)
    if os.name == "nt":
        environment.python.touch()
    else:
        environment.python.symlink_to(base)


def failing(output: str) -> Callable[[Path], int]:
    """A pip that prints this and fails."""

    def pip(log: Path) -> int:
        log.write_text(output, encoding="utf-8")
        return 1

    return pip
