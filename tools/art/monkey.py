"""The monkey of the forest."""

from collections.abc import Iterator

from tools.art.bodies import all_ways, bob, feet, sway
from tools.art.shapes import Sprite, circle, ellipse, eyes, limb, line, mirrored, num, path, raised, shadow

_SHADOW = shadow(34, 87, 17, 5.2)


def _foot(x: float, up: float, fill: str = "$path") -> str:
    art = limb(f"M{num(x)} 76 V{num(82 + up)}", "$fur_lo", 6.4, 2.3)
    return art + ellipse(x, 84.8 + up, 6, 3.4, fill, "$ink", 2.2)


def _arms(frame: int, hands: str) -> str:
    """Both arms, swinging against the feet."""
    art = ""
    for x, out, up in ((22, -6.6, feet(frame, 4)[1]), (42, 6.6, feet(frame, 4)[0])):
        art += limb(f"M{x} 63 Q{num(x + out * 1.3)} 67 {num(x + out)} {num(74 + up)}", "$fur", 5.6, 2.3)
        art += circle(x + out, 75.6 + up, 3.7, hands, "$ink", 2.2)
    return art


def _trunk() -> str:
    art = path(
        "M19.6 70 C19.6 61 24 57 32 57 C40 57 44.4 61 44.4 70 C44.4 79 41 82.6 32 82.6 C23 82.6 19.6 79 19.6 70 Z",
        "$fur",
        "$ink",
        2.5,
    )
    return art + path(
        "M43 70 C43 78 40 81.3 32 81.3 C29 81.3 27 81 25.4 80.2 C35 79 39.4 71 38.6 60 C41.6 62 43 65 43 70 Z",
        "$fur_lo",
    )


def _tail(swish: float) -> str:
    d = f"M42 77 C55 79 60 70 {num(56 + swish)} 62 C{num(54 + swish)} 58 {num(48.6 + swish)} 60 {num(50.6 + swish)} 64"
    return line(d, "$ink", 8.8) + line(d, "$fur", 4)


def _ears(fill: str) -> str:
    art = ""
    for x in (12, 52):
        art += circle(x, 42, 7.2, "$fur", "$ink", 2.6) + circle(x, 42, 3.9, fill)
    return art


def _skull() -> str:
    art = path(
        "M13.4 42 C13.4 29.6 21 23 29 22.4 C28 19.4 30 17.4 32.4 16.4 C32.6 18.6 33.6 19.4 36.6 18.6 C36.4 20.6 35.6"
        " 21.8 35 22.4 C43 23 50.6 29.6 50.6 42 C50.6 54 42.6 60 32 60 C21.4 60 13.4 54 13.4 42 Z",
        "$fur",
        "$ink",
        2.6,
    )
    return art + path(
        "M49.2 42 C49.2 53 42 58.7 32 58.7 C28 58.7 24.6 57.8 21.8 56.2 C36 57 45 47 43.4 28.6 C47 31.6 49.2 36 49.2"
        " 42 Z",
        "$fur_lo",
    )


def _front(frame: int) -> str:
    body = _tail(sway(frame, 2.4)) + "".join(_foot(x, up) for x, up in zip((25.6, 38.4), feet(frame, 3.6), strict=True))
    body += _trunk() + ellipse(32, 71, 7.4, 8.6, "$path") + _arms(frame, "$path") + _ears("$pink") + _skull() + _face()
    return _SHADOW + raised(body, bob(frame, 1.2))


def _face() -> str:
    art = path(
        "M32 33.6 C35 29.6 46 30 46 39 C46 42 45 44 44 45.4 C46 47 46.8 49 46.4 51 C45 56 39 57.6 32 57.6 C25 57.6 19"
        " 56 17.6 51 C17.2 49 18 47 20 45.4 C19 44 18 42 18 39 C18 30 29 29.6 32 33.6 Z",
        "$path",
    )
    art += path(
        "M45.2 49.6 C45.8 55 39 57.6 32 57.6 C27 57.6 22.4 56.8 19.6 54.4 C30 56 41 54.6 45.2 49.6 Z",
        "$path_lo",
        opacity=0.7,
    )
    art += eyes(((25.4, 40.4), (38.6, 40.4)), 2.7, 3.7)
    art += ellipse(20.6, 47, 2.4, 1.6, "$red", opacity=0.4) + ellipse(43.4, 47, 2.4, 1.6, "$red", opacity=0.4)
    art += line("M30.2 46.2 v.6 M33.8 46.2 v.6", "$ink", 2)
    art += path("M25 49.6 Q32 51.6 39 49.6 Q38 55.4 32 55.4 Q26 55.4 25 49.6 Z", "$red_dk", "$ink", 1.8)
    return art + line("M18.6 33 C20.6 28.6 24 26.4 27.4 25.8", "$fur_hi", 2.4)


def _back(frame: int) -> str:
    body = "".join(_foot(x, up, "$fur_lo") for x, up in zip((25.6, 38.4), feet(frame, 3.6), strict=True))
    body += _arms(frame, "$fur_lo") + _trunk() + _ears("$fur_lo") + _skull()
    body += line("M18.6 36 C20 30 24 26.6 28.4 25.8", "$fur_hi", 2.4)
    swish = sway(frame, 2.4)
    tail = (
        f"M32 78 C{num(31 + swish)} 70 {num(42 + swish)} 72 {num(42 + swish)} 65 C{num(42 + swish)} 60"
        f" {num(35 + swish)} 60"
    )
    tail += f" {num(36 + swish)} 64.6"
    return _SHADOW + raised(body + line(tail, "$ink", 8.8) + line(tail, "$fur_hi", 4), bob(frame, 1.2))


def _side_leg(dx: float, up: float, far: bool) -> str:
    art = limb(f"M31 76 L{num(31 + dx)} {num(82.6 + up)}", "$fur_lo" if far else "$fur", 6.4, 2.3)
    return art + ellipse(33.4 + dx, 84.8 + up, 6, 3.2, "$path_lo" if far else "$path", "$ink", 2.2)


def _side_arm(dx: float, far: bool) -> str:
    art = limb(f"M31 64 Q{num(33 + dx / 3)} 70 {num(33 + dx)} 74", "$fur_lo" if far else "$fur", 5.6, 2.3)
    return art + circle(33.4 + dx, 75.6, 3.7, "$path_lo" if far else "$path", "$ink", 2.2)


def _side(frame: int, west: bool) -> str:
    step = sway(frame, 1)
    up = bob(frame, 1.2)
    tail = f"M24 78 C10 80 5 71 {num(9 + step)} 63 C{num(11 + step)} 58 {num(17 + step)} 60 {num(14.6 + step)} 65"
    art = raised(line(tail, "$ink", 8.8) + line(tail, "$fur", 4) + _side_arm(-6 * step + 2, True), up)
    art += _side_leg(6 * step, -1.4 if step > 0 else 0, True)
    trunk = path(
        "M20.6 71 C20.6 62 25 57 31 57 C38 57 41 62 41 70 C41 79 38 82.6 31 82.6 C24 82.6 20.6 79 20.6 71 Z",
        "$fur",
        "$ink",
        2.5,
    )
    trunk += path(
        "M39.6 70 C39.6 75 38.4 78.6 35.6 80.2 C33.6 74 33.6 66 36.6 60.6 C38.6 62.6 39.6 65.6 39.6 70 Z", "$path"
    )
    art += raised(trunk, up) + _side_leg(-6 * step, -1.4 if step < 0 else 0, False)
    art += raised(_side_arm(6 * step, False) + _side_head(west), up)
    return shadow(33, 87, 17, 5.2) + (mirrored(art) if west else art)


def _side_head(west: bool) -> str:
    art = path(
        "M14.6 42 C14.6 29.6 22 23 30 22.4 C29 19.4 30.6 17.4 33 16.4 C33.2 18.6 34.2 19.4 37.2 18.6 C37 20.6 36.2"
        " 21.8 35.6 22.4 C44 23 50.4 29 51.4 38 C52.6 50 44 59.6 33 59.6 C22 59.6 14.6 53 14.6 42 Z",
        "$fur",
        "$ink",
        2.6,
    )
    art += path("M16.2 45 C18 53 24.4 58.3 33 58.3 C40 58.3 46 54.6 48.6 49 C42 55 26 56 16.2 45 Z", "$fur_lo")
    art += ellipse(49.4, 50, 9.4, 7.8, "$path", "$ink", 2.6)
    art += path(
        "M36 36 C37 29.6 46.6 28.6 49 36 C49.8 39 50 41 50.6 43.6 C55 44 57.6 46.6 57.6 50 C57.6 54 54 56.6 49.4 56.6"
        " C45 57.4 38.6 56.6 37 52.4 C36.2 50 36.4 47.6 37.4 45.6 C36 42.6 35.4 39.6 36 36 Z",
        "$path",
    )
    art += path(
        "M57.4 51.4 C56.4 54.6 53.4 56.6 49.4 56.6 C45 57.4 40 56.6 37.8 53.6 C45 55.6 52.6 55 57.4 51.4 Z",
        "$path_lo",
        opacity=0.7,
    )
    art += eyes(((44.6, 39.6),), 2.6, 3.6, -0.75 if west else 0.75)
    art += circle(55.4, 46.6, 1, "$ink") + line("M56.8 50.4 Q52 53.4 47 51", "$ink", 2)
    art += ellipse(42.6, 48.4, 2.4, 1.6, "$red", opacity=0.4)
    art += circle(25.4, 43, 7, "$fur", "$ink", 2.6) + circle(25.8, 43.2, 3.7, "$pink")
    return art + line("M19.6 35 C21.4 29.6 25 26.6 29 25.8", "$fur_hi", 2.4)


def sprites() -> Iterator[Sprite]:
    """The monkey, standing and walking in all directions."""
    yield from all_ways("monkey", _front, _back, _side)
