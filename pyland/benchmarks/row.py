"""What a benchmark found: a `Row` is one number, a `Comparison` one number of each of several systems."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any


@dataclass(frozen=True)
class Row:
    """One measured number; `value` is None when nothing could be measured, then `why` tells the reason.

    With `compared_to`, `ratio` is how many times as quick it is as the other way of doing it.
    """

    name: str
    value: float | None
    unit: str
    compared_to: str | None = None
    ratio: float | None = None
    why: str | None = None


@dataclass(frozen=True)
class Comparison:
    """One number of each of several systems, by their names; None where a system has none."""

    name: str
    values: Mapping[str, float | None]
    unit: str


@dataclass(frozen=True)
class Detail:
    """What is behind the numbers, as plain data: too much for a table, so that only the JSON has it."""

    name: str
    data: Any


Found = Row | Comparison | Detail
