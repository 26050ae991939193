"""What can be found, and where it is kept."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Disc, Oval, Sprite, circle, group, line, path, rect, shadow, union


def gem() -> str:
    art = shadow(32, 55, 13, 4)
    art += path(
        "M20 12 H44 Q46 12 47.2 13.6 L55 24 Q56.4 26 54.8 28 L34.4 49 Q32 51.4 29.6 49 L9.2 28 Q7.6 26 9 24 L16.8 13.6"
        " Q18 12 20 12 Z",
        "$teal",
        "$ink",
        2.8,
    )
    art += path("M23 24.6 L32 49.4 L29.6 48 L9.9 27.6 Q8.8 26 9.6 24.6 Z", "#43CDB9")
    art += path("M41 24.6 L32 49.4 L34.6 48 L54.1 27.6 Q55.2 26 54.4 24.6 Z", "$teal_lo")
    art += path("M20 13.4 H31 L23 24.6 H9.6 L17.8 14.6 Q18.8 13.4 20 13.4 Z", "$teal_hi")
    art += path("M31.5 13.4 H44 Q45.2 13.4 46.2 14.6 L54.4 24.6 H41 Z", "#3EC6B3")
    art += path("M31.5 13.4 L41 24.6 H23 Z", "#A9EEE2")
    art += path("M17 18 L20 15.6 H24 L19 21 Q16 21 17 18 Z", WHITE, opacity=0.9)
    art += circle(46, 17.4, 1.7, WHITE, opacity=0.9)
    return art


def shell() -> str:
    art = shadow(34, 55, 17, 4.4)
    art += path(
        "M24.5 45 H39.5 Q41.5 45 41.2 47 L40 52.4 Q39.4 54.6 37.4 54.6 H26.6 Q24.6 54.6 24 52.4 L22.8 47 Q22.5 45 24.5"
        " 45 Z",
        "$pink_lo",
        "$ink",
        2.6,
    )
    art += path(
        "M26 48 C18 47.4 11 43.4 8.4 37.4 C4.6 32.8 7.4 26.8 12 26.6 C11.4 20.6 16.6 16 22 17.6 C23 11.4 28 8.6 32 8.6"
        " C36 8.6 41 11.4 42 17.6 C47.4 16 52.6 20.6 52 26.6 C56.6 26.8 59.4 32.8 55.6 37.4 C53 43.4 46 47.4 38 48 Z",
        "$pink",
        "$ink",
        2.8,
    )
    d = "M55.4 34.6 C56.6 31 54.6 28.8 50.6 28.6 C50 36 46 42 38 46.6 C46 45.6 52.6 41.6 55.4 34.6 Z"
    art += path(d, "$pink_lo")
    art += line("M27.6 41 L14.6 28.6 M30.4 39.6 L24.4 20.6 M33.6 39.6 L39.6 20.6 M36.4 41 L49.4 28.6", "$pink_lo", 2.4)
    art += line("M10.8 34 C9.8 31.6 11 29.6 12.8 29.4 M16.6 23.6 C17 21.4 18.4 20.2 20.2 20.2", "$pink_hi", 2.6)
    return art + line("M27.4 14 C28.6 12.4 30.2 11.6 32.4 11.6", "$pink_hi", 2.6)


def coin() -> str:
    art = shadow(33, 56, 13, 4)
    art += circle(32, 31, 20, "$yellow", "$ink", 2.8)
    art += circle(32, 31, 14.4, "none", "$yellow_lo", 2.6)
    art += path("M18 44 A19 19 0 0 0 50.6 27 A18.6 18.6 0 0 1 45 44.6 A18.6 18.6 0 0 1 18 44 Z", "$yellow_lo")
    art += path(
        "M32 21.6 L34.9 27.6 L41.4 28.4 L36.6 33 L37.9 39.5 L32 36.3 L26.1 39.5 L27.4 33 L22.6 28.4 L29.1 27.6 Z",
        "$yellow_lo",
    )
    art += path("M17 24 C19 18 25 14.4 31 14.2 C25 16.4 21 20 19 25.4 Q16.6 27 17 24 Z", WHITE, opacity=0.85)
    return art


def key() -> str:
    art = shadow(33, 56, 15, 4)
    art += group(
        path(
            "M33.2 33 L50 48.4 L46.6 52 Q45 53.4 43.6 52 L42 50.4 L39.6 52.6 Q38 53.8 36.8 52.4 L34.6 50 Q33.6 48.6"
            " 34.8 47.4 L36.8 45.4 L28 37.4 Z",
            "$yellow",
            "$ink",
            2.8,
        )
        + circle(24, 24, 13.4, "$yellow", "$ink", 2.8)
        + path("M30.6 35.4 L46 49.4", "none", "$yellow_lo", 2.4)
        + circle(24, 24, 5.4, "$cream", "$ink", 2.6)
        + path("M13.4 23 A10.8 10.8 0 0 1 24 13.2", "none", "$yellow_hi", 2.6)
        + path("M34.6 25 A10.8 10.8 0 0 1 25 34.6", "none", "$yellow_lo", 2.6),
        "translate(1 -1)",
    )
    return art


def chest(open_: bool) -> str:
    art = shadow(34, 54, 25, 6)
    if open_:
        art += path("M9 30 V18 C9 9 15 6.6 20 6.6 H44 C49 6.6 55 9 55 18 V30 Z", "$wood_dk", "$ink", 2.8)
        art += path("M13 28 V19 C13 13 17 10.6 21 10.6 H43 C47 10.6 51 13 51 19 V28 Z", "#4A2C22")
        art += rect(9, 26, 46, 14, 3, "#3A2320", "$ink", 2.8)
        art += union(
            [Disc(18, 29, 5.5), Disc(27, 26, 6.5), Disc(37, 26.4, 6.5), Disc(46, 29, 5.5), Oval(32, 31, 20, 6)],
            "$yellow",
            "$yellow_dk",
            1.8,
        )
        art += circle(25, 24.6, 2, "$yellow_hi")
        art += circle(36, 25, 2, "$yellow_hi")
        art += path("M30 17 L34 14.5 L38 17 L34 23.4 Z", "$teal_hi", "$teal_dk", 1.8)
        art += line("M14 14 l-3 -6 M50 14 l3 -6", "$yellow_hi", 0)
    else:
        art += path("M8 33 V25 C8 15.6 14 12.6 20 12.6 H44 C50 12.6 56 15.6 56 25 V33 Z", "$wood", "$ink", 2.8)
        art += path(
            "M10 22 C11 16 16 14.4 20 14.4 H44 C48 14.4 53 16 54 22 C50 18.6 46 18.6 44 18.6 H20 C17 18.6 13 18.6 10"
            " 22 Z",
            "$wood_hi",
        )
    art += path("M8 33 H56 V49 Q56 54.6 50.4 54.6 H13.6 Q8 54.6 8 49 Z", "$wood", "$ink", 2.8)
    art += path("M9.4 46 H54.6 V49 Q54.6 53.2 50.4 53.2 H13.6 Q9.4 53.2 9.4 49 Z", "$wood_lo")
    for x in (13, 43):
        art += rect(x, 33 if open_ else 13.4, 8, 41 if not open_ else 21, 1.5, "$metal_lo")
        art += rect(x, 33 if open_ else 13.4, 3, 41 if not open_ else 21, 1.2, "$metal")
    art += line("M8 33 H56", "$ink", 2.8)
    art += rect(26, 28 if not open_ else 33, 12, 14, 4, "$yellow", "$ink", 2.6)
    art += circle(32, 34 if not open_ else 39, 2.2, "$ink")
    art += rect(31, 34 if not open_ else 39, 2, 5, 1, "$ink")
    return art


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("gem", gem())
    yield Sprite("shell", shell())
    yield Sprite("coin", coin())
    yield Sprite("key", key())
    yield Sprite("chest", chest(False))
    yield Sprite("chest_open", chest(True))
