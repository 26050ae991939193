"""Rounded boxes with lips, borders and soft shadows.

Everything is made of plain fills and of corner pictures that are drawn once for a radius and colour, so a large card
costs hardly more than a filled rectangle. All numbers here are pixels.
"""

from dataclasses import dataclass, field
from typing import NamedTuple

import pygame

from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.svg import render_svg


class Corners(NamedTuple):
    """Which corners are round."""

    top_left: bool = True
    top_right: bool = True
    bottom_right: bool = True
    bottom_left: bool = True


ROUND = Corners()


class Shadow(NamedTuple):
    """A soft shadow: how far down it falls and how wide it blurs (both in dp), and how dark it is (0 to 255)."""

    down: float
    blur: float
    alpha: int


CARD_SHADOW = Shadow(6, 8, 90)
DIALOG_SHADOW = Shadow(12, 18, 170)


@dataclass(frozen=True, slots=True)
class Box:
    """How a rounded box looks: fill (None: only the border), border, and a darker lip below that makes it chunky."""

    fill: str | None
    radius: int
    border: str | None = None
    border_width: int = 0
    lip: str | None = None
    lip_height: int = 0
    corners: Corners = field(default=ROUND)


_FINE_BLUR = 4
"""Down to so many pixels a blur can be made smaller without anybody seeing steps in it."""

_ShadowLook = tuple[int, int, int, int, int, str]
"""Width, height, radius, blur, alpha and colour."""


class Shapes:
    """Draws boxes and keeps the corners and shadows they are made of."""

    def __init__(self) -> None:
        self._kept = surface_cache(24)

    def box(self, surface: pygame.Surface, rect: pygame.Rect, box: Box) -> None:
        """Draw a box into a rectangle, its lip included."""
        if rect.width <= 0 or rect.height <= 0:
            return
        face = rect
        if box.lip and box.lip_height:
            face = pygame.Rect(rect.x, rect.y, rect.width, rect.height - box.lip_height)
            low = min(face.height // 2, box.radius + box.border_width)
            under = pygame.Rect(rect.x, face.bottom - low, rect.width, box.lip_height + low)
            lower = Corners(False, False, box.corners.bottom_right, box.corners.bottom_left)
            self.fill(surface, under, box.lip, box.radius, lower)
        if box.fill is None:
            self._frame(surface, face, box)
        elif box.border and box.border_width:
            self.fill(surface, face, box.border, box.radius, box.corners)
            inner = face.inflate(-2 * box.border_width, -2 * box.border_width)
            self.fill(surface, inner, box.fill, max(0, box.radius - box.border_width), box.corners)
        else:
            self.fill(surface, face, box.fill, box.radius, box.corners)

    def fill(
        self, surface: pygame.Surface, rect: pygame.Rect, colour: str, radius: int, corners: Corners = ROUND
    ) -> None:
        """Fill a rounded rectangle with one colour."""
        radius = min(radius, rect.width // 2, rect.height // 2)
        if radius <= 0 or not any(corners):
            surface.fill(colour, rect)
            return
        surface.fill(colour, (rect.x, rect.y + radius, rect.width, rect.height - 2 * radius))
        self._row(surface, rect, colour, radius, (corners.top_left, corners.top_right), top=True)
        self._row(surface, rect, colour, radius, (corners.bottom_left, corners.bottom_right), top=False)

    def _row(
        self,
        surface: pygame.Surface,
        rect: pygame.Rect,
        colour: str,
        radius: int,
        rounded: tuple[bool, bool],
        *,
        top: bool,
    ) -> None:
        """The band at the top or bottom of a rounded rectangle, with its two corners."""
        disc = self.disc(radius, colour)
        y = rect.y if top else rect.bottom - radius
        from_y = 0 if top else radius
        left, right = rounded
        start = rect.x + (radius if left else 0)
        end = rect.right - (radius if right else 0)
        surface.fill(colour, (start, y, end - start, radius))
        if left:
            surface.blit(disc, (rect.x, y), (0, from_y, radius, radius))
        if right:
            surface.blit(disc, (rect.right - radius, y), (radius, from_y, radius, radius))

    def disc(self, radius: int, colour: str) -> pygame.Surface:
        """A filled circle."""
        size = 2 * radius
        return self._kept.get(
            ("disc", radius, colour),
            lambda: render_svg(
                _svg(size, size, f'<circle cx="{radius}" cy="{radius}" r="{radius}" fill="{colour}"/>'), (size, size)
            ),
        )

    def shadow(
        self, surface: pygame.Surface, rect: pygame.Rect, radius: int, blur: int, alpha: int, colour: str
    ) -> None:
        """Draw a blurred shadow of a rounded box. Its middle is left out: the box covers it."""
        reach = 2 * blur
        edge = reach + max(radius, reach) + 2 * blur
        size = 2 * edge + 1
        if rect.width + 2 * reach < size or rect.height + 2 * reach < size:
            small = self._shadow_picture(rect.width, rect.height, radius, blur, alpha, colour)
            surface.blit(small, (rect.x - reach, rect.y - reach))
            return
        look = (size - 2 * reach, size - 2 * reach, radius, blur, alpha, colour)
        self._spread(surface, look, edge, rect.inflate(2 * reach, 2 * reach))

    def _spread(self, surface: pygame.Surface, look: _ShadowLook, edge: int, rect: pygame.Rect) -> None:
        """Draw the rim of a small shadow around a larger rectangle: corners as they are, edges stretched."""
        patch = self._shadow_picture(*look)
        far = edge + 1
        right, bottom = rect.right - edge, rect.bottom - edge
        for x, from_x in ((rect.x, 0), (right, far)):
            for y, from_y in ((rect.y, 0), (bottom, far)):
                surface.blit(patch, (x, y), (from_x, from_y, edge, edge))
        across, down = rect.width - 2 * edge, rect.height - 2 * edge
        for y, from_y in ((rect.y, 0), (bottom, far)):
            surface.blit(self._strip(look, (edge, from_y, 1, edge), (across, edge)), (rect.x + edge, y))
        for x, from_x in ((rect.x, 0), (right, far)):
            surface.blit(self._strip(look, (from_x, edge, edge, 1), (edge, down)), (x, rect.y + edge))

    def _strip(self, look: _ShadowLook, area: tuple[int, int, int, int], size: tuple[int, int]) -> pygame.Surface:
        key = ("strip", look, area, size)
        return self._kept.get(key, lambda: pygame.transform.scale(self._shadow_picture(*look).subsurface(area), size))

    def _shadow_picture(
        self, width: int, height: int, radius: int, blur: int, alpha: int, colour: str
    ) -> pygame.Surface:
        key = ("shadow", width, height, radius, blur, alpha, colour)
        return self._kept.get(key, lambda: self._blurred(width, height, radius, blur, alpha, colour))

    def _blurred(self, width: int, height: int, radius: int, blur: int, alpha: int, colour: str) -> pygame.Surface:
        reach = 2 * blur
        sharp = pygame.Surface((width + 2 * reach, height + 2 * reach), pygame.SRCALPHA, 32)
        sharp.fill((*pygame.Color(colour)[:3], 0))
        body = pygame.Surface((width, height), pygame.SRCALPHA, 32)
        self.fill(body, body.get_rect(), colour, radius)
        body.fill((255, 255, 255, alpha), special_flags=pygame.BLEND_RGBA_MULT)
        sharp.blit(body, (reach, reach))
        return _soft(sharp, blur) if blur else sharp

    def _frame(self, surface: pygame.Surface, rect: pygame.Rect, box: Box) -> None:
        """Draw only the border of a box: what is inside stays."""
        if not box.border or not box.border_width:
            return
        width, radius = box.border_width, min(box.radius, rect.width // 2, rect.height // 2)
        ring = self._kept.get(
            ("ring", radius, width, box.border),
            lambda: _ring(radius, width, box.border or ""),
        )
        for x, from_x in ((rect.x, 0), (rect.right - radius, radius)):
            for y, from_y in ((rect.y, 0), (rect.bottom - radius, radius)):
                surface.blit(ring, (x, y), (from_x, from_y, radius, radius))
        across, down = rect.width - 2 * radius, rect.height - 2 * radius
        surface.fill(box.border, (rect.x + radius, rect.y, across, width))
        surface.fill(box.border, (rect.x + radius, rect.bottom - width, across, width))
        surface.fill(box.border, (rect.x, rect.y + radius, width, down))
        surface.fill(box.border, (rect.right - width, rect.y + radius, width, down))


def _soft(sharp: pygame.Surface, blur: int) -> pygame.Surface:
    """The picture blurred. The work grows with the third power of the blur, so a wide one is done on a small copy."""
    small_blur = min(blur, max(_FINE_BLUR, round(blur / 4)))
    if small_blur == blur:
        return pygame.transform.gaussian_blur(sharp, blur)
    size = round(sharp.get_width() * small_blur / blur), round(sharp.get_height() * small_blur / blur)
    small = pygame.transform.gaussian_blur(pygame.transform.smoothscale(sharp, size), small_blur)
    return pygame.transform.smoothscale(small, sharp.get_size())


def _ring(radius: int, width: int, colour: str) -> pygame.Surface:
    middle = radius - width / 2
    circle = f'<circle cx="{radius}" cy="{radius}" r="{middle}" fill="none" stroke="{colour}" stroke-width="{width}"/>'
    return render_svg(_svg(2 * radius, 2 * radius, circle), (2 * radius, 2 * radius))


def _svg(width: float, height: float, body: str) -> str:
    head = f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}">'
    return f"{head}{body}</svg>"
