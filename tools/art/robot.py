"""The robot: a body that programs can drive."""

from collections.abc import Iterator
from functools import partial

from tools.art.bodies import all_ways, bob, feet, sway
from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, group, limb, line, mirrored, num, path, raised, rect, shadow


def _upright(frame: int, back: bool) -> str:
    art = shadow(34, 87, 18, 5.6)
    for x, up in zip((24.6, 39.4), feet(frame, 4), strict=True):
        art += rect(x - 3, 72, 6, 10 + up, 2, "$metal_dk", "$ink", 2.4)
        art += path(
            f"M{num(x - 7)} {num(86 + up)} C{num(x - 7)} {num(79.6 + up)} {num(x - 4)} {num(78.4 + up)} {num(x)}"
            f" {num(78.4 + up)} C{num(x + 4)} {num(78.4 + up)} {num(x + 7)} {num(79.6 + up)} {num(x + 7)}"
            f" {num(86 + up)} Q{num(x + 7)} {num(87.6 + up)} {num(x + 5.4)} {num(87.6 + up)} H{num(x - 5.4)}"
            f" Q{num(x - 7)} {num(87.6 + up)} {num(x - 7)} {num(86 + up)} Z",
            "$orange",
            "$ink",
            2.4,
        )
    swing = sway(frame, 2.4)
    body = limb(f"M20 60 Q14.6 63 14.4 {num(68 + swing)}", "$metal_dk", 3.6)
    body += circle(14.4, 70.4 + swing, 4.6, "$orange", "$ink", 2.3)
    body += limb(f"M44 60 Q49.4 63 49.6 {num(68 - swing)}", "$metal_dk", 3.6)
    body += circle(49.6, 70.4 - swing, 4.6, "$orange_lo", "$ink", 2.3)
    body += path(
        "M20 58 Q20 52.4 26 52.4 H38 Q44 52.4 44 58 V70 Q44 77.6 32 77.6 Q20 77.6 20 70 Z", "$metal", "$ink", 2.5
    )
    body += path(
        "M42.6 58 V70 Q42.6 76.2 32 76.2 Q24.6 76.2 22.4 73 C32 74.6 38.6 70 38.6 54 Q42.6 54.6 42.6 58 Z", "$metal_lo"
    )
    if not back:
        body += rect(25.4, 58, 13.2, 10, 3, "$metal_hi", "$ink", 2)
        body += path(
            "M32 65.4 C28.6 63 28.4 60.4 30 60 C31.4 59.8 31.8 60.8 32 61.4 C32.2 60.8 32.6 59.8 34 60 C35.6 60.4 35.4"
            " 63 32 65.4 Z",
            "$red",
        )
    else:
        body += rect(25, 57, 14, 13, 3.4, "$metal_lo", "$ink", 2)
        body += line("M28 61 h8 M28 64 h8 M28 67 h5", "$metal_dk", 1.8)
    return art + raised(body + _head(back), bob(frame, 1.4))


def _head(back: bool) -> str:
    art = line("M32 28 V19", "$ink", 5.4)
    art += line("M32 28 V19", "$metal_dk", 1.6)
    art += circle(32, 16.4, 4.6, "$yellow", "$ink", 2.4)
    art += circle(30.6, 15, 1.4, WHITE, opacity=0.9)
    art += rect(10.6, 36.6, 6, 11, 3, "$orange", "$ink", 2.4)
    art += rect(47.4, 36.6, 6, 11, 3, "$orange_lo", "$ink", 2.4)
    art += rect(14.4, 27, 35.2, 28, 11, "$metal", "$ink", 2.6)
    art += path(
        "M48.2 36 V44 Q48.2 53.6 38.6 53.6 H25.4 Q19.6 53.6 17 49.6 C34 52.6 43 46 43.4 28.6 Q48.2 30.4 48.2 36 Z",
        "$metal_lo",
    )
    art += line("M19.4 34.4 Q20.4 31 24 30.4", "$metal_hi", 2.8)
    if not back:
        art += rect(19, 33.4, 26, 16.6, 7.6, "$ink")
        for x in (26.4, 37.6):
            art += path(
                f"M{x - 2.8} 42 Q{x - 2.8} 37.4 {x} 37.4 Q{x + 2.8} 37.4 {x + 2.8} 42 Q{x + 2.8} 44.4 {x} 44.4"
                f" Q{x - 2.8} 44.4 {x - 2.8} 42 Z",
                "#7FF0E4",
            )
            art += circle(x + 0.9, 39.6, 1, WHITE)
        art += line("M30 45.6 Q32 47.2 34 45.6", "#7FF0E4", 1.7)
    else:
        art += "".join(line(f"M{x} 35 V46", "$metal_dk", 2.2) for x in (26, 32, 38))
    return art


def _leg(dx: float, up: float, turn: float, colour: str) -> str:
    art = limb(f"M32 74 L{num(31.6 + dx)} {num(80 + up)}", "$metal_dk", 5, 2.2)
    d = "M-6 0 C-6 -6.4 -3 -8 1 -8 C6 -8 9.4 -5 9.4 0 Q9.4 1.6 7.8 1.6 H-4.4 Q-6 1.6 -6 0 Z"
    foot = path(d, colour, "$ink", 2.4)
    return art + group(foot, f"translate({num(31 + dx)} {num(86 + up)}) rotate({num(turn)})")


def _legs(frame: int) -> str:
    if frame == 0:
        return _leg(3.4, 0, 0, "$orange_lo") + _leg(-1.6, 0, 0, "$orange")
    if frame == 1:
        return _leg(-7, -2.4, 18, "$orange_lo") + _leg(6.6, -0.4, -8, "$orange")
    return _leg(6.6, -0.4, -8, "$orange_lo") + _leg(-7, -2.4, 18, "$orange")


def _lit(shade: str, west: bool) -> str:
    """A shade or a light of the side view: the robot is alike on both sides, so it only has to change sides."""
    return shade if west else mirrored(shade, 32.2)


def _side(frame: int, west: bool) -> str:
    step = sway(frame, 1)
    body = ""
    if step:
        body += limb(f"M33 60 Q{num(35 - step * 4)} 64 {num(33 - step * 8)} 68", "$metal_dk", 3.6)
        body += circle(33 - step * 8.4, 70.2, 4.4, "$orange_lo", "$ink", 2.3)
    body += path(
        "M22 58 Q22 52.4 28 52.4 H36 Q42 52.4 42 58 V70 Q42 77.6 32 77.6 Q22 77.6 22 70 Z", "$metal", "$ink", 2.5
    )
    d = "M23.4 58 V70 Q23.4 76.2 32 76.2 Q35 76.2 37 75.4 C29 74 27 66 27.4 53.9 Q23.4 54.6 23.4 58 Z"
    body += _lit(path(d, "$metal_lo"), west)
    body += limb(f"M31.4 60 Q{num(32 + step * 4)} 64 {num(31.4 + step * 8)} 68", "$metal_dk", 3.6)
    body += circle(31.4 + step * 8.4, 70.4, 4.6, "$orange", "$ink", 2.3)
    body += line("M30 28 Q29 24 27 19", "$ink", 5.4)
    body += line("M30 28 Q29 24 27 19", "$metal_dk", 1.6)
    body += circle(26.4, 16.4, 4.6, "$yellow", "$ink", 2.4)
    body += circle(25, 15, 1.4, WHITE, opacity=0.9)
    body += rect(14.4, 27, 35.6, 28, 11, "$metal", "$ink", 2.6)
    d = "M15.8 36 V44 Q15.8 53.6 25.4 53.6 H38.6 Q44 53.6 46.6 50 C30 52.6 21 46 20.6 28.6 Q15.8 30.4 15.8 36 Z"
    body += _lit(path(d, "$metal_lo"), west)
    body += path(
        "M50.6 38 V44 Q50.6 50 44.6 50 H40 Q32.4 50 32.4 41.6 Q32.4 33.4 40 33.4 H44.6 Q50.6 33.4 50.6 38 Z", "$ink"
    )
    body += path("M41 42 Q41 37.4 43.6 37.4 Q46.2 37.4 46.2 42 Q46.2 44.4 43.6 44.4 Q41 44.4 41 42 Z", "#7FF0E4")
    body += circle(44.6, 39.6, 1, WHITE)
    body += line("M46 46.4 Q48 46.6 48.8 45.6", "#7FF0E4", 1.6)
    body += circle(24.4, 42, 5.2, "$orange", "$ink", 2.4)
    body += circle(24.4, 42, 1.6, "$ink")
    body += _lit(line("M38 29.8 Q42 29.8 44.6 31.4", "$metal_hi", 2.4), west)
    art = _legs(frame) + raised(body, bob(frame, 1.4))
    return shadow(34, 87, 17, 5.4) + (mirrored(art) if west else art)


def sprites() -> Iterator[Sprite]:
    """The robot, standing and walking in all directions."""
    yield from all_ways("robot", partial(_upright, back=False), partial(_upright, back=True), _side)
