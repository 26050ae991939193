"""Selecting with the mouse."""

from collections.abc import Callable
from enum import Enum, auto

import pygame

from pyland.editing.document import Position
from pyland.editing.editor import Editor
from pyland.editing.navigator import word_at

_AGAIN = 0.4
_NEAR = 6
_SCROLL_EVERY = 0.04
"""Seconds between two steps of a selection that goes on outside of what is seen."""


class _Grain(Enum):
    """What is selected at the least."""

    PLACE = auto()
    WORD = auto()
    LINE = auto()


_GRAINS = {1: _Grain.PLACE, 2: _Grain.WORD, 3: _Grain.LINE}
"""By how many times the button went down."""


class MouseSelect:
    """Turns presses and drags into selections: once a place, twice a word, three times a line.

    Dragging goes on in whole words or lines when it began so.
    """

    def __init__(self, place_at: Callable[[tuple[int, int]], Position]) -> None:
        self._place_at = place_at
        self._dragging = False
        self._grain = _Grain.PLACE
        self._anchor = (Position(0, 0), Position(0, 0))
        self._point = (0, 0)
        self._count = 0
        self._since = _AGAIN
        self._wait = 0.0

    @property
    def dragging(self) -> bool:
        """Whether the mouse is held down to select."""
        return self._dragging

    def press(self, editor: Editor, point: tuple[int, int], *, extend: bool, whole_line: bool) -> None:
        """The left button goes down; `extend` with Shift, `whole_line` in the gutter."""
        near = abs(point[0] - self._point[0]) <= _NEAR and abs(point[1] - self._point[1]) <= _NEAR
        self._count = self._count % 3 + 1 if near and self._since < _AGAIN else 1
        self._since, self._point = 0.0, point
        self._grain = _Grain.LINE if whole_line else _GRAINS[self._count]
        self._dragging = True
        place = self._place_at(point)
        if extend and self._grain is _Grain.PLACE:
            self._anchor = (editor.selection.anchor, editor.selection.anchor)
            editor.click(place, select=True)
            return
        self._select_unit(editor, place)
        self._anchor = (editor.selection.start, editor.selection.end)

    def drag(self, editor: Editor, point: tuple[int, int]) -> None:
        """The mouse moves while the button is down."""
        self._point = point
        first, last = self._anchor
        start, end = self._unit(editor, self._place_at(point))
        if start >= first:
            editor.click(first)
            editor.click(max(end, last), select=True)
        else:
            editor.click(last)
            editor.click(start, select=True)

    def release(self) -> None:
        """The button goes up."""
        self._dragging = False

    def update(self, editor: Editor, seconds: float, seen: pygame.Rect) -> bool:
        """Let time pass; outside of what is seen, the selection goes on. Returns whether it did."""
        self._since += seconds
        self._wait = max(0.0, self._wait - seconds)
        if not self._dragging or self._wait or seen.collidepoint(self._point):
            return False
        self._wait = _SCROLL_EVERY
        before = editor.selection
        self.drag(editor, self._point)
        return editor.selection != before

    def _select_unit(self, editor: Editor, place: Position) -> None:
        match self._grain:
            case _Grain.PLACE:
                editor.click(place)
            case _Grain.WORD:
                editor.select_word(place)
            case _Grain.LINE:
                editor.select_line(place)

    def _unit(self, editor: Editor, place: Position) -> tuple[Position, Position]:
        """From where to where the place, word or line at a place goes."""
        line = min(max(place.line, 0), editor.line_count - 1)
        if self._grain is _Grain.LINE:
            return Position(line, 0), Position(line + 1, 0)
        if self._grain is _Grain.WORD and line == place.line:
            start, end = word_at(editor.line(line), min(place.column, len(editor.line(line))))
            return Position(line, start), Position(line, end)
        return place, place
