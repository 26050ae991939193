"""The numbers beside a program, and the marks among them."""

from dataclasses import dataclass

import pygame

from pyland.ui.code.glyphs import bold
from pyland.ui.code.viewport import Viewport
from pyland.ui.gfx import Canvas, Face
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.theme import INK

_SMALLER = 3
_SMALLEST = 13
"""Numbers are so many dp smaller than the code, but not too small."""
_RIGHT = 8
_POINT = 2.2
"""The radius of the point of a line that counts, in dp."""
_ARROW_BEYOND = 4
"""How far the arrow reaches into the lines above and below."""


@dataclass(frozen=True, slots=True)
class LineState:
    """What there is to tell of a line: it is wrong, is being run, has the caret, has a hint, or counts."""

    wrong: bool = False
    running: bool = False
    current: bool = False
    quiet: bool = False
    counted: bool = False


class Gutter:
    """Draws with one canvas and one size of code (dp); `baseline` is that of a line of code, in pixels from its top."""

    def __init__(self, canvas: Canvas, code_size: float, baseline: int) -> None:
        self._canvas = canvas
        self._size = max(_SMALLEST, code_size - _SMALLER)
        self._style = canvas.style(Face.CODE, self._size)
        self._top = baseline - canvas.fonts.font(Face.CODE, self._style.size).get_ascent()
        self._bold = surface_cache(1)

    def paint(self, surface: pygame.Surface, viewport: Viewport, line: int, state: LineState) -> None:
        """Draw the number of a line (from 0), its mark (the arrow, the "!", or the small dot), and the point after the
        number of a line that counts."""
        row, number = viewport.line_rect(line), str(line + 1)
        if state.running and not state.wrong:
            self._paint_arrow(surface, pygame.Rect(row.x, row.y, viewport.gutter, row.height), number)
            return
        right = row.x + viewport.gutter - self._canvas.px(_RIGHT)
        self._paint_number(surface, (right, row.y), number, strong=state.wrong or state.current)
        if state.counted:
            middle = (row.x + viewport.gutter - self._canvas.px(_RIGHT) / 2, row.centery)
            pygame.draw.aacircle(surface, self._canvas.theme.blue, middle, self._canvas.px(_POINT))
        if state.wrong or state.quiet:
            left = right - self._canvas.texts.width(number, self._style)
            paint_mark = self._paint_badge if state.wrong else self._paint_dot
            paint_mark(surface, row, left)

    def _paint_number(self, surface: pygame.Surface, top_right: tuple[int, int], number: str, *, strong: bool) -> None:
        canvas, theme = self._canvas, self._canvas.theme
        if strong:
            picture = self._bold.get(number, lambda: bold(canvas.fonts, number, self._style.size, theme.ink))
        else:
            picture = canvas.texts.picture(number, self._style, theme.gutter_text)
        surface.blit(picture, (top_right[0] - picture.get_width(), top_right[1] + self._top))

    def _paint_badge(self, surface: pygame.Surface, row: pygame.Rect, number: int) -> None:
        """The "!" of the wrong line, left of its number, which begins at `number`."""
        canvas, theme = self._canvas, self._canvas.theme
        size = canvas.px(20)
        badge = pygame.Rect(0, 0, size, size)
        badge.center = (self._mark_x(row, number, size), row.centery)
        canvas.box(surface, badge, theme.red, 10)
        canvas.text(surface, badge.center, "!", Face.BOLD, 15, theme.on_colour, align="center")

    def _paint_dot(self, surface: pygame.Surface, row: pygame.Rect, number: int) -> None:
        """The small dot of a hint, in ink around it, as its yellow alone is too pale on paper."""
        canvas, theme = self._canvas, self._canvas.theme
        size = canvas.px(11)
        dot = pygame.Rect(0, 0, size, size)
        dot.center = (self._mark_x(row, number, size), row.centery)
        canvas.box(surface, dot, theme.warn, 5.5, border=INK, border_width=2)

    def _mark_x(self, row: pygame.Rect, number: int, size: int) -> int:
        """The middle of a mark: in the middle between the edge and the number, but not over the edge."""
        edge = self._canvas.px(2)
        return row.x + max(size // 2 + edge, min(self._canvas.px(15), (number - row.x) // 2))

    def _paint_arrow(self, surface: pygame.Surface, place: pygame.Rect, number: str) -> None:
        """The arrow that points at the line which is being run, with its number on it."""
        canvas, theme = self._canvas, self._canvas.theme
        width, height = canvas.scale.dp(place.width), canvas.scale.dp(place.height) + 2 * _ARROW_BEYOND
        middle, tip = height / 2, width - 1.5
        half = middle - 6.5
        neck = tip - 17
        path = (
            f"M5 {middle - half} H{neck} V{middle - half - 5} L{tip} {middle} L{neck} {middle + half + 5} "
            f"V{middle + half} H5 Q2 {middle + half} 2 {middle + half - 3} V{middle - half + 3} "
            f"Q2 {middle - half} 5 {middle - half} Z"
        )
        rim = theme.warn_lip if theme.outline else INK
        body = f'<path d="{path}" fill="{theme.warn}" stroke="{rim}" stroke-width="2.4" stroke-linejoin="round"/>'
        box = pygame.Rect(place.x, 0, place.width, canvas.px(height))
        box.centery = place.centery
        canvas.drawing(surface, box, body, (width, height))
        middle_x = place.x + canvas.px(width / 2 - 4)
        size = self._size
        while size > 10 and canvas.text_width(number, Face.CODE, size) > canvas.px(neck - 2):
            size -= 1
        canvas.text(surface, (middle_x, place.centery), number, Face.CODE, size, theme.on_warn, align="center")
