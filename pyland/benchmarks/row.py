"""`Row`: one line of what a benchmark found."""

from dataclasses import dataclass


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
