"""Where lines and columns are on the screen."""

from dataclasses import dataclass

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.widgets.scroll import Scroll, Scrollbar

_TOP = 10
_LEFT = 12
_WIDE_CODE = 20
_LINES_A_NOTCH = 3


@dataclass(frozen=True, slots=True)
class Metrics:
    """Sizes in pixels: a cell of the grid, a line with the room around it, and where in it letters begin."""

    cell: int
    line: int
    text_top: int


class Viewport:
    """The part of a program that is seen. Lines and cells count from 0."""

    def __init__(self) -> None:
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.gutter = 0
        self.metrics = Metrics(1, 1, 0)
        self.down = Scroll()
        self.across = Scroll()
        self.bars = (Scrollbar(self.down), Scrollbar(self.across, vertical=False))
        self._top = 0
        self._bottom = 0
        self._left = 0

    def layout(self, canvas: Canvas, rect: pygame.Rect, metrics: Metrics, code_size: float, line_count: int) -> None:
        """Take a place for code of a size in dp."""
        self.rect, self.metrics = rect, metrics
        digits = len(str(line_count)) * canvas.px(max(13, code_size - 3) * 0.62) + canvas.px(30)
        self.gutter = max(canvas.px(48 if code_size < _WIDE_CODE else 56), digits)
        self._top, self._left = canvas.px(_TOP), canvas.px(_LEFT)
        bar, inset = canvas.px(9), canvas.px(4)
        right, bottom = rect.right - bar - inset, rect.bottom - bar - inset
        self.bars[0].rect = pygame.Rect(right, rect.y + canvas.px(14), bar, rect.height - canvas.px(28))
        self.bars[1].rect = pygame.Rect(self.text_x, bottom, right - self.text_x - inset, bar)

    def resize(self, line_count: int, widest: int) -> None:
        """Take note of how many lines there are and how many cells the longest has."""
        # Room for the caret behind the last letter, and for the vertical bar.
        self.across.resize(self.text_width, (widest + 3) * self.metrics.cell)
        self._bottom = self._top + (self.rect.bottom - self.bars[1].rect.y if self.across.limit else 0)
        self.down.resize(self.rect.height, line_count * self.metrics.line + self._top + self._bottom)

    @property
    def text_x(self) -> int:
        """Where the first column is when nothing is scrolled."""
        return self.rect.x + self.gutter + self._left

    @property
    def text_width(self) -> int:
        """How many pixels of a line are seen."""
        return max(1, self.rect.right - self.text_x)

    @property
    def text_rect(self) -> pygame.Rect:
        """The part to the right of the gutter."""
        return pygame.Rect(self.rect.x + self.gutter, self.rect.y, self.rect.width - self.gutter, self.rect.height)

    @property
    def page(self) -> int:
        """How many whole lines are seen."""
        return max(1, (self.rect.height - self._top - self._bottom) // self.metrics.line)

    @property
    def seen_cells(self) -> range:
        """The cells of a line that are seen."""
        first = self.across.shown // self.metrics.cell
        return range(max(0, first - 1), first + self.text_width // self.metrics.cell + 2)

    def seen_lines(self, line_count: int) -> range:
        """The lines of which anything is seen."""
        first = (self.down.shown - self._top) // self.metrics.line
        last = (self.down.shown - self._top + self.rect.height) // self.metrics.line
        return range(max(0, first), min(line_count, last + 1))

    def line_rect(self, line: int) -> pygame.Rect:
        """The whole row of a line, gutter included."""
        y = self.rect.y + self._top + line * self.metrics.line - self.down.shown
        return pygame.Rect(self.rect.x, y, self.rect.width, self.metrics.line)

    def x_of(self, cell: int) -> int:
        """The left edge of a cell."""
        return self.text_x + cell * self.metrics.cell - self.across.shown

    def line_at(self, y: int) -> int:
        """The line at a height, which may be before the first or after the last."""
        return (y - self.rect.y - self._top + self.down.shown) // self.metrics.line

    def cell_at(self, x: int) -> float:
        """The place in the grid at an x, in cells."""
        return (x - self.text_x + self.across.shown) / self.metrics.cell

    def reveal(self, line: int, cell: int) -> None:
        """Scroll as little as needed to see a place."""
        metrics = self.metrics
        self.reveal_line(line, 0)
        self.across.reveal(cell * metrics.cell, (cell + 1) * metrics.cell, 3 * metrics.cell)
        if cell * metrics.cell < self.across.view - 4 * metrics.cell:
            self.across.to(0)

    def reveal_line(self, line: int, margin: int) -> None:
        """Scroll as little as needed to see a line, with so many lines around it."""
        height = self.metrics.line
        self.down.reveal(line * height, (line + 1) * height + self._top + self._bottom, margin * height)

    def turn(self, down: float, across: float) -> None:
        """Scroll by so many notches of the wheel."""
        self.down.by(-down * _LINES_A_NOTCH * self.metrics.line)
        self.across.by(across * _LINES_A_NOTCH * self.metrics.cell)

    def update(self, seconds: float, *, at_once: bool) -> bool:
        """Let time pass. Returns whether the picture moved."""
        moved = [scroll.update(seconds, at_once=at_once) for scroll in (self.down, self.across)]
        return any(moved)
