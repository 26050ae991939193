"""Draws speech bubbles, paper with what a sign says, and the name of what the mouse is on."""

from collections.abc import Sequence

import pygame

from pyland.ui.gfx import Canvas, Face, Shadow
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.svg import render_svg
from pyland.ui.gfx.text import ELLIPSIS
from pyland.ui.stage.speech import Bubble
from pyland.ui.theme import INK

_SIZE = 18
_LEADING = 1.32
_WIDEST = 270
_PADDING = (14, 9)
_BORDER = 2.6
_TAIL = (20, 13)
_GAP = 2
_MOST_LETTERS = 400
_TIP_SIZE = 16
_WIDEST_TIP = 320
LINES = 3
"""A bubble has at most so many."""


def wrap(canvas: Canvas, text: str, width: int, lines: int = LINES) -> list[str]:
    """Break text into lines at most `width` pixels wide. What is too much ends in an ellipsis."""
    style = canvas.style(Face.BODY, _SIZE)
    clean = "".join(letter if letter.isprintable() or letter == "\n" else " " for letter in text[:_MOST_LETTERS])
    found: list[str] = []
    for part in clean.strip().split("\n"):
        line = ""
        for word in part.split():
            longer = f"{line} {word}" if line else word
            if line and canvas.texts.width(longer, style) > width:
                found.append(line)
                line = word
            else:
                line = longer
        found.append(line)
    shown = found[:lines]
    if len(found) > lines or len(text) > _MOST_LETTERS:
        shown[-1] += ELLIPSIS
    return [canvas.texts.fit(line, style, width) for line in shown]


class BubblePainter:
    """Draws bubbles inside an area and keeps their pictures."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._boxes = surface_cache(4)
        self._tails = surface_cache(1)

    def draw(self, surface: pygame.Surface, area: pygame.Rect, bubble: Bubble, owner: pygame.Rect) -> pygame.Rect:
        """Draw a bubble above its owner, or below where there is no room above; return where the box is."""
        canvas = self._canvas
        width = max(canvas.px(60), min(canvas.px(_WIDEST), area.width - 2 * canvas.px(_PADDING[0] + 4)))
        box = self._boxes.get((bubble.text, bubble.paper, width), lambda: self._box(bubble, width))
        tail_height, gap = canvas.px(_TAIL[1]), canvas.px(_GAP)
        place = box.get_rect(midbottom=(owner.centerx, owner.top - tail_height - gap))
        below = place.top < area.top + gap
        if below:
            place.top = owner.bottom + tail_height + gap
        place.clamp_ip(area.inflate(-2 * gap, -2 * gap))
        surface.blit(box, place)
        self._draw_tail(surface, place, owner.centerx, bubble.paper, below)
        return place

    def tip(self, surface: pygame.Surface, area: pygame.Rect, text: Sequence[str], tile: pygame.Rect) -> pygame.Rect:
        """Draw what a tile is called, and perhaps under it what that is for: below the tile or above it, inside the
        area; return where."""
        canvas, theme = self._canvas, self._canvas.theme
        style, pad = canvas.style(Face.BODY, _TIP_SIZE), canvas.px(12)
        name = canvas.texts.fit(text[0], style, area.width - canvas.px(32))
        line, room = canvas.px(32), min(canvas.px(_WIDEST_TIP), area.width - canvas.px(32))
        more = canvas.paragraph(text[1], room, 15, leading=1.3) if len(text) > 1 else None
        wide, high = canvas.texts.width(name, style), line
        if more is not None:
            wide, high = max(wide, more.width), high + more.height + canvas.px(6)
        place = pygame.Rect(0, 0, wide + 2 * pad, high)
        place.midtop = (tile.centerx, tile.bottom + canvas.px(5))
        if place.bottom > area.bottom:
            # Above the tile it must not lie over the head of who stands there.
            place.bottom = tile.top - canvas.px(5) - (tile.height // 2 if more is not None else 0)
        place.clamp_ip(area.inflate(-canvas.px(8), -canvas.px(8)))
        shadow = Shadow(3, 4, 90)
        canvas.box(surface, place, theme.chrome, 10, border=theme.chrome_line, border_width=1.5, shadow=shadow)
        if more is None:
            canvas.text(surface, place.center, name, Face.BODY, _TIP_SIZE, theme.on, align="center")
            return place
        canvas.text(surface, (place.x + pad, place.y + line // 2), name, Face.BOLD, _TIP_SIZE, theme.on, width=wide)
        canvas.draw_paragraph(surface, (place.x + pad, place.y + line - canvas.px(3)), more, theme.on)
        return place

    def _colours(self, paper: bool) -> tuple[str, str]:
        theme = self._canvas.theme
        border = theme.line if theme.outline else INK
        return (theme.paper3, theme.warn_lip) if paper else (theme.paper, border)

    def _box(self, bubble: Bubble, width: int) -> pygame.Surface:
        canvas = self._canvas
        style = canvas.style(Face.BODY, _SIZE)
        lines = wrap(canvas, bubble.text, width)
        leading, height = canvas.px(_SIZE * _LEADING), canvas.texts.line_height(style)
        inner = max(canvas.px(24), *(canvas.texts.width(line, style) for line in lines))
        across, down = canvas.px(_PADDING[0]), canvas.px(_PADDING[1])
        size = inner + 2 * across, leading * (len(lines) - 1) + height + 2 * down
        picture = pygame.Surface(size, pygame.SRCALPHA, 32)
        fill, border = self._colours(bubble.paper)
        canvas.box(picture, picture.get_rect(), fill, 5 if bubble.paper else 15, border=border, border_width=_BORDER)
        for number, line in enumerate(lines):
            middle = down + number * leading + canvas.texts.offset_to_middle(style)
            canvas.text(picture, (size[0] / 2, middle), line, Face.BODY, _SIZE, align="center")
        return picture

    def _draw_tail(self, surface: pygame.Surface, box: pygame.Rect, x: int, paper: bool, up: bool) -> None:
        canvas = self._canvas
        tail = self._tails.get((paper, up), lambda: self._tail(paper, up))
        half, over = tail.get_width() // 2, canvas.scale.line(_BORDER)
        room = canvas.px(14) + half
        x = min(max(x, box.left + room), box.right - room) if box.width > 2 * room else box.centerx
        surface.blit(tail, (x - half, box.top - tail.get_height() + over if up else box.bottom - over))

    def _tail(self, paper: bool, up: bool) -> pygame.Surface:
        canvas = self._canvas
        fill, border = self._colours(paper)
        wide, high = _TAIL[0], _TAIL[1] + _BORDER
        middle, tip = wide / 2, high - _BORDER
        head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{wide}" height="{high}" viewBox="0 0 {wide} {high}">'
        shape = f"M2 0 L{middle} {tip} L{wide - 2} 0"
        line = f'stroke="{border}" stroke-width="{_BORDER}" stroke-linejoin="round"'
        body = f'<path d="{shape} Z" fill="{fill}"/><path d="{shape}" fill="none" {line}/>'
        picture = render_svg(f"{head}{body}</svg>", (canvas.px(wide), canvas.px(high)))
        return pygame.transform.flip(picture, False, True) if up else picture
