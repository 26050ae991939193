"""Where the map lies on the screen."""

import math
from dataclasses import dataclass

import pygame

_SPEED = 7.0
"""The share of the way still to go that is covered in a second, as a rate."""


@dataclass(frozen=True, slots=True)
class Frame:
    """What there is to show, in pixels: a map of `size`, in `clear`, with `reserve` left and top if it can be.

    Whoever is followed comes no nearer to the edge of the clear part than `margin`.
    """

    clear: pygame.Rect
    reserve: tuple[int, int]
    size: tuple[int, int]
    tile: int
    margin: float


@dataclass(frozen=True, slots=True)
class Spot:
    """Some tiles, from the one at `x`, `y` on: `columns` wide and `rows` high."""

    x: float
    y: float
    columns: float = 1.0
    rows: float = 1.0


class Camera:
    """Shows the whole map where it fits into the clear part, else follows one place, and never goes beyond need.

    `x` and `y` are the pixel of the map's top left corner.
    """

    def __init__(self) -> None:
        self.x = 0
        self.y = 0
        self._exact = (0.0, 0.0)
        self._wanted = (0.0, 0.0)

    @property
    def goal(self) -> tuple[int, int]:
        """Where the corner will be when the map has come to rest."""
        return round(self._wanted[0]), round(self._wanted[1])

    def aim(self, frame: Frame, spot: Spot, *, middle: bool = False) -> None:
        """Say what to show, above all the `spot`: in the middle, or else just well in sight."""
        starts, rooms = frame.clear.topleft, frame.clear.size
        places, extents = (spot.x, spot.y), (spot.columns, spot.rows)
        x, y = (
            _lie(starts[way], rooms[way], frame.reserve[way], frame.size[way])
            if frame.size[way] <= rooms[way]
            else _follow(
                (starts[way] + frame.reserve[way], starts[way] + rooms[way] - frame.size[way]),
                (starts[way], starts[way] + rooms[way]),
                (places[way] * frame.tile, (places[way] + extents[way]) * frame.tile),
                math.inf if middle else frame.margin,
                self._wanted[way],
            )
            for way in (0, 1)
        )
        self._wanted = (x, y)

    def look(self, frame: Frame, across: float, down: float) -> bool:
        """Move on by so many pixels to other parts of a map that is too large to be seen at once. Returns whether that
        is anywhere else."""
        starts, rooms, before = frame.clear.topleft, frame.clear.size, self._wanted
        x, y = (
            before[way]
            if frame.size[way] <= rooms[way]
            else min(
                max(before[way] - by, starts[way] + rooms[way] - frame.size[way]), starts[way] + frame.reserve[way]
            )
            for way, by in enumerate((across, down))
        )
        self._wanted = (x, y)
        return self._wanted != before

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


def _lie(start: int, room: int, reserve: int, size: int) -> float:
    """Where the edge of a map lies that fits: in the middle, but not over what is kept free if that can be."""
    return start + max((room - size) // 2, min(reserve, room - size))


def _follow(
    ends: tuple[float, float], room: tuple[float, float], spot: tuple[float, float], margin: float, now: float
) -> float:
    """Where the edge of a larger map lies, which is at `now`: moved no further than brings the spot well in sight.

    `ends` are the furthest places for that edge, `room` is the clear part, `spot` counts from the map's edge.
    """
    margin = min(margin, max(0.0, (room[1] - room[0] - (spot[1] - spot[0])) / 2))
    wanted = min(max(now, room[0] + margin - spot[0]), room[1] - margin - spot[1])
    return max(min(wanted, ends[0]), ends[1])
