"""The caret and what is selected."""

from collections.abc import Sequence
from typing import NamedTuple

from pyland.editing.document import Edit, Position, shift_all


class Selection(NamedTuple):
    """From the anchor, where selecting began, to the caret, which may be before it. Empty when both are one place."""

    anchor: Position
    caret: Position

    @classmethod
    def at(cls, position: Position) -> "Selection":
        """Nothing selected, the caret at the position."""
        return cls(position, position)

    @property
    def start(self) -> Position:
        """The earlier end."""
        return min(self)

    @property
    def end(self) -> Position:
        """The later end."""
        return max(self)

    @property
    def empty(self) -> bool:
        """Whether nothing is selected."""
        return self.anchor == self.caret

    @property
    def lines(self) -> range:
        """The lines it touches; one at whose beginning the selection ends is not meant."""
        last = self.end.line
        if not self.empty and self.end.column == 0 and last > self.start.line:
            last -= 1
        return range(self.start.line, last + 1)

    def shift(self, edits: Sequence[Edit]) -> "Selection":
        """Where it is after the edits."""
        return Selection(shift_all(self.anchor, edits), shift_all(self.caret, edits))

    def down(self, lines: int) -> "Selection":
        """The same columns so many lines further down (up when negative)."""
        return Selection(*(Position(place.line + lines, place.column) for place in self))


class Plan(NamedTuple):
    """What one action does: edits, each in the text that the one before left, and the selection afterwards."""

    edits: tuple[Edit, ...]
    selection: Selection


def replacing(selection: Selection, text: str) -> Plan:
    """The plan that puts the text in place of what is selected, the caret behind it."""
    edit = Edit(selection.start, selection.end, text)
    return Plan((edit,), Selection.at(edit.reach))
