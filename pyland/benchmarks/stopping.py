"""How quickly a program is gone: from the kill until its process is cleared away, whatever it does."""

import statistics
import time
from collections.abc import Mapping
from functools import partial

from pyland.benchmarks.enginerows import find_engines
from pyland.benchmarks.row import Row
from pyland.script import wire
from pyland.script.runner import Child
from pyland.script.sandbox.engine import Engine
from pyland.script.starting import start_message
from pyland.text import ENGLISH

_TIMES = 3
_SETTLED_SECONDS = 0.1
_PATIENCE = 60.0
_FULL: Mapping[str, int] = {"native": 300, "wasm": 150}
"""MB that a program fills: much of what it may have."""
_PROGRAMS: Mapping[str, str] = {
    "of a busy loop": "print()\nwhile True:\n    pass\n",
    "of a loop that catches everything":
        "print()\nwhile True:\n    try:\n        while True: pass\n    except BaseException: pass\n",
    "within one call of Python's own": "print()\nsum(iter(int, 1))\n",
    "with 300 MB in use (150 in the machine)": "full = 'x' * {mb}_000_000\nprint()\nwhile True:\n    pass\n",
}


def rows() -> list[Row]:
    """Measure with real processes, those of each engine that is there; the median of several."""
    engines = find_engines()
    return [row for name in _PROGRAMS for row in engines.rows(f"Stop {name}", "ms", partial(_stop, name))]


def _stop(name: str, engine: Engine) -> float:
    source = _PROGRAMS[name].format(mb=_FULL[engine.name])
    return statistics.median(_once(engine, source) for _time in range(_TIMES)) * 1000


def _once(engine: Engine, source: str) -> float:
    child = Child(engine.launch)
    child.send(start_message(
        source, {}, bodies=("hero",), mine="hero", seed=0, ticks=100_000_000, share=0, tries=False, say=ENGLISH,
    ))
    try:
        _await_print(child)
    finally:
        start = time.perf_counter()
        child.kill()
        child.join(_PATIENCE)
    return time.perf_counter() - start


def _await_print(child: Child) -> None:
    """Let a program go on until it has printed, and a moment longer. Raises `RuntimeError` when it does not."""
    end = time.perf_counter() + _PATIENCE
    while time.perf_counter() < end:
        line = child.receive()
        if line is None:
            child.wait(0.1)
        elif isinstance(wire.read(line), wire.Print):
            time.sleep(_SETTLED_SECONDS)
            return
    raise RuntimeError("the program does not print")
