"""The little snake of the forest: friendly, striped, and no relation of Monty's."""

from collections.abc import Iterator, Sequence
from math import pi, sin

from tools.art.palette import WHITE
from tools.art.shapes import Disc, Sprite, circle, ellipse, eyes, line, mirrored, path, shadow, union

_STRIPES = (5, 6, 13, 14, 21, 22, 29, 30)
"""Which of the discs of its body are pale."""


def _body(discs: Sequence[Disc]) -> str:
    """A body of discs from tail to neck, with pale stripes, lit from above."""
    pale = [disc for number, disc in enumerate(discs) if number in _STRIPES]
    art = union(discs, "$red_lo", "$ink", 2.4)
    art += "".join(circle(disc.x, disc.y, disc.r, "$path_lo") for disc in pale)
    lit = [(disc, disc in pale) for disc in discs if disc.r > 2.4]
    return art + "".join(
        circle(disc.x - 0.5, disc.y - 1.1, disc.r - 1.3, "$cream" if is_pale else "$red") for disc, is_pale in lit
    )


def _side(frame: int, east: bool) -> str:
    """Winding along the ground with its head up; east, unless the other way is meant."""
    turn = pi if frame else 0
    discs = [Disc(5.6 + i, 48.4 + 5 * sin(i / 3.9 + turn) * min(1, i / 8), min(6.4, 2 + i * 0.34)) for i in range(34)]
    x, y = discs[-1].x, discs[-1].y
    discs += [Disc(x + step * 1.1 - step * step * 0.05, y - (y - 31) * step / 8, 6.4) for step in range(1, 9)]
    art = _body(discs) + _side_head(not east)
    return shadow(31, 55, 27, 4.4) + (art if east else mirrored(art))


def _side_head(flipped: bool) -> str:
    art = line("M55 30 L60 31.6 M60 31.6 l2.4 -1.4 M60 31.6 l1.6 2", "$red_dk", 2.2)
    art += path(
        "M31 25 C31 16 38 12.6 44 13 C52 13.6 58.4 19 58.4 26 C58.4 32 52 34.6 45 34.6 C36 34.6 31 31.6 31 25 Z",
        "$red",
        "$ink",
        2.6,
    )
    art += path("M57 27.6 C55.6 32 50.6 33.3 45 33.3 C38.4 33.3 34.4 31.6 33 28.6 C40 31.6 50 31.4 57 27.6 Z", "$cream")
    art += line("M57 27.4 C52 30.6 47 31 42.4 29.8", "$ink", 1.8)
    art += path("M36 16.4 Q39 14.6 42.6 14.5 Q44 19 40 22 Q36.4 20.6 36 16.4 Z", "$yellow")
    art += circle(48.6, 21.6, 4.6, WHITE, "$ink", 2) + ellipse(49.8, 22, 2, 2.8, "$ink")
    art += circle(49.2 if flipped else 50.6, 21, 0.9, WHITE) + circle(55.4, 23.4, 0.9, "$ink")
    return art + ellipse(43, 27.4, 2.2, 1.4, "$red_lo") + line("M33.6 23.6 C34 20 36 17.4 38.4 16", "$red_hi", 1.8)


def _winding(frame: int, top: float, bottom: float, tail_up: bool) -> list[Disc]:
    """A body that winds from the tail to the neck, down the picture or up."""
    turn = pi if frame else 0
    discs = []
    for i in range(34):
        far = i / 33 if tail_up else 1 - i / 33
        y = top + (bottom - top) * far
        discs.append(Disc(32 + 10 * sin(i / 5 + turn) * min(1, (33 - i) / 10), y, min(6.8, 2 + i * 0.34)))
    return discs


def _south(frame: int) -> str:
    art = shadow(34, 56, 17, 4.4)
    art += _body(_winding(frame, 7, 40, tail_up=True))
    art += line("M32 54 V58.6 M32 58.6 l-2 2.4 M32 58.6 l2 2.4", "$red_dk", 2.2)
    art += path(
        "M17 43 C17 33 24 29.6 32 29.6 C40 29.6 47 33 47 43 C47 51 40 55.4 32 55.4 C24 55.4 17 51 17 43 Z",
        "$red",
        "$ink",
        2.6,
    )
    art += path("M45.6 43 C45.6 50 39.6 54.1 32 54.1 C24.4 54.1 18.4 50 18.4 45.6 C26 50.4 38 50.4 45.6 43 Z", "$cream")
    art += path("M32 31 Q36 34 32 38.6 Q28 34 32 31 Z", "$yellow") + line(
        "M20 40 C20.6 35.6 23 33 26 32.2", "$red_hi", 2
    )
    for x in (24.6, 39.4):
        art += circle(x, 41, 4.6, WHITE, "$ink", 2)
    art += eyes(((24.8, 41.6), (39.2, 41.6)), 2, 2.8, 0.7) + line("M26.6 49.4 Q32 53 37.4 49.4", "$ink", 2)
    return art + circle(30.6, 46.4, 0.8, "$ink") + circle(33.4, 46.4, 0.8, "$ink")


def _north(frame: int) -> str:
    art = shadow(34, 52, 15, 5)
    art += line("M32 12 V6.6 M32 6.6 l-2 -2.4 M32 6.6 l2 -2.4", "$red_dk", 2.2)
    art += _body(_winding(frame, 26, 57, tail_up=False))
    art += path(
        "M18 22 C18 14 24 9.6 32 9.6 C40 9.6 46 14 46 22 C46 30 40 34 32 34 C24 34 18 30 18 22 Z", "$red", "$ink", 2.6
    )
    art += path(
        "M44.6 22 C44.6 29 39.4 32.7 32 32.7 C27.6 32.7 24 31.4 21.8 29 C32 31 41 25 41 14.4 C43.4 16.4 44.6 19 44.6"
        " 22 Z",
        "$red_lo",
    )
    for y, r in ((17, 2.6), (23, 2.2), (28, 1.6)):
        art += ellipse(32, y, r, r, "$yellow_hi")
    return art + line("M20.8 20.6 C21.6 16 24.4 13 28 11.9", "$red_hi", 2)


def sprites() -> Iterator[Sprite]:
    """All of them: four directions, two frames each."""
    for frame in (0, 1):
        yield Sprite(f"snake_n{frame}", _north(frame))
        yield Sprite(f"snake_e{frame}", _side(frame, east=True))
        yield Sprite(f"snake_s{frame}", _south(frame))
        yield Sprite(f"snake_w{frame}", _side(frame, east=False))
