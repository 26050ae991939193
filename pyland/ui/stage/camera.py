"""Where the map lies on the screen."""

import math

import pygame

_SPEED = 7.0
"""The share of the way still to go that is covered in a second, as a rate."""
_MARGIN = 1.6
"""In tiles: how near the one who is followed may come to the edge of what can be seen."""


class Camera:
    """Shows the whole map where it fits into the clear part, else follows one place, and never goes beyond need.

    `x` and `y` are the pixel of the map's top left corner.
    """

    def __init__(self) -> None:
        self.x = 0
        self.y = 0
        self._exact = (0.0, 0.0)
        self._wanted = (0.0, 0.0)

    def aim(self, clear: pygame.Rect, size: tuple[int, int], tile: int, place: tuple[float, float] | None) -> None:
        """Say what to show: a map of `size` pixels, above all `place` (in tiles, the top left of one), in `clear`."""
        at = place or (0.0, 0.0)
        self._wanted = (
            _aim(clear.left, clear.width, size[0], tile, at[0], self._wanted[0]),
            _aim(clear.top, clear.height, size[1], tile, at[1], self._wanted[1]),
        )

    def jump(self) -> bool:
        """Be there at once. Returns whether anything moved."""
        self._exact = self._wanted
        return self._settle()

    def update(self, seconds: float) -> bool:
        """Glide on. Returns whether anything moved by a pixel."""
        share = 1 - math.exp(-_SPEED * seconds)
        self._exact = (
            _nearer(self._exact[0], self._wanted[0], share),
            _nearer(self._exact[1], self._wanted[1], share),
        )
        return self._settle()

    @property
    def moving(self) -> bool:
        """Whether it is still on the way."""
        return self._exact != self._wanted

    def _settle(self) -> bool:
        before = (self.x, self.y)
        self.x, self.y = round(self._exact[0]), round(self._exact[1])
        return before != (self.x, self.y)


def _nearer(value: float, target: float, share: float) -> float:
    moved = value + (target - value) * share
    return target if abs(target - moved) < 0.5 else moved


def _aim(start: int, room: int, size: int, tile: int, place: float, now: float) -> float:
    """Where the map's edge should be in one direction: `start` and `room` are the clear part, `now` where it is."""
    if size <= room:
        return start + (room - size) // 2
    margin = min(_MARGIN * tile, max(0.0, (room - tile) / 2))
    lowest = start + margin - place * tile
    highest = start + room - margin - (place + 1) * tile
    wanted = min(max(now, lowest), highest)
    return min(max(wanted, start + room - size), start)
