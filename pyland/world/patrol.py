"""Paths that are walked again and again, written in letters: `EENN` is two steps east and two north."""

from pyland.world.geometry import Direction

PAUSE = "P"
_WAYS = {way.value[0].upper(): way for way in Direction}
LETTERS = "".join(_WAYS) + PAUSE


def letters_of(path: str) -> str:
    """The letters of a path that mean something. Small letters, blanks and commas are fine."""
    return "".join(letter for letter in path.upper() if letter in LETTERS)


def step_of(path: str, number: int, *, loop: bool = False) -> Direction | None:
    """Which way step `number` (from 0) of a path goes; None is a pause.

    When the path is done it is walked back to its start, and so on; with `loop`, it begins again where it has ended.
    """
    letters = letters_of(path)
    if not letters:
        return None
    place = number % (len(letters) if loop else 2 * len(letters))
    if place < len(letters):
        return _WAYS.get(letters[place])
    way = _WAYS.get(letters[2 * len(letters) - 1 - place])
    return way.opposite if way else None
