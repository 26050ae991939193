"""Where things are on the pictures of islands: the way from level to level, and what grows beside it. No pixels.

All numbers are in the units of the pictures (420 x 320).
"""

import math
from collections.abc import Mapping, Sequence
from itertools import pairwise
from typing import NamedTuple

SIZE = (420, 320)
Point = tuple[float, float]


class Deco(NamedTuple):
    """Something that grows on an island: its sprite, where it stands (its middle, and its foot), how wide it is."""

    sprite: str
    x: float
    y: float
    width: float
    tall: bool = False


class Chart(NamedTuple):
    """What belongs to a picture: the way over the island from west to east, and what stands on it."""

    way: Sequence[Point]
    decos: Sequence[Deco]


_BEACH = Chart(
    (
        (104, 196), (150, 222), (205, 226), (262, 218), (306, 190), (288, 152), (236, 150), (182, 156), (132, 140),
        (130, 98), (182, 86), (236, 86), (290, 100), (328, 138),
    ),
    (
        Deco("palm", 82, 168, 50, True), Deco("palm", 352, 152, 46, True), Deco("tree", 160, 128, 38, True),
        Deco("tree", 262, 130, 38, True), Deco("deco_starfish", 88, 226, 26), Deco("rock", 316, 242, 32),
        Deco("deco_shell", 226, 254, 26), Deco("flower", 210, 130, 28), Deco("bush", 330, 108, 28),
    ),
)  # fmt: skip
_LAGOON = Chart(
    (
        (112, 226), (94, 172), (106, 118), (152, 84), (206, 98), (256, 82), (312, 92), (338, 140), (332, 192),
        (282, 222),
    ),
    (
        Deco("tree", 142, 146, 38, True), Deco("palm", 300, 160, 44, True), Deco("bush", 138, 196, 30),
        Deco("flower", 168, 226, 28), Deco("flower_blue", 240, 222, 28), Deco("deco_lily", 222, 178, 24),
        Deco("flower", 300, 196, 26),
    ),
)  # fmt: skip
_FOREST = Chart(
    (
        (92, 206), (96, 150), (128, 102), (180, 90), (206, 134), (184, 182), (206, 226), (260, 226), (296, 190),
        (262, 140), (284, 92), (334, 124),
    ),
    (
        Deco("tree", 146, 158, 46, True), Deco("tree", 128, 190, 46, True), Deco("tree", 152, 222, 46, True),
        Deco("tree", 232, 116, 42, True), Deco("tree", 236, 186, 44, True), Deco("tree", 332, 188, 46, True),
        Deco("tree", 318, 222, 42, True), Deco("stump", 110, 240, 28), Deco("bush", 84, 118, 28),
        Deco("tree", 310, 158, 42, True),
    ),
)  # fmt: skip
_WILDS = Chart(
    (
        (96, 208), (94, 152), (124, 108), (176, 92), (210, 132), (188, 180), (214, 222), (268, 222), (290, 172),
        (270, 122), (318, 106), (338, 158),
    ),
    (
        Deco("torch", 146, 158, 30, True), Deco("rock", 140, 200, 38), Deco("crate", 242, 176, 30),
        Deco("log", 160, 232, 34), Deco("torch", 300, 230, 30, True), Deco("rock", 240, 100, 30),
        Deco("rock", 330, 204, 32),
    ),
)  # fmt: skip
_PEAK = Chart(
    (
        (92, 138), (88, 182), (116, 218), (160, 238), (212, 242), (264, 236), (306, 220), (336, 188), (330, 144),
        (300, 108),
    ),
    (
        Deco("tree", 132, 106, 34, True), Deco("bush", 138, 204, 24), Deco("rock", 238, 214, 26),
        Deco("tree", 294, 200, 32, True),
    ),
)  # fmt: skip
CHARTS: Mapping[str, Chart] = {
    "island_beach": _BEACH,
    "island_lagoon": _LAGOON,
    "island_forest": _FOREST,
    "island_wilds": _WILDS,
    "island_peak": _PEAK,
}
_SHORT = 6
"""With fewer levels than that, they need not take the whole way."""
_FINE = 8
"""So many points a bend has between two given ones."""


def chart_of(picture: str) -> Chart:
    """The chart of a picture; for one that nobody knows, that of the beach without what grows there."""
    return CHARTS.get(picture, Chart(_BEACH.way, ()))


def spots(way: Sequence[Point], count: int) -> list[Point]:
    """`count` places along a way, equally far from each other. Few places stay near its beginning."""
    track = _Track(way)
    return [track.at(distance) for distance in _distances(track, count)]


def steps(way: Sequence[Point], count: int, gap: float) -> list[list[Point]]:
    """For each of the `count` places but the last: points about `gap` apart along the way to the next one."""
    track = _Track(way)
    distances = _distances(track, count)
    return [_between(track, start, end, gap) for start, end in pairwise(distances)]


def _distances(track: "_Track", count: int) -> list[float]:
    whole = track.length * min(1.0, (count + 1) / _SHORT)
    if count == 1:
        return [whole / 2]
    return [whole * number / (count - 1) for number in range(count)]


def _between(track: "_Track", start: float, end: float, gap: float) -> list[Point]:
    count = max(2, round((end - start) / gap))
    return [track.at(start + (end - start) * number / count) for number in range(1, count)]


class _Track:
    """A smooth way through some points, by the distance from its beginning."""

    def __init__(self, way: Sequence[Point]) -> None:
        self._points = _smooth(way)
        self._lengths = [math.dist(a, b) for a, b in pairwise(self._points)]
        self.length = sum(self._lengths)

    def at(self, distance: float) -> Point:
        """The point at a distance; the last one for more than there is."""
        for (start, end), length in zip(pairwise(self._points), self._lengths, strict=True):
            if distance <= length and length:
                share = distance / length
                return start[0] + (end[0] - start[0]) * share, start[1] + (end[1] - start[1]) * share
            distance -= length
        return self._points[-1]


def _smooth(way: Sequence[Point]) -> list[Point]:
    """More points, on bends (Catmull-Rom) through those that are given."""
    padded = [way[0], *way, way[-1]]
    found: list[Point] = []
    for number in range(len(way) - 1):
        before, start, end, after = padded[number : number + 4]
        for step in range(_FINE):
            t = step / _FINE
            found.append((
                _bend(before[0], start[0], end[0], after[0], t), _bend(before[1], start[1], end[1], after[1], t)
            ))
    return [*found, way[-1]]


def _bend(before: float, start: float, end: float, after: float, t: float) -> float:
    return 0.5 * (
        2 * start + (end - before) * t + (2 * before - 5 * start + 4 * end - after) * t**2
        + (3 * start - before - 3 * end + after) * t**3
    )
