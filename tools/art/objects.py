"""What people have built or left on the islands."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import TALL, Disc, Sprite, circle, ellipse, line, path, rect, shadow, union

_GLOW = (
    '<radialGradient id="pg" gradientUnits="userSpaceOnUse" cx="32" cy="52" r="28"><stop offset="0"'
    ' stop-color="#FFFFFF"/><stop offset="0.35" stop-color="$purple_hi"/><stop offset="1"'
    ' stop-color="$purple_lo"/></radialGradient>'
)


def _post(x: float, y: float, h: float) -> str:
    return (
        rect(x - 4, y, 8, h, 3, "$wood", "$wood_dk", 2.4)
        + rect(x + 0.2, y + 1.6, 2.6, h - 3, 1.3, "$wood_lo")
        + rect(x - 2.6, y + 1.4, 3, 4, 1.4, "$wood_hi")
    )


def _rail(y: float) -> str:
    return (
        line(f"M-4 {y} H68", "$wood_dk", 8.6)
        + line(f"M-4 {y} H68", "$wood", 4)
        + line(f"M-4 {y - 1.2} H68", "$wood_hi", 1.5)
    )


def fence_h() -> str:
    return shadow(34, 53, 34, 4, 0.2) + _rail(32) + _rail(44) + _post(14, 22, 31) + _post(50, 22, 31)


def fence_v() -> str:
    return (
        rect(33, -2, 8, 68, 0, "$shadow", opacity=0.16)
        + line("M32 -4 V68", "$wood_dk", 8.6)
        + line("M32 -4 V68", "$wood", 4)
        + _post(32, 16, 30)
    )


def sign() -> str:
    art = shadow(35, 56, 14, 4.5)
    art += rect(28.6, 36, 7, 20, 2.6, "$wood_lo", "$ink", 2.6)
    art += path(
        "M9 16 Q9 12.5 12.6 12.4 L48 11 Q50 11 51.4 12.4 L58 21.6 Q59 23.4 58 25 L51.8 34.6 Q50.6 36.4 48.4 36.5 L13 38"
        " Q9.4 38 9.2 34.4 Z",
        "$wood",
        "$ink",
        2.8,
    )
    art += path("M10.4 30 L54.4 28.8 L50.8 34 Q50 35.2 48.4 35.2 L13 36.6 Q10.6 36.6 10.5 34.4 Z", "$wood_lo")
    art += line("M17 20.5 L42 19.4 M17 26.6 L35 25.8", "$wood_dk", 2.8)
    art += line("M13 15.4 L47 14", "$wood_hi", 2)
    return art


def door(open_: bool) -> str:
    art = rect(6, 84, 56, 8, 4, "$shadow", opacity=0.22)
    art += path("M4 90 V40 C4 22 16 12 32 12 C48 12 60 22 60 40 V90 Z", "$stone", "$ink", 2.8)
    art += path("M50 21.6 C56 26 58.6 33 58.6 40 V88.6 H51 V40 C51 33 51 26 50 21.6 Z", "$stone_lo")
    art += path("M5.6 60 V40 C5.6 30 10 22 17 17.4 C11.6 24 10.6 32 10.6 40 V60 Z", "$stone_hi")
    art += line(
        "M5 56 h8 M5 72 h8 M51 56 h8 M51 72 h8 M12 30 l6.6 4 M52 30 l-6.6 4 M24 15 l2.4 7 M40 15 l-2.4 7",
        "$stone_dk",
        2.2,
    )
    inner = "M14 89 V42 C14 30 22 23 32 23 C42 23 50 30 50 42 V89 Z"
    if open_:
        art += path(inner, "#26244A", "$ink", 2.6)
        art += path("M17 89 L24 74 H40 L47 89 Z", "$path_lo", opacity=0.9)
        art += path("M20.6 89 L26 77 H38 L43.4 89 Z", "$path")
        art += path("M14 89 V42 C14 37 15.4 33 17.8 30 L22 38 V83 Z", "$wood_lo", "$ink", 2.4)
        art += line("M17.6 40 V82", "$wood", 2)
    else:
        art += path(inner, "$wood", "$ink", 2.6)
        art += path("M40 26.4 C46 29.6 48.6 35 48.6 42 V87.6 H40 Z", "$wood_lo")
        art += line("M23.4 26 V88 M32 24 V88 M40.6 26 V88", "$wood_dk", 2)
        art += rect(15.4, 44, 33.2, 6, 0, "$metal_lo")
        art += rect(15.4, 72, 33.2, 6, 0, "$metal_lo")
        art += rect(15.4, 44, 33.2, 2, 0, "$metal")
        art += rect(15.4, 72, 33.2, 2, 0, "$metal")
        art += circle(32, 61, 7, "$yellow", "$ink", 2.4)
        art += circle(32, 59.6, 2, "$ink")
        art += rect(31, 59.6, 2, 5.4, 1, "$ink")
    return art


def lever(on: bool) -> str:
    art = shadow(34, 52, 20, 5.5)
    a = "M32 40 L46 18" if on else "M32 40 L18 18"
    art += line(a, "$ink", 9.6)
    art += line(a, "$metal", 4.6)
    x, y = (46, 18) if on else (18, 18)
    art += circle(x, y, 7.4, "$teal" if on else "$red", "$ink", 2.8)
    art += circle(x - 2.2, y - 2.4, 2.1, WHITE, opacity=0.8)
    art += path(
        "M12 50 C12 42 18 37 32 37 C46 37 52 42 52 50 Q52 53.4 48 53.4 H16 Q12 53.4 12 50 Z", "$stone", "$ink", 2.8
    )
    art += path(
        "M50.6 50 Q50.6 52 48 52 H16 Q13.4 52 13.4 49.4 C28 51 44 48 48.6 42.6 C50 45 50.6 47.4 50.6 50 Z", "$stone_lo"
    )
    art += ellipse(32, 41.4, 7, 2.6, "$ink")
    art += circle(32, 47.6, 2.4, "$teal_hi" if on else "$red_hi")
    return art


def plate(down: bool) -> str:
    art = rect(7, 10, 52, 50, 11, "$shadow", opacity=0.2)
    art += rect(6, 6, 52, 52, 11, "$stone_dk", "$ink", 2.6)
    y = 12 if down else 8
    art += rect(11, y + 4 if not down else y, 42, 42 if not down else 40, 8, "$stone_ln")
    art += rect(11, y, 42, 40, 8, "$teal" if down else "$stone")
    art += rect(11, y, 42, 6, 4, "$teal_hi" if down else "$stone_hi")
    if down:
        return art + line(f"M23 {y + 20} L30 {y + 27} L42 {y + 13}", "$teal_dk", 5)
    turned = f'transform="rotate(180 32 {y + 19.5})"'
    arrow = f"M32 {y + 10} l9 9 l-5 0 l0 9 l-8 0 l0 -9 l-5 0 Z"
    return art + path(arrow, "$stone_dk", opacity=0.9, extra=turned)


def portal() -> str:
    art = shadow(33, 86, 24, 7)
    art += ellipse(32, 84, 23, 8, "$stone", "$ink", 2.8)
    art += path("M9.8 85 Q12 90.6 32 90.6 Q52 90.6 54.2 85 Q50 90 32 90 Q14 90 9.8 85 Z", "$stone_lo")
    art += ellipse(32, 82.4, 17, 5, "$purple_lo")
    art += ellipse(32, 51, 22.5, 31, "$yellow", "$ink", 2.8)
    art += ellipse(32, 51, 17.6, 25.6, "url(#pg)", "$ink", 2.6)
    art += line(
        "M32 34 C41 34 45 44 43 54 C41 64 30 66 25 59 C21 52 26 44 32 45 C37 46 38 52 34 55", WHITE, 2.8, opacity=0.85
    )
    art += line("M13 40 C15 31 21 25 28 23", "$yellow_hi", 2.6)
    art += line("M51.4 60 C50 68 45 75 38 78.4", "$yellow_lo", 2.6)
    art += "".join(
        path(
            f"M{x} {y - r} Q{x} {y} {x + r} {y} Q{x} {y} {x} {y + r} Q{x} {y} {x - r} {y} Q{x} {y} {x} {y - r} Z", WHITE
        )
        for x, y, r in ((6, 26, 5), (58, 34, 4), (54, 14, 5))
    )
    return art


def crate() -> str:
    art = rect(8, 14, 52, 46, 8, "$shadow", opacity=0.22)
    art += rect(7, 8, 50, 48, 7, "$wood", "$ink", 2.8)
    art += path("M8.4 46 H55.6 V49 Q55.6 54.6 50 54.6 H14 Q8.4 54.6 8.4 49 Z", "$wood_lo")
    art += rect(14, 15, 36, 32, 3, "$wood_lo")
    art += line("M26 15 V47 M38 15 V47", "$wood_dk", 1.8, opacity=0.6)
    art += path("M14.6 41 L42 15.6 H49.4 V21 L22 46.4 H14.6 Z", "$wood_hi", "$wood_dk", 2)
    art += rect(14, 15, 36, 32, 3, "none", "$wood_dk", 2.2)
    art += line("M12 11.4 H52", "$wood_hi", 2.4)
    art += "".join(circle(x, y, 1.7, "$wood_dk") for x, y in ((11, 12), (53, 12), (11, 51), (53, 51)))
    return art


def torch(lit: bool) -> str:
    art = shadow(34, 88, 11, 3.8)
    if lit:
        art += circle(32, 34, 27, "$yellow_hi", opacity=0.28)
        art += circle(32, 36, 19, "$yellow_hi", opacity=0.34)
    art += path("M28.4 56 H35.6 L34.6 86 Q32 88.4 29.4 86 Z", "$wood", "$ink", 2.6)
    art += path("M32.6 57 H34.4 L33.4 86 L32.4 86 Z", "$wood_lo")
    if lit:
        art += path(
            "M32 14 C36 23 46 29 44.6 41 C44 49 38.6 53 32 53 C25.4 53 20 49 19.4 41 C18.8 34 23 31 24.4 25 C27 27 27.8"
            " 29 28 31.4 C31 26.6 32.4 20 32 14 Z",
            "$orange",
            "$ink",
            2.6,
        )
        art += path(
            "M33 30 C36.4 35 40 38 39.4 44 C39 49 36 51.6 32 51.6 C28 51.6 25 49 24.6 44.6 C24.4 41 27 39.4 27.8 36.4"
            " C30 38.4 33 35 33 30 Z",
            "$yellow",
        )
        art += path(
            "M32 41 C34 43.6 35.4 45 35 47.6 C34.6 50 33.4 51 32 51 C30.4 51 29 50 28.8 47.8 C28.8 45 31 44 32 41 Z",
            WHITE,
            opacity=0.9,
        )
    art += path("M22 49 H42 L39 58.6 Q38.6 60 37 60 H27 Q25.4 60 25 58.6 Z", "$metal_lo", "$ink", 2.6)
    art += line("M25.4 52.4 H38", "$metal_hi", 2.2)
    if not lit:
        art += ellipse(32, 48.6, 9, 2.6, "$ink")
    return art


def flag() -> str:
    art = ellipse(32, 84, 22, 8.4, WHITE, opacity=0.35)
    art += ellipse(32, 84, 21, 7.6, "none", WHITE, 2.4, opacity=0.9)
    art += shadow(37, 86, 14, 4)
    art += path(
        "M24 86 C24 81.6 28 80 32 80 C36 80 40 81.6 40 86 Q40 88.4 32 88.4 Q24 88.4 24 86 Z", "$stone", "$ink", 2.6
    )
    art += rect(29.4, 22, 5.4, 62, 2.6, "$cream", "$ink", 2.6)
    art += path(
        "M34.6 25 C42 20.6 47 29 54.6 25.4 Q57 24.6 57 27 V46 Q57 47.6 55.4 48.4 C48 51.4 42.6 43.6 34.6 47.6 Z",
        "$red",
        "$ink",
        2.8,
    )
    art += path("M36 40.6 C43 37.4 48.4 45.4 55.6 42 V45.8 Q55.6 47 54.6 47.4 C48 50 43 42.4 36 45.6 Z", "$red_lo")
    art += path("M36 27 C40 25 43.6 26.4 46.6 27.6", "none", "$red_hi", 2.4)
    art += path("M45.4 28.8 l1.9 3.9 4.3 .6 -3.1 3 .8 4.2 -3.9 -2 -3.8 2 .7 -4.2 -3.1 -3 4.3 -.6 Z", "$yellow_hi")
    art += circle(32, 20, 5, "$yellow", "$ink", 2.6)
    art += circle(30.6, 18.6, 1.5, WHITE, opacity=0.9)
    return art


def boat() -> str:
    return (
        line("M4 54 q7 -5 14 0 t14 0 t14 0 t14 0", "$foam", 3)
        + path("M6 40 H58 Q56 54 46 54 H18 Q8 54 6 40 Z", "$red", "$ink", 2.8)
        + path("M8.6 46 H55.4 Q53 52.6 46 52.6 H18 Q11 52.6 8.6 46 Z", "$red_lo")
        + rect(30, 8, 4.6, 32, 1.6, "$wood", "$ink", 2.4)
        + path("M35 9 C50 16 53 28 51 36 H35 Z", "$cream", "$ink", 2.6)
        + path("M29.4 13 C19 21 15 29 15 36 H29.4 Z", "$yellow", "$ink", 2.6)
    )


def ice_cream_boat() -> str:
    art = line("M3 54 q7 -5 14.5 0 t14.5 0 t14.5 0 t14.5 0", "$foam", 3)
    art += path("M5 39 H59 Q57 54 47 54 H17 Q7 54 5 39 Z", "$pink", "$ink", 2.8)
    art += path("M7.6 46 H56.4 Q54 52.6 47 52.6 H17 Q10 52.6 7.6 46 Z", "$pink_lo") + line("M8 42.6 H56", WHITE, 2.4)
    art += rect(9, 22, 3.6, 17, 1.4, "$wood", "$ink", 2) + rect(36.4, 22, 3.6, 17, 1.4, "$wood", "$ink", 2)
    art += path("M6 16 H43 L45.6 25 H3.4 Z", WHITE, "$ink", 2.4)
    for x in (9, 23, 37):
        art += path(f"M{x} 17.2 H{x + 5} L{x + 5.6} 23.8 H{x - 1} Z", "$teal")
    art += path("M46 24 H57 L51.5 40 Z", "$wood_hi", "$ink", 2.2)
    art += line("M48.6 27.6 L53 33 M54.4 27.6 L50 33", "$wood_lo", 1.6)
    scoops = (Disc(48.6, 21.4, 4.6), Disc(54.6, 21.4, 4.6), Disc(51.6, 16.4, 5))
    art += union(scoops, "$cream", "$ink", 2.2) + circle(51.6, 10.6, 2.4, "$red", "$ink", 1.8)
    return art + circle(24, 33, 3.6, "$yellow", "$ink", 1.8)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("fence_h", fence_h())
    yield Sprite("fence_v", fence_v())
    yield Sprite("sign", sign())
    yield Sprite("crate", crate())
    yield Sprite("boat", boat())
    yield Sprite("ice_cream_boat", ice_cream_boat())
    yield Sprite("door", door(False), height=TALL)
    yield Sprite("door_open", door(True), height=TALL)
    yield Sprite("lever_off", lever(False))
    yield Sprite("lever_on", lever(True))
    yield Sprite("plate_up", plate(False))
    yield Sprite("plate_down", plate(True))
    yield Sprite("portal", portal(), height=TALL, defs=_GLOW)
    yield Sprite("torch", torch(True), height=TALL)
    yield Sprite("torch_off", torch(False), height=TALL)
    yield Sprite("flag", flag(), height=TALL)
