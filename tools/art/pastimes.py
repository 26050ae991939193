"""Signs of life on the ground: animals and what people leave behind when they play. They change nothing."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, ellipse, group, line, mirrored, path, rect, shadow


def deco_crab() -> str:
    side = line("M22 40 L14 44 L13 48 M23 43 L17 48 L17 52 M21 36 L14 34", "$red_dk", 2.4)
    side += path("M15 35 C9 34 8 26 13 24 L13.6 28.4 L17.4 25 C21 28 20 34 15 35 Z", "$red", "$red_dk", 2)
    art = shadow(33, 49, 15, 3.6, 0.18) + side + mirrored(side)
    art += line("M28 32 V27 M36 32 V27", "$red_dk", 2.4)
    art += path(
        "M19 40 C19 33 25 31 32 31 C39 31 45 33 45 40 C45 46 39 48.6 32 48.6 C25 48.6 19 46 19 40 Z",
        "$red",
        "$red_dk",
        2.4,
    )
    art += path(
        "M43.6 40 C43.6 45 38 47.2 32 47.2 C28 47.2 25 46.4 22.6 44.6 C32 46 40 43 42 36.4 C43 37.4 43.6 38.6 43.6"
        " 40 Z",
        "$red_lo",
    )
    for x in (28, 36):
        art += circle(x, 26, 3, WHITE, "$red_dk", 1.8) + circle(x, 26.4, 1.3, "$ink")
    return (
        art
        + line("M29 41.4 Q32 43.6 35 41.4", "$red_dk", 1.8)
        + line("M22.6 37 C23.6 34.8 25.4 34 27.6 33.6", "$red_hi", 2)
    )


def deco_towel() -> str:
    art = path("M16 16 L46 12 L51 47 L21 51 Z", "$teal", "$teal_dk", 2.2)
    art += path("M17.6 24 L47.2 20 L48 26 L18.5 30 Z", "$cream") + path("M19.4 36 L49 32 L49.8 38 L20.3 42 Z", "$cream")
    art += line("M16 16 L46 12 L51 47 L21 51 Z", "$teal_dk", 2.2)
    return art + line("M18 14 l-.6 -3 M25 13 l-.6 -3 M32 12.4 l-.6 -3 M39 11.4 l-.6 -3", "$teal_dk", 1.8)


def deco_ball() -> str:
    art = shadow(34, 45, 12, 3.6, 0.2) + circle(32, 34, 12.4, WHITE, "$red_dk", 2.2)
    art += path("M32 32 C28 28 26 24.6 27 22.8 C31 21 36 21.4 39 23.6 C37.6 27.6 35 30.4 32 32 Z", "$red")
    art += path("M32 32 C36 33.6 40.4 34.6 43.2 34.4 C42.6 38.6 40 42.4 36.6 44.4 C34 40.6 32.4 36 32 32 Z", "$yellow")
    art += path("M32 32 C28.4 34 24 35 20.8 34.6 C21.4 39 24 42.6 27.4 44.4 C30.4 41 32 36 32 32 Z", "$blue")
    return art + circle(32, 32, 2, WHITE, "$red_dk", 1.4) + line("M23 29 C23.8 27.4 24.4 26.6 25.6 25.6", WHITE, 2)


def deco_castle() -> str:
    art = shadow(34, 50, 17, 4, 0.2)
    art += path(
        "M15 50 L18 30 H22 V33 H26 V30 H30 L30 26 L31 16 H33 L34 26 V30 H38 V33 H42 V30 H46 L49 50 Z",
        "$sand_lo",
        "$sand_dk",
        2.4,
    )
    art += path("M40 33 H42 V30.6 H45 L47.6 48.8 H39 Z", "$sand_dk", opacity=0.6)
    art += path("M28.6 50 V44.6 Q28.6 40.6 32 40.6 Q35.4 40.6 35.4 44.6 V50 Z", "$path_dk")
    art += circle(24, 40, 1.6, "$path_dk") + circle(40, 40, 1.6, "$path_dk")
    return art + line("M32 18 V9", "$wood_dk", 1.8) + path("M32.6 9 L41 11.6 L32.6 15 Z", "$blue", "$blue_dk", 1.6)


def deco_fish() -> str:
    art = path(
        "M18 34 C22 26 32 24 40 31 L47 26 C46 31 46 36 47.4 41 L40 37 C32 43.4 22 42 18 34 Z",
        "$orange_hi",
        "$orange_lo",
        2.2,
    )
    art += path("M20 36 C26 40 34 39.6 39.4 35.6 C33 42 23.6 41 20 36 Z", "$orange") + circle(24, 32.6, 1.6, "$ink")
    art += line("M29.4 28.4 Q31.6 33 29.6 38.6", "$orange_lo", 1.8)
    return group(art, None, 0.75) + line("M14 48 q5 -4 10 0 t10 0 t10 0", "$water_hi", 2.4, opacity=0.9)


def deco_butterfly() -> str:
    wings = ellipse(25.6, 26, 6.4, 5.4, "$purple_hi", "$purple_dk", 1.8)
    wings += ellipse(26.4, 36, 4.8, 4.4, "$purple", "$purple_dk", 1.8)
    art = ellipse(34, 50, 7, 2, "$shadow", opacity=0.16) + wings + mirrored(wings)
    art += rect(30.4, 22, 3.2, 18, 1.6, "$purple_dk") + line(
        "M31 22 Q29 17 26.6 17 M33 22 Q35 17 37.4 17", "$purple_dk", 1.6
    )
    return group(art, "rotate(18 32 32)")


def deco_balloons() -> str:
    art = shadow(34, 56, 6, 2, 0.18)
    art += line("M32 55 C31 44 24 40 20 33 M32 55 C32 44 33 36 33 28 M32 55 C33 46 40 42 45 34", "$stone_dk", 1.6)
    for x, y, fill, rim in (
        (19, 23, "$teal", "$teal_dk"),
        (46, 24, "$yellow", "$yellow_dk"),
        (32.4, 16, "$pink", "$red_dk"),
    ):
        art += path(f"M{x - 2.6} {y + 11.6} L{x} {y + 8.6} L{x + 2.6} {y + 11.6} Z", fill, rim, 1.6)
        art += ellipse(x, y, 8.4, 10, fill, rim, 2) + ellipse(x - 2.8, y - 3.8, 1.8, 2.6, WHITE, opacity=0.8)
    return art


def deco_picnic() -> str:
    art = rect(12, 14, 40, 38, 4, "$cream", "$red_lo", 2.2)
    for x in (12, 25.4, 38.8):
        art += rect(x, 14, 6.6, 38, 0, "$red", opacity=0.42)
    for y in (14, 27, 40):
        art += rect(12, y, 40, 6, 0, "$red", opacity=0.42)
    art += rect(12, 14, 40, 38, 4, "none", "$red_lo", 2.2)
    art += ellipse(24, 25, 7, 5.4, WHITE, "$stone_dk", 1.8) + path(
        "M20 25 L27 21.6 L28.6 26.6 Z", "$yellow", "$yellow_dk", 1.6
    )
    art += path("M35 40 C35 34 46 34 46 40 L44.6 46.6 H36.4 Z", "$wood", "$wood_dk", 2)
    return (
        art + line("M36.4 37.4 C36.4 31 44.6 31 44.6 37.4", "$wood_dk", 2) + circle(27, 42, 3.4, "$red", "$red_dk", 1.6)
    )


def deco_footprints() -> str:
    steps = ((14, 37), (25, 28), (37, 36), (48, 27))
    return "".join(ellipse(x, y, 4.6, 2.4, "$sand_lo") for x, y in steps)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("deco_crab", deco_crab())
    yield Sprite("deco_towel", deco_towel())
    yield Sprite("deco_ball", deco_ball())
    yield Sprite("deco_castle", deco_castle())
    yield Sprite("deco_fish", deco_fish())
    yield Sprite("deco_butterfly", deco_butterfly())
    yield Sprite("deco_balloons", deco_balloons())
    yield Sprite("deco_picnic", deco_picnic())
    yield Sprite("deco_footprints", deco_footprints())
