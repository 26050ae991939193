"""Three stars in a row: those that were earned, and those that may be."""

from collections.abc import Sequence

import pygame

from pyland.ui.gfx import Canvas


def paint_stars(
    surface: pygame.Surface, canvas: Canvas, center: tuple[int, int], stars: Sequence[bool], size: float
) -> None:
    """Draw stars with the middle of the row at a point, `size` dp each."""
    pixels = canvas.px(size)
    x = center[0] - round(pixels * (len(stars) - 1) / 2)
    for earned in stars:
        canvas.icon(surface, "star_full" if earned else "star_empty", (x, center[1]), size)
        x += pixels
