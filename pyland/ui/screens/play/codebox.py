"""A few lines of a program in a frame of their own, on Monty's card."""

import pygame

from pyland.ui.code import Listing, inserted_parts
from pyland.ui.gfx import Canvas, Face
from pyland.ui.screens.play.speech import Code

_SIZES = (16.5, 15.5, 14.5)
_PAD = 8
_LEFT = 14


class CodeBox:
    """Lays out a piece of code for a width in pixels. Too long lines are shown with what is new in sight."""

    def __init__(self, canvas: Canvas, block: Code, width: int) -> None:
        self._canvas = canvas
        self._block = block
        self._width = width
        self._new = inserted_parts(block.old, block.source) if block.old is not None else ()
        for size in _SIZES:
            self._size = size
            self._listing = Listing(
                canvas, block.source, size=size, first_line=max(1, block.first), inserted=self._new
            )  # fmt: skip
            if self._listing.width <= self._room:
                break

    @property
    def height(self) -> int:
        """How high the frame is, in pixels."""
        return self._listing.height + 2 * self._canvas.px(_PAD)

    @property
    def shift(self) -> int:
        """By how many pixels the lines are moved to the left, so that what is new is seen."""
        if not self._new or self._listing.width <= self._room:
            return 0
        part = self._new[0]
        rect = self._listing.column_rect(part.line, part.start, part.end, (0, 0))
        return max(0, min(rect.x, rect.right + self._canvas.px(_PAD) - self._room))

    def draw(self, surface: pygame.Surface, point: tuple[int, int]) -> None:
        """Draw the frame with its top left at the point, and the lines in it."""
        canvas, theme = self._canvas, self._canvas.theme
        frame = pygame.Rect(point, (self._width, self.height))
        canvas.box(surface, frame, theme.code_bg, 12, border=theme.line, border_width=2)
        start = (frame.x + self._gutter, frame.y + canvas.px(_PAD))
        for number in range(self._block.source.count("\n") + 1) if self._block.first else ():
            row = self._listing.column_rect(number, 0, 0, start)
            text = str(self._block.first + number)
            place = (frame.x + self._gutter - canvas.px(12), row.centery)
            canvas.text(surface, place, text, Face.CODE, self._size - 2, theme.gutter_text, align="right")
        old = surface.get_clip()
        seen = pygame.Rect(start[0] - canvas.px(3), frame.y, self._room + canvas.px(3), frame.height)
        surface.set_clip(seen.clip(old))
        self._listing.draw(surface, (start[0] - self.shift, start[1]))
        surface.set_clip(old)

    @property
    def _gutter(self) -> int:
        """Where the lines begin."""
        return self._listing.gutter + self._canvas.px(4) if self._block.first else self._canvas.px(_LEFT)

    @property
    def _room(self) -> int:
        """How wide the lines may be."""
        return self._width - self._gutter - self._canvas.px(_PAD)
