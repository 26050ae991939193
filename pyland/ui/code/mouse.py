"""Selecting with the mouse."""

from collections.abc import Callable

import pygame

from pyland.editing.document import Position
from pyland.editing.editor import Editor

_AGAIN = 0.4
_NEAR = 6
_SCROLL_EVERY = 0.04
"""Seconds between two steps of a selection that goes on outside of what is seen."""


class MouseSelect:
    """Turns presses and drags into selections: once a place, twice a word, three times a line."""

    def __init__(self, place_at: Callable[[tuple[int, int]], Position]) -> None:
        self._place_at = place_at
        self._dragging = False
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
        place = self._place_at(point)
        near = abs(point[0] - self._point[0]) <= _NEAR and abs(point[1] - self._point[1]) <= _NEAR
        self._count = self._count % 3 + 1 if near and self._since < _AGAIN else 1
        self._since, self._point = 0.0, point
        if whole_line or self._count == 3:
            editor.select_line(place)
        elif self._count == 2:
            editor.select_word(place)
        else:
            editor.click(place, select=extend)
            self._dragging = True

    def drag(self, editor: Editor, point: tuple[int, int]) -> None:
        """The mouse moves while the button is down."""
        self._point = point
        editor.click(self._place_at(point), select=True)

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
        editor.click(self._place_at(self._point), select=True)
        return editor.selection != before
