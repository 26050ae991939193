"""The text itself: lines, places in them, and edits that know how to be undone."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import NamedTuple


class Position(NamedTuple):
    """A place between characters: the line, and how many characters of it are before the place, both from 0."""

    line: int
    column: int


class Change(NamedTuple):
    """Which lines an edit touched: from line `first`, `removed` old lines became `added` new ones."""

    first: int
    removed: int
    added: int


@dataclass(frozen=True, slots=True)
class Edit:
    """Replace what is between two positions, `start` not after `end`, by the text."""

    start: Position
    end: Position
    text: str

    @property
    def reach(self) -> Position:
        """Where the new text ends."""
        head, newline, tail = self.text.rpartition("\n")
        if not newline:
            return Position(self.start.line, self.start.column + len(tail))
        return Position(self.start.line + head.count("\n") + 1, len(tail))

    @property
    def change(self) -> Change:
        """Which lines this edit touches."""
        return Change(self.start.line, self.end.line - self.start.line + 1, self.text.count("\n") + 1)

    def shift(self, position: Position) -> Position:
        """Where a position is after this edit. One inside the replaced text goes to the end of the new text."""
        if position < self.start:
            return position
        reach = self.reach
        if position <= self.end:
            return reach
        line = position.line + reach.line - self.end.line
        same_line = position.line == self.end.line
        return Position(line, position.column + (reach.column - self.end.column if same_line else 0))


class Document:
    """The lines of a text. There is always at least one; only `\\n` parts them."""

    def __init__(self, text: str = "") -> None:
        self._lines = text.split("\n")

    @property
    def text(self) -> str:
        """The whole text."""
        return "\n".join(self._lines)

    @property
    def line_count(self) -> int:
        """How many lines there are, at least one."""
        return len(self._lines)

    @property
    def end(self) -> Position:
        """The place after the last character."""
        return Position(len(self._lines) - 1, len(self._lines[-1]))

    def line(self, index: int) -> str:
        """Return one line without its line end. Raises `IndexError` for a line that is not there."""
        if index < 0:
            raise IndexError(index)
        return self._lines[index]

    def line_end(self, index: int) -> Position:
        """Return the place after the last character of a line."""
        return Position(index, len(self.line(index)))

    def between(self, start: Position, end: Position) -> str:
        """Return the text between two places."""
        if start.line == end.line:
            return self._lines[start.line][start.column : end.column]
        middle = self._lines[start.line + 1 : end.line]
        return "\n".join([self._lines[start.line][start.column :], *middle, self._lines[end.line][: end.column]])

    def clamp(self, position: Position) -> Position:
        """Return the nearest place that is in the text."""
        line = min(max(position.line, 0), len(self._lines) - 1)
        if line != position.line:
            return Position(0, 0) if position.line < 0 else self.end
        return Position(line, min(max(position.column, 0), len(self._lines[line])))

    def apply(self, edit: Edit) -> Edit:
        """Carry out an edit and return the one that undoes it. Raises `ValueError` for places not in the text."""
        if edit.start > edit.end or self.clamp(edit.start) != edit.start or self.clamp(edit.end) != edit.end:
            raise ValueError(edit)
        inverse = Edit(edit.start, edit.reach, self.between(edit.start, edit.end))
        before = self._lines[edit.start.line][: edit.start.column]
        after = self._lines[edit.end.line][edit.end.column :]
        self._lines[edit.start.line : edit.end.line + 1] = (before + edit.text + after).split("\n")
        return inverse


def shift_all(position: Position, edits: Iterable[Edit]) -> Position:
    """Where a position is after several edits, each given in the text that the one before left."""
    for edit in edits:
        position = edit.shift(position)
    return position
