"""A program to look at: on the card of a solved level, or one line in an explanation."""

from collections.abc import Sequence

import pygame

from pyland.editing.colouring import Colouring
from pyland.editing.document import Document
from pyland.source.lexer import Kind
from pyland.ui.code.cells import Cells, drawable
from pyland.ui.code.glyphs import Glyphs
from pyland.ui.code.lines import LinePictures
from pyland.ui.code.marks import Inserted
from pyland.ui.gfx import Canvas, Corners, Face


class Listing:
    """Draws a piece of code with line numbers from `first_line` on; `size` is that of its letters in dp.

    The parts that are `inserted` stand out: that is what a repair adds.
    """

    def __init__(
        self, canvas: Canvas, source: str, *, size: float = 16.5, first_line: int = 1, inserted: Sequence[Inserted] = ()
    ) -> None:
        self._canvas = canvas
        self._document = Document(source)
        self._colouring = Colouring(self._document)
        self._cells = Cells()
        self._size = size
        self._first = first_line
        self._inserted = tuple(inserted)
        self._glyphs = Glyphs(canvas.fonts, canvas.px(size), canvas.theme)
        self._pictures = LinePictures(self._glyphs, self._cells)
        self._line = max(self._glyphs.height, canvas.px(size * canvas.theme.code_leading))

    @property
    def height(self) -> int:
        """How high all lines together are, in pixels."""
        return self._document.line_count * self._line

    @property
    def width(self) -> int:
        """How wide the longest line is, in pixels."""
        lines = range(self._document.line_count)
        return max(self._cells.total(self._document.line(line)) for line in lines) * self._glyphs.cell

    @property
    def gutter(self) -> int:
        """The width the line numbers take, in pixels."""
        last = str(self._first + self._document.line_count - 1)
        return self._canvas.text_width(last, Face.CODE, self._size - 2) + self._canvas.px(20)

    def column_rect(self, line: int, start: int, end: int, point: tuple[int, int]) -> pygame.Rect:
        """Where some columns of a line (both from 0) are when the text is drawn at a point."""
        text = self._document.line(line)
        left, right = self._cells.before(text, start), self._cells.before(text, end)
        cell = self._glyphs.cell
        return pygame.Rect(point[0] + left * cell, point[1] + line * self._line, (right - left) * cell, self._line)

    def draw(self, surface: pygame.Surface, point: tuple[int, int]) -> None:
        """Draw the lines without numbers, the first letter at the point."""
        clip = surface.get_clip()
        first = max(0, (clip.y - point[1]) // self._line)
        last = min(self._document.line_count, (clip.bottom - point[1]) // self._line + 1)
        inset = (self._line - self._glyphs.height) // 2
        seen = range(max(0, (clip.x - point[0]) // self._glyphs.cell), (clip.right - point[0]) // self._glyphs.cell + 2)
        for line in range(first, last):
            place = (point[0], point[1] + line * self._line + inset)
            self._pictures.draw(surface, self._document.line(line), self._colouring.lexemes(line), place, seen)
        for part in self._inserted:
            if first <= part.line < last:
                self._draw_inserted(surface, part, point)

    def _draw_inserted(self, surface: pygame.Surface, part: Inserted, point: tuple[int, int]) -> None:
        """Write a part once more, bold and in a box of its own."""
        theme, text = self._canvas.theme, self._document.line(part.line)
        box = self.column_rect(part.line, part.start, part.end, point).inflate(self._canvas.px(3), -self._canvas.px(1))
        self._canvas.box(surface, box, theme.good, 5)
        top = point[1] + part.line * self._line + (self._line - self._glyphs.height) // 2
        for column in range(part.start, min(part.end, len(text))):
            rect = self.column_rect(part.line, column, column + 1, point)
            cells = rect.width // self._glyphs.cell
            letter = text[column]
            if drawable(letter):
                surface.blit(self._glyphs.glyph(letter, Kind.KEYWORD, cells, theme.on_colour).picture, (rect.x, top))

    def draw_card(self, surface: pygame.Surface, rect: pygame.Rect, scrolled: int = 0) -> None:
        """Draw a framed card with numbers and the lines, from `scrolled` pixels on; what does not fit is cut off."""
        canvas, theme = self._canvas, self._canvas.theme
        canvas.box(surface, rect, theme.code_bg, 16, border=theme.line, border_width=2.4)
        edge = canvas.scale.line(2.4)
        inner = rect.inflate(-2 * edge, -2 * edge)
        gutter = pygame.Rect(inner.x, inner.y, self.gutter, inner.height)
        canvas.box(surface, gutter, theme.gutter, 14, corners=Corners(True, False, False, True))
        old = surface.get_clip()
        surface.set_clip(inner.inflate(0, -2 * canvas.px(4)).clip(old))
        top = inner.y + canvas.px(10) - scrolled
        style = canvas.style(Face.CODE, self._size - 2)
        ascent = canvas.fonts.font(style.face, style.size).get_ascent()
        baseline = (self._line - self._glyphs.height) // 2 + self._glyphs.ascent
        for line in range(self._document.line_count):
            y = top + line * self._line
            if inner.y - self._line < y < inner.bottom:
                number = canvas.texts.picture(str(self._first + line), style, theme.gutter_text)
                surface.blit(number, (gutter.right - canvas.px(8) - number.get_width(), y + baseline - ascent))
        self.draw(surface, (gutter.right + canvas.px(12), top))
        surface.set_clip(old)
