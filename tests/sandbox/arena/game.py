"""The stand-in for the game: runs attempts with real processes, and tells for each what traces it left.

    python -m tests.sandbox.arena.game LAYERS ENGINE PYTHON [FILE …]

A line of JSON for each attempt comes on standard output.
"""

import ctypes
import json
import os
import re
import signal
import sys
import tempfile
import time
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

from pyland.script.attempt import Attempt
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Launch
from pyland.world.ascii import draw
from pyland.world.world import World

from . import layers
from .targets import ENV_NAME, Listeners, Playground, Victim, Watch, descendants, words

_LIMITS = {"time": 5}
_PLACEHOLDERS = ("SECRET_FILE", "FOLDER", "TCP_PORT", "UDP_PORT", "UNIX_SOCKET", "ABSTRACT", "VICTIM", "ENV_NAME")
_SUBREAPER = 36


@dataclass(frozen=True)
class Outcome:
    """What an attempt did: its traces (none is what we want), how it ended, and what it printed."""

    name: str
    traces: list[str]
    ending: str
    output: str


class Overheard(Child):
    """A process of which every line is kept that is no message: what is written past them is a trace as well."""

    def __init__(self, launch: Callable[[], Launch]) -> None:
        self.said = b""
        super().__init__(launch)

    def receive(self) -> bytes | None:
        line = super().receive()
        if line is not None and not line.startswith(b'{"do":'):
            self.said += line + b"\n"
        return line


class Arena:
    """Runs attempts one after the other."""

    def __init__(self, engine: str, which: str, python: str, folder: Path) -> None:
        self._engine = engine
        self._python = python
        self._layers = which
        self._words = words()
        self._word = next(self._words)
        self._listeners = Listeners(folder)
        self._victim = Victim(folder)
        self._folder = folder
        self._secret = folder / "secret.txt"
        self._secret.write_text(f"{self._word}\n")

    def run(self, file: Path) -> Outcome:
        """Make one attempt, and look what came of it."""
        playground = Playground(self._folder / "playground")
        source = self._filled(file.read_text(encoding="utf-8"), playground)
        heard = self._listeners.heard
        world = World(draw("@...#"))
        known = descendants(os.getpid())
        with Watch(known) as watch:
            child = Overheard(lambda: layers.launch(self._engine, self._layers, self._python, source))
            spares = Spares(lambda: child)
            attempt = Attempt(world, source, spares, commands=("move_east", "move_west", "say"), limits=_LIMITS)
            self._finish(attempt)
            watch.look()
            told = " ".join(str(entry.event) for entry in world.log)
            output = attempt.output + told + child.said.decode("utf-8", "replace")
            child.join(5.0)
            watch.own |= {child._process.pid} if child._process else set()
        traces = self._traces(output, playground, watch, heard)
        self._clear_away(known)
        return Outcome(file.parent.name + "/" + file.stem, traces, _told(attempt), attempt.output[-300:])

    def close(self) -> None:
        self._listeners.close()
        self._victim.close()

    @staticmethod
    def _finish(attempt: Attempt) -> None:
        until = time.monotonic() + 30
        while attempt.ending is None and time.monotonic() < until:
            attempt.wait(0.02)
            attempt.pump()
        time.sleep(0.05)  # a trace may arrive a moment later

    def _traces(self, output: str, playground: Playground, watch: Watch, heard: int) -> list[str]:
        found = {
            "secret": self._word in output or playground.holds(self._word),
            "environment": os.environ[ENV_NAME] in output or playground.holds(os.environ[ENV_NAME]),
            "folder": playground.was_changed(),
            "network": self._listeners.heard != heard,
            "process": bool(watch.strangers),
            "victim": self._victim.was_touched(),
            "reached": "REACHED" in output,
        }
        return [name for name, true in found.items() if true]

    def _filled(self, source: str, playground: Playground) -> str:
        values: Mapping[str, object] = {
            "SECRET_FILE": str(self._secret), "FOLDER": str(playground.folder), "TCP_PORT": self._listeners.tcp_port,
            "UDP_PORT": self._listeners.udp_port, "UNIX_SOCKET": self._listeners.unix,
            "ABSTRACT": self._listeners.abstract, "VICTIM": self._victim.pid, "ENV_NAME": ENV_NAME,
        }
        return re.sub(rf"\b({'|'.join(_PLACEHOLDERS)})\b", lambda found: repr(values[found.group()]), source)

    def _clear_away(self, known: set[int]) -> None:
        for pid in descendants(os.getpid()) - known:
            try:
                os.kill(pid, signal.SIGKILL)
            except OSError:
                continue
        if self._victim.was_touched():
            self._victim.close()
            self._victim = Victim(self._folder)


def _told(attempt: Attempt) -> str:
    ending = attempt.ending
    if ending is None:
        return "never"
    problem = f" {ending.problem.type}: {ending.problem.message}" if ending.problem else ""
    return ending.how + problem + (f" {ending.limit.kind}" if ending.limit else "")


def main() -> None:
    """Make all attempts of the command line."""
    which, engine, python, *files = sys.argv[1:]
    # Whoever loses his parents becomes a child of ours: so nobody hides from the watch.
    ctypes.CDLL(None).prctl(_SUBREAPER, 1, 0, 0, 0)
    with tempfile.TemporaryDirectory(prefix="pyland-arena-", ignore_cleanup_errors=True) as folder:
        arena = Arena(engine, which, python, Path(folder))
        try:
            for file in files:
                print(json.dumps(vars(arena.run(Path(file)))), flush=True)
        finally:
            arena.close()


if __name__ == "__main__":
    main()
