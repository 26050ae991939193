"""Where the map lies on the screen."""

import math
from dataclasses import dataclass

import pygame

_SPEED = 7.0
"""The share of the way still to go that is covered in a second, as a rate."""
_MARGIN = 3.0
"""In tiles: how near the one who is followed may come to the edge of what can be seen."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What there is to show, in pixels: a map of `size`, in `clear`, with `reserve` left and top if it can be."""

    clear: pygame.Rect
    reserve: tuple[int, int]
    size: tuple[int, int]
    tile: int


class Camera:
    """Shows the whole map where it fits into the clear part, else follows one place, and never goes beyond need.

    `x` and `y` are the pixel of the map's top left corner.
    """

    def __init__(self) -> None:
        self.x = 0
        self.y = 0
        self._exact = (0.0, 0.0)
        self._wanted = (0.0, 0.0)

    def aim(self, frame: Frame, place: tuple[float, float], *, middle: bool = False) -> None:
        """Say what to show, above all the tile at `place` (in tiles): in the `middle`, or else just well in sight."""
        margin = math.inf if middle else _MARGIN * frame.tile
        starts, rooms = frame.clear.topleft, frame.clear.size
        x, y = (
            _aim(starts[way], rooms[way], frame.reserve[way], frame.size[way])
            if frame.size[way] <= rooms[way]
            else _follow(starts[way], rooms[way], frame.size[way], frame.tile, margin, place[way], self._wanted[way])
            for way in (0, 1)
        )
        self._wanted = (x, y)

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

    def _settle(self) -> bool:
        before = (self.x, self.y)
        self.x, self.y = round(self._exact[0]), round(self._exact[1])
        return before != (self.x, self.y)


def _nearer(value: float, target: float, share: float) -> float:
    moved = value + (target - value) * share
    return target if abs(target - moved) < 0.5 else moved


def _aim(start: int, room: int, reserve: int, size: int) -> float:
    """Where the edge of a map lies that fits: in the middle, but not over what is kept free if that can be."""
    return start + max((room - size) // 2, min(reserve, room - size))


def _follow(start: int, room: int, size: int, tile: int, margin: float, place: float, now: float) -> float:
    """Where the edge of a larger map lies, which is at `now`: moved no further than brings the place well in sight."""
    margin = min(margin, max(0.0, (room - tile) / 2))
    lowest = start + margin - place * tile
    highest = start + room - margin - (place + 1) * tile
    wanted = min(max(now, lowest), highest)
    return min(max(wanted, start + room - size), start)
