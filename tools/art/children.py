"""The children of the islands: their clothes and their hair."""

from tools.art.faces import ears, nape, side_ear
from tools.art.people import CHILD, Clothes, Hair, Villager, nothing
from tools.art.shapes import FIVE, Disc, circle, line, path, petals, rect, union

_GIRL_SKIN = ("#C98F63", "#A87148")
_BOY_SKIN = ("#8A5A3C", "#6E4430")

# The girl: two braids with bows, a yellow flower, a pink dress.

_SHINE = "#8A5E4A"


def _girl_front() -> str:
    art = path("M26 57.6 Q32 63 38 57.6 L39.6 60 Q32 66.4 24.4 60 Z", "$cream", "$ink", 2)
    return art + line("M22.6 74.2 Q32 76 41.4 74.2", "$cream", 2.4)


def _girl_back() -> str:
    return path("M24.6 58 Q32 62 39.4 58 L40.4 60.6 Q32 64.6 23.6 60.6 Z", "$cream", "$ink", 2) + line(
        "M22.6 74.2 Q32 76 41.4 74.2", "$cream", 2.4
    )


def _girl_side(west: bool) -> str:
    art = path("M29 57.4 Q35 62 39.4 58 L40 60.6 Q35 65 28 60.4 Z", "$cream", "$ink", 2)
    return art + line("M23.6 74.2 Q32 76 40.6 74.2", "$cream", 2.4)


def _braid(x: float, way: float, hair: str, hair_lo: str) -> str:
    """A braid that hangs down from (x, 45), a little to one side."""
    lobes = (Disc(x, 45, 4.6), Disc(x + 1.4 * way, 51.4, 4.4), Disc(x + 2 * way, 57.4, 3.8))
    art = union((*lobes, Disc(x + 2.2 * way, 65.4, 2.6)), hair, "$ink", 2.3)
    art += line(f"M{x + 1.4 * way - 2} 48.4 q2 1.6 4 0 M{x + 2 * way - 2} 54.6 q2 1.4 4 0", hair_lo, 1.8)
    return art + rect(x + 2 * way - 3.4, 60, 6.8, 3.6, 1.6, "$red", "$ink", 2)


def _girl_behind(hair: str, hair_lo: str) -> str:
    art = ears(*_GIRL_SKIN) + path("M15.4 44 C13 29 20 19.6 32 19.6 C44 19.6 51 29 48.6 44 Z", hair, "$ink", 2.5)
    return art + _braid(14.6, -1, hair, hair_lo) + _braid(49.4, 1, hair_lo, "#2E1A16")


def _girl_over(hair: str, hair_lo: str) -> str:
    d = (
        "M15.8 43.6 C13.6 29 20 19.8 32 19.8 C44 19.8 50.4 29 48.2 43.6 C46.4 42 45.4 39.6 45 37 C40 36.6 35 33.6 32"
        " 28.6 C29 33.6 24 36.6 19 37 C18.6 39.6 17.6 42 15.8 43.6 Z"
    )
    art = path(d, hair, "$ink", 2.4)
    art += path(
        "M40.4 22.8 C46 26.4 48.4 33 47.3 40.6 Q46.4 38.6 46.2 36 Q43.4 35.8 41 34.6 C42.6 30.6 42.4 26 40.4 22.8 Z",
        hair_lo,
    )
    art += line("M19.6 30 C20.8 26.6 23 24.4 26 23.2", _SHINE, 2.4)
    return art + _flower(42.6, 26)


def _flower(x: float, y: float) -> str:
    return union(petals(x, y, 3.7, 3, FIVE), "$yellow", "$ink", 1.8) + circle(x, y, 2.2, "$orange_lo")


def _girl_nape(hair: str, hair_lo: str) -> str:
    art = ears(*_GIRL_SKIN)
    d = (
        "M15.8 40 C14.2 27 20 19.8 32 19.8 C44 19.8 49.8 27 48.2 40 C47.6 50.6 42 54.4 32 54.4 C22 54.4 16.4 50.6 15.8"
        " 40 Z"
    )
    art += path(d, hair, "$ink", 2.5)
    d = (
        "M46.8 40 C46.2 49.4 41 53.2 32 53.2 C29 53.2 26 52.8 23.8 51.8 C35 51.6 43.6 44 43 25 C46.4 29 47.4 34 46.8"
        " 40 Z"
    )
    art += (
        path(d, hair_lo)
        + line("M32 22 V51", _SHINE, 1.8)
        + line("M19.4 31 C20.6 27.2 22.8 24.8 25.8 23.4", _SHINE, 2.4)
    )
    return art + _braid(16, -1, hair, hair_lo) + _braid(48, 1, hair_lo, "#2E1A16") + _flower(21.4, 26)


def _girl_side_over(hair: str, hair_lo: str, west: bool) -> str:
    d = (
        "M17 44 C14 29 20.6 19.8 32.6 19.8 C43 19.8 49 27 47.8 38.4 C43 38.4 38.4 36.6 35.6 33.6 C35 38 33 41 30.6 42"
        " C30.4 47 28.6 50.6 25.4 52.8 C20 50.6 17.8 48 17 44 Z"
    )
    art = path(d, hair, "$ink", 2.4)
    if west:
        art += path("M18.3 43 C16 32 19.6 24.6 26 22 C21.4 28.6 20.8 39 24.6 50.6 C20.8 48.6 19 46 18.3 43 Z", hair_lo)
        light = "M38 23.6 C41 24.6 43.4 27 44.4 30"
    else:
        art += path("M46.6 37 C47 30.6 45 26 41.4 23.4 C42.6 27.6 42 32 40.4 36 C42.4 36.7 44.4 37 46.6 37 Z", hair_lo)
        light = "M20.4 31 C21.6 27 24 24.6 27 23.4"
    art += line(light, _SHINE, 2.4) + side_ear(*_GIRL_SKIN, hair_lo) + _braid(22.4, -1, hair, hair_lo)
    return art + _flower(31, 27)


# The boy: short curls, a shirt with stripes, orange shorts.


def _stripes(left: float, right: float) -> str:
    return "".join(line(f"M{left} {y} Q32 {y + 1.6} {right} {y}", "$blue", 2.6) for y in (60.6, 65.4))


def _shorts(left: float, right: float, west: bool = False) -> str:
    d = (
        f"M{left + 1.6} 68.6 Q32 70.4 {right - 1.6} 68.6 L{right} 77.4 Q{right} 79.4 {right - 2} 79.4 H{left + 2}"
        f" Q{left} 79.4 {left} 77.4 Z"
    )
    art = path(d, "$orange", "$ink", 2.4)
    if west:
        return art + path(f"M{left + 2.8} 70.2 H{left + 6} L{left + 5} 78 H{left + 1.6} Z", "$orange_lo")
    return art + path(f"M{right - 2.8} 70.2 H{right - 6} L{right - 7} 78 H{right - 1.6} Z", "$orange_lo")


def _boy_front() -> str:
    return _stripes(23, 41) + _shorts(19.4, 44.6) + line("M32 74.6 V79", "$ink", 2.2)


def _boy_side(west: bool) -> str:
    return _stripes(24.4, 39.6) + _shorts(21, 43, west)


_CURLS = (Disc(18.6, 34, 5), Disc(21.6, 27.4, 5.6), Disc(28.4, 23.4, 5.8), Disc(36, 23.4, 5.8), Disc(42.6, 27.4, 5.6),
          Disc(45.4, 34, 5), Disc(32, 30, 8))  # fmt: skip


def _boy_behind(hair: str, hair_lo: str) -> str:
    return ears(*_BOY_SKIN)


def _boy_shine() -> str:
    return line("M19.6 27 q1.6 -2.6 4 -3 M27.4 21.6 q2 -1.6 4 -1", "#5A4A58", 2.2)


def _boy_over(hair: str, hair_lo: str) -> str:
    lobes = (*_CURLS, Disc(25, 31.4, 5), Disc(39, 31.4, 5))
    art = union(lobes, hair, "$ink", 2.4) + circle(43.8, 29, 3.8, hair_lo) + circle(45.4, 35, 3.4, hair_lo)
    return art + _boy_shine()


def _boy_nape(hair: str, hair_lo: str) -> str:
    art = ears(*_BOY_SKIN) + nape(hair, hair_lo) + union(_CURLS, hair, "$ink", 2.4)
    art += path("M17.8 36 H46.2 C46.4 42 44 48 40 50 H24 C20 48 17.6 42 17.8 36 Z", hair)
    art += circle(43.8, 29, 3.8, hair_lo) + circle(42, 40.4, 3.6, hair_lo) + circle(39.6, 46.8, 3.2, hair_lo)
    return art + _boy_shine() + line("M18.6 36 q.4 -2 1.6 -3", "#5A4A58", 2)


def _boy_side_over(hair: str, hair_lo: str, west: bool) -> str:
    lobes = [
        Disc(19.6, 42, 4.6),
        Disc(18.4, 35, 5.4),
        Disc(21.6, 27.6, 5.8),
        Disc(28.6, 23.4, 5.8),
        Disc(36.4, 23.6, 5.8),
    ]
    lobes += [Disc(42.6, 27.8, 5.4), Disc(23.4, 47.4, 4.4), Disc(30, 32, 8), Disc(25, 40, 5.4), Disc(38, 30.6, 5)]
    art = union(lobes, hair, "$ink", 2.4)
    if west:
        art += (
            circle(17.4, 35.6, 3.6, hair_lo)
            + circle(19.4, 43, 3.2, hair_lo)
            + line("M38 21.4 q2.4 .4 3.6 2.4", "#5A4A58", 2.2)
        )
    else:
        art += circle(43.4, 29, 3.6, hair_lo) + circle(24, 47.8, 2.8, hair_lo) + _boy_shine()
    return art + side_ear(*_BOY_SKIN, hair_lo)


CHILDREN = (
    Villager(
        "girl", *_GIRL_SKIN, "$pink", "$pink_lo", "$hair", "$hair_lo",
        Clothes(_girl_front, _girl_back, _girl_side),
        Hair(_girl_behind, _girl_over, _girl_nape, nothing, _girl_side_over), CHILD, "$red", "$red_lo",
    ),
    Villager(
        "boy", *_BOY_SKIN, "$metal_hi", "$metal", "#2F2530", "#231B26",
        Clothes(_boy_front, _boy_front, _boy_side),
        Hair(_boy_behind, _boy_over, _boy_nape, nothing, _boy_side_over), CHILD, "$blue", "$blue_lo",
    ),
)
