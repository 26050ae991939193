"""How large the tiles are, and which part of the stage nothing lies over."""

from collections.abc import Iterator, Sequence

import pygame

USUAL_TILE = 64
"""In dp: how wide a tile is on a map that is larger than the stage, and at most."""
SMALLEST_TILE = 40
"""In dp."""
RESERVE = (30, 44)
"""In dp: room left of the map and above it, for the ruler and for heads in the first row, where it can be had."""


def clear_part(rect: pygame.Rect, overlays: Sequence[pygame.Rect]) -> pygame.Rect:
    """The largest rectangle inside `rect` that no overlay touches; all of it when they leave nothing."""
    inside = [part for overlay in overlays if (part := overlay.clip(rect)).width and part.height]
    tops = sorted({rect.top, *(part.bottom for part in inside)})
    bottoms = sorted({rect.bottom, *(part.top for part in inside)})
    found = [
        gap
        for top in tops
        for bottom in bottoms
        if top < bottom
        for gap in _gaps(pygame.Rect(rect.left, top, rect.width, bottom - top), inside)
    ]
    return max(found, key=lambda gap: gap.width * gap.height, default=rect.copy())


def _gaps(band: pygame.Rect, overlays: Sequence[pygame.Rect]) -> Iterator[pygame.Rect]:
    """The parts of a band of full height that are free from left to right."""
    left = band.left
    for overlay in sorted((part for part in overlays if part.colliderect(band)), key=lambda part: part.left):
        if overlay.left > left:
            yield pygame.Rect(left, band.top, overlay.left - left, band.height)
        left = max(left, overlay.right)
    if left < band.right:
        yield pygame.Rect(left, band.top, band.right - left, band.height)


def reserve(px_a_dp: float) -> tuple[int, int]:
    """`RESERVE` in pixels."""
    return round(RESERVE[0] * px_a_dp), round(RESERVE[1] * px_a_dp)


def tile_size(clear: pygame.Rect, columns: int, rows: int, px_a_dp: float) -> int:
    """The width of a tile in pixels: as large as lets the whole map be seen, if that is large enough to see anything.

    A larger map is shown in part, with tiles of the usual width.
    """
    usual, smallest = round(USUAL_TILE * px_a_dp), round(SMALLEST_TILE * px_a_dp)
    left, top = reserve(px_a_dp)
    fits = min((clear.width - left) // max(1, columns), (clear.height - top) // max(1, rows))
    if fits < smallest:
        fits = min(clear.width // max(1, columns), clear.height // max(1, rows))
    return max(1, usual if fits < smallest else min(usual, fits))
