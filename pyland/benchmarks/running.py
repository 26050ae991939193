"""How quickly programs start and run, and how long a level takes to be proven."""

import statistics
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from functools import partial
from pathlib import Path

from pyland import resources
from pyland.authoring.prove import prove
from pyland.benchmarks.row import Row
from pyland.level.level import Level
from pyland.level.library import Library
from pyland.play.players import Players
from pyland.play.running import RunReport, run_level
from pyland.play.saver import Saver
from pyland.play.session import PlaySession
from pyland.play.workbench import RUNS_AHEAD, Workbench
from pyland.script.attempt import Attempt
from pyland.world.ascii import draw
from pyland.world.events import Moved
from pyland.world.world import World

_TIMES = 7
_CALLS = 9_000
_FIELD = "\n".join(["@" + "." * 9] + ["." * 10] * 3)
_LINES = 200_000
_BETWEEN_RUNS = 0.3
_FRAME = 1 / 60
"""Seconds between two frames, as in the game: what comes just after one has to wait for the next."""
_AFTER_TYPING = 3
"""So many frames after a change Run is pressed: long before the text would have been checked by itself."""


def rows() -> list[Row]:
    """Measure with real processes; the median of several runs."""
    with Workbench() as bench:
        bench.warm_up()
        return [
            Row("Run to the first step", _run_to_the_first_step(bench) * 1000, "ms"),
            Row("child process to the first step", _median(partial(_first_step, bench)) * 1000, "ms"),
            _calls_per_second(bench),
            _lines_per_second(bench),
            *_proofs(),
        ]


def _median(measure: Callable[[], float]) -> float:
    measure()
    return statistics.median(measure() for _time in range(_TIMES))


def _attempt(bench: Workbench, source: str, world: World | None = None) -> Attempt:
    return Attempt(world or World(draw(_FIELD)), source, bench.spares, commands=("move_east", "turn_left"),
                   limits={"ticks": 100_000_000})


def _run_to_the_first_step(bench: Workbench) -> float:
    """From the press of Run, just after a change of the text, until the hero's first step begins to be seen."""
    with _session(bench) as session:
        return _median(partial(_press_run, session))


@contextmanager
def _session(bench: Workbench) -> Iterator[PlaySession]:
    """The first level, played by somebody whose work is gone afterwards."""
    library = _library()
    with tempfile.TemporaryDirectory(prefix="pyland-", ignore_cleanup_errors=True) as folder:
        saver = Saver()
        player = Players(Path(folder), saver).open()
        session = PlaySession(library.find("1"), player, bench)
        try:
            yield session
        finally:
            session.close()
            player.close()
            saver.close()


def _press_run(session: PlaySession) -> float:
    time.sleep(_BETWEEN_RUNS)
    session.editor.replace_all(f"move_east()  # {time.perf_counter()}\n", time.monotonic())
    for _frame in range(_AFTER_TYPING):
        session.update(_FRAME)
    start = now = time.perf_counter()
    session.run()
    while not _hero_moves(session):
        time.sleep(_FRAME)
        before, now = now, time.perf_counter()
        session.update(now - before)
    session.stop()
    return now - start


def _hero_moves(session: PlaySession) -> bool:
    current = session.playback.current
    return current is not None and isinstance(current.event, Moved)


def _first_step(bench: Workbench) -> float:
    """From the start of an attempt, with a child process waiting, until the hero's first step is in the log."""
    time.sleep(_BETWEEN_RUNS)  # as after the last run: the next child process is ready by now
    world = World(draw(_FIELD))
    start = time.perf_counter()
    attempt = _attempt(bench, "move_east()\n", world)
    while not any(isinstance(entry.event, Moved) for entry in world.log):
        attempt.wait(0.1)
        attempt.pump()
    taken = time.perf_counter() - start
    attempt.close()
    return taken


def _calls_per_second(bench: Workbench) -> Row:
    start = time.perf_counter()
    attempt = _attempt(bench, f"for turn in range({_CALLS}):\n    turn_left()\n")
    _finish(attempt)
    return Row("calls, without a picture", attempt.calls / (time.perf_counter() - start), "per second")


def _lines_per_second(bench: Workbench) -> Row:
    start = time.perf_counter()
    _finish(_attempt(bench, f"n = 0\nwhile n < {_LINES}:\n    n = n + 1\n"))
    return Row("lines, without a picture", 2 * _LINES / (time.perf_counter() - start), "per second")


def _finish(attempt: Attempt) -> None:
    while attempt.ending is None:
        attempt.wait(0.1)
        attempt.pump()
    attempt.close()


def _library() -> Library:
    own = resources.levels_folder()
    return Library([own], resources.assets_folder() / "tilesets", own=own)


def _proofs() -> list[Row]:
    """How long the levels of the game take to be proven, for each run of a program on a map."""
    with Workbench(ahead=RUNS_AHEAD) as bench:
        bench.warm_up()
        bench.lock.wait()
        return _proofs_with(bench)


def _proofs_with(bench: Workbench) -> list[Row]:
    library = _library()
    runs = 0

    def counted(
        level: Level, scripts: Mapping[str, str], number: int, inputs: Sequence[str], seed: int, walk: Sequence[str]
    ) -> RunReport:
        nonlocal runs
        runs += 1
        return run_level(bench, level, scripts, number, inputs, seed, walk)

    start = time.perf_counter()
    taught = {concept for level in library.levels if level.spec for concept in level.spec.teaches}
    for level in library.levels:
        prove(level, counted, taught)
    taken = time.perf_counter() - start
    return [
        Row("check, for each level", taken / max(1, len(library.levels)) * 1000, "ms"),
        Row("check, for each run of a program", taken / max(1, runs) * 1000, "ms"),
    ]
