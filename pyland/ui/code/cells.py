"""Which cell of the grid a character stands in."""

import unicodedata
from array import array
from bisect import bisect_right

from pyland.ui.gfx.cache import Cache

_NONE = frozenset({"Mn", "Me", "Cf"})
_BLANK = frozenset({"Cc", "Cs", "Co", "Cn", "Zl", "Zp"})


def cell_width(character: str) -> int:
    """How many cells a character takes: 2 for wide ones, 0 for an accent that goes on the one before, else 1."""
    if character < "\x7f":
        return 1
    if unicodedata.category(character) in _NONE:
        return 0
    return 2 if unicodedata.east_asian_width(character) in "WF" else 1


def drawable(character: str) -> bool:
    """Whether there is anything to draw: no space, no control character."""
    return not character.isspace() and unicodedata.category(character) not in _BLANK


class Cells:
    """Turns columns of a line into cells and back. Plain English lines cost nothing."""

    def __init__(self) -> None:
        self._offsets: Cache[str, array[int]] = Cache(128)

    def before(self, line: str, column: int) -> int:
        """How many cells are left of a column; beyond the end of the line, one for each column."""
        if line.isascii():
            return column
        offsets = self._offsets_of(line)
        return offsets[column] if column < len(offsets) else offsets[-1] + column - len(offsets) + 1

    def column_at(self, line: str, cell: float) -> int:
        """The column whose left edge is nearest to a place, given in cells."""
        if line.isascii():
            return min(max(round(cell), 0), len(line))
        offsets = self._offsets_of(line)
        after = min(bisect_right(offsets, cell), len(line))
        before = max(after - 1, 0)
        return before if cell - offsets[before] <= offsets[after] - cell else after

    def column_of(self, line: str, cell: int) -> int:
        """The column of the character that stands in a cell."""
        if line.isascii():
            return min(max(cell, 0), len(line))
        return max(0, bisect_right(self._offsets_of(line), cell) - 1)

    def total(self, line: str) -> int:
        """How many cells the whole line takes."""
        return self.before(line, len(line))

    def _offsets_of(self, line: str) -> "array[int]":
        return self._offsets.get(line, lambda: _offsets(line))


def _offsets(line: str) -> "array[int]":
    offsets = array("i", [0])
    for character in line:
        offsets.append(offsets[-1] + cell_width(character))
    return offsets
