"""The crocodile of the rivers."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, ellipse, line, path, shadow


def crocodile(asleep: bool) -> str:
    art = shadow(34, 54, 29, 5.5)
    art += path("M40 36 C48 38 54 36 58 29 Q60 26.6 61.4 29.4 C63.6 40 60 51 48 53 L38 53 Z", "$croc", "$ink", 2.6)
    art += path("M60 38 C60 46 56 51 48 51.7 L40 51.7 C50 50 57 45 60 38 Z", "$croc_lo")
    art += path(
        "M14 40 C18 30 30 27 40 31 C50 35 53 44 50 50 Q48 54 42 54 H18 C12 54 12 46 14 40 Z", "$croc", "$ink", 2.6
    )
    for x, y in ((36, 28.6), (43, 31.6), (49, 36)):
        art += path(f"M{x - 4} {y + 2.6} L{x + 0.6} {y - 4} L{x + 4.4} {y + 3.6} Z", "$croc_lo", "$ink", 2)
    art += path("M20 48 C30 52 42 50 49.4 45 C50 49 48 52.7 42 52.7 H22 Z", "$croc_lo")
    for paw in (24, 42):
        art += path(
            f"M{paw - 5} 49 V54 Q{paw - 5} 57 {paw - 1} 57 H{paw + 4} Q{paw + 7} 57 {paw + 6} 53.4 L{paw + 4} 49",
            "$croc",
            "$ink",
            2.4,
        )
        art += line(f"M{paw} 56.4 v-2 M{paw + 3} 56.4 v-2", "$ink", 1.4)
    art += path(
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
    if not asleep:
        art += circle(21.4, 35.6, 4.4, WHITE, "$ink", 2.2)
        art += ellipse(20.4, 36, 1.9, 2.6, "$ink")
        art += circle(21, 35, 0.8, WHITE)
        art += line("M17 31.4 L25 30.6", "$ink", 2.4)
    else:
        art += line("M17.6 37 Q21.4 40 25.2 37", "$ink", 2.4)
        art += "".join(
            line(f"M{x} {y} h{w} l-{w} {w} h{w}", "$ink", 2.2) for x, y, w in ((30, 22, 5), (39, 14, 6.6), (50, 5, 8))
        )
    art += circle(6.6, 41.6, 1.3, "$ink")
    art += circle(10.6, 40.6, 1.3, "$ink")
    art += ellipse(27.4, 43, 2.6, 1.5, "$red", opacity=0.45)
    art += line("M13 40.6 q2 -2.4 3.6 -2.6", "$croc_hi", 2)
    return art


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("croc", crocodile(asleep=False))
    yield Sprite("croc_sleep", crocodile(asleep=True))
