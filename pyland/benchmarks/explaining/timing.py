"""How quickly explanations come, and what the game pays for them while somebody types."""

import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from pathlib import Path

from pyland import resources
from pyland.benchmarks.explaining.collection import Program
from pyland.benchmarks.explaining.ours import practice_field
from pyland.benchmarks.row import Row
from pyland.play.setting import bodies_of
from pyland.play.workbench import Workbench, context_of

_TIMES = 5
_CHECKS = 40
_LINES = 100
_FRAME = 1 / 60
_SECONDS = 60
_SEEN = "move_east(2)\nwhile can_move()\n    move_east()\n"
"""What is wrong with it is seen without running it."""
_RUN = "bag = [3, 4]\nmove_east(2)\nprint(bag[2])\n"
"""What is wrong with it is known when it has run."""
_BLOCK = """\
def walk_around(steps, sides=4):
    found = []
    for side in range(sides):
        if can_move(ahead):
            move_forward(steps)
        elif look(left) != "nothing":
            found.append(look(left))
        turn_right()
    return len(found)

"""


def rows(bench: Workbench, programs: Sequence[Program]) -> list[Row]:
    """Measure with real processes."""
    static = _static(bench, programs)
    return [
        Row("explanation without a run, median", statistics.median(static) * 1000 if static else None, "ms"),
        Row("explanation without a run, slowest", max(static) * 1000 if static else None, "ms"),
        Row("explain FILE --json, without a run", _command(_SEEN), "ms"),
        Row("explain FILE --json, with a run", _command(_RUN), "ms"),
        *_while_typing(bench),
    ]


def _static(bench: Workbench, programs: Sequence[Program]) -> list[float]:
    """How many seconds the checker needs for each program in which it finds a problem."""
    level = practice_field()
    hero = bodies_of(level)[0]
    context = context_of(level, bodies_of(level), hero)
    bench.ask_check("", context).wait()
    taken = []
    for program in programs:
        start = time.perf_counter()
        found = bench.ask_check(program.broken, context).wait().explanation
        if found is not None:
            taken.append(time.perf_counter() - start)
    return taken


def _command(source: str) -> float:
    """How many milliseconds the whole command lasts; the median of several."""
    main = resources.program_folder() / "main.py"
    start = [str(main)] if main.is_file() else ["-m", "pyland"]
    with tempfile.TemporaryDirectory(prefix="pyland-", ignore_cleanup_errors=True) as folder:
        file = Path(folder, "program.py")
        file.write_text(source, encoding="utf-8")
        command = [sys.executable, *start, "explain", str(file), "--json"]
        return statistics.median(_seconds(command, folder) for _time in range(_TIMES)) * 1000


def _seconds(command: Sequence[str], folder: str) -> float:
    packages = str(Path(__file__).resolve().parents[3])
    start = time.perf_counter()
    subprocess.run(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False, timeout=_SECONDS,
        env={**os.environ, "PYTHONPATH": packages, "PYLAND_DATA": folder},
    )  # fmt: skip
    return time.perf_counter() - start


def hundred_lines() -> str:
    """A right program of so many lines."""
    return _BLOCK * (_LINES // _BLOCK.count("\n"))


def _while_typing(bench: Workbench) -> list[Row]:
    """A program of 100 lines is checked again and again, as after each pause of somebody who types.

    The answer comes from another process. The frame loop pays for asking and for looking whether the answer is there;
    a thread of the game sends the question and reads the answer meanwhile, which is part of the processor time.
    """
    level = practice_field()
    context = context_of(level, bodies_of(level), bodies_of(level)[0])
    source = hundred_lines()
    waits, frames, works = [], [], []
    for number in range(_CHECKS):
        work, start = time.process_time(), time.perf_counter()
        ticket = bench.ask_check(f"{source}  # {number}", context)
        slowest = time.perf_counter() - start
        while True:
            look = time.perf_counter()
            done = ticket.report is not None
            slowest = max(slowest, time.perf_counter() - look)
            if done:
                break
            ticket.done.wait(_FRAME)
        waits.append(time.perf_counter() - start)
        frames.append(slowest)
        works.append(time.process_time() - work)
    return [
        Row(f"check of {_LINES} lines, in the checker process", statistics.median(waits) * 1000, "ms"),
        Row(f"frame loop for it, {_LINES} lines, slowest of {_CHECKS}", max(frames) * 1000, "ms"),
        Row(f"processor time of the game for it, {_LINES} lines", statistics.median(works) * 1000, "ms"),
    ]
