"""`Row`: one line of what a benchmark found."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Row:
    """One measured number.

    With `compared_to`, `ratio` is how many times smaller the value is than that of the other way of doing it.
    """

    name: str
    value: float
    unit: str
    compared_to: str | None = None
    ratio: float | None = None
