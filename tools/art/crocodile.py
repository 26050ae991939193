"""The crocodile of the rivers: asleep, and on its way in all directions."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Disc, Outline, Sprite, circle, ellipse, line, mirrored, path, raised, shadow, union

_PAWS = ((24, 42), (21, 45))
"""Where its paws are in the two frames of its walk, seen from the side."""


def crocodile(asleep: bool, frame: int = 0, east: bool = False) -> str:
    """The crocodile from the side; its nose points west, unless `east` is meant."""
    art = raised(_tail_and_back(), -0.8 * frame)
    art += "".join(_paw(paw) for paw in _PAWS[frame])
    art += raised(_head() + (_asleep() if asleep else _awake(east)), -0.8 * frame)
    return shadow(34, 54, 29, 5.5) + (mirrored(art) if east else art)


def _tail_and_back() -> str:
    art = path("M40 36 C48 38 54 36 58 29 Q60 26.6 61.4 29.4 C63.6 40 60 51 48 53 L38 53 Z", "$croc", "$ink", 2.6)
    art += path("M60 38 C60 46 56 51 48 51.7 L40 51.7 C50 50 57 45 60 38 Z", "$croc_lo")
    art += path(
        "M14 40 C18 30 30 27 40 31 C50 35 53 44 50 50 Q48 54 42 54 H18 C12 54 12 46 14 40 Z", "$croc", "$ink", 2.6
    )
    for x, y in ((36, 28.6), (43, 31.6), (49, 36)):
        art += path(f"M{x - 4} {y + 2.6} L{x + 0.6} {y - 4} L{x + 4.4} {y + 3.6} Z", "$croc_lo", "$ink", 2)
    return art + path("M20 48 C30 52 42 50 49.4 45 C50 49 48 52.7 42 52.7 H22 Z", "$croc_lo")


def _paw(x: int) -> str:
    art = path(
        f"M{x - 5} 49 V54 Q{x - 5} 57 {x - 1} 57 H{x + 4} Q{x + 7} 57 {x + 6} 53.4 L{x + 4} 49", "$croc", "$ink", 2.4
    )
    return art + line(f"M{x} 56.4 v-2 M{x + 3} 56.4 v-2", "$ink", 1.4)


def _head() -> str:
    art = path(
        "M2.6 43 C2.6 39.4 6 38.4 11 38 C13 35 15 34 16.6 34.6 C17 29 26 29 26.6 34.6 C32 36 34.4 41 33.6 46 C32.6 52"
        " 27 54.6 20 54.6 H9 C4 54.6 2.6 52 2.6 48 Z",
        "$croc",
        "$ink",
        2.6,
    )
    art += path("M4 48.6 C12 51.6 24 51.4 32.2 47.4 C31 51.6 26 53.3 20 53.3 H9 C5.4 53.3 4 51.6 4 48.6 Z", "$croc_hi")
    art += line("M4 47.6 C12 50.4 24 50 31 46", "$ink", 2.2)
    for tooth, y in ((8, 48.6), (13.4, 49.6), (19, 49.8), (24.6, 48.8)):
        art += path(f"M{tooth - 2} {y - 0.6} L{tooth} {y + 3.6} L{tooth + 2} {y - 0.6} Z", WHITE, "$ink", 1.2)
    art += circle(6.6, 41.6, 1.3, "$ink") + circle(10.6, 40.6, 1.3, "$ink")
    return art + ellipse(27.4, 43, 2.6, 1.5, "$red", opacity=0.45) + line("M13 40.6 q2 -2.4 3.6 -2.6", "$croc_hi", 2)


def _awake(east: bool) -> str:
    art = circle(21.4, 35.6, 4.4, WHITE, "$ink", 2.2) + ellipse(20.4, 36, 1.9, 2.6, "$ink")
    return art + circle(19.8 if east else 21, 35, 0.8, WHITE) + line("M17 31.4 L25 30.6", "$ink", 2.4)


def _asleep() -> str:
    return line("M17.6 37 Q21.4 40 25.2 37", "$ink", 2.4) + "".join(
        line(f"M{x} {y} h{w} l-{w} {w} h{w}", "$ink", 2.2) for x, y, w in ((30, 22, 5), (39, 14, 6.6), (50, 5, 8))
    )


def _feet(frame: int, near: float, far: float) -> str:
    """Its four feet from above, at these heights; those across from each other step together."""
    art = ""
    for x, y, forward in ((14, near, 1), (50, near, -1), (15, far, -1), (49, far, 1)):
        height = y + forward * (2 * frame - 1)
        art += ellipse(x, height, 6, 4.4, "$croc", "$ink", 2.4)
        art += line(f"M{x - 2} {height + 3.6} v-2 M{x + 2} {height + 3.6} v-2", "$ink", 1.4)
    return art


def _ridge(x: float, y: float, size: float = 1) -> str:
    return path(
        f"M{x - 4 * size} {y + 2.4 * size} L{x} {y - 4 * size} L{x + 4 * size} {y + 2.4 * size} Z",
        "$croc_lo",
        "$ink",
        2,
    )


def _south(frame: int) -> str:
    """From the front: all snout."""
    art = shadow(34, 52, 25, 7)
    tail = path(
        "M21 27 C21 18 30 16 38 16 C44 16 48 12 50 6.4 Q51.6 3.6 53.6 6.6 C57.6 14 53 27 43 29 Z", "$croc", "$ink", 2.6
    )
    tail += (
        path("M54 9 C56 17 51 26.4 43 27.6 L36 27 C46 25 52 18 54 9 Z", "$croc_lo")
        + _ridge(40, 14, 0.7)
        + _ridge(47, 11, 0.6)
    )
    art += tail if frame else mirrored(tail)
    art += _feet(frame, 44, 27)
    art += path(
        "M14 32 C14 22 22 17.6 32 17.6 C42 17.6 50 22 50 32 C50 42 46 48 32 48 C18 48 14 42 14 32 Z",
        "$croc",
        "$ink",
        2.6,
    )
    art += path("M48.6 32 C48.6 41 45 46.6 36 46.6 C42 40 44 30 41 20.6 C46 22.6 48.6 26 48.6 32 Z", "$croc_lo")
    art += _ridge(32, 19.6) + _ridge(32, 26, 0.9)
    snout = (
        "M18 38 C18 33 22 31 32 31 C42 31 46 33 46 38 C46 43 49.4 46 49.4 51 C49.4 57 42 59 32 59 C22 59 14.6 57 14.6"
        " 51 C14.6"
    )
    art += union([Disc(22, 31.6, 5.6), Disc(42, 31.6, 5.6), Outline(f"{snout} 46 18 43 18 38 Z")], "$croc", "$ink", 2.2)
    art += path("M48 50.6 C48 56 42 57.7 32 57.7 C22 57.7 16 56 16 50.6 C24 55 40 55 48 50.6 Z", "$croc_hi")
    art += path(
        "M44.6 38 C44.6 43 47 46 47.8 49.4 C44 51.6 40 52.6 37 52.9 C41 47 41 38 38.6 33 C43 33.6 44.6 35 44.6 38 Z",
        "$croc_lo",
    )
    art += line("M15.8 50 C24 54.6 40 54.6 48.2 50", "$ink", 2.2)
    for x, y in ((20.4, 52.2), (26.4, 53.4), (37.6, 53.4), (43.6, 52.2)):
        art += path(f"M{x - 2} {y - 0.6} L{x} {y + 3.8} L{x + 2} {y - 0.6} Z", WHITE, "$ink", 1.2)
    art += (
        ellipse(26.4, 47, 1.7, 1.3, "$ink")
        + ellipse(37.6, 47, 1.7, 1.3, "$ink")
        + line("M21 43 q1 3 -.6 5", "$croc_hi", 2)
    )
    for x in (22.4, 41.6):
        art += circle(x, 32, 4, WHITE, "$ink", 1.5)
        art += ellipse(x, 32.8, 1.8, 2.5, "$ink") + circle(x + 0.7, 31.8, 0.8, WHITE)
    return art


def _north(frame: int) -> str:
    """From behind: all tail."""
    swing = 9 if frame else -9
    art = shadow(34, 48, 20, 8)
    art += path(
        "M20.6 26 C20 20 22.6 16 23.6 11 C24 5.6 27 3.4 32 3.4 C37 3.4 40 5.6 40.4 11 C41.4 16 44 20 43.4 26 Z",
        "$croc",
        "$ink",
        2.6,
    )
    art += path("M42 25 C42.6 20 40.2 16 39.2 11 C38.8 7.6 37.6 6 35.6 5.2 C37.6 12 37.6 19 36 25 Z", "$croc_lo")
    art += (
        line("M26.2 12 C26.6 9 27.4 7.4 29 6.6", "$croc_hi", 2)
        + circle(29, 9.6, 1, "$ink")
        + circle(35, 9.6, 1, "$ink")
    )
    for x in (22.6, 41.4):
        art += circle(x, 21, 4.6, "$croc", "$ink", 2.4) + circle(x - 1.2, 19.6, 1.3, "$croc_hi")
    art += _feet(frame, 42, 29)
    tip = 32 + swing
    art += path(
        f"M18.6 34 C18.6 27 23 23.6 32 23.6 C41 23.6 45.4 27 45.4 34 C45.4 41 42 45 40.6 48 C{36 + swing * 0.8} 54"
        f" {tip + 3} 56 {tip + 1.6} 59 Q{tip} 61.6 {tip - 1.6} 59 C{tip - 3} 56 {28 + swing * 0.8} 54 23.4 48 C22 45"
        f" 18.6 41 18.6 34 Z",
        "$croc",
        "$ink",
        2.6,
    )
    art += path(
        f"M44 34 C44 40 41 44 39.2 47.4 C{35 + swing * 0.8} 52 {tip + 1.6} 55 {tip} 58.6 C{tip} 54 34 50 36 44 C38.6"
        f" 39 39.6 32 38 25.2"
        " C42 26.6 44 29.6 44 34 Z",
        "$croc_lo",
    )
    art += line("M21.6 34 C21.6 30 23.6 27.6 27 26.4", "$croc_hi", 2.2)
    for y, off, size in ((29, 0, 1), (36, 0, 1), (43, 0.06, 0.9), (49.6, 0.35, 0.75), (55, 0.75, 0.5)):
        art += _ridge(32 + off * swing, y, size)
    return art


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("croc", crocodile(asleep=False))
    yield Sprite("croc_sleep", crocodile(asleep=True))
    for frame in range(len(_PAWS)):
        yield Sprite(f"croc_n{frame}", _north(frame))
        yield Sprite(f"croc_e{frame}", crocodile(asleep=False, frame=frame, east=True))
        yield Sprite(f"croc_s{frame}", _south(frame))
        yield Sprite(f"croc_w{frame}", crocodile(asleep=False, frame=frame))
