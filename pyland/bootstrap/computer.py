"""Everything that starting asks of the computer it runs on; tests give it one that only pretends."""

import os
import sys
from collections.abc import Sequence
from pathlib import Path
from typing import NoReturn


class Computer:
    """The real one."""

    def __init__(self) -> None:
        self.system = sys.platform
        self.version = f"{sys.version_info.major}.{sys.version_info.minor}"
        self.has_64_bits = sys.maxsize > 2**32
        self.interpreter = sys.executable
        base = getattr(sys, "_base_executable", None) or sys.executable
        self.base = os.path.realpath(base)
        """The Python below an environment, or this one when it is in none."""
        self.environment = None if sys.prefix == sys.base_prefix else Path(sys.prefix)
        """The environment that this Python is in."""

    def say(self, text: str) -> None:
        """A line for the person who starts the game. Standard output is left to what the commands print."""
        if sys.stderr is None:
            return  # `print` would take standard output in its place.
        try:
            print(text, file=sys.stderr, flush=True)
        except (OSError, ValueError):
            return  # With a console that was closed, nobody reads it anyway.

    def take_variable(self, name: str) -> str | None:
        """The value of an environment variable, which is gone afterwards: it was meant for us only."""
        return os.environ.pop(name, None)

    def set_variable(self, name: str, value: str) -> None:
        """Tell something to the process that we hand over to."""
        os.environ[name] = value

    def today(self) -> str:
        """The date."""
        from datetime import date

        return date.today().isoformat()

    def can_write(self, folder: Path) -> bool:
        """Whether files can be made in a folder (made if need be). Trying is the only way to know."""
        import tempfile

        try:
            folder.mkdir(parents=True, exist_ok=True)
            with tempfile.TemporaryFile(dir=folder):
                return True
        except OSError:
            return False

    def cache_folder(self) -> Path:
        """Where this person's programs keep what they can make again."""
        home = Path(os.path.expanduser("~"))
        if self.system == "win32":
            return Path(os.environ.get("LOCALAPPDATA") or home / "AppData" / "Local") / "Pyland" / "Cache"
        if self.system == "darwin":
            return home / "Library" / "Caches" / "Pyland"
        return Path(os.environ.get("XDG_CACHE_HOME") or home / ".cache") / "pyland"

    def can_make_environments(self) -> bool:
        """Whether this Python has the parts for it: Debian sells them separately."""
        from importlib.util import find_spec

        return all(find_spec(name) is not None for name in ("venv", "ensurepip"))

    def missing(self, program: Path, kit: str) -> list[str]:
        """The distributions that the Python we run in does not have."""
        from pyland.bootstrap.here import missing

        return missing(program, kit)

    def run(self, command: Sequence[str], log: Path, lock: int) -> int:
        """Run a command to its end, with what it prints going to a file. It keeps the lock as long as it lives."""
        import subprocess

        with log.open("ab") as output:
            return subprocess.run(
                command,
                stdin=subprocess.DEVNULL,
                stdout=output,
                stderr=subprocess.STDOUT,
                env=_plain_environment(),
                pass_fds=() if os.name == "nt" else (lock,),
                check=False,
            ).returncode

    def play(self, arguments: list[str]) -> int:
        """The game's command line, in this process. Returns its exit status."""
        from pyland.cli import main

        return main(arguments)

    def hand_over(self, command: Sequence[str], folder: Path | None = None) -> int:
        """Become another program (in `folder`), or where that cannot be, run it and return its exit status."""
        if folder is not None:
            os.chdir(folder)
        if self.system != "win32":
            _become(command)
        import subprocess

        with subprocess.Popen(command) as process:
            while True:
                try:
                    return process.wait()
                except KeyboardInterrupt:
                    continue  # It got the same Ctrl+C, and decides what that means.


def _become(command: Sequence[str]) -> NoReturn:
    for stream in (sys.stdout, sys.stderr):
        if stream is not None:
            stream.flush()
    os.execv(command[0], list(command))


def _plain_environment() -> dict[str, str]:
    """Variables for pip: it must not install to another place than the environment, nor trip over a folder's name."""
    elsewhere = ("PIP_TARGET", "PIP_PREFIX", "PIP_ROOT", "PIP_PYTHON")
    kept = {name: value for name, value in os.environ.items() if name not in elsewhere}
    return kept | {"PIP_USER": "0", "PYTHONUTF8": "1"}
