"""How large the tiles are, and which part of the stage nothing lies over."""

from collections.abc import Iterator, Sequence

import pygame

LARGEST_TILE = 64
"""In dp. A tile is usually so wide, but about 13 of them are to be seen side by side."""
SMALLEST_TILE = 40
"""In dp."""
_SIDE_BY_SIDE = 13
_LEAST_USUAL = 46
_WHOLE = 0.8
"""The whole map is shown if its tiles are at least so large, compared with usual ones."""
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


def tile_size(clear: pygame.Rect, map_size: tuple[int, int], spot: tuple[int, int], px_a_dp: float) -> int:
    """The width of a tile in pixels, on a map of some columns and rows of which the `spot` should be seen at once.

    The whole map is shown if its tiles are not too small then; else the spot, as large as fits; of a larger spot only a
    part, in the usual size.
    """
    usual, smallest = _usual(clear.width, px_a_dp), round(SMALLEST_TILE * px_a_dp)
    left, top = reserve(px_a_dp)
    beside = pygame.Rect(clear.left, clear.top, clear.width - left, clear.height - top)
    whole, part = _fitting(beside, map_size), _fitting(clear, spot)
    if whole >= max(smallest, _WHOLE * usual):
        return max(1, min(usual, whole))
    return max(1, min(usual, part) if part >= smallest else usual)


def _usual(width: int, px_a_dp: float) -> int:
    least, most = round(_LEAST_USUAL * px_a_dp), round(LARGEST_TILE * px_a_dp)
    return min(most, max(least, width // _SIDE_BY_SIDE))


def _fitting(room: pygame.Rect, tiles: tuple[int, int]) -> int:
    """The largest width of tiles of which so many fit into the room."""
    return min(room.width // max(1, tiles[0]), room.height // max(1, tiles[1]))
