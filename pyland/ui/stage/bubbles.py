"""Draws speech bubbles, paper with what a sign says, and the name of what the mouse is on."""

from collections.abc import Iterator, Sequence

import pygame

from pyland.ui.gfx import Canvas, Face, Shadow
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.svg import render_svg
from pyland.ui.gfx.text import ELLIPSIS
from pyland.ui.stage.speech import Bubble
from pyland.ui.theme import INK

_SIZE = 18
_LEADING = 1.32
_FEW_LINES = 3
LINES = 5
"""A bubble has at most so many."""
_SHAPES = ((270, _FEW_LINES), (270, LINES), (400, LINES), (560, LINES))
"""How wide a bubble is at most (dp), and how many lines it has at most: one after the other is tried."""
_PADDING = (14, 9)
_BORDER = 2.6
_TAIL = (20, 13)
_GAP = 2
_MOST_LETTERS = 400
_TIP_SIZE = 16
_WIDEST_TIP = 320


def wrap(canvas: Canvas, text: str, width: int, lines: int = LINES) -> list[str]:
    """Break text into lines at most `width` pixels wide. What is too much ends in an ellipsis."""
    style = canvas.style(Face.BODY, _SIZE)
    found = _broken(canvas, text, width)
    shown = found[:lines]
    if len(found) > lines or len(text) > _MOST_LETTERS:
        shown[-1] += ELLIPSIS
    return [canvas.texts.fit(line, style, width) for line in shown]


def _broken(canvas: Canvas, text: str, width: int) -> list[str]:
    """All lines of a text, as far as it is shown at all."""
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
    return found


def shaped(canvas: Canvas, text: str, width: int, lines: int) -> list[str]:
    """The lines of a bubble that may be so many pixels wide, and have so many lines: it gets higher, and then wider,
    before anything is cut.
    """
    for shape, most in _SHAPES:
        wide = max(canvas.px(60), min(canvas.px(shape), width))
        if len(_broken(canvas, text, wide)) <= min(most, lines):
            break
    return wrap(canvas, text, wide, lines)


class BubblePainter:
    """Draws bubbles inside an area and keeps their pictures."""

    def __init__(self, canvas: Canvas) -> None:
        self._canvas = canvas
        self._boxes = surface_cache(4)
        self._tails = surface_cache(1)

    def draw(
        self, surface: pygame.Surface, area: pygame.Rect, bubble: Bubble, owner: pygame.Rect,
        reader: pygame.Rect | None = None,
    ) -> pygame.Rect:  # fmt: skip
        """Draw a bubble above its owner, or below where there is no room above; return where the box is. It does not
        lie over whoever reads it where there is another place."""
        canvas = self._canvas
        width = area.width - 2 * canvas.px(_PADDING[0] + 4)
        height = max(owner.top - area.top, area.bottom - owner.bottom) - canvas.px(2 * _PADDING[1] + _TAIL[1])
        lines = min(LINES, max(_FEW_LINES, height // canvas.px(_SIZE * _LEADING)))
        box = self._boxes.get((bubble.text, bubble.paper, width, lines), lambda: self._box(bubble, width, lines))
        place = self._place(box.get_rect(), area, owner, reader)
        surface.blit(box, place)
        self._draw_tail(surface, place, owner.centerx, bubble.paper, place.centery > owner.centery)
        return place

    def _place(
        self, box: pygame.Rect, area: pygame.Rect, owner: pygame.Rect, reader: pygame.Rect | None
    ) -> pygame.Rect:
        """The first place where the box covers neither its owner nor the reader; the usual one if there is none."""
        kept = [owner] if reader is None or reader == owner else [owner, reader]
        places = [place.clamp(area) for place in self._places(box, owner, reader)]
        free = (place for place in places if place.collidelist(kept) < 0)
        above = places[0] if places[0].bottom <= owner.top else places[1]
        return next(free, above)

    def _places(self, box: pygame.Rect, owner: pygame.Rect, reader: pygame.Rect | None) -> Iterator[pygame.Rect]:
        """Where a box may be, the best place first: above, below, and both pushed away from the reader."""
        canvas = self._canvas
        far, beside = canvas.px(_TAIL[1] + _GAP), canvas.px(14 + _TAIL[0] / 2)
        ups = (owner.top - far - box.height, owner.bottom + far)
        for y in ups:
            yield pygame.Rect(owner.centerx - box.width // 2, y, *box.size)
        for y in ups if reader is not None else ():
            yield pygame.Rect(owner.centerx - beside, y, *box.size)
            yield pygame.Rect(owner.centerx + beside - box.width, y, *box.size)

    def tip(self, surface: pygame.Surface, area: pygame.Rect, text: Sequence[str], tile: pygame.Rect) -> pygame.Rect:
        """Draw what a tile is called, and perhaps under it what that is for: below the tile or above it, inside the
        area; return where."""
        canvas, theme = self._canvas, self._canvas.theme
        style, pad = canvas.style(Face.BODY, _TIP_SIZE), canvas.px(12)
        name = canvas.texts.fit(text[0], style, area.width - canvas.px(32))
        line, room = canvas.px(32), min(canvas.px(_WIDEST_TIP), area.width - canvas.px(32))
        more = [canvas.paragraph(words, room, 15, leading=1.3) for words in text[1:]]
        wide = max([canvas.texts.width(name, style), *(words.width for words in more)])
        high = line + sum(words.height + canvas.px(6) for words in more)
        place = pygame.Rect(0, 0, wide + 2 * pad, high)
        place.midtop = (tile.centerx, tile.bottom + canvas.px(5))
        if place.bottom > area.bottom:
            # Above the tile it must not lie over the head of who stands there.
            place.bottom = tile.top - canvas.px(5) - (tile.height // 2 if more else 0)
        place.clamp_ip(area.inflate(-canvas.px(8), -canvas.px(8)))
        shadow = Shadow(3, 4, 90)
        canvas.box(surface, place, theme.chrome, 10, border=theme.chrome_line, border_width=1.5, shadow=shadow)
        if not more:
            canvas.text(surface, place.center, name, Face.BODY, _TIP_SIZE, theme.on, align="center")
            return place
        canvas.text(surface, (place.x + pad, place.y + line // 2), name, Face.BOLD, _TIP_SIZE, theme.on, width=wide)
        y = place.y + line - canvas.px(3)
        for words in more:
            canvas.draw_paragraph(surface, (place.x + pad, y), words, theme.on)
            y += words.height + canvas.px(6)
        return place

    def _colours(self, paper: bool) -> tuple[str, str]:
        theme = self._canvas.theme
        border = theme.line if theme.outline else INK
        return (theme.paper3, theme.warn_lip) if paper else (theme.paper, border)

    def _box(self, bubble: Bubble, width: int, most: int) -> pygame.Surface:
        canvas = self._canvas
        style = canvas.style(Face.BODY, _SIZE)
        lines = shaped(canvas, bubble.text, width, most)
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
