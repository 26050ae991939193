"""The test at every start: one forbidden act of each kind must fail in an engine, and an honest program must run."""

import json
import tempfile
import threading
import time
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from pyland.script import wire
from pyland.script.child.trial import ACTS, place
from pyland.script.runner import Child
from pyland.script.sandbox.engine import PROGRAM, TRIAL, Engine, Unavailable
from pyland.script.starting import start_message
from pyland.text import ENGLISH

_PATIENCE = 20.0
"""Seconds that each of the two processes may take, on the slowest computer."""
_LOOK_SECONDS = 0.1
"""Between two looks at whether the test is to be given up."""
_HONEST = """
import math, dataclasses, statistics

@dataclasses.dataclass
class Chest:
    coins: int = 0

    def __add__(self, other):
        return Chest(self.coins + other.coins)

def depth(n):
    return 0 if n == 0 else 1 + depth(n - 1)

try:
    [][1]
except IndexError as error:
    mended = str(error)[:4]
numbers = sorted((n * n % 7 for n in range(20)), reverse=True)
text = "é" * 1000 + f"{math.sqrt(16):.1f} {statistics.mean([1, 2, 6])} {mended}"
print(text[1000:], depth(200), (Chest(20) + Chest(22)).coins, numbers[0], 2 ** 100 % 1000, len([0] * 500_000))
"""
_HONEST_OUTPUT = "4.0 3 list 200 42 4 376 500000\n"


def self_test(engine: Engine, stop: threading.Event | None = None) -> None:
    """Raises `Unavailable` when the lock of an engine does not hold, or when honest programs do not run in it, and soon
    after `stop` is set. Leaves nothing behind."""
    stop = stop or threading.Event()
    with _targets() as root, _running(engine, TRIAL) as trial, _running(engine, PROGRAM) as honest:
        before = _state(root)
        honest.send(_start())
        trial.send(json.dumps({"root": str(root)}).encode("ascii") + b"\n")
        _check_trial(trial, stop)
        _check_honest(honest, stop)
        if _state(root) != before:
            raise Unavailable("a forbidden act changed something")


def _check_trial(trial: Child, stop: threading.Event) -> None:
    try:
        told = json.loads(_next(trial, stop))
    except ValueError:
        raise Unavailable("the trial told nothing that can be read") from None
    possible = told.get("possible") if isinstance(told, Mapping) else None
    if not isinstance(possible, Mapping) or possible.keys() != ACTS.keys():
        raise Unavailable("the trial did not try everything")
    if leaks := [name for name, done in possible.items() if done is not False]:
        raise Unavailable(f"forbidden acts were possible: {', '.join(leaks)}")


def _check_honest(honest: Child, stop: threading.Event) -> None:
    printed = ""
    while True:
        try:
            message = wire.read(_next(honest, stop))
        except wire.Malformed:
            raise Unavailable("an honest program sent something that is no message") from None
        match message:
            case wire.Print(text=text):
                printed += text
            case wire.Lines():
                pass
            case wire.Finished() if printed == _HONEST_OUTPUT:
                return
            case wire.Failed(problem=problem):
                raise Unavailable(f"an honest program failed: {problem.type} {problem.message}")
            case _:
                raise Unavailable("an honest program went wrong")


def _start() -> bytes:
    return start_message(
        _HONEST, {}, bodies=("hero",), mine="hero", seed=0, ticks=100_000, share=0, tries=False, say=ENGLISH
    )


def _next(child: Child, stop: threading.Event) -> bytes:
    until = time.monotonic() + _PATIENCE
    while time.monotonic() < until and not stop.is_set():
        try:
            line = child.receive()
        except EOFError:
            raise Unavailable("the process ended too early") from None
        if line is not None:
            return line
        child.wait(_LOOK_SECONDS)
    raise Unavailable("the process did not answer")


@contextmanager
def _targets() -> Iterator[Path]:
    """A folder with a file and a folder for each act."""
    try:
        with tempfile.TemporaryDirectory(prefix="pyland-test-", ignore_cleanup_errors=True) as root:
            for name in ACTS:
                file, folder = map(Path, place(root, name))
                folder.mkdir(parents=True)
                file.write_bytes(b"a secret")
            yield Path(root)
    except OSError as error:
        raise Unavailable(f"no test could be prepared: {error.strerror}") from None


def _state(root: Path) -> dict[str, tuple[int, ...]]:
    """All that is there, and what would be another if anything was done to it."""
    found = ((file, file.lstat()) for file in root.rglob("*"))
    return {str(file): (seen.st_mode, seen.st_nlink, seen.st_size, seen.st_mtime_ns) for file, seen in found}


@contextmanager
def _running(engine: Engine, what: str) -> Iterator[Child]:
    child = Child(lambda: engine.launch(what))
    try:
        yield child
    finally:
        child.kill()
        child.join(5.0)
