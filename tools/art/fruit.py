"""What can be carried: fruit, and a box for it."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, ellipse, group, line, path, rect, shadow


def apple() -> str:
    art = shadow(33, 55, 14, 4)
    art += path(
        "M32 22 C37 17 45 16.4 50 21 C56 27 54 38 48.6 45.6 C44 52 38 53.6 32 51.4 C26 53.6 20 52 15.4 45.6 C10 38 8"
        " 27 14 21 C19 16.4 27 17 32 22 Z",
        "$red",
        "$ink",
        2.8,
    )
    art += path(
        "M51.6 25 C54 31.6 51.6 39 47.6 44.8 C43.4 50.6 38 52 32 50 C27 51.8 22.4 50.8 18.6 47.4 C32 49.6 46 42 46.6"
        " 21 Q50 22 51.6 25 Z",
        "$red_lo",
    )
    art += line("M32 23.4 C31 18 32 12 35.4 8.6", "$ink", 6.4) + line(
        "M32 22.4 C31.4 18 32.4 12.6 35.4 8.6", "$wood", 2.4
    )
    art += path("M34.6 17.6 C36 10 44 7.4 51.6 9.4 C50 17 42.6 20.4 34.6 17.6 Z", "$leaf", "$ink", 2.4)
    art += line("M38.4 15.6 Q43 12.8 47 11.8", "$leaf_hi", 1.8)
    art += path("M14 31 C14 25.6 17 22.4 21.6 21.6 C19 25 17.6 28 17.4 32.4 Q15 33.6 14 31 Z", WHITE, opacity=0.85)
    return art + circle(18.6, 37.4, 1.7, WHITE, opacity=0.8)


def banana() -> str:
    art = shadow(35, 52, 20, 4.4)
    art += path(
        "M14.6 10.4 Q17.4 8.2 20 11 C22 25 34 35.6 51.6 37.4 Q55.4 38 54.6 41.6 Q53.6 45 49 46.6 C31 52.6 12 41 11.6"
        " 20.6 Q11.4 14 14.6 10.4 Z",
        "$yellow",
        "$ink",
        2.8,
    )
    art += path(
        "M13 22 C17 36 31 44.6 53 41.6 Q52 44.4 48.6 45.4 C32 50.8 13.4 40.4 13 22 Z",
        "$yellow_lo",
    )
    art += line("M18.6 20 C22 30 30 37.6 43.6 39.6", "$yellow_hi", 2.6)
    art += path("M13.6 11.6 L15 6.6 Q16.4 5 19.6 6.4 L20.2 13 Q16.6 15 13.6 11.6 Z", "$wood_lo", "$ink", 2.4)
    return art + path(
        "M54.4 38.6 Q57.6 39.6 56.4 42.4 Q55.4 44.6 52.4 44.4 Q54.6 42 54.4 38.6 Z", "$wood_dk", "$ink", 2
    )


def coconut() -> str:
    art = shadow(34, 54, 18, 4.6)
    art += circle(32, 33, 20.6, "$fur", "$ink", 2.8)
    art += path("M50.6 26 C53.6 38 46 51.6 32 52.2 C24.6 52.2 18.6 49 15.4 44 C30 50 45.6 43 50.6 26 Z", "$fur_lo")
    art += line("M17.6 28 q-2 5 0 10 M24.6 38 q1 5 5 8 M36 41 q3 2 7 1 M42 20 q4 3 5 7", "$fur_lo", 2.2)
    art += path("M15.6 27 C17.6 20 22.6 16 29 15 C25 18 21.6 22 20 27.6 Q17 30 15.6 27 Z", "$fur_hi")
    for x, y in ((29.4, 26), (39.4, 26.6), (34, 34)):
        art += ellipse(x, y, 3.3, 3.9, "$ink") + circle(x - 0.9, y - 1.3, 1, "$fur_hi")
    return art + line("M32 12.6 l-2.4 -4 M33.6 12.6 l2 -4.6 M35.4 13 l5 -2.4", "$ink", 2.6)


def box() -> str:
    """A cardboard box: flat and pale beside a crate, and with a lid that opens."""
    art = rect(9, 18, 51, 41, 5, "$shadow", opacity=0.22)
    art += path("M8 24 H56 V51 Q56 56 51 56 H13 Q8 56 8 51 Z", "$path", "$ink", 2.8)
    art += path("M9.4 47.6 H54.6 V51 Q54.6 54.6 51 54.6 H13 Q9.4 54.6 9.4 51 Z", "$path_lo")
    art += path("M12.6 11.6 H51.4 L58.6 23 Q59.4 26 56.4 26 H7.6 Q4.6 26 5.4 23 Z", "$path_hi", "$ink", 2.8)
    art += path("M8 20.6 H56 L57.6 23.4 Q57.6 24.6 56 24.6 H8 Q6.4 24.6 6.4 23.4 Z", "$path")
    art += path("M28 13 H36 L37 24.6 H27 Z", "$yellow_hi") + rect(27.4, 26, 9.2, 9.6, 1, "$yellow_hi")
    art += line("M27.4 27.6 H36.6 M27.4 35.6 h9.2", "$path_dk", 1.6, opacity=0.6)
    art += line("M14.6 14.6 H25", WHITE, 2.2, opacity=0.85)
    arrows = line("M44.6 49.4 V41 M41.6 43.6 l3 -3 l3 3", "$path_dk", 2.4)
    return art + arrows + group(arrows, "translate(-27 0)")


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("apple", apple())
    yield Sprite("banana", banana())
    yield Sprite("coconut", coconut())
    yield Sprite("box", box())
