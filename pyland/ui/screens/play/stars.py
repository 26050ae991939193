"""A star that was won, or is still to be won."""

import pygame

from pyland.ui.gfx import Canvas

_PATH = "M32 6 L40 24 L59 26 L45 39 L49 58 L32 48 L15 58 L19 39 L5 26 L24 24 Z"


def draw_star(
    surface: pygame.Surface, canvas: Canvas, center: tuple[float, float], size: float, *, earned: bool
) -> None:
    """Draw a star `size` dp wide. One that is not won must not look won: with high contrast it is only an outline."""
    if earned or not canvas.theme.outline:
        canvas.icon(surface, "star_full" if earned else "star_empty", center, size)
        return
    wide = canvas.px(size)
    place = pygame.Rect(round(center[0] - wide / 2), round(center[1] - wide / 2), wide, wide)
    body = f'<path d="{_PATH}" fill="none" stroke="{canvas.theme.ink}" stroke-width="5" stroke-linejoin="round"/>'
    canvas.drawing(surface, place, body, (64, 64))
