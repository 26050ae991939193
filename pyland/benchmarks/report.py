"""Which benchmarks there are, and what they found as JSON data or as a table."""

import importlib
import platform
import sys
from collections.abc import Iterable, Mapping, Sequence
from itertools import groupby
from typing import Any

from pyland.benchmarks import compiling
from pyland.benchmarks.row import Comparison, Detail, Found, Row

_MODULES: Mapping[str, str] = {
    "compiling": "pyland.benchmarks.compiling",
    "explaining": "pyland.benchmarks.explaining.measuring",
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
    """The groups to measure when nobody asks for any: all but those that take long, and are done once on a computer or
    the same on all of them."""
    left_out = {"explaining"} if compiling.needed() else {"compiling", "explaining"}
    return tuple(name for name in _MODULES if name not in left_out)


def measure(wanted: Iterable[str]) -> list[Found]:
    """Measure these groups, one after the other. Raises `KeyError` for a name there is not."""
    found: list[Found] = []
    for name in wanted:
        found += importlib.import_module(_MODULES[name]).rows()
    return found


def as_data(rows: Iterable[Found]) -> dict[str, Any]:
    """The measurements and the machine, as `bench --json` prints them. `details` is only there when there are some."""
    rows = list(rows)
    details = {row.name: row.data for row in rows if isinstance(row, Detail)}
    return {
        "machine": {
            "system": platform.system(), "processor": platform.machine(), "cores": _cores(),
            "python": platform.python_version(),
        },
        "rows": [_row_data(row) for row in rows if not isinstance(row, Detail)],
        **({"details": details} if details else {}),
    }  # fmt: skip


def _row_data(row: Row | Comparison) -> dict[str, Any]:
    if isinstance(row, Comparison):
        return {"name": row.name, "values": dict(row.values), "unit": row.unit}
    return {
        "name": row.name, "value": row.value, "unit": row.unit, "compared_to": row.compared_to, "ratio": row.ratio,
        "why": row.why,
    }  # fmt: skip


def as_table(rows: Iterable[Found]) -> str:
    """The measurements as lines for people. Where systems are compared, each has a column, with its name above it."""
    shown = (row for row in rows if not isinstance(row, Detail))
    parts = [_part(list(part)) for _systems, part in groupby(shown, _systems)]
    return "\n\n".join(parts)


def _systems(row: Row | Comparison) -> tuple[str, ...]:
    return tuple(row.values) if isinstance(row, Comparison) else ()


def _part(rows: Sequence[Row | Comparison]) -> str:
    """Rows of one kind, below each other."""
    compared = [row for row in rows if isinstance(row, Comparison)]
    if compared:
        return _compared(compared)
    lines = [(row.name, _value(row), _comparison(row)) for row in rows if isinstance(row, Row)]
    wide, values = (max((len(line[column]) for line in lines), default=0) for column in (0, 1))
    return "\n".join(f"{name:{wide}}  {value:>{values}}  {compared}".rstrip() for name, value, compared in lines)


def _compared(rows: Sequence[Comparison]) -> str:
    """The same systems in each row, with their names above."""
    lines = [("", *rows[0].values, "")]
    lines += [(row.name, *(_number(value) for value in row.values.values()), row.unit) for row in rows]
    wide = [max(len(line[column]) for line in lines) for column in range(len(lines[0]))]
    return "\n".join(
        "  ".join([f"{line[0]:{wide[0]}}", *map(str.rjust, line[1:-1], wide[1:-1]), line[-1]]).rstrip()
        for line in lines
    )


def _number(value: float | None) -> str:
    if value is None:
        return "-"
    return f"{value:,}" if isinstance(value, int) else f"{value:,.1f}"


def _value(row: Row) -> str:
    return "not measured" if row.value is None else f"{row.value:,.2f} {row.unit}"


def _comparison(row: Row) -> str:
    if row.why:
        return f"({row.why})"
    return f"{row.ratio:.1f} times as quick as {row.compared_to}" if row.compared_to and row.ratio else ""


def _cores() -> int | None:
    import os

    return len(os.sched_getaffinity(0)) if sys.platform == "linux" else os.cpu_count()
