"""What the lock costs: how quickly processes start, answer and run in each engine, and how much memory one needs."""

import re
import statistics
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from pyland.benchmarks.enginerows import Engines, find_engines, processes
from pyland.benchmarks.row import Row
from pyland.script.attempt import Attempt
from pyland.script.runner import Spares
from pyland.script.sandbox.engine import Engine, Unavailable
from pyland.script.sandbox.memory import resident
from pyland.script.sandbox.native import bare_environment, bare_python, child_folder
from pyland.script.sandbox.selftest import self_test
from pyland.world.ascii import draw
from pyland.world.world import World

_TIMES = 5
_TESTS = 3
_CALLS = 4_000
_LINES = 100_000
_READY_SECONDS = 0.3
"""After so long a process has started, and waits, when not much else is going on."""
_SURELY_READY_SECONDS = 0.8
_PATIENCE = 60.0
_SHORT = "pass\n"
_PARTS = """
import sys, time
sys.path.append(sys.argv.pop(1))
from child.main import preload, seal
times = [time.perf_counter()]
preload()
times.append(time.perf_counter())
seal("kernel")
times.append(time.perf_counter())
print(*(later - sooner for sooner, later in zip(times, times[1:])), flush=True)
"""
"""The beginning of a native process in slow motion."""


def rows() -> list[Row]:
    """Measure with real processes, those of each engine that is there; the median of several."""
    engines = find_engines()
    memory = {name: _memory(engine) for name, engine in engines.there.items()}
    return [
        *engines.rows("process from cold to the first line", "ms", _from_cold),
        *engines.rows("waiting process to the first line", "ms", _from_waiting),
        *engines.rows("question and answer", "per second", _calls),
        *engines.rows("lines", "per second", _lines),
        *engines.rows("self-test", "ms", _test_time),
        *engines.rows("memory of a waiting process", "MB", lambda engine: _megabytes(memory[engine.name][0])),
        *engines.rows("the same, shared with nobody", "MB", lambda engine: _megabytes(memory[engine.name][1])),
        *_native_parts(engines),
    ]


def _median(measure: Callable[[], float], times: int) -> float:
    measure()
    return statistics.median(measure() for _time in range(times))


def _attempt(spares: Spares, source: str) -> Attempt:
    return Attempt(World(draw("@.")), source, spares, commands=("turn_left",), limits={"ticks": 100_000_000})


def _until(attempt: Attempt, done: Callable[[Attempt], bool]) -> None:
    """Let an attempt go on. Raises `RuntimeError` when it does not come to the point."""
    end = time.perf_counter() + _PATIENCE
    while not done(attempt):
        if time.perf_counter() > end:
            raise RuntimeError(f"the program does not go on: {attempt.ending}")
        attempt.wait(0.1)
        attempt.pump()


def _ended(attempt: Attempt) -> bool:
    if attempt.ending is not None and attempt.ending.how != "finished":
        raise RuntimeError(f"the program did not finish: {attempt.ending}")
    return attempt.ending is not None


def _has_begun(attempt: Attempt) -> bool:
    return attempt.last_line is not None


def _taken(spares: Spares, source: str, done: Callable[[Attempt], bool]) -> float:
    """Milliseconds from the start of an attempt to a point of it."""
    start = time.perf_counter()
    attempt = _attempt(spares, source)
    _until(attempt, done)
    taken = time.perf_counter() - start
    attempt.close()
    return taken * 1000


def _from_cold(engine: Engine) -> float:
    with processes(engine) as spares:
        return _median(lambda: _taken(spares, _SHORT, _has_begun), _TIMES)


def _from_waiting(engine: Engine) -> float:
    with processes(engine) as spares:
        spares.warm_up()

        def wait_and_measure() -> float:
            time.sleep(_READY_SECONDS)
            return _taken(spares, _SHORT, _has_begun)

        return _median(wait_and_measure, _TIMES)


def _calls(engine: Engine) -> float:
    return _per_second(engine, _CALLS, "for turn in range({}):\n    turn_left()\n")


def _lines(engine: Engine) -> float:
    return _per_second(engine, 2 * _LINES, f"n = 0\nwhile n < {_LINES}:\n    n = n + 1\n")


def _per_second(engine: Engine, count: int, source: str) -> float:
    """How many of `count` things pass in a second, from the first line on."""
    with processes(engine) as spares:
        attempt = _attempt(spares, source.format(count))
        _until(attempt, _has_begun)
        start = time.perf_counter()
        _until(attempt, _ended)
        taken = time.perf_counter() - start
        attempt.close()
        return count / taken


def _test_time(engine: Engine) -> float:
    def once() -> float:
        start = time.perf_counter()
        self_test(engine)
        return (time.perf_counter() - start) * 1000

    return _median(once, _TESTS)


def _memory(engine: Engine) -> tuple[int | None, int | None]:
    """Bytes that a waiting process has, and those that it shares with nobody."""
    with _waiting(engine) as pid:
        return resident(pid), _shared_with_nobody(pid)


def _megabytes(used: int | None) -> float:
    if used is None:
        raise Unavailable("the system does not tell")
    return used / 1_000_000


@contextmanager
def _waiting(engine: Engine) -> Iterator[int]:
    """A process of an engine that waits for its program; gives its number."""
    launch = engine.launch()
    process = subprocess.Popen(launch.command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=launch.environment)
    with process:
        assert process.stdin is not None
        process.stdin.write(launch.preface)
        process.stdin.flush()
        time.sleep(_SURELY_READY_SECONDS)
        try:
            yield process.pid
        finally:
            process.kill()


def _shared_with_nobody(pid: int) -> int | None:
    """Bytes that would be free if this process ended; None where the system does not tell."""
    try:
        text = Path(f"/proc/{pid}/smaps_rollup").read_text(encoding="ascii")
    except OSError:
        return None
    return sum(int(size) * 1024 for size in re.findall(r"^Private_\w+:\s*(\d+) kB", text, re.MULTILINE))


def _native_parts(engines: Engines) -> Iterator[Row]:
    """What a native process does before it waits."""
    names = ("loading what programs may import", "closing the lock")
    if "native" not in engines.there:
        for name in names:
            yield Row(f"{name}, native", None, "ms", why=f"there is no such engine here: {engines.missing['native']}")
        return
    found = [_parts() for _time in range(_TIMES)]
    for name, times in zip(names, zip(*found, strict=True), strict=True):
        yield Row(f"{name}, native", statistics.median(times) * 1000, "ms")


def _parts() -> tuple[float, ...]:
    command = [*bare_python(), "-c", _PARTS, str(child_folder())]
    told = subprocess.run(command, stdout=subprocess.PIPE, env=bare_environment(), check=True).stdout
    return tuple(map(float, told.split()))
