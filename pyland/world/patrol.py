"""Paths that are walked again and again, written in letters: `EENN` is two steps east and two north, `L` and `R` are
quarter turns on the spot."""

from pyland.world.geometry import Direction

PAUSE = "P"
LEFT, RIGHT = "L", "R"
_WAYS = {way.value[0].upper(): way for way in Direction}
LETTERS = "".join(_WAYS) + PAUSE + LEFT + RIGHT


def letters_of(path: str) -> str:
    """The letters of a path that mean something. Small letters, blanks and commas are fine."""
    return "".join(letter for letter in path.upper() if letter in LETTERS)


def step_of(path: str, number: int, *, loop: bool = False) -> Direction | None:
    """Which way step `number` (from 0) of a path goes; None is a pause, or a turn on the spot.

    When the path is done it is walked back to its start, and so on; with `loop`, it begins again where it has ended.
    """
    letter, back = _letter(path, number, loop=loop)
    way = _WAYS.get(letter)
    return way.opposite if way and back else way


def turned_by(path: str, number: int, facing: Direction, *, loop: bool = False) -> Direction:
    """Which way somebody looks after step `number` of a path who looked `facing` before, and does not walk in it."""
    letter, back = _letter(path, number, loop=loop)
    if letter not in (LEFT, RIGHT):
        return facing
    return facing.left if (letter == LEFT) is not back else facing.right


def _letter(path: str, number: int, *, loop: bool) -> tuple[str, bool]:
    """The letter of step `number`, and whether the path is walked back in it; "" when there are no letters."""
    letters = letters_of(path)
    if not letters:
        return "", False
    place = number % (len(letters) if loop else 2 * len(letters))
    return (letters[place], False) if place < len(letters) else (letters[2 * len(letters) - 1 - place], True)
