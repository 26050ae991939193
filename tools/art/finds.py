"""What lies about or is hidden on the islands, and helps: stones, scrolls, mounds, totems."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import TALL, Sprite, circle, ellipse, line, path, rect, shadow


def sparkle(x: float, y: float, r: float, fill: str = WHITE, rim: str | None = None) -> str:
    """A star with four points."""
    d = f"M{x} {y - r} Q{x} {y} {x + r} {y} Q{x} {y} {x} {y + r} Q{x} {y} {x - r} {y} Q{x} {y} {x} {y - r} Z"
    return path(d, fill, rim, 2)


def whetstone() -> str:
    """A stone to sharpen a blade with; the blade lies on it."""
    art = shadow(34, 53, 26, 5)
    art += path(
        "M9 38 L18 28.6 H53 Q56 28.6 56 31.6 V42 L48 52.6 H12 Q8 52.6 8 48.6 V41 Q8 39 9 38 Z", "$stone_lo", "$ink", 2.8
    )
    art += path(
        "M10.6 38.4 L18.6 30 H53.4 Q54.6 30 53.6 31.2 L46.6 38.6 Q46 39.4 45 39.4 H11 Q9.8 39.4 10.6 38.4 Z", "$stone"
    )
    art += path("M47.4 40 L54.6 32.4 V41.4 L47.4 51.2 Z", "$stone_dk")
    art += path("M9.4 47 H46.6 V51.2 H12 Q9.4 51.2 9.4 48.6 Z", "$orange_lo")
    art += line("M13.6 37 L20 31.8 H27", "$stone_hi", 2.2)
    art += path("M24.6 34.6 L50.6 8.6 C57 11 57.6 17.6 54 22 L34.6 38.6 Z", "$metal", "$ink", 2.6)
    art += path("M32.4 35.8 L55.4 15.6 C56 18 55 20.4 53 22 L34.8 37 Z", "$metal_lo")
    art += line("M30 31.4 L49.6 11.6", WHITE, 2.2)
    art += line("M28.6 37.6 L17.6 47.6", "$ink", 10.4) + line("M27.8 38.4 L17.8 47.4", "$wood", 5)
    return art + sparkle(18, 17, 9, "$yellow_hi", "$ink") + sparkle(33.6, 9.6, 5, WHITE, "$ink")


def knife() -> str:
    """A knife for vines: the same as lies on the whetstone, with a blunt tip."""
    art = shadow(34, 56, 21, 4)
    art += path("M21.6 36.4 L46 8.4 C55.6 9.6 60 18 55 25.6 L32.4 47 Z", "$metal", "$ink", 2.8)
    art += path("M29.6 43.6 L57.2 17.4 C57.8 20 57 22.8 54 25 L32.4 45.2 Z", "$metal_lo")
    art += line("M27.4 35 L46.6 13", WHITE, 2.6)
    art += line("M24.4 45 L12.6 54.6", "$ink", 15) + line("M24.4 45 L12.6 54.6", "$wood", 9.4)
    art += line("M25.4 47.4 L14.4 56.4", "$wood_lo", 3.4) + line("M22.4 43.4 L12.4 51.2", "$wood_hi", 2)
    return art + circle(21.6, 47.4, 1.7, "$wood_dk") + circle(15, 52.6, 1.7, "$wood_dk")


def scroll() -> str:
    art = shadow(34, 56, 21, 4)
    art += path("M15 13 H46 V49 H15 Z", "$cream", "$ink", 2.8)
    art += path("M38 14.4 H44.6 V47.6 H38 Z", "$cream_lo")
    art += line("M21 23.4 H37 M21 29.6 H40 M21 35.8 H33", "$wood_lo", 2.6)
    art += path("M16.4 16.4 H44.6 V19.6 Q30 21 16.4 19.6 Z", "$path_lo", opacity=0.7)
    for y in (12.6, 48.4):
        art += rect(7, y - 3, 50, 6, 3, "$wood_lo", "$ink", 2.6)
        art += rect(12, y - 5.6, 39, 11.2, 5.6, "$cream", "$ink", 2.6)
        art += path(
            f"M13.4 {y + 0.6} H49.6 Q49 {y + 4.3} 45.4 {y + 4.3} H17.6 Q14 {y + 4.3} 13.4 {y + 0.6} Z", "$path_lo"
        )
        art += line(f"M17.6 {y - 2.4} H33", WHITE, 2)
    art += path("M36.6 38 L35 52 L40 48.6 L45 52 L43.4 38 Z", "$red_lo", "$ink", 2.2)
    return art + circle(40, 37.4, 6.2, "$red", "$ink", 2.4) + circle(38.4, 35.6, 1.7, "$red_hi")


def boulder() -> str:
    """A stone as round as a ball: it may begin to roll."""
    art = shadow(35, 54, 25, 6)
    art += circle(32, 31, 25.4, "$stone", "$ink", 2.8)
    art += path("M55 22 C59.6 38 49 55 32 55 C22.6 55 14.6 50.6 10.4 43.6 C29 51 49 44 55 22 Z", "$stone_lo")
    art += path(
        "M51 46.6 C46 52.4 39 55 32 55 C25 55 18.6 52.4 14.2 48 C27 53.6 41 53 51 46.6 Z", "$stone_dk", opacity=0.55
    )
    art += path("M11 27 C12.6 17 20 10.2 30 9.6 C23.6 13 18.6 18.6 17 27.4 Q13 31.6 11 27 Z", "$stone_hi")
    art += ellipse(24.6, 16.6, 2.4, 1.7, WHITE)
    art += line(
        "M36 7.6 l3 7.6 l7.4 3 l2 8 M39 15.2 l-5 6.4 l2 5.4 M9.6 36 l7 2.6 l2 7.6 M16.6 38.6 l6.4 -3", "$stone_ln", 2.6
    )
    art += line("M41.4 15.4 l5.6 2.4 M10.6 38.6 l5 2", "$stone_hi", 1.8)
    for x, y in ((42, 36), (33, 46), (27, 27)):
        art += line(f"M{x} {y} h2.6", "$stone_dk", 2.4)
    return art


def _dug() -> str:
    """What is left of a mound: a ring of loose earth, and crumbs of it."""
    art = path(
        "M4.6 49 C6 42 8.6 37 14.6 36.6 C16 31 21 28.6 25.6 30.6 C29 26.6 36 26.6 39 30 C43.6 28 49 31 49.6 36 C56"
        " 36.6 58 42 59.4 49 C60 54.6 54 55.6 50 54.4 C46 57.6 40 57.6 36.6 55.4 C31 58 25 57.4 22.6 55 C18 57 13.6"
        " 56.6 11.6 54.6 C7 55.6 4 53.6 4.6 49 Z",
        "$bank",
        "$mud_dk",
        2.6,
    )
    art += path(
        "M58 49 C58.6 53.4 54 54.2 49.6 53 C46 56 40 56.2 36.6 54 C31 56.6 25 56 22.6 53.6 C36 54 50 50 52.6 38.4 C56"
        " 40 57.4 44 58 49 Z",
        "$bank_lo",
    )
    art += path(
        "M13 44 C14 38 22 39.6 27 36.4 C33 34.6 39 38.4 45 37.6 C52 39 53 46 47 48.4 C42 51.6 35 49 30 50.6 C23 51.4"
        " 13.6 50 13 44 Z",
        "$pit",
        "$mud_dk",
        2.4,
    )
    art += path(
        "M18 45.4 C20 42.4 28 42.6 33 41.4 C40 41 46 41.6 47 44 C47 47 42 47.6 36 47.4 C30 49 19 49 18 45.4 Z",
        "$pit_lo",
    )
    art += line("M9.6 43 q1.4 -3.6 5.6 -3.6 M19.6 34 q2 -2 4.6 -1.2 M30.6 30.4 q2.4 -1.4 5 -.4", "$path", 2.6)
    return art + "".join(circle(x, y, r, "$path_lo") for x, y, r in ((12, 50.4, 2), (44, 34, 1.6), (28, 53.6, 1.5)))


def mound(dug: bool) -> str:
    """A heap of earth with something under it; when it is `dug`, a pit with the earth beside it."""
    if dug:
        return shadow(34, 54, 28, 4.6) + _dug()
    art = shadow(34, 52, 28, 5.6)
    art += path(
        "M5 50 C9 37 18 22 32 21.6 C46 22 55 37 59 50 Q59 54.6 53 54.6 H11 Q5 54.6 5 50 Z", "$bank", "$ink", 2.8
    )
    art += path(
        "M57.6 50 Q57.4 53.2 53 53.2 H11 Q6.6 53.2 6.4 50 C24 51.6 44 47 47 33 C52 38 55.6 44.6 57.6 50 Z", "$bank_lo"
    )
    art += line("M13.6 40 C17 33 22 27.4 28.6 25.4", "$path", 2.8)
    art += line("M26 33 L40 46 M40 33 L26 46", "$ink", 9) + line("M26 33 L40 46 M40 33 L26 46", "$red", 4.6)
    for x, y, r in ((15, 47, 2.6), (48, 46.6, 2.2), (20, 41, 1.6)):
        art += circle(x, y, r, "$path_lo")
    return art


def _face(y: float, found: bool) -> str:
    """One of the faces of a totem, its eyes at `y`."""
    art = ""
    for x in (25, 39):
        if found:
            art += circle(x, y, 4.6, "$yellow_hi", "$ink", 2.2) + ellipse(x, y + 0.4, 1.7, 2.4, "$ink")
        else:
            art += line(f"M{x - 4} {y} h8", "$ink", 2.8)
    return art


def totem(found: bool) -> str:
    """A carved pole: asleep, or found, with open eyes and its wings spread."""
    art = shadow(35, 88, 18, 5)
    if found:
        art += "".join(
            line(f"M{x} {y} l{dx} {dy}", "$yellow_hi", 3)
            for x, y, dx, dy in ((32, 8, 0, -5), (19.6, 11.4, -3, -4.4), (44.4, 11.4, 3, -4.4))
        )
    wings = (
        "M{0} 47 C{1} 46 {2} 38 {3} 27 C{4} 26 {5} 30 {5} 35 C{5} 50 {2} 58 {0} 60 Z"
        if found
        else ("M{0} 47 C{1} 46 {2} 50 {2} 56 C{2} 63 {1} 69 {0} 71 Z")
    )
    for xs in ((19, 14, 9.6, 6.4, 3.6, 2.6), (45, 50, 54.4, 57.6, 60.4, 61.4)):
        art += path(wings.format(*xs), "$teal", "$ink", 2.6)
    art += rect(17, 54, 30, 34, 6, "$wood", "$ink", 2.8) + rect(15, 15, 34, 41, 8, "$wood", "$ink", 2.8)
    art += path(
        "M40 16.4 H42 Q47.6 16.4 47.6 23 V48 Q47.6 54.6 42 54.6 H40 Z M39 57 H45.6 V82 Q45.6 86.6 41 86.6 H39 Z",
        "$wood_lo",
    )
    art += line("M19 23 V46 M20.6 62 V80", "$wood_hi", 2.6)
    art += path("M14.4 25 L18 14 L25 19.6 L32 11 L39 19.6 L46 14 L49.6 25 Q32 29.6 14.4 25 Z", "$red", "$ink", 2.6)
    art += path("M16.6 24 L18.8 17.6 L25 22 L31 15.4", "none", "$red_hi", 2)
    art += _face(33.6, found)
    art += path("M29 37.6 H35 L36.6 44 H27.4 Z", "$yellow", "$ink", 2.2)
    if found:
        art += path("M22.6 47 H41.4 C40 53.6 24 53.6 22.6 47 Z", WHITE, "$ink", 2.2)
    else:
        art += line("M25 49.6 H39", "$ink", 2.6)
    art += _face(66, False) if not found else _face(66, True)
    art += path("M22.6 75 H41.4 V80.6 H22.6 Z", "$cream", "$ink", 2.2) + line("M29 75 V80 M35 75 V80", "$ink", 1.8)
    return art


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("whetstone", whetstone())
    yield Sprite("knife", knife())
    yield Sprite("scroll", scroll())
    yield Sprite("boulder", boulder())
    yield Sprite("mound", mound(False))
    yield Sprite("mound_dug", mound(True))
    yield Sprite("totem", totem(False), height=TALL)
    yield Sprite("totem_found", totem(True), height=TALL)
