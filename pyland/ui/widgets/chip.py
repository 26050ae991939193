"""Command chips: click one, and its command is in the program."""

from collections.abc import Sequence

import pygame

from pyland.source.lexer import KEYWORDS
from pyland.ui.gfx import Canvas, Face
from pyland.ui.theme import mix
from pyland.ui.widgets.base import Widget
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.pointer import HAND

_GAP = 6


class Chip(Widget):
    """One command as it is written in a program. `new` gives it the badge with the text `new_text`."""

    radius = 11
    pointer = HAND

    def __init__(self, code: str, action: object = None, *, new_text: str = "", tooltip: str = "") -> None:
        super().__init__(f"{code} {new_text}".strip(), action, tooltip=tooltip)
        self.code = code
        self._new_text = new_text

    def width_for(self, canvas: Canvas) -> int:
        """How wide the chip wants to be at least, in pixels."""
        return canvas.text_width(self.code, Face.CODE, _size(canvas)) + canvas.px(20)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        lip = 1 if self.pressed else 3
        face = pygame.Rect(self.rect)
        if self.pressed:
            face.y += canvas.px(2)
            face.height -= canvas.px(2)
        edge = theme.line if self.enabled else mix(theme.line, theme.chrome, 0.5)
        under = mix(theme.paper3, theme.chrome, 0.12 if self.enabled else 0.7)
        canvas.box(
            surface, face, self._fill(), self.radius, lip=under, lip_height=lip,
            border=edge if theme.outline else None, border_width=theme.outline,
        )  # fmt: skip
        face.height -= canvas.scale.line(lip)
        self._paint_code(surface, face)

    def draw(self, surface: pygame.Surface) -> None:
        super().draw(surface)
        if self._new_text and self.visible:  # over the ring
            self._paint_badge(surface)

    def _fill(self) -> str:
        theme = self.canvas.theme
        if not self.enabled:
            return mix(theme.paper, theme.chrome, 0.88)
        return mix(theme.paper, theme.warn, 0.25 * self.glow)

    def _paint_code(self, surface: pygame.Surface, face: pygame.Rect) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        syntax = theme.syntax
        colour = syntax.keyword if self.code.split(" ")[0] in KEYWORDS else syntax.call
        if not self.enabled:
            colour = mix(theme.on, theme.chrome, 0.3)
        room = face.width - canvas.px(8)
        size = fitting_size(canvas, self.code, Face.CODE, _size(canvas), room)
        canvas.text(surface, face.center, self.code, Face.CODE, size, colour, align="center", width=room)

    def _paint_badge(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        width = canvas.text_width(self._new_text, Face.BOLD, 11.5) + canvas.px(14)
        height = canvas.px(18)
        badge = pygame.Rect(self.rect.right - width + canvas.px(6), self.rect.y - canvas.px(8), width, height)
        canvas.box(surface, badge, theme.warn, 9)
        canvas.text(surface, badge.center, self._new_text, Face.BOLD, 11.5, theme.on_warn, align="center")


def chip_rows(canvas: Canvas, chips: Sequence[Chip], area: pygame.Rect, height: float = 44) -> int:
    """Lay chips out in rows that fill the width of an area, `height` dp each. Returns the bottom, in pixels."""
    gap, tall = canvas.px(_GAP), canvas.px(height)
    y = area.y
    for row in _rows(canvas, chips, area.width, gap):
        widths = [chip.width_for(canvas) for chip in row]
        spare = area.width - sum(widths) - gap * (len(row) - 1)
        share = min(max(0, spare) / len(row), canvas.px(40))
        x = float(area.x)
        for chip, width in zip(row, widths, strict=True):
            end = x + min(width + share, area.width)
            chip.layout(canvas, pygame.Rect(round(x), y, round(end) - round(x), tall))
            x = end + gap
        y += tall + gap
    return y - gap if chips else y


def _rows(canvas: Canvas, chips: Sequence[Chip], width: int, gap: int) -> list[list[Chip]]:
    rows: list[list[Chip]] = []
    room = 0
    for chip in chips:
        needs = chip.width_for(canvas)
        if rows and needs <= room:
            rows[-1].append(chip)
        else:
            rows.append([chip])
            room = width
        room -= needs + gap
    return rows


def _size(canvas: Canvas) -> float:
    """Chips grow with the code of the theme."""
    return 14.5 if canvas.theme.code_size < 20 else 16.5
