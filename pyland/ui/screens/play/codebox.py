"""A few lines of a program in a frame of their own, on Monty's card: as they are, and as a repair would make them."""

from collections.abc import Sequence

import pygame

from pyland.ui.code import Listing, inserted_parts, removed_parts
from pyland.ui.gfx import Canvas, Face
from pyland.ui.screens.play.speech import Code

_SIZES = (20, 18.5, 16.5, 15.5, 14.5)
"""In dp, none of them as large as the theme's code."""
_TIGHT = 16.5
"""Where it is tight, no larger than that."""
_PAD = 8
_LEFT = 14
_BETWEEN = 5
"""Between the line as it is and as it would be, in dp."""


class CodeBox:
    """Lays out a piece of code for a width in pixels. Too long lines are shown with what changes in sight.

    Before a repair there are two parts: the line as it is, with what goes struck out, and the lines as they would be,
    with what is new in a box. Where it is `tight`, there is only the second part, if anything is new in it.
    """

    def __init__(self, canvas: Canvas, block: Code, width: int, *, tight: bool = False) -> None:
        self._canvas = canvas
        self._block = block
        self._width = width
        self._new = inserted_parts(block.old, block.source) if block.old is not None else ()
        old = None if tight and self._new else block.old or None
        self._gone = removed_parts(old, block.source) if old is not None and "\n" not in block.source else ()
        for size in _SIZES:
            if size >= canvas.theme.code_size or (tight and size > _TIGHT):
                continue
            self._size = size
            first = max(1, block.first)
            self._listing = Listing(canvas, block.source, size=size, first_line=first, inserted=self._new)
            self._before = Listing(canvas, old, size=size, first_line=first) if old is not None else None
            if self._widest <= self._room:
                break

    @property
    def height(self) -> int:
        """How high the frame is, in pixels."""
        before = self._before.height + self._canvas.px(2 * _BETWEEN) if self._before is not None else 0
        return before + self._listing.height + 2 * self._canvas.px(_PAD)

    @property
    def shift(self) -> int:
        """By how many pixels the lines are moved to the left, so that what changes is seen."""
        parts, listing = (self._new, self._listing) if self._new else (self._gone, self._before)
        if not parts or listing is None or self._widest <= self._room:
            return 0
        part = parts[0]
        rect = listing.column_rect(part.line, part.start, part.end, (0, 0))
        return max(0, min(rect.x, rect.right + self._canvas.px(_PAD) - self._room))

    def draw(self, surface: pygame.Surface, point: tuple[int, int]) -> None:
        """Draw the frame with its top left at the point, and the lines in it."""
        canvas, theme = self._canvas, self._canvas.theme
        frame = pygame.Rect(point, (self._width, self.height))
        canvas.box(surface, frame, theme.code_bg, 12, border=theme.line, border_width=2)
        y = frame.y + canvas.px(_PAD)
        if self._before is not None:
            gone = [self._before.column_rect(part.line, part.start, part.end, (frame.x + self._gutter - self.shift, y))
                    for part in self._gone]
            self._fill(surface, frame, theme.red_bg, gone)
            self._draw_lines(surface, frame, y, self._before)
            wide = canvas.scale.line(2.2)
            self._fill(surface, frame, theme.red, [pygame.Rect(at.x, at.centery, at.width, wide) for at in gone])
            y += self._before.height + canvas.px(_BETWEEN)
            inset = canvas.px(_PAD)
            surface.fill(theme.guide, (frame.x + inset, y, frame.width - 2 * inset, canvas.scale.line(1.5)))
            y += canvas.px(_BETWEEN)
        self._draw_lines(surface, frame, y, self._listing)

    def _draw_lines(self, surface: pygame.Surface, frame: pygame.Rect, y: int, listing: Listing) -> None:
        """Draw one of the parts with its numbers; before those of a repair is a tick."""
        canvas, theme = self._canvas, self._canvas.theme
        x, last = frame.x + self._gutter, y + listing.height
        rows = range((last - y) // max(1, listing.column_rect(0, 0, 0, (0, 0)).height))
        for number in rows if self._block.first else ():
            row = listing.column_rect(number, 0, 0, (x, y))
            place = (x - canvas.px(12), row.centery)
            text = str(self._block.first + number)
            canvas.text(surface, place, text, Face.CODE, self._size - 2, theme.gutter_text, align="right")
        if self._before is not None and listing is self._listing:
            middle = listing.column_rect(0, 0, 0, (x, y)).centery
            canvas.icon(surface, "tick", (frame.x + canvas.px(14), middle), 15, theme.good)
        old = surface.get_clip()
        surface.set_clip(self._seen(frame).clip(old))
        listing.draw(surface, (x - self.shift, y))
        surface.set_clip(old)

    def _fill(
        self, surface: pygame.Surface, frame: pygame.Rect, colour: str, places: Sequence[pygame.Rect]
    ) -> None:
        """Fill places among the lines."""
        for place in places:
            surface.fill(colour, place.clip(self._seen(frame)))

    def _seen(self, frame: pygame.Rect) -> pygame.Rect:
        """Where the lines may be."""
        rim = self._canvas.px(3)
        return pygame.Rect(frame.x + self._gutter - rim, frame.y, self._room + rim, frame.height)

    @property
    def _widest(self) -> int:
        return max(self._listing.width, self._before.width if self._before is not None else 0)

    @property
    def _gutter(self) -> int:
        """Where the lines begin."""
        if not self._block.first:
            return self._canvas.px(_LEFT)
        tick = self._canvas.px(14) if self._block.old else 0
        return self._listing.gutter + self._canvas.px(4) + tick

    @property
    def _room(self) -> int:
        """How wide the lines may be."""
        return self._width - self._gutter - self._canvas.px(_PAD)
