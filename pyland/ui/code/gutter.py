"""The numbers beside a program, and the marks among them."""

from dataclasses import dataclass

import pygame

from pyland.ui.code.glyphs import bold
from pyland.ui.code.marks import SmallMark
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
    """What there is to tell of a line: it is wrong, or talked about (`gentle`), is being run, has the caret, has a
    small mark, or counts."""

    wrong: bool = False
    gentle: bool = False
    running: bool = False
    current: bool = False
    quiet: SmallMark | None = None
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
        """Draw the number of a line (from 0), its mark (the arrow, the "!", or the small one), and the point after the
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
        left = right - self._canvas.texts.width(number, self._style)
        if state.wrong and not state.gentle:
            self._paint_badge(surface, row, left)
        elif state.wrong or state.quiet:
            self._paint_small(surface, row, left, gentle=state.gentle or bool(state.quiet and state.quiet.gentle))

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

    def _paint_small(self, surface: pygame.Surface, row: pygame.Rect, number: int, *, gentle: bool) -> None:
        """The small mark: a yellow bubble with a "?" in it, or where it is gentle a smaller, pale one."""
        size = self._canvas.px(min(18, self._canvas.scale.dp(row.height) - 4))
        place = pygame.Rect(0, 0, size, size)
        place.center = (self._mark_x(row, number, size), row.centery)
        paint_small_mark(self._canvas, surface, place, gentle=gentle)

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


def paint_small_mark(canvas: Canvas, surface: pygame.Surface, place: pygame.Rect, *, gentle: bool) -> None:
    """Draw the small mark of a line into a square, beside the program or wherever it is spoken of."""
    theme = canvas.theme
    if gentle:
        body = (
            '<path d="M6.2 3.4 H11.8 Q14.8 3.4 14.8 6.4 V8.6 Q14.8 11.6 11.8 11.6 H9.6 L6.9 14.4 L6.6 11.6 '
            'Q3.2 11.6 3.2 8.6 V6.4 Q3.2 3.4 6.2 3.4 Z" '
            f'fill="{theme.code_bg}" stroke="{theme.gutter_text}" stroke-width="1.3" stroke-linejoin="round"/>'
            + "".join(f'<circle cx="{x}" cy="7.5" r="0.95" fill="{theme.gutter_text}"/>' for x in (6.2, 9, 11.8))
        )
    else:
        rim = theme.warn_lip if theme.outline else INK
        body = (
            '<path d="M5.4 1.4 H12.6 Q16.6 1.4 16.6 5.4 V8.8 Q16.6 12.8 12.6 12.8 H9.4 L6 16.6 L5.6 12.8 '
            f'Q1.4 12.6 1.4 8.8 V5.4 Q1.4 1.4 5.4 1.4 Z" fill="{theme.warn}" stroke="{rim}" stroke-width="1.6" '
            'stroke-linejoin="round"/>'
            f'<path d="M6.9 5.6 Q7 3.9 9 3.9 Q11.1 3.9 11.1 5.6 Q11.1 6.8 9 7.6 V8.3" fill="none" '
            f'stroke="{INK}" stroke-width="1.7" stroke-linecap="round"/><circle cx="9" cy="10.6" r="1.1" fill="{INK}"/>'
        )
    canvas.drawing(surface, place, body, (18, 18))
