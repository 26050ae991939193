"""The grown-ups of the islands: their clothes, their hair and their hats."""

from tools.art.faces import ears, nape, side_ear
from tools.art.palette import WHITE
from tools.art.people import GROWN, Clothes, Hair, Villager, nothing
from tools.art.shapes import FIVE, Disc, circle, ellipse, eyes, line, path, petals, rect, union

# Ranger Rosa: a cloud of grey hair, round glasses.


def _ranger_front() -> str:
    art = path("M28 53 L32 60 L36 53 Z", "$cream", "$ink", 2) + line("M32 60 V81", "$purple_dk", 2.2)
    return art + circle(35, 66, 1.5, "$yellow") + circle(35, 73, 1.5, "$yellow")


def _ranger_behind(hair: str, hair_lo: str) -> str:
    lobes = (Disc(17, 38, 9), Disc(47, 38, 9), Disc(22, 27, 10.5), Disc(42, 27, 10.5), Disc(32, 23.5, 11.5))
    art = union(lobes, hair, "$ink", 2.5)
    art += circle(46, 41, 5.6, hair_lo) + circle(43, 28.6, 7.4, hair_lo, opacity=0.8)
    return art + circle(22, 24, 3.6, "$metal_hi") + circle(31, 19, 4, "$metal_hi")


def _ranger_over(hair: str, hair_lo: str) -> str:
    art = path("M18 38 C20 30 26 29 31 31 C28 36 23 38 18 38 Z", hair)
    art += path("M46 38 C44 30 37 28.6 31 31 C35 36 40 38 46 38 Z", hair_lo)
    for x in (25.4, 38.6):
        art += circle(x, 43.4, 5.6, WHITE, "$ink", 2.2)
    art += line("M31 43 Q32 42 33 43 M19.8 42.4 l-2 -1 M44.2 42.4 l2 -1", "$ink", 2.2)
    art += eyes(((25.8, 43.6), (38.2, 43.6)), 2.2, 2.9)
    art += path("M15 24 C17 17 22 16 24.6 18.4 C22.6 22 19 24.6 15 24 Z", "$leaf", "$ink", 2)
    return art + circle(20, 25, 3.4, "$red", "$ink", 2)


def _ranger_back() -> str:
    art = path("M24.6 53.6 Q32 58.6 39.4 53.6 L40.6 56.8 Q32 61.4 23.4 56.8 Z", "$cream", "$ink", 2)
    return art + line("M32 67 V81", "$purple_dk", 2.2) + line("M24.4 66.6 Q32 68.6 39.6 66.6", "$purple_dk", 2.4)


def _ranger_side(west: bool) -> str:
    art = path("M34.4 53 L40.2 60 L40.4 54.6 Z", "$cream", "$ink", 2) + line("M40.6 60 L43 80", "$purple_dk", 2)
    return art + circle(38.6, 66, 1.5, "$yellow") + circle(39.8, 73, 1.5, "$yellow")


def _ranger_nape(hair: str, hair_lo: str) -> str:
    lobes = [Disc(17, 38, 9), Disc(47, 38, 9), Disc(22, 27, 10.5), Disc(42, 27, 10.5), Disc(32, 23.5, 11.5)]
    lobes += [Disc(23, 46.6, 8.4), Disc(41, 46.6, 8.4), Disc(32, 48, 8), Disc(32, 38, 12)]
    art = union(lobes, hair, "$ink", 2.5)
    art += circle(46.4, 40.6, 5.4, hair_lo) + circle(41, 48, 5.6, hair_lo) + circle(43.4, 29, 6.6, hair_lo, opacity=0.8)
    art += line("M15 44.6 q2.4 3.6 7 2.6 M26.6 31 q2.4 4.4 7.4 2.8 M27 52 q4 2.6 8 0", hair_lo, 2.2)
    return art + circle(22, 24, 3.6, "$metal_hi") + circle(31, 19, 4, "$metal_hi") + circle(17, 36, 3.2, "$metal_hi")


def _ranger_side_over(hair: str, hair_lo: str, west: bool) -> str:
    lobes = (Disc(18, 39.6, 9.4), Disc(20.6, 48, 6.6), Disc(20, 28.4, 10.2), Disc(29.6, 23.4, 11), Disc(40, 25.6, 8.8))
    art = union((*lobes, Disc(25.6, 34, 8)), hair, "$ink", 2.5)
    if west:
        art += (
            circle(14.8, 38, 5, hair_lo)
            + circle(20, 48.4, 4.6, hair_lo)
            + circle(17.4, 27.4, 6.4, hair_lo, opacity=0.8)
        )
        art += circle(40.4, 23, 3.6, "$metal_hi") + circle(31, 18, 3.6, "$metal_hi")
    else:
        art += circle(21.4, 49, 4.4, hair_lo) + circle(41.6, 29.4, 5.6, hair_lo, opacity=0.8)
        art += circle(28, 36.4, 4.8, hair_lo, opacity=0.8)
        art += circle(18, 25.6, 3.6, "$metal_hi") + circle(27.6, 18.4, 4, "$metal_hi")
    art += side_ear("#9C6442", "#7C4A2E", "$ink") + line("M31 43.4 L37.4 43", "$ink", 2.2)
    art += circle(42.4, 43.8, 5.4, WHITE, "$ink", 2.2) + eyes(((43, 44.2),), 2.2, 2.9, -0.75 if west else 0.75)
    art += path("M23 22.6 C25 15.6 30 14.6 32.6 17 C30.6 20.6 27 23.2 23 22.6 Z", "$leaf", "$ink", 2)
    return art + circle(28, 23.6, 3.4, "$red", "$ink", 2)


# The fisher: a yellow hat against the rain, a white beard.


def _fisher_front() -> str:
    art = path("M23.6 58 H40.4 L43.6 81 Q32 82.6 20.4 81 Z", "$blue", "$ink", 2.3)
    art += path("M36.6 59.2 H39.4 L42.2 80 Q39 80.8 35.6 81 C37.4 74 37.6 66 36.6 59.2 Z", "$blue_lo")
    art += line("M24.6 58 L22.6 53 M39.4 58 L41.4 53", "$ink", 5.6) + line("M24.6 58 L22.8 53.4", "$blue", 2.4)
    art += line("M39.4 58 L41.2 53.4", "$blue_lo", 2.4)
    art += circle(26.4, 61.4, 1.5, "$yellow") + circle(37.6, 61.4, 1.5, "$yellow")
    return art + line("M27 70 h9", "$blue_dk", 2)


def _fisher_behind(hair: str, hair_lo: str) -> str:
    return ears("$skin", "$skin_lo")


def _fisher_over(hair: str, hair_lo: str) -> str:
    d = (
        "M17.2 42 C15 52 20 64.4 32 65 C44 64.4 49 52 46.8 42 C45.6 46 43.4 48 40.6 48 C37 46.4 34 46.4 32 47.6 C30"
        " 46.4 27 46.4 23.4 48 C20.6 48 18.4 46 17.2 42 Z"
    )
    art = path(d, hair, "$ink", 2.4)
    d = "M45.8 47 C46 55 41 63 33 63.6 C39 60 42 55 42.4 49.2 C43.8 48.8 45 48.2 45.8 47 Z"
    art += path(d, hair_lo) + path("M28.6 51.4 Q32 55 35.4 51.4 Q32 52 28.6 51.4 Z", "#8A2A40", "$ink", 1.6)
    art += ellipse(32, 46.4, 3.4, 2.6, "$skin_lo") + line("M22.6 38.6 q3 -2 6 -.6 M35.4 38 q3 -1.4 6 .6", hair, 2.6)
    art += path("M17.4 31 C16.4 20 22 14.6 32 14.6 C42 14.6 47.6 20 46.6 31 Z", "$yellow", "$ink", 2.6)
    art += path("M40.6 17.4 C44.4 20 45.8 25 45.4 30 H40 C41.6 25 41.8 21 40.6 17.4 Z", "$yellow_lo")
    d = "M10 38 C11 31 20 28.6 32 28.6 C44 28.6 53 31 54 38 C54 40.4 51.6 40.4 50 39 C46 35.6 39 34.6 32 34.6"
    art += path(f"{d} C25 34.6 18 35.6 14 39 C12.4 40.4 10 40.4 10 38 Z", "$yellow", "$ink", 2.6)
    art += path("M52.4 37 C51.4 33 46 31 40 30.2 C44 33 48 34.6 52.4 38.6 Z", "$yellow_lo")
    return art + line("M21 23.6 C22 20.6 23.6 18.8 26.4 17.8 M13.6 35 C15.6 32.6 19 31.4 22 31", "$yellow_hi", 2.4)


def _fisher_back() -> str:
    art = path("M21.4 66 H42.6 L45 81 Q32 82.8 19 81 Z", "$blue", "$ink", 2.3)
    art += path("M38 67.2 H41.5 L43.5 80.1 Q40 80.8 36 81 C38 76 38.4 71 38 67.2 Z", "$blue_lo")
    art += line("M24.6 53.6 L38 66 M39.4 53.6 L26 66", "$ink", 6.4)
    art += line("M39.4 53.6 L26 66", "$blue_lo", 2.6) + line("M24.6 53.6 L38 66", "$blue", 2.6)
    return art + line("M27 72 h4.6 v4 h-4.6 Z", "$blue_dk", 1.8)


def _fisher_side(west: bool) -> str:
    art = path(
        "M31 58.6 H41 L44 79.6 Q43.8 81.4 42 81.6 Q36 82.6 21.8 81.6 L23.4 70 Q29 68 31 58.6 Z", "$blue", "$ink", 2.3
    )
    if west:
        art += path("M24.6 71 L23.4 80.6 Q27 81.2 30 81.2 C28 77 27.4 73.6 28 69.6 Q26.4 70.6 24.6 71 Z", "$blue_lo")
    else:
        art += path(
            "M37.6 59.8 H39.9 L42.6 79.4 Q42.6 80.4 41.6 80.5 Q39 80.9 36 81 C38.4 74 38.6 66 37.6 59.8 Z", "$blue_lo"
        )
    art += line("M33 60 Q29.6 56 29 53", "$ink", 5.8) + line("M33 59.6 Q29.8 56 29.2 53.2", "$blue", 2.4)
    return art + circle(34.6, 61.6, 1.5, "$yellow")


def _fisher_nape(hair: str, hair_lo: str) -> str:
    art = ears("$skin", "$skin_lo") + nape(hair, hair_lo)
    art += path("M17.4 31 C16.4 20 22 14.6 32 14.6 C42 14.6 47.6 20 46.6 31 Z", "$yellow", "$ink", 2.6)
    art += path("M40.6 17.4 C44.4 20 45.8 25 45.4 30 H40 C41.6 25 41.8 21 40.6 17.4 Z", "$yellow_lo")
    d = "M9 37.4 C10 31 20 28.6 32 28.6 C44 28.6 54 31 55 37.4 C55.4 41 52 42.4 49.6 43.4 C44 45.8 38 46.6 32 46.6"
    art += path(f"{d} C26 46.6 20 45.8 14.4 43.4 C12 42.4 8.6 41 9 37.4 Z", "$yellow", "$ink", 2.6)
    d = (
        "M53.6 37.6 C53.8 40 51 41.4 49 42.2 C44 44.4 38 45.2 32 45.2 C27 45.2 22 44.6 17.4 43.2 C30 43.6 43 41.6 48.4"
        " 33"
    )
    art += path(f"{d} C51.4 34 53.2 35.6 53.6 37.6 Z", "$yellow_lo")
    return art + line("M21 23.6 C22 20.6 23.6 18.8 26.4 17.8 M13 36.6 C14.6 33.8 18 32.4 22 31.6", "$yellow_hi", 2.4)


def _fisher_side_over(hair: str, hair_lo: str, west: bool) -> str:
    art = path("M18.4 38 H31 C31 44 29 50 25 52.8 C20 50.4 17.6 45 18.4 38 Z", hair, hair_lo, 1.6)
    d = (
        "M31.6 43 C29.6 46 28 50 29.6 55 C31.4 61 36 65 42 64.8 C48 64 51.4 57 50.2 49.6 C49.8 47.4 47.8 46.8 45.6 47.4"
        " C43 45.6 40 46 38.6 48.4 C35.6 48.6 33.4 46.6 31.6 43 Z"
    )
    art += path(d, hair, "$ink", 2.4)
    if west:
        d = (
            "M31.4 46 C30 49 29.6 52 30.8 55 C32.4 60 36 63.4 40.6 63.5 C36 60 34 55.6 34.6 49.2 C33.4 48.4 32.2 47.4"
            " 31.4 46 Z"
        )
    else:
        d = (
            "M48.8 50 C49.6 56.4 46.8 62.6 42 63.4 C39.6 63.5 37.6 62.8 36 61.8 C42.6 60.6 45.8 55.6 46 49 C47 48.8"
            " 48.4 49 48.8 50 Z"
        )
    art += path(d, hair_lo) + path("M41.6 51.6 Q44 53.6 46.6 51.4 Q44.2 50.6 41.6 51.6 Z", "$red_dk", "$ink", 1.6)
    art += line("M39 38.6 q2.4 -1.6 5.4 -.4", hair, 2.6) + side_ear("$skin", "$skin_lo", "$skin_lo")
    art += path("M18.4 31.6 C17 20 22.6 14.6 32 14.6 C42 14.6 47.6 20 46.8 31.6 Z", "$yellow", "$ink", 2.6)
    if west:
        art += path("M24.6 17.2 C20.6 19.6 19.2 25 19.7 30.6 H24 C22.6 25 22.8 21 24.6 17.2 Z", "$yellow_lo")
    else:
        art += path("M40.6 17.4 C44.4 20 45.8 25 45.5 30.4 H40.4 C41.6 25 41.8 21 40.6 17.4 Z", "$yellow_lo")
    d = (
        "M5.8 42.6 C6 36 17 28.8 32 28.8 C45 28.8 56 31 57.4 35.6 C57.8 38.2 55.4 38.8 53.4 37.8 C47 34.8 39.6 34.6"
        " 32.4 35.2 C24 36 16.6 39 11 43.8 C8.8 45.4 5.6 45.2 5.8 42.6 Z"
    )
    art += path(d, "$yellow", "$ink", 2.6)
    if west:
        art += path(
            "M7.4 42.4 C8.6 37.6 14 33.4 22 31.2 C17.6 34.6 14 38 9.8 42.8 C8.6 43.8 7.2 43.6 7.4 42.4 Z", "$yellow_lo"
        )
        return art + line("M43 23 C42.4 20.6 40.6 18.6 38 17.8 M52.6 34 C50 32.6 47 31.8 44 31.4", "$yellow_hi", 2.4)
    art += path("M55.8 36 C54.6 33.4 48 31 41.4 30.2 C45 33 51 34.4 55 37 C55.8 37.2 56 36.6 55.8 36 Z", "$yellow_lo")
    return art + line("M21.6 23.6 C22.4 20.6 24 18.8 26.6 17.8 M10.6 38.4 C13 35.4 17 33.2 21 32.2", "$yellow_hi", 2.4)


# The gardener: black hair to the chin, a straw hat with a flower, a green apron.

_STRAW = "#F3D58B"
_STRAW_LO = "#D9AE5C"
_CROWN = "M18 31.6 C17 20 22 15.6 32 15.6 C42 15.6 47 20 46 31.6 C40 33.6 24 33.6 18 31.6 Z"
_RIBBON = "M17.8 27.4 C23 29.4 41 29.4 46.2 27.4 L46 31.6 C40 33.6 24 33.6 18 31.6 Z"


def _gardener_front() -> str:
    art = path("M24 59 Q32 62 40 59 L42.6 79 Q32 81 21.4 79 Z", "$leaf", "$ink", 2.3)
    art += path("M37.4 61.2 L38.8 60.8 L41.2 77.8 Q38.4 78.6 35.4 78.8 C37.4 73 37.8 67 37.4 61.2 Z", "$leaf_lo")
    art += line("M25 59.6 L23.4 53.4 M39 59.6 L40.6 53.4", "$leaf_dk", 2.4)
    return art + path("M27.6 67 H36.4 V70.6 Q36.4 74 32 74 Q27.6 74 27.6 70.6 Z", "$leaf_hi", "$leaf_dk", 1.8)


def _gardener_behind(hair: str, hair_lo: str) -> str:
    d = "M32 22 C44 22 50.4 30 50.2 42 C50.2 49 50.8 53 48.6 55.4 C43 57.6 21 57.6 15.4 55.4 C13.2 53 13.8 49 13.8 42"
    art = path(f"{d} C13.6 30 20 22 32 22 Z", hair, "$ink", 2.5)
    d = "M48.8 42 C48.8 48 49.2 52 47.6 54.2 Q44 55.6 40 56 C45 51 47 42 45 32 C47.6 34.6 48.8 38 48.8 42 Z"
    return art + path(d, hair_lo)


def _gardener_over(hair: str, hair_lo: str) -> str:
    d = "M17.4 43 C17 35 21 31 32 31 C43 31 47 35 46.6 43 C44.6 39.6 40 37 32 37 C24 37 19.4 39.6 17.4 43 Z"
    return path(d, hair) + _gardener_hat(22)


def _gardener_back() -> str:
    art = line("M24.6 53.4 L29.6 62 M39.4 53.4 L34.4 62", "$leaf_dk", 2.4)
    art += line("M19.6 64 Q32 67.6 44.4 64", "$ink", 6.6) + line("M19.8 64 Q32 67.4 44.2 64", "$leaf", 2.6)
    art += line("M31 67 L27.6 75 M33 67 L36.4 75", "$ink", 6) + line("M31 67 L27.6 75", "$leaf", 2)
    art += line("M33 67 L36.4 75", "$leaf_lo", 2)
    for x, fill in ((27.4, "$leaf"), (36.6, "$leaf_lo")):
        art += ellipse(x, 65.4, 4, 3.2, fill, "$ink", 2.2)
    return art + circle(32, 65.8, 2.2, "$leaf_hi", "$ink", 2)


def _gardener_side(west: bool) -> str:
    d = "M32.4 59.6 Q36 61.4 40.6 60.4 L43 79 Q36 80.8 28.4 79.8 Q31.8 70 32.4 59.6 Z"
    art = path(d, "$leaf", "$ink", 2.3)
    if not west:
        art += path("M37.4 61.8 L39.5 61.6 L41.7 78 Q39 78.6 36 78.7 C38 73 38.2 67 37.4 61.8 Z", "$leaf_lo")
    art += line("M22.6 64.6 Q28 66.6 31.4 66", "$leaf_dk", 2.6) + line("M34 60 L31 53.6", "$leaf_dk", 2.4)
    return (
        art
        + line("M22 65 L19.4 71.6", "$ink", 5.4)
        + line("M22 65 L19.4 71.6", "$leaf_lo", 1.8)
        + (ellipse(20.6, 64.6, 3.4, 3, "$leaf", "$ink", 2.2))
    )


def _gardener_nape(hair: str, hair_lo: str) -> str:
    art = _gardener_behind(hair, hair_lo) + line("M32 40 V50 M25 41 Q24.6 47 25.6 52", "#5A4E70", 2, opacity=0.7)
    return art + _gardener_hat(42)


def _gardener_hat(flower: float) -> str:
    d = "M5.6 33 C6 28 18 27.6 32 27.6 C46 27.6 58 28 58.4 33 C58.4 37 46 37.6 32 37.6 C18 37.6 5.6 37 5.6 33 Z"
    art = path(d, _STRAW, "$ink", 2.6)
    d = "M7.4 34 C12 36 22 36.2 32 36.2 C42 36.2 52 36 56.6 34 C50 34.6 42 34.2 32 34.2 C22 34.2 14 34.6 7.4 34 Z"
    art += path(d, _STRAW_LO)
    art += path(_CROWN, _STRAW, "$ink", 2.6)
    art += path("M40.4 18.2 C44 20.4 45.2 25 44.8 30.6 L40.4 31.8 C42 26.6 42 22.4 40.4 18.2 Z", _STRAW_LO)
    art += path(_RIBBON, "$leaf", "$ink", 2.2)
    return art + union(petals(flower, 27, 3.6, 3, FIVE), "$pink", "$ink", 1.8) + circle(flower, 27, 2.2, "$yellow")


def _gardener_side_over(hair: str, hair_lo: str, west: bool) -> str:
    d = (
        "M17 34 C14.4 41 13.6 50 14.8 54.4 C19 58 28 58 32.2 55.6 C34.4 51 33.4 45 34.6 40 C38 41.4 43.6 40.8 47.6 38.4"
        " L47 31 H18 Z"
    )
    art = path(d, hair, "$ink", 2.4)
    if west:
        d = "M18 36 C15.8 42 15 49.6 16 53.6 Q19 55.6 22.6 56 C19.4 50 19.4 43 21.4 36 Z"
    else:
        d = "M32.6 42 C32.4 46.4 33 50.6 31.4 54.6 Q28 56 24 56.1 C28.4 52.6 30.6 47 30.4 39.6 Z"
    return art + path(d, hair_lo) + _gardener_side_hat(west)


def _gardener_side_hat(west: bool) -> str:
    d = (
        "M6.6 33.4 C6.6 28 18 27.6 32 27.6 C46 27.6 60 27.8 60.4 32.6 C60.4 36.8 46 37.6 33 37.6 C18 37.6 6.6 37.4 6.6"
        " 33.4 Z"
    )
    art = path(d, _STRAW, "$ink", 2.6)
    d = (
        "M8.4 34.2 C13 36 23 36.2 33 36.2 C43 36.2 54 35.8 58.6 33.4 C52 34.6 43 34.2 33 34.2 C23 34.2 14 34.8 8.4"
        " 34.2 Z"
    )
    art += path(d, _STRAW_LO) + path(_CROWN, _STRAW, "$ink", 2.6)
    if west:
        art += path("M23.6 18.2 C20 20.4 18.8 25 19.2 30.6 L23.6 31.8 C22 26.6 22 22.4 23.6 18.2 Z", _STRAW_LO)
    else:
        art += path("M40.4 18.2 C44 20.4 45.2 25 44.8 30.6 L40.4 31.8 C42 26.6 42 22.4 40.4 18.2 Z", _STRAW_LO)
    art += path(_RIBBON, "$leaf", "$ink", 2.2)
    return art + union(petals(26, 27, 3.6, 3, FIVE), "$pink", "$ink", 1.8) + circle(26, 27, 2.2, "$yellow")


# The captain: a white cap with an anchor's gold, a blue coat.

_CAP = (
    "M11.6 25.6 C12 18.6 20 14.4 32 14.4 C44 14.4 52 18.6 52.4 25.6 C50 28.6 47 29.6 46.4 31 H17.6 C17 29.6 14 28.6"
    " 11.6 25.6 Z"
)
_CAP_LO = "M51 25 C49.6 20.6 46 17.6 41 16.2 C44.4 20.4 45.4 25.4 44.6 29.8 C46 28.4 49.4 27.4 51 25 Z"


def _captain_front() -> str:
    art = path("M26.4 53 L32 61 L37.6 53 Z", WHITE, "$ink", 2) + path("M32 58.4 L34.4 61 L32 65.4 L29.6 61 Z", "$red")
    art += line("M32 65 V81", "$ink", 2)
    for x in (27.4, 36.6):
        art += circle(x, 68, 1.6, "$yellow") + circle(x, 75, 1.6, "$yellow")
    return art


def _captain_behind(hair: str, hair_lo: str) -> str:
    lobes = (Disc(17, 40, 7.6), Disc(47, 40, 7.6), Disc(15.4, 49, 6.6), Disc(48.6, 49, 6.6), Disc(32, 34, 16))
    art = union(lobes, hair, "$ink", 2.5)
    return art + circle(49.4, 50, 4.6, hair_lo) + circle(48.6, 41.6, 4.4, hair_lo)


def _captain_over(hair: str, hair_lo: str) -> str:
    art = path("M17.6 41 C18 34 23 32 32 32 C41 32 46 34 46.4 41 C42 38.6 38 38.4 35 36 C30 39 23 38.6 17.6 41 Z", hair)
    art += path(_CAP, WHITE, "$ink", 2.6)
    art += path(_CAP_LO, "$metal")
    art += path("M17.4 29.6 C23 27.4 41 27.4 46.6 29.6 L47.4 35 C41 32.6 23 32.6 16.6 35 Z", "$navy", "$ink", 2.2)
    d = (
        "M16.2 34.6 C22 31.6 42 31.6 47.8 34.6 C48.6 36.6 48 38 46.4 38 C40 35.6 24 35.6 17.6 38 C16 38 15.4 36.6"
        " 16.2 34.6 Z"
    )
    art += path(d, "$navy_lo", "$ink", 2.2)
    return art + circle(32, 26, 4, "$yellow", "$ink", 2) + circle(30.8, 24.8, 1.2, "$yellow_hi")


def _captain_back() -> str:
    art = line("M32 72 V81", "$ink", 2) + rect(22.4, 64.6, 19.2, 5.4, 2.4, "$navy_lo", "$ink", 2.2)
    return art + circle(26.6, 67.3, 1.5, "$yellow") + circle(37.4, 67.3, 1.5, "$yellow")


def _captain_side(west: bool) -> str:
    art = path("M34.6 53 L39.6 61 L41 54.6 Z", WHITE, "$ink", 2) + path("M39 57.6 L41.4 60 L40.2 64 L37.8 61 Z", "$red")
    for y, x in ((68, 38.6), (75, 39.8)):
        art += circle(x, y, 1.6, "$yellow")
    return art


def _captain_nape(hair: str, hair_lo: str) -> str:
    lobes = [Disc(17, 40, 7.6), Disc(47, 40, 7.6), Disc(15.4, 49, 6.6), Disc(48.6, 49, 6.6), Disc(32, 38, 15)]
    lobes += [Disc(23.6, 50.6, 7.4), Disc(32, 52, 7.4), Disc(40.4, 50.6, 7.4)]
    art = union(lobes, hair, "$ink", 2.5)
    art += circle(49.4, 50, 4.6, hair_lo) + circle(48.6, 41.6, 4.4, hair_lo) + circle(41.4, 52, 4.8, hair_lo)
    art += line("M19.4 47 q1.6 4.6 6 4 M30 42.6 q2.4 4 6.4 2.4", hair_lo, 2.2) + line(
        "M14 37.6 q1 -2 3 -2.6", "#A65E3A", 2.2
    )
    art += path(_CAP, WHITE, "$ink", 2.6) + path(_CAP_LO, "$metal")
    return art + path("M17.4 29.6 C23 31 41 31 46.6 29.6 L47.4 35 C41 37 23 37 16.6 35 Z", "$navy", "$ink", 2.2)


def _captain_side_over(hair: str, hair_lo: str, west: bool) -> str:
    lobes = (Disc(18.6, 39.4, 8), Disc(15.6, 48.6, 6.8), Disc(22.6, 52, 6.4), Disc(26.6, 43, 7), Disc(27, 34, 8))
    art = union((*lobes, Disc(36, 32, 7)), hair, "$ink", 2.4)
    if west:
        art += circle(14, 47.6, 4.2, hair_lo) + circle(15.8, 39.4, 4.4, hair_lo)
    else:
        art += circle(24, 53.4, 4.2, hair_lo) + circle(28.6, 44.6, 4.2, hair_lo)
    art += line("M17 43.6 q2.6 3 6.2 1.4", hair_lo, 2.2)
    art += path("M34.4 32 H46.8 L47.6 38.6 C43 39.6 38 38.6 34.4 36 Z", hair)
    d = (
        "M12.6 26.4 C12 19 20.6 14.6 31.6 14.4 C43 14.2 52 18.8 51.8 25.8 C51 28.6 48.6 29.8 47.8 31.4 H18 C17 29.8"
        " 13.6 29.2 12.6 26.4 Z"
    )
    art += path(d, WHITE, "$ink", 2.6)
    if west:
        art += path(
            "M14 26 C14.6 21.4 18.4 18 23.6 16.4 C19.6 20.4 18.8 25 19.8 29.8 C18 28.6 15.2 28 14 26 Z", "$metal"
        )
    else:
        art += path(
            "M50.4 25.4 C49.6 20.8 45.6 17.6 40.6 16.2 C44 20.4 45 25.4 44.4 29.8 C46 28.6 48.8 27.6 50.4 25.4 Z",
            "$metal",
        )
    art += path("M17.6 29.8 C24 28 41 28 47.6 29.8 L48 35 C41 33.2 24 33.2 17 35 Z", "$navy", "$ink", 2.2)
    d = (
        "M38.6 33.2 C45 31.8 54.6 33.8 58.4 38 C59.2 39.8 57.6 41 55.6 40.2 C50 37.8 44.6 37.4 39.4 37.8 C37.2 37 36.6"
        " 33.8 38.6 33.2 Z"
    )
    art += path(d, "$navy_lo", "$ink", 2.2)
    return art + ellipse(44.4, 25.6, 3, 4, "$yellow", "$ink", 2) + circle(43.8, 24.4, 1, "$yellow_hi")


GROWN_UPS = (
    Villager(
        "ranger", "#9C6442", "#7C4A2E", "$purple", "$purple_lo", "$metal", "$metal_lo",
        Clothes(_ranger_front, _ranger_back, _ranger_side),
        Hair(_ranger_behind, _ranger_over, _ranger_nape, nothing, _ranger_side_over), GROWN,
    ),
    Villager(
        "fisher", "$skin", "$skin_lo", "$red", "$red_lo", "$metal_hi", "$metal_lo",
        Clothes(_fisher_front, _fisher_back, _fisher_side),
        Hair(_fisher_behind, _fisher_over, _fisher_nape, nothing, _fisher_side_over), GROWN,
    ),
    Villager(
        "gardener", "#F0C096", "#D39A6E", "$cream", "$cream_lo", "#3A3148", "#2A2336",
        Clothes(_gardener_front, _gardener_back, _gardener_side),
        Hair(_gardener_behind, _gardener_over, _gardener_nape, nothing, _gardener_side_over), GROWN,
    ),
    Villager(
        "captain", "#B97A52", "#96603E", "$navy", "$navy_lo", "#7A3E24", "#5C2C1A",
        Clothes(_captain_front, _captain_back, _captain_side),
        Hair(_captain_behind, _captain_over, _captain_nape, nothing, _captain_side_over), GROWN,
    ),
)
