"""Paint: pots of it, and blots on the ground. Each colour has a shape, so that nobody needs to see the colour."""

from collections.abc import Iterator
from math import cos, pi, sin

from tools.art.palette import WHITE
from tools.art.shapes import Outline, Sprite, circle, group, line, num, path, shadow, union

COLOURS = ("red", "blue", "yellow", "green")
_TONES = {
    "red": ("$red", "$red_hi", "$red_lo", "$red_dk"),
    "blue": ("$blue", "$blue_hi", "$blue_lo", "$blue_dk"),
    "yellow": ("$yellow", "$yellow_hi", "$yellow_lo", "$yellow_dk"),
    "green": ("$leaf", "$leaf_hi", "$leaf_lo", "$leaf_dk"),
}
"""For each colour: as it is, lit, in the shade, and its rim."""


def _star() -> Outline:
    points = [(26 if turn % 2 == 0 else 15, turn * pi / 8 - pi / 2) for turn in range(16)]
    return Outline("M" + " L".join(f"{num(32 + far * cos(a))} {num(32 + far * sin(a))}" for far, a in points) + " Z")


_SHAPES = {
    "red": _star(),
    "blue": Outline(
        "M32 4.6 C40 17 52.6 27.6 52.6 39.6 C52.6 51 43.4 58.6 32 58.6 C20.6 58.6 11.4 51 11.4 39.6 C11.4 27.6 24 17"
        " 32 4.6 Z"
    ),
    "yellow": Outline(
        "M11 6.6 C25 10 39 10 53 6.6 Q57.4 6.6 57.4 11 C54 25 54 39 57.4 53 Q57.4 57.4 53 57.4 C39 54 25 54 11 57.4"
        " Q6.6 57.4 6.6 53 C10 39 10 25 6.6 11 Q6.6 6.6 11 6.6 Z"
    ),
    "green": Outline("M22 22 A13 13 0 1 1 42 22 A13 13 0 1 1 42 42 A13 13 0 1 1 22 42 A13 13 0 1 1 22 22 Z"),
}
_SPILT = "translate(32 32) scale(.94) translate(-32 -32)"
_SPLASHES = {
    "red": ((8.6, 14, 2.8), (54, 52, 3.4)),
    "blue": ((50, 12.6, 3.6), (10, 18, 2.6), (55.6, 22, 2)),
    "yellow": ((32, 5.4, 2.2), (58.6, 32, 2.6)),
    "green": ((8.8, 9, 3), (54.6, 53.4, 3.6), (55, 10, 2)),
}
_GLEAMS = {
    "red": "M22 23.6 C24 20.6 27 19 30.4 18.8",
    "blue": "M19.6 38 C20 32.6 23 28 26.4 24.4",
    "yellow": "M15 23.4 C15 19 16 16 20.4 15.6",
    "green": "M22.6 19.6 C22.6 14 26.4 10.8 31 10.6",
}


def blot(colour: str) -> str:
    """Paint on the ground, which can be seen through it."""
    tone, light, _shade, rim = _TONES[colour]
    shape = _SHAPES[colour]
    art = group(shape.draw(tone), _SPILT, 0.86) + group(shape.draw("none", rim, 2), _SPILT, 0.8)
    for x, y, r in _SPLASHES[colour]:
        art += circle(x, y, r, tone, rim, 1.6, opacity=0.85)
    return art + group(line(_GLEAMS[colour], light, 4), _SPILT, 0.9)


def pot(colour: str) -> str:
    """A pot of paint, with the shape of its blot on it."""
    tone, light, shade, rim = _TONES[colour]
    art = shadow(34, 55, 22, 5)
    art += line("M13 22 C8 2 56 2 51 22", "$ink", 5.6) + line("M13 22 C8 2 56 2 51 22", "$metal", 1.8)
    art += path("M11.4 20 H52.6 L50.6 51 C46 58.6 18 58.6 13.4 51 Z", "$metal", "$ink", 2.8)
    art += path("M40 22 H51.2 L49.4 50.4 C46 55 38 56.4 33 56.4 C38 52 40.4 40 40 22 Z", "$metal_lo")
    art += line("M16.4 31 L17.6 47", WHITE, 3)
    art += path("M10 20 C10 12.4 54 12.4 54 20 C54 28 10 28 10 20 Z", "$metal_hi", "$ink", 2.8)
    art += path("M14.4 20 C14.4 15.6 49.6 15.6 49.6 20 C49.6 25 14.4 25 14.4 20 Z", tone)
    art += path("M14.4 20 C14.4 15.6 49.6 15.6 49.6 20 C44 18.4 20 18.4 14.4 20 Z", shade)
    drip = (
        "M40.4 24 C44 23.6 48 22.6 51.8 21.2 V30 Q51.8 33.4 49 33.4 Q46.4 33.4 46.2 30.4 Q46 28.4 44.4 28.4 Q42.6 28.4"
    )
    art += path(f"{drip} 42.4 30 Q42 31.4 41.2 31 Q40.4 30.4 40.4 24 Z", tone, rim, 1.8)
    art += line("M20 21.4 Q26 22.8 31 22.9", light, 2)
    art += group(union([_SHAPES[colour]], tone, rim, 6), "translate(28.4 41.6) scale(.38) translate(-32 -32)")
    return art


def sprites() -> Iterator[Sprite]:
    """All of them."""
    for colour in COLOURS:
        yield Sprite(f"paint_{colour}", blot(colour))
        yield Sprite(f"paint_pot_{colour}", pot(colour))
