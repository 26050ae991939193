"""What grows on the islands, and the rocks between."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import (
    FIVE,
    TALL,
    Disc,
    Outline,
    Oval,
    Sprite,
    circle,
    ellipse,
    group,
    line,
    num,
    path,
    petals,
    shadow,
    union,
)

_SIX = ((0, -1), (0.87, -0.5), (0.87, 0.5), (0, 1), (-0.87, 0.5), (-0.87, -0.5))


def tree() -> str:
    art = shadow(35, 87, 21, 6.5)
    art += path(
        "M25.5 88 C28.5 82 28.5 74 28 66 L37 66 C36.5 74 37 82 40 88 Q36 90 32.5 88.6 Q29 90 25.5 88 Z",
        "$wood_lo",
        "$wood_dk",
        2.6,
    )
    art += path("M28.6 68 h4 C31.8 76 31.6 82 31 87 Q29 88 27.6 87.4 C29.4 81 29.2 74 28.6 68 Z", "$wood")
    lobes = [
        Disc(32, 27, 17),
        Disc(18, 42, 15),
        Disc(46, 42, 15.5),
        Disc(25, 56, 14.5),
        Disc(41, 57, 14.5),
        Disc(32, 44, 18),
    ]
    art += union(lobes, "$leaf", "$leaf_dk", 2.6)
    art += path(
        "M61 41 C62 50 58 54 55 55.4 C56 66 44 73 36 69.6 C30 73 18 72 12 62 C24 68 33 62 36 58 C48 60 54 50 52 44 C57"
        " 44 60 42 61 41 Z",
        "$leaf_lo",
    )
    art += path("M17 30 C16 18 25 12 33 12.6 C25 15 21 21 21.5 29 C14 31 8 36 6.5 44 C4 36 9 30 17 30 Z", "$leaf_hi")
    art += line("M27 38 q3 3 6 0 M40 34 q2.5 2.5 5 0 M22 52 q3 3 6 0", "$leaf_lo", 2.4)
    art += line("M38 20 q3 1.4 4 4", "$leaf_hi", 2.4)
    art = group(art, "translate(32 88) scale(.955) translate(-32.4 -88)")
    return art


def palm() -> str:
    art = shadow(34, 88, 17, 5.5)
    art += path("M27 89 C30 76 27 62 33 42 L40 43 C35.5 60 37.5 76 38.6 89 Q33 91 27 89 Z", "$wood", "$wood_dk", 2.6)
    art += path("M34.6 46 L38.6 46 C35 62 36.4 76 37.4 88 Q35 89 33.4 89 C33 75 31.4 62 34.6 46 Z", "$wood_lo")
    art += line("M29.8 78 q4 2.4 8 0 M29.6 68 q4 2.4 7.2 0 M31 58 q3.4 2.4 6.4 .4 M33 49.6 q3 2 5.6 .4", "$wood_dk", 2)
    fr = [
        "M36 41 C28 26 14 22 3 33 C1.4 34.8 2 36 4 35.4 C16 31.4 26 37 34 46 Z",
        "M37 41 C47 27 58 28 62 41 C62.6 43 61.4 43.6 60 42.4 C53 36.4 46 38 39 46 Z",
        "M35 42 C22 40 10 45 6.4 58 C6 60 7.4 60.6 8.6 59 C15 51.4 26 49.6 36 47 Z",
        "M38 42 C50 42 58 50 57.4 62 C57.2 64 55.8 64.2 55 62.4 C51 54 45 50.4 37 47.4 Z",
        "M34 42 C28 28 34 15 47 12.4 C49 12 49.6 13.4 48 14.4 C40.4 20 40.4 30 40.4 42 Z",
    ]
    fs = [
        "M34 44 C26 33 14 30 5 33.6 C15 33.6 25 37.6 33 46 Z",
        "M39.4 44.6 C46 36 54 34.6 60.4 40.6 C53 37 46 39 40 45.6 Z",
        "M35 46 C24 47 14 50 8.6 57 C15 52.4 25 50 35.6 47 Z",
        "M38.6 46.4 C46 48.6 52 53 55.6 60.4 C52 53.6 45.6 50 37.6 47.4 Z",
        "M39.6 40 C38 29 39 20 46 14.6 C42 19.6 41.6 30 40.6 41 Z",
    ]
    trunk = art
    art = ""
    art += union([Outline(d) for d in fr[2:4]], "$palm", "$leaf_dk", 2.4)
    art += "".join(path(d, "$palm_lo") for d in fs[2:4])
    art += union([Outline(d) for d in fr[:2] + fr[4:]], "$palm", "$leaf_dk", 2.4)
    art += "".join(path(d, "$palm_lo") for d in fs[:2] + fs[4:])
    art += line(
        "M10 31 C18 27 26 31 31 37 M43 36 C47 32.6 52 32.4 56 35 M35.4 30 C35.6 24 38 19.6 42 17", "$palm_hi", 2.2
    )
    art += circle(32, 49, 4.8, "$wood_lo", "$wood_dk", 2.2)
    art += circle(40.6, 49.6, 4.8, "$wood_lo", "$wood_dk", 2.2)
    art += circle(30.6, 47.6, 1.5, "$wood_hi")
    art += circle(39.2, 48.2, 1.5, "$wood_hi")
    art = trunk + group(art, "translate(36 42) scale(.9) translate(-37.4 -42)")
    return art


def bush() -> str:
    art = shadow(34, 53, 25, 6.5)
    art += union(
        [Disc(17, 41, 12.5), Disc(47, 41, 12.5), Disc(32, 33, 16.5), Oval(32, 46, 23, 8.5)], "$leaf", "$leaf_dk", 2.6
    )
    art += path(
        "M58.6 40 C60 50 52 54.6 32 54.5 C14 54.5 6 50 5 44 C14 52 26 48 31 44 C40 50 55 47 58.6 40 Z", "$leaf_lo"
    )
    art += path("M18 30 C20 20 28 17 34 17.4 C27 20 24 25 23.6 30 C15 30 9 35 7.6 40 C7 33 12 29.6 18 30 Z", "$leaf_hi")
    art += "".join(
        circle(x, y, 2.9, "$red", "$red_dk", 1.6) + circle(x - 0.9, y - 0.9, 0.9, WHITE, opacity=0.8)
        for x, y in ((41, 30), (27, 39), (49, 42), (15, 44))
    )
    return art


def rock() -> str:
    art = shadow(34, 52, 25, 7)
    art += path(
        "M8 49 C5 40 10 31 18 26 C22 17 33 13 41 18 C50 22 56 32 57.5 44 C58.5 52 50 54 32 54 C16 54 10 54 8 49 Z",
        "$stone",
        "$stone_ln",
        2.8,
    )
    art += path(
        "M57 44 C58 51.5 50 52.8 32 52.8 C20 52.8 13 52.8 10 50 C24 50 38 47 43 38 C46 33 46 26 44 20.6 C51 25 56 34"
        " 57 44 Z",
        "$stone_lo",
    )
    art += path(
        "M13 38 C14 32 18 28.4 21.6 26.6 C25 19.6 33 16.6 39 19 C33 21 28.4 25.4 26.6 31 C21 31 16 33.6 13 38 Z",
        "$stone_hi",
    )
    art += line("M28 36 l4 4 l-2 5 M40 30 l3 2", "$stone_dk", 2.2)
    art += path("M9 51 C9 47 12 46 14 47.4 C16 44.6 20 46 20.4 50 Q14 54.4 9 51 Z", "$grass_lo")
    return art


def log() -> str:
    art = shadow(34, 49, 27, 7)
    art += path("M14 28 L50 24 C56.6 24 60 30 60 36 C60 42 57 48 50 48.6 L14 50 Z", "$wood", "$wood_dk", 2.8)
    art += path("M14 41 L58.6 38.6 C58 43.4 55 47.2 50 47.4 L14 48.8 Z", "$wood_lo")
    art += line("M24 32 L46 29.8 M34 36.6 L52 35", "$wood_lo", 2)
    art += line("M26 30 l10 -1", "$wood_hi", 2.4)
    art += ellipse(14, 39, 9, 11.5, "$wood_hi", "$wood_dk", 2.8)
    art += ellipse(14.4, 39.4, 5.6, 7.6, "none", "$wood_lo", 1.8)
    art += ellipse(14.8, 39.6, 2.2, 3.2, "$wood_lo")
    art += path("M44 25 C44 19 49 18 50 15 C54 18.6 53 23 50.6 25.4 Z", "$leaf", "$leaf_dk", 2)
    return art


def stump() -> str:
    art = shadow(34, 50, 20, 6)
    art += path(
        "M15 32 V44 Q13 49 10 51 Q18 54 22 51.6 Q27 55 32 52 Q38 55 43 51.4 Q48 53.6 54 50.6 Q50 48 49 44 V32 Z",
        "$wood",
        "$wood_dk",
        2.6,
    )
    art += path("M38 33 H47.8 V44 Q49 48 51.6 50 Q47 51.6 43 50 Q40 52 37 51.4 Z", "$wood_lo")
    art += ellipse(32, 32, 17, 8, "$wood_hi", "$wood_dk", 2.6)
    art += ellipse(32, 32, 10.4, 4.6, "none", "$wood_lo", 1.8)
    art += ellipse(32, 32, 4, 1.8, "$wood_lo")
    return art


def _bloom(x: float, y: float, s: float, fill: str, rim: str, middle: str = "$yellow") -> str:
    a = line(f"M{num(x)} {num(y)} q{num(1 * s)} {num(7 * s)} 0 {num(14 * s)}", "$leaf_lo", 2.4 * s)
    a += path(
        f"M{num(x)} {num(y + 12 * s)} q{num(6 * s)} {num(-1 * s)} {num(7 * s)} {num(-6 * s)} q{num(-6 * s)} 0"
        f" {num(-7 * s)} {num(6 * s)} Z",
        "$leaf",
    )
    a += union(petals(x, y, 5 * s, 4.1 * s, FIVE), fill, rim, 1.7)
    a += circle(x, y, 3.4 * s, middle)
    a += circle(x - 0.9 * s, y - 0.9 * s, 1.1 * s, WHITE, opacity=0.7)
    return a


def flower() -> str:
    return (
        shadow(24, 46, 8, 2.6, 0.18)
        + shadow(44, 52, 7, 2.4, 0.18)
        + _bloom(22, 28, 1.15, "$red", "$red_dk")
        + _bloom(43, 36, 0.95, "$yellow_hi", "$yellow_dk", "$orange")
    )


def flower_blue() -> str:
    return (
        shadow(22, 50, 7, 2.4, 0.18)
        + shadow(43, 47, 8, 2.6, 0.18)
        + _bloom(42, 27, 1.15, "$purple_hi", "$purple_dk")
        + _bloom(21, 35, 0.95, WHITE, "$blue_dk")
    )


def _leaf(x: float, y: float, a: float, s: float = 1) -> str:
    return group(
        path(
            f"M0 0 C{num(3 * s)} {num(-6 * s)} {num(9 * s)} {num(-6 * s)} {num(12 * s)} 0 C{num(9 * s)} {num(5 * s)}"
            f" {num(3 * s)} {num(5 * s)} 0 0 Z",
            "$palm_hi",
            "$leaf_dk",
            2,
        )
        + line(f"M{num(2 * s)} 0 H{num(8 * s)}", "$leaf_lo", 1.4),
        f"translate({x} {y}) rotate({a})",
    )


def vine() -> str:
    art = shadow(33, 55, 26, 5.5)
    back = ["M9 55 C7 40 15 30 30 31 C44 32 51 24 53 15", "M55 55 C57 40 49 30 34 31 C20 32 13 24 11 15"]
    front = ["M20 56 C16 48 22 44 32 44 C42 44 48 40 44 34", "M44 56 C48 48 42 45 32 45"]
    art += _leaf(14, 22, -165, 0.9)
    art += _leaf(50, 22, -15, 0.9)
    for d in back:
        art += line(d, "$leaf_dk", 10)
    for d in back:
        art += line(d, "$leaf_lo", 5.2)
    for d in front:
        art += line(d, "$leaf_dk", 10)
        art += line(d, "$leaf", 5.2)
    art += line("M9.6 50 C9 40 16 31.4 28 30.4", "$leaf_hi", 1.7)
    art += line("M52 19 C50 24 46 29 40 30.4 M12.4 19 C14 24 17.4 27.6 22 29.4", "$leaf_hi", 1.7)
    art += line("M19 50 C19 46 24 43.4 32 43.4", "$leaf_hi", 1.7)
    for d in ("M53 15 C54 8 46 6 45 11 C44.6 14 47 15 48.4 13.6", "M11 15 C10 8 18 6 19 11 C19.4 14 17 15 15.6 13.6"):
        art += line(d, "$leaf_dk", 6.4)
        art += line(d, "$leaf", 2.6)
    art += _leaf(24, 50, 120, 0.9)
    art += _leaf(42, 48, 50, 0.9)
    art += union(petals(32, 31, 7, 5.2, _SIX), "$pink", "$ink", 2.4)
    art += "".join(circle(32 + dx * 6, 31 + dy * 6 + 1.6, 3, "$pink_lo", opacity=0.55) for dx, dy in _SIX[2:5])
    art += circle(32, 31, 4.8, "$yellow", "$ink", 2)
    art += circle(30.6, 29.6, 1.3, WHITE)
    return art


def vine_cut() -> str:
    art = line("M10 55 C7 46 14 44 17 42", "$leaf_dk", 8)
    art += line("M10 55 C7 46 14 44 17 42", "$leaf", 4)
    art += line("M54 55 C57 47 50 46 47 44", "$leaf_dk", 8)
    art += line("M54 55 C57 47 50 46 47 44", "$leaf", 4)
    art += _leaf(28, 50, 20, 0.8)
    art += _leaf(40, 52, 190, 0.7)
    art += _leaf(22, 56, -10, 0.7)
    return art


def vine_small() -> str:
    """A vine that has just begun to grow again."""
    art = shadow(33, 55, 16, 3.8)
    for d in ("M30 56 C30 46 20 44 20 36 C20 29 28 29 28 34", "M34 56 C34 48 45 48 45 40 C45 34 38.6 34 38.6 38.6"):
        art += line(d, "$leaf_dk", 9)
        art += line(d, "$leaf", 4.4)
    art += line("M21 40 C20 34 21.6 31.6 24 31.6 M43.6 43 C45 40 44.6 37.6 42.6 36.6", "$leaf_hi", 1.7)
    return art + _leaf(28, 53, -165, 0.9) + _leaf(36, 53, -15, 0.9) + _leaf(33, 49, -80, 0.9)


def _thorn(x: float, y: float, turn: float) -> str:
    return group(path("M-3 1 L0 -7 L3 1 Z", "$cream", "$ink", 1.8), f"translate({x} {y}) rotate({turn})")


def poison_vine() -> str:
    """A vine with thorns, and a mouth with teeth instead of a flower."""
    art = shadow(33, 55, 26, 5.5)
    thorns = ((5.6, 47, -85), (58.4, 47, 85), (9.6, 37, -60), (54.4, 37, 60), (6.6, 10, -60), (57.4, 10, 60))
    art += "".join(_thorn(x, y, turn) for x, y, turn in thorns)
    stems = (
        "M10 55 C6 40 15 30 28 33 M12.6 34 C4 26 4 12 12 8 C18 6 19 13 14.6 13",
        "M54 55 C58 40 49 30 36 33 M51.4 34 C60 26 60 12 52 8 C46 6 45 13 49.4 13",
        "M21 56 C17 48 22 44 32 44 C42 44 47 48 43 56",
    )
    for d in stems:
        art += line(d, "$leaf_dk", 9.6)
        art += line(d, "$leaf_lo", 4.8)
    art += line("M10.4 50 C9 42 13 35 22 34 M8.8 23 C8 17 9 13 12 11 M54.4 48 C55 42 52 37.4 47 35.6", "$leaf_hi", 1.7)
    art += (
        _leaf(17, 51, 20, 0.8)
        + _leaf(47, 51, 160, 0.8)
        + _leaf(24, 41, 150, 1.1)
        + _leaf(40, 41, 30, 1.1)
        + _leaf(32, 42, 90, 1)
    )
    art += group(_pod(), "translate(32 26) scale(.84) translate(-32 -22)")
    return group(art, "translate(32 58) scale(.9) translate(-32 -58)")


def _pod() -> str:
    art = path(
        "M9 20 C10 10 20 5 32 5 C44 5 54 10 55 20 C56 32 46 39.6 32 39.6 C18 39.6 8 32 9 20 Z", "$purple", "$ink", 3.2
    )
    art += path(
        "M53.6 20 C54.6 31 45.6 38.2 32 38.2 C26 38.2 20.6 36.8 16.6 34.2 C34 36 47 28 47.6 11.6 C51 14 53.2 17 53.6"
        " 20 Z",
        "$purple_lo",
    )
    art += path(
        "M12 21 C20 25.6 44 25.6 52 21 C52 31.4 43 35.6 32 35.6 C21 35.6 12 31.4 12 21 Z", "$pit_lo", "$ink", 2.8
    )
    teeth = (
        "M15 22.8 L18.6 28.6 L21.6 24 L25.4 30.4 L28.8 24.6 L32 30.8 L35.2 24.6 L38.6 30.4 L42.4 24 L45.4 28.6 L49 22.8"
    )
    art += path(f"{teeth} C42 25.6 22 25.6 15 22.8 Z", WHITE, "$ink", 1.6)
    for x, y, r in ((22, 12.6, 3.2), (33, 9.6, 2.2), (41, 14.4, 2.8), (30, 17, 1.8)):
        art += circle(x, y, r, "$purple_hi")
    return art + path(
        "M38 33 C40 37 42.6 40 42.6 43 Q42.6 46.4 39.6 46.4 Q36.6 46.4 36.6 43 C36.6 40 37.6 37 38 33 Z",
        "$palm_hi",
        "$ink",
        2.2,
    )


def thicket() -> str:
    """Trees so close together that nobody gets through. It fills its tile, so that many of them are a forest."""
    art = path(
        "M6 3 Q32 0 58 3 Q63 4 63.4 9 Q64 34 63.4 56 Q63 62 58 62.6 Q32 64 6 62.6 Q1 62 .6 56 Q0 34 .6 9 Q1 4 6 3 Z",
        "$leaf_dk",
    )
    art += "".join(line(f"M{x} 50 V60", "$wood_dk", 5) + line(f"M{x - 1} 50 V60", "$wood_lo", 2) for x in (13, 33, 52))
    for x, y, size in ((15, 15, 13.4), (49, 14.6, 13), (32, 23, 15), (14, 39, 13), (51, 38.6, 12.6), (33, 45, 11.6)):
        art += _crown(x, y, size)
    return art


def _crown(x: float, y: float, r: float) -> str:
    lobes = (
        Disc(x, y - r * 0.28, r * 0.66),
        Disc(x - r * 0.42, y + r * 0.24, r * 0.56),
        Disc(x + r * 0.42, y + r * 0.24, r * 0.56),
    )
    art = union(lobes, "$leaf_lo", "$leaf_dk", 2.2)
    art += union([Disc(lobe.x - 0.9, lobe.y - 1.3, lobe.r - 1.8) for lobe in lobes], "$leaf", "$leaf", 0)
    d = f"M{num(x - r * 0.56)} {num(y - r * 0.22)} Q{num(x - r * 0.5)} {num(y - r * 0.74)} {num(x)} {num(y - r * 0.74)}"
    return art + line(d, "$leaf_hi", 2.6)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("tree", tree(), height=TALL)
    yield Sprite("palm", palm(), height=TALL)
    yield Sprite("bush", bush())
    yield Sprite("rock", rock())
    yield Sprite("log", log())
    yield Sprite("stump", stump())
    yield Sprite("flower", flower())
    yield Sprite("flower_blue", flower_blue())
    yield Sprite("vine", vine())
    yield Sprite("vine_cut", vine_cut())
    yield Sprite("vine_small", vine_small())
    yield Sprite("poison_vine", poison_vine())
    yield Sprite("thicket", thicket())
