"""Which benchmarks there are, and what they found as JSON data or as a table."""

import importlib
import platform
import sys
from collections.abc import Iterable, Mapping
from typing import Any

from pyland.benchmarks import compiling
from pyland.benchmarks.row import Row

_MODULES: Mapping[str, str] = {
    "compiling": "pyland.benchmarks.compiling",
    "floods": "pyland.ui.bench.floods",
    "frames": "pyland.ui.bench.frames",
    "keystroke": "pyland.ui.bench.keystroke",
    "locking": "pyland.benchmarks.locking",
    "playing": "pyland.ui.bench.playing",
    "running": "pyland.benchmarks.running",
    "starting": "pyland.benchmarks.starting",
    "stopping": "pyland.benchmarks.stopping",
    "world": "pyland.benchmarks.world",
}
"""The module of each group of benchmarks; it has a function `rows`."""


def names() -> tuple[str, ...]:
    """The names of the groups."""
    return tuple(_MODULES)


def usual() -> tuple[str, ...]:
    """The groups to measure when nobody asks for any: all but those that take long and are done once on a computer."""
    return tuple(name for name in _MODULES if name != "compiling" or compiling.needed())


def measure(wanted: Iterable[str]) -> list[Row]:
    """Measure these groups, one after the other. Raises `KeyError` for a name there is not."""
    found: list[Row] = []
    for name in wanted:
        found += importlib.import_module(_MODULES[name]).rows()
    return found


def as_data(rows: Iterable[Row]) -> dict[str, Any]:
    """The measurements and the machine, as `bench --json` prints them."""
    return {
        "machine": {
            "system": platform.system(), "processor": platform.machine(), "cores": _cores(),
            "python": platform.python_version(),
        },
        "rows": [
            {
                "name": row.name, "value": row.value, "unit": row.unit, "compared_to": row.compared_to,
                "ratio": row.ratio, "why": row.why,
            }
            for row in rows
        ],
    }  # fmt: skip


def as_table(rows: Iterable[Row]) -> str:
    """The measurements as lines for people."""
    lines = [(row.name, _value(row), _comparison(row)) for row in rows]
    wide, values = (max((len(line[column]) for line in lines), default=0) for column in (0, 1))
    return "\n".join(f"{name:{wide}}  {value:>{values}}  {compared}".rstrip() for name, value, compared in lines)


def _value(row: Row) -> str:
    return "not measured" if row.value is None else f"{row.value:,.2f} {row.unit}"


def _comparison(row: Row) -> str:
    if row.why:
        return f"({row.why})"
    return f"{row.ratio:.1f} times as quick as {row.compared_to}" if row.compared_to and row.ratio else ""


def _cores() -> int | None:
    import os

    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
