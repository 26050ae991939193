"""What has been carved out of stone: plaques with spots, the head that takes words, ledges."""

from collections.abc import Iterator

from tools.art.machines import WAYS
from tools.art.palette import WHITE
from tools.art.shapes import TALL, Sprite, circle, ellipse, group, line, path, rect, shadow

_PLACES = {
    1: ((0, 0),),
    2: ((-1, -1), (1, 1)),
    3: ((-1, -1), (0, 0), (1, 1)),
    4: ((-1, -1), (1, -1), (-1, 1), (1, 1)),
    5: ((-1, -1), (1, -1), (0, 0), (-1, 1), (1, 1)),
    6: ((-1, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (1, 1)),
    7: ((-1, -1), (1, -1), (-1, 0), (0, 0), (1, 0), (-1, 1), (1, 1)),
    8: ((-1, -1), (0, -1), (1, -1), (-1, 0), (1, 0), (-1, 1), (0, 1), (1, 1)),
}
"""Where the spots of a number are, as on dice: right and down from the middle."""


def spots(number: int) -> str:
    """A plaque on the ground that says a number."""
    art = rect(12, 13, 43, 43, 9, "$shadow", opacity=0.22) + rect(10, 10, 44, 44, 9, "$stone_lo", "$ink", 2.6)
    art += rect(12.4, 11.4, 39.2, 37.6, 7, "$cream") + path("M18 13.6 H40", "none", WHITE, 2.2)
    for x, y in _PLACES[number]:
        art += circle(32 + 12 * x, 30.6 + 11.4 * y, 4.3, "$ink")
    return art


def vending(done: bool) -> str:
    """A great stone head that waits for words in its mouth; when it is `done`, it smiles, with a gem on its tongue."""
    art = shadow(35, 87, 25, 6)
    art += path(
        "M12 86 L10 34 C10 16 20 9 32 9 C44 9 54 16 54 34 L52 86 Q52 90 47 90 H17 Q12 90 12 86 Z", "$stone", "$ink", 2.8
    )
    art += path("M45 13.6 C50.6 18 52.6 25 52.6 34 L50.6 86 Q50.6 88.6 47 88.6 H41 C46 66 48 36 45 13.6 Z", "$stone_lo")
    art += path("M12.4 46 L11.4 34 C11.4 22 16 14 24 11.4 C19 18 17 25 17 36 L17.4 46 Q14.4 49 12.4 46 Z", "$stone_hi")
    for x in (5, 52.6):
        art += rect(x, 38, 6.6, 19, 3, "$stone_lo", "$ink", 2.6)
    art += path("M14.8 32.6 Q15 26.4 23 26.4 H41 Q49 26.4 49.2 32.6 L46 35.4 H18 Z", "$stone_hi", "$ink", 2.4)
    art += path("M28.6 34 H35.4 L38.4 52 Q38.4 55.4 32 55.4 Q25.6 55.4 25.6 52 Z", "$stone", "$ink", 2.4)
    art += line("M30.4 37 L29 49", "$stone_hi", 2.2)
    if done:
        art += line("M17.6 43.4 q3.8 -5 7.6 0 M38.8 43.4 q3.8 -5 7.6 0", "$ink", 2.8)
        art += path("M15.6 60.6 H48.4 C48 75 41 80 32 80 C23 80 16 75 15.6 60.6 Z", "$pit_lo", "$ink", 2.8)
        art += path(
            "M21.6 74.6 C24 68.6 40 68.6 42.4 74.6 C40 78 36.6 78.8 32 78.8 C27.4 78.8 24 78 21.6 74.6 Z", "$red"
        )
        art += path("M26.4 63 H37.6 L41 67.4 L32 76 L23 67.4 Z", "$teal", "$ink", 2.2) + line(
            "M27.6 66.4 H32", "$teal_hi", 2.2
        )
    else:
        for x in (21.4, 42.6):
            art += ellipse(x, 41.6, 5, 4.6, "$pit_lo", "$ink", 2) + circle(x, 41.6, 2.7, "$teal_hi")
        art += rect(14.6, 61, 34.8, 14.6, 5, "$stone_lo", "$ink", 2.8) + rect(18.4, 65, 27.2, 6.6, 3, "$pit_lo")
    return art + line("M20 15.6 l3 5 l-2.4 3.6 M19.6 82 h7 M44 20 l-4 2", "$stone_dk", 2.2)


def ledge(way: str) -> str:
    """A step in the ground that one can only jump down from, the way the arrow shows."""
    side = {"s": _down(), "n": _up(), "e": _aside(), "w": group(_aside(True), "matrix(-1 0 0 1 64 0)")}[way]
    arrow = path("M32 15 L46 31 H38 V48 H26 V31 H18 Z", "$yellow", "$ink", 2.8)
    return side + group(arrow, f"rotate({WAYS[way]} 32 32)")


def _down() -> str:
    art = rect(5, 52, 57, 9, 4, "$shadow", opacity=0.24)
    art += rect(3, 8, 58, 50, 5, "$stone_lo", "$ink", 2.6) + rect(4.4, 9.4, 55.2, 32, 4, "$stone")
    return (
        art
        + line("M8 12.4 H54", "$stone_hi", 2.4)
        + line("M4.4 42.4 H59.6 M20 43 V50 M44 43 V50 M4.4 50.4 H59.6 M32 51 V57 M12 51 V57 M52 51 V57", "$stone_dk", 2)
    )


def _up() -> str:
    art = rect(5, 12, 57, 49, 6, "$shadow", opacity=0.2)
    art += rect(3, 4, 58, 54, 5, "$stone_dk", "$ink", 2.6) + rect(4.4, 12, 55.2, 44.6, 4, "$stone")
    art += line("M10 8.4 h10 M28 8.4 h10 M46 8.4 h8", "$stone_lo", 2.2)
    return art + line("M8 15 H56", WHITE, 2.6) + line("M8 53.4 H56", "$stone_lo", 2.6)


def _aside(flipped: bool = False) -> str:
    art = rect(1 if flipped else 5, 8, 57, 53, 5, "$shadow", opacity=0.22)
    art += rect(3, 4, 58, 54, 5, "$stone_lo", "$ink", 2.6) + rect(4.4, 5.4, 43, 45, 4, "$stone")
    light = "M46 9 H8" if flipped else "M8 9 H42"
    art += line(light, "$stone_hi", 2.4) + line("M4.4 51 H47", "$stone_dk", 2)
    return art + line("M48.4 5.4 V56.6 M49 17 H60 M49 32 H60 M49 46 H60", "$stone_dk", 2)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    for number in _PLACES:
        yield Sprite(f"spots_{number}", spots(number))
    yield Sprite("vending", vending(False), height=TALL)
    yield Sprite("vending_done", vending(True), height=TALL)
    for way in WAYS:
        yield Sprite(f"ledge_{way}", ledge(way))
