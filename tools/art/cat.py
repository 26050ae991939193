"""The cat: a body that programs can drive."""

from collections.abc import Iterator

from tools.art.bodies import all_ways, bob, feet, sway
from tools.art.shapes import Sprite, circle, ellipse, eyes, limb, line, mirrored, num, path, raised, shadow


def _leg(x: float, up: float, colour: str) -> str:
    d = (
        f"M{num(x - 4.6)} {num(76 + up)} V{num(84 + up)} Q{num(x - 4.6)} {num(87.6 + up)} {num(x)} {num(87.6 + up)}"
        f" Q{num(x + 4.6)} {num(87.6 + up)} {num(x + 4.6)} {num(84 + up)} V{num(76 + up)}"
    )
    return path(d, colour, "$ink", 2.4)


def _paw(x: float, up: float) -> str:
    d = (
        f"M{num(x - 3.4)} {num(83 + up)} H{num(x + 3.4)} V{num(84.4 + up)} Q{num(x + 3.4)} {num(86.4 + up)} {num(x)}"
        f" {num(86.4 + up)} Q{num(x - 3.4)} {num(86.4 + up)} {num(x - 3.4)} {num(84.4 + up)} Z"
    )
    return path(d, "$cream")


def _body() -> str:
    d = "M18.6 70 C18.6 60 24 56 32 56 C40 56 45.4 60 45.4 70 C45.4 80 42 84 32 84 C22 84 18.6 80 18.6 70 Z"
    art = path(d, "$orange", "$ink", 2.5)
    d = "M44 70 C44 79.4 41 82.8 32 82.8 C29 82.8 26.6 82.4 24.8 81.6 C34 81 39.6 74 39.6 60 C42.6 62 44 65.6 44 70 Z"
    return art + path(d, "$orange_lo")


def _head() -> str:
    d = (
        "M12.4 42 L13.6 26.4 Q14 23.6 16.6 25 L26 31.4 Q32 29.8 38 31.4 L47.4 25 Q50 23.6 50.4 26.4 L51.6 42 C54 54 45"
        " 61.4 32 61.4 C19 61.4 10 54 12.4 42 Z"
    )
    art = path(d, "$orange", "$ink", 2.6)
    d = "M50.4 42 C52.6 53 44.6 60.1 32 60.1 C27 60.1 22.6 59 19.4 57 C36 59.6 46.6 51 46.8 33 L49.4 32 Z"
    return art + path(d, "$orange_lo")


def _front(frame: int) -> str:
    swish = sway(frame, 3)
    body = line(f"M44 76 C54 76 56 66 {num(53 + swish)} 58", "$ink", 9.4)
    body += line(f"M44 76 C54 76 56 66 {num(53 + swish)} 58", "$orange", 4.8)
    body += line(f"M{num(54 + swish * 0.9)} 62 L{num(53 + swish)} 58", "$cream", 4.8)
    body += _body()
    body += ellipse(32, 72, 7, 9, "$cream")
    for x, up in zip((25.6, 38.4), feet(frame, 3.6), strict=True):
        body += _leg(x, up, "$orange") + _paw(x, up)
    body += limb("M22 60.6 Q32 65.4 42 60.6", "$teal", 3.4, 2)
    body += circle(32, 65, 3.5, "$yellow", "$ink", 2)
    return shadow(34, 87, 17, 5.2) + raised(body + _head() + _face(), bob(frame, 1.2))


def _face() -> str:
    art = path("M16.4 29 L23 33.4 Q19 35.4 16.4 38.4 Z", "$pink")
    art += path("M47.6 29 L41 33.4 Q45 35.4 47.6 38.4 Z", "$pink_lo")
    art += path("M32 32 V40 M26.6 33 L27.6 38 M37.4 33 L36.4 38", "none", "$orange_lo", 2.8)
    art += path("M32 47.6 C40 46 43 52 40.6 56.6 C38 60 26 60 23.4 56.6 C21 52 24 46 32 47.6 Z", "$cream")
    art += eyes(((22.6, 46), (41.4, 46)), 2.9, 3.9)
    art += path("M29.6 49.6 H34.4 Q34.8 50.6 32 52.8 Q29.2 50.6 29.6 49.6 Z", "$pink_lo", "$ink", 1.4)
    art += line("M32 52.6 Q31.4 56 28 55.4 M32 52.6 Q32.6 56 36 55.4", "$ink", 1.7)
    art += line("M15.4 52 L8.4 50.6 M16 55 L10 56.6 M48.6 52 L55.6 50.6 M48 55 L54 56.6", "$ink", 1.5, opacity=0.7)
    return art


def _back(frame: int) -> str:
    body = "".join(_leg(x, up, "$orange_lo") for x, up in zip((25.6, 38.4), feet(frame, 3.6), strict=True))
    body += _body() + limb("M22 60.6 Q32 65.4 42 60.6", "$teal", 3.4, 2) + _head()
    body += line("M32 35 V46 M25 36 L26.4 43 M39 36 L37.6 43", "$orange_lo", 3.2)
    swish = sway(frame, 3)
    body += line(f"M32 78 C{num(32 + swish)} 72 {num(40 + swish)} 70 {num(38 + swish)} 60", "$ink", 9.6)
    body += line(f"M32 78 C{num(32 + swish)} 72 {num(40 + swish)} 70 {num(38 + swish)} 60", "#FFB06A", 5)
    body += line(f"M{num(38.6 + swish)} 64 L{num(38 + swish)} 60", "$cream", 5)
    return shadow(34, 87, 17, 5.2) + raised(body, bob(frame, 1.2))


def _side_leg(x: float, dx: float, up: float, far: bool) -> str:
    art = limb(f"M{num(x)} 76 L{num(x + dx)} {num(83.4 + up)}", "$orange_lo" if far else "$orange", 6, 2.3)
    return art + ellipse(x + dx + 1.4, 85 + up, 4.4, 2.6, "$cream", "$ink", 2)


def _side(frame: int, west: bool) -> str:
    step = sway(frame, 1)
    far = _side_leg(20, -4.6 * step, -1.4 if step > 0 else 0, True)
    far += _side_leg(40, 4.6 * step, -1.4 if step < 0 else 0, True)
    near = _side_leg(17, 4.6 * step, -1.4 if step < 0 else 0, False)
    near += _side_leg(37, -4.6 * step, -1.4 if step > 0 else 0, False)
    collar = limb("M35 62.4 Q40 66 47 62", "$teal", 3.4, 2) + circle(42.6, 66, 3.3, "$yellow", "$ink", 2)
    up = bob(frame, 1.2)
    art = far + raised(_side_body(step), up) + near + raised(collar + _side_head(west), up)
    return shadow(33, 87, 22, 5.2) + (mirrored(art) if west else art)


def _side_body(step: float) -> str:
    tail = f"M13 70 C3 68 4 56 {num(10 + step)} 52"
    art = line(tail, "$ink", 9.4)
    art += line(tail, "$orange", 4.8)
    art += line(f"M{num(7.4 + step)} 54.6 L{num(10 + step)} 52", "$cream", 4.8)
    art += path(
        "M10 72 C10 63 16 60 26 60 H38 C46 60 48 66 47 73 C46 79.6 42 81.4 34 81.4 H20 C13 81.4 10 78 10 72 Z",
        "$orange",
        "$ink",
        2.5,
    )
    art += path(
        "M11.4 74 C18 77.4 34 77.6 45.4 74.6 C44 79 40.6 80.1 34 80.1 H20 C14.4 80.1 11.8 77.6 11.4 74 Z", "$orange_lo"
    )
    art += line("M20 61 V67 M27 61 V67.4 M34 61 V66", "$orange_lo", 2.8)
    return art


def _side_head(west: bool) -> str:
    art = path(
        "M24 45 L26.4 29.6 Q27 27 29.4 28.6 L36 34 Q40 32.8 44 33 L50 27 Q52 25.4 53 28 L55.6 40 C58.6 43 60.6 47 60"
        " 50.6 C59 58.6 51 63 41.6 63 C30 63 22.4 56 24 45 Z",
        "$orange",
        "$ink",
        2.6,
    )
    art += path(
        "M25.2 47 C27 56 36 60.4 47 59 C52 58.4 56 56.8 58.4 54 C56 59.4 49.6 61.7 41.6 61.7 C31 61.7 24.4 55.6 25.2"
        " 47 Z",
        "$orange_lo",
    )
    art += path("M28.6 32.6 L33.6 36.6 Q29.8 38.6 27.6 41.6 Z", "$pink")
    art += path("M51 30.6 L53.4 38.4 Q50.6 35.6 47.6 34.4 Z", "$pink_lo")
    art += line("M42 34.6 L42.6 40 M37 36 L38.6 40.6", "$orange_lo", 2.6)
    art += path("M50 50.6 C54 48 59 48.6 59.4 51 C58.6 57.6 53 60.4 47.6 60 C44 57.6 45.6 52.6 50 50.6 Z", "$cream")
    art += eyes(((39, 48), (51.6, 47.4)), 2.6, 3.7, -0.75 if west else 0.75)
    art += path("M54.6 50.6 Q57.6 49.8 58.8 51 Q58 53 56.4 53 Q55 52.6 54.6 50.6 Z", "$pink_lo", "$ink", 1.3)
    art += line("M56 53.2 Q54.6 56.4 51.4 55.4", "$ink", 1.7)
    art += line("M44 55 L36 54 M44.6 57.6 L37.4 59.4", "$ink", 1.5, opacity=0.6)
    return art


def sprites() -> Iterator[Sprite]:
    """The cat, standing and walking in all directions."""
    yield from all_ways("cat", _front, _back, _side)
