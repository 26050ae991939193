"""The numbers of columns and rows along the top and the left side of the map."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import pygame

from pyland.ui.gfx import Canvas, Face
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.shapes import Box

_SIZE = 14
_HEIGHT = 22
_LEAST = 24
_GAP = 3
_SUBTLE = 205
_HEADS = 0.35
"""In tiles."""


@dataclass(frozen=True, slots=True)
class View:
    """What is seen of the map: its corner in pixels, the width of a tile, its columns and rows, the free part."""

    origin: tuple[int, int]
    tile: int
    columns: int
    rows: int
    clear: pygame.Rect

    @property
    def key(self) -> tuple[int, ...]:
        """Equal when the same is seen."""
        return (*self.origin, self.tile, self.columns, self.rows, *self.clear)


@dataclass(frozen=True, slots=True)
class Number:
    """One number of the ruler and where it is."""

    number: int
    rect: pygame.Rect
    column: bool


class Ruler:
    """Lays the numbers out beside the map where there is room, else over its first tiles that are in sight."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._pills = surface_cache(2)

    def numbers(self, view: View, overlays: Sequence[pygame.Rect]) -> list[Number]:
        """The numbers that fit into the free part and that nothing lies over."""
        found = (*self._across(view), *self._down(view))
        return [item for item in found if item.rect.collidelist(list(overlays)) < 0]

    def draw(self, surface: pygame.Surface, numbers: Sequence[Number], lit: tuple[int, int] | None) -> None:
        """Draw numbers; those of the tile `lit` are bright."""
        blits = []
        for item in numbers:
            bright = lit is not None and item.number == lit[0 if item.column else 1]
            blits.append((self._pill(item.number, item.rect.size, bright), item.rect.topleft))
        surface.fblits(blits)

    def _across(self, view: View) -> Iterator[Number]:
        gap, top = self._canvas.px(_GAP), self._top(view)
        left = view.clear.left + gap
        for number in _in_sight(view.columns, view.tile, view.clear.left - view.origin[0], view.clear.width):
            rect = self._rect(number)
            rect.midtop = (view.origin[0] + number * view.tile + view.tile // 2, top)
            if left <= rect.left and rect.right <= view.clear.right:
                yield Number(number, rect, True)

    def _down(self, view: View) -> Iterator[Number]:
        gap = self._canvas.px(_GAP)
        right = max(view.clear.left + gap, view.origin[0] - gap - self._rect(view.rows - 1).width)
        top = self._top(view) + self._canvas.px(_HEIGHT)
        for number in _in_sight(view.rows, view.tile, view.clear.top - view.origin[1], view.clear.height):
            rect = self._rect(number)
            rect.midleft = (right, view.origin[1] + number * view.tile + view.tile // 2)
            if top <= rect.top and rect.bottom <= view.clear.bottom:
                yield Number(number, rect, False)

    def _top(self, view: View) -> int:
        """Where the numbers of columns are: above the heads of the first row, or as high as can be."""
        gap, height = self._canvas.px(_GAP), self._canvas.px(_HEIGHT)
        return max(view.clear.top + gap, view.origin[1] - height - gap - round(_HEADS * view.tile))

    def _rect(self, number: int) -> pygame.Rect:
        canvas = self._canvas
        width = canvas.text_width(str(number), Face.BOLD, _SIZE) + canvas.px(10)
        return pygame.Rect(0, 0, max(canvas.px(_LEAST), width), canvas.px(_HEIGHT))

    def _pill(self, number: int, size: tuple[int, int], bright: bool) -> pygame.Surface:
        return self._pills.get((number, size, bright), lambda: self._draw_pill(number, size, bright))

    def _draw_pill(self, number: int, size: tuple[int, int], bright: bool) -> pygame.Surface:
        canvas, theme = self._canvas, self._canvas.theme
        picture = pygame.Surface(size, pygame.SRCALPHA, 32)
        fill, ink = (theme.warn, theme.on_warn) if bright else (theme.chrome, theme.on)
        border = theme.chrome_line if theme.outline and not bright else None
        radius = canvas.px(_HEIGHT) // 2
        canvas.shapes.box(picture, picture.get_rect(), Box(fill, radius, border, canvas.scale.line(1.5)))
        if not bright and not theme.outline:
            picture.fill((255, 255, 255, _SUBTLE), special_flags=pygame.BLEND_RGBA_MULT)
        canvas.text(picture, (size[0] / 2, size[1] / 2), str(number), Face.BOLD, _SIZE, ink, align="center")
        return picture


def _in_sight(count: int, tile: int, start: int, room: int) -> range:
    """Which of `count` tiles are in sight from the pixel `start` of the map on."""
    return range(max(0, start // tile), min(count, (start + room) // tile + 1))
