"""Draws what points at a tile: the ring of an explanation, and the little signs over somebody's head."""

import math

import pygame

from pyland.ui.gfx import Canvas, Face
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.shapes import Box
from pyland.ui.gfx.svg import render_svg
from pyland.ui.stage.motion import Burst
from pyland.ui.theme import INK, WHITE

PULSES = 0.9
"""Rings grow and shrink so often a second."""
_GROWS = 4
_COUNT = 14
_ICONS = {"goal": "flag"}
_STAR = "M12 1 L15 8.4 L23 9 L17 14.2 L18.9 22 L12 17.8 L5.1 22 L7 14.2 L1 9 L9 8.4 Z"


def pulse(clock: float) -> float:
    """How far a ring is grown at a time in seconds, 0 to 1."""
    return 0.5 - 0.5 * math.cos(math.tau * PULSES * clock)


class MarkPainter:
    """Draws marks and signs for one canvas."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._rings = surface_cache(2)
        self._outlines = surface_cache(1)
        self._counts = surface_cache(1)
        self._stars: dict[int, pygame.Surface] = {}

    def grown(self, share: float) -> int:
        """By how many pixels the ring is larger than its tile on each side."""
        return self._canvas.px(_GROWS * share)

    def ring(self, tile: pygame.Rect, grown: int) -> tuple[pygame.Surface, tuple[int, int]]:
        """The ring around a tile, and where it belongs."""
        rect = tile.inflate(2 * grown - 2, 2 * grown - 2)
        return self._rings.get((rect.width, grown), lambda: self._draw_ring(rect.width, grown)), rect.topleft

    def _draw_ring(self, side: int, grown: int) -> pygame.Surface:
        canvas, theme = self._canvas, self._canvas.theme
        rim, band = canvas.scale.line(2), canvas.scale.line(4.5)
        picture = pygame.Surface((side, side), pygame.SRCALPHA, 32)
        rect, radius = picture.get_rect(), canvas.px(12) + grown
        canvas.shapes.box(picture, rect, Box(None, radius, theme.focus_rim, band + 2 * rim))
        canvas.shapes.box(picture, rect.inflate(-2 * rim, -2 * rim), Box(None, radius - rim, theme.warn, band))
        return picture

    def corners(self, side: int) -> pygame.Surface:
        """The quiet outline of a tile of that many pixels: its corners, and a dash beside each."""
        return self._outlines.get(side, lambda: _draw_corners(side))

    def count(self, corner: tuple[int, int], side: int, count: int) -> tuple[pygame.Surface, tuple[int, int]]:
        """The sign that says how many things lie on a tile, and where it belongs."""
        picture = self._counts.get(count, lambda: self._draw_count(count))
        # Over the rim of the tile, so that even small things are seen beside it.
        place = picture.get_rect(center=(corner[0] + side - self._canvas.px(7), corner[1] + side - self._canvas.px(3)))
        return picture, place.topleft

    def _draw_count(self, count: int) -> pygame.Surface:
        canvas, theme = self._canvas, self._canvas.theme
        text = f"×{count}"
        size = (canvas.text_width(text, Face.BOLD, _COUNT) + canvas.px(12), canvas.px(21))
        picture = pygame.Surface(size, pygame.SRCALPHA, 32)
        rect = picture.get_rect()
        canvas.box(picture, rect, theme.paper, 10, border=theme.line if theme.outline else INK, border_width=2)
        canvas.text(picture, rect.center, text, Face.BOLD, _COUNT, theme.ink, align="center")
        return picture

    def badge(self, surface: pygame.Surface, area: pygame.Rect, tile: pygame.Rect, kind: str) -> pygame.Rect:
        """Draw the badge at the tile's upper left corner, inside the area; return where."""
        canvas, theme = self._canvas, self._canvas.theme
        side = canvas.px(28)
        place = pygame.Rect(0, 0, side, side)
        place.center = (tile.left + canvas.px(5), tile.top + canvas.px(3))
        place.clamp_ip(area)
        canvas.box(surface, place, theme.warn, 14, border=theme.focus_rim, border_width=2.6)
        icon = _ICONS.get(kind)
        if icon:
            canvas.icon(surface, icon, place.center, 18, theme.on_warn)
        else:
            canvas.text(surface, place.center, "!", Face.HEAD, 20, theme.on_warn, align="center")
        return place

    def burst(self, surface: pygame.Surface, center: tuple[float, float], burst: Burst, tile: int) -> None:
        """Draw the little stars that fly apart from a point in pixels."""
        side = max(4, round(tile * (0.3 - 0.12 * burst.spread)))
        star = self._stars.setdefault(side, _star(side))
        reach = tile * (0.12 + 0.3 * burst.spread)
        for turn in (0.04, 0.37, 0.7):
            x = center[0] + reach * math.cos(math.tau * turn)
            y = center[1] + reach * math.sin(math.tau * turn)
            surface.blit(star, (round(x - side / 2), round(y - side / 2)))

    def dots(self, surface: pygame.Surface, head: tuple[int, int], count: int) -> None:
        """Draw the dots of somebody who waits, above a head."""
        canvas = self._canvas
        step, radius = canvas.px(13), canvas.px(4)
        y = head[1] - canvas.px(10)
        for number in range(count):
            center = (head[0] + (number - 1) * step, y)
            pygame.draw.aacircle(surface, INK, center, radius + canvas.scale.line(2))
            pygame.draw.aacircle(surface, WHITE, center, radius)


def _star(side: int) -> pygame.Surface:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 24 24">'
    line = f'fill="#FFE38A" stroke="{INK}" stroke-width="2.2" stroke-linejoin="round"'
    return render_svg(f'{head}<path d="{_STAR}" {line}/></svg>', (side, side))


def _draw_corners(side: int) -> pygame.Surface:
    """White on dark, so that they are seen on any ground, and by those who see no colours."""
    corner = "M5 17 V9 Q5 5 9 5 H17 M23 5 H27 M5 23 V27"
    turned = "".join(f'<path d="{corner}" transform="rotate({turn} 32 32)"/>' for turn in (0, 90, 180, 270))
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{side}" height="{side}" viewBox="0 0 64 64">'
    lines = "".join(
        f'<g fill="none" stroke="{colour}" stroke-width="{width}" stroke-opacity="{strong}" stroke-linecap="round" '
        f'stroke-linejoin="round">{turned}</g>'
        for colour, width, strong in ((INK, 4.6, 0.7), (WHITE, 2.2, 1))
    )
    return render_svg(f"{head}{lines}</svg>", (side, side))
