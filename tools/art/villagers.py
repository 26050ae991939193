"""The people who live on the islands. They stand, and wave: frame 0 and frame 1."""

from collections.abc import Callable, Iterator
from dataclasses import dataclass

from tools.art.bodies import bob, boot
from tools.art.palette import WHITE
from tools.art.shapes import (
    FIVE,
    TALL,
    TILE,
    Disc,
    Sprite,
    circle,
    ellipse,
    eyes,
    limb,
    line,
    path,
    petals,
    raised,
    shadow,
    union,
)


@dataclass(frozen=True, slots=True)
class Villager:
    """Somebody: colours, each with its shade, and what is drawn on the body, behind the head and over it.

    The last two are told the colour of the hair and its shade.
    """

    name: str
    skin: str
    skin_lo: str
    coat: str
    coat_lo: str
    hair: str
    hair_lo: str
    front: Callable[[], str]
    behind: Callable[[str, str], str]
    over: Callable[[str, str], str]


def _standing(who: Villager, frame: int) -> str:
    d = (
        "M20 60 C20 54 25 52 32 52 C39 52 44 54 44 60 L47 79 Q47.4 81.6 44.6 81.8 Q32 83.4 19.4 81.8 Q16.6 81.6 17"
        " 79 Z"
    )
    body = path(d, who.coat, "$ink", 2.5)
    d = "M39 53.4 C41.8 54.8 42.7 57 42.8 60 L45.7 79 Q45.8 80.4 44.4 80.6 Q40 81.2 36 81.4 C40 72 40.6 62 39 53.4 Z"
    body += path(d, who.coat_lo) + who.front()
    if frame == 0:
        body += limb("M21 60 Q16.6 65 17 70", who.coat, 5.6) + circle(17, 72, 3.7, who.skin, "$ink", 2.2)
    body += limb("M43 60 Q47.4 65 46.6 70", who.coat_lo, 5.6) + circle(46.4, 72, 3.7, who.skin, "$ink", 2.2)
    body += who.behind(who.hair, who.hair_lo) + _face(who) + _smile(frame) + who.over(who.hair, who.hair_lo)
    if frame == 1:
        body += limb("M21 60 Q15 60 11.6 54", who.coat, 5.6) + circle(10.6, 51.6, 3.9, who.skin, "$ink", 2.2)
    return shadow(34, 87, 18, 5.6) + boot(25.6, 86) + boot(38.4, 86) + raised(body, bob(frame, 1.2))


def _face(who: Villager) -> str:
    d = "M17.4 41 C17.4 32 24 30 32 30 C40 30 46.6 32 46.6 41 C46.6 51 41 55.6 32 55.6 C23 55.6 17.4 51 17.4 41 Z"
    art = path(d, who.skin, "$ink", 2.5)
    d = (
        "M45.3 41 C45.3 50.2 40 54.4 32 54.4 C29 54.4 26.4 53.8 24.4 52.8 C34 52.6 41 48 42 34 C44.4 35.8 45.3 38 45.3"
        " 41 Z"
    )
    return art + path(d, who.skin_lo)


def _smile(frame: int) -> str:
    art = eyes(((25.8, 43.6), (38.2, 43.6)), 2.2, 2.9)
    art += ellipse(21.6, 48.4, 2.4, 1.5, "$red", opacity=0.4) + ellipse(42.4, 48.4, 2.4, 1.5, "$red", opacity=0.4)
    if frame == 0:
        return art + line("M28.4 50 Q32 53 35.6 50", "$ink", 1.9)
    return art + path("M28.4 49.4 Q32 54.6 35.6 49.4 Z", WHITE, "$ink", 1.8)


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


# The fisher: a yellow hat against the rain, a white beard.


def _fisher_front() -> str:
    art = path("M23.6 58 H40.4 L43.6 81 Q32 82.6 20.4 81 Z", "$blue", "$ink", 2.3)
    art += path("M36.6 59.2 H39.4 L42.2 80 Q39 80.8 35.6 81 C37.4 74 37.6 66 36.6 59.2 Z", "$blue_lo")
    art += line("M24.6 58 L22.6 53 M39.4 58 L41.4 53", "$ink", 5.6) + line("M24.6 58 L22.8 53.4", "$blue", 2.4)
    art += line("M39.4 58 L41.2 53.4", "$blue_lo", 2.4)
    art += circle(26.4, 61.4, 1.5, "$yellow") + circle(37.6, 61.4, 1.5, "$yellow")
    return art + line("M27 70 h9", "$blue_dk", 2)


def _fisher_behind(hair: str, hair_lo: str) -> str:
    return circle(16.8, 44, 3.4, "$skin", "$ink", 2.2) + circle(47.2, 44, 3.4, "$skin_lo", "$ink", 2.2)


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


# The gardener: black hair to the chin, a straw hat with a flower, a green apron.


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
    art = path(d, hair)
    d = "M5.6 33 C6 28 18 27.6 32 27.6 C46 27.6 58 28 58.4 33 C58.4 37 46 37.6 32 37.6 C18 37.6 5.6 37 5.6 33 Z"
    art += path(d, "#F3D58B", "$ink", 2.6)
    d = "M7.4 34 C12 36 22 36.2 32 36.2 C42 36.2 52 36 56.6 34 C50 34.6 42 34.2 32 34.2 C22 34.2 14 34.6 7.4 34 Z"
    art += path(d, "#D9AE5C")
    d = "M18 31.6 C17 20 22 15.6 32 15.6 C42 15.6 47 20 46 31.6 C40 33.6 24 33.6 18 31.6 Z"
    art += path(d, "#F3D58B", "$ink", 2.6)
    art += path("M40.4 18.2 C44 20.4 45.2 25 44.8 30.6 L40.4 31.8 C42 26.6 42 22.4 40.4 18.2 Z", "#D9AE5C")
    art += path("M17.8 27.4 C23 29.4 41 29.4 46.2 27.4 L46 31.6 C40 33.6 24 33.6 18 31.6 Z", "$leaf", "$ink", 2.2)
    return art + union(petals(22, 27, 3.6, 3, FIVE), "$pink", "$ink", 1.8) + circle(22, 27, 2.2, "$yellow")


# The captain: a white cap with an anchor's gold, a blue coat.


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
    d = (
        "M11.6 25.6 C12 18.6 20 14.4 32 14.4 C44 14.4 52 18.6 52.4 25.6 C50 28.6 47 29.6 46.4 31 H17.6 C17 29.6 14"
        " 28.6 11.6 25.6 Z"
    )
    art += path(d, WHITE, "$ink", 2.6)
    art += path("M51 25 C49.6 20.6 46 17.6 41 16.2 C44.4 20.4 45.4 25.4 44.6 29.8 C46 28.4 49.4 27.4 51 25 Z", "$metal")
    art += path("M17.4 29.6 C23 27.4 41 27.4 46.6 29.6 L47.4 35 C41 32.6 23 32.6 16.6 35 Z", "$navy", "$ink", 2.2)
    d = (
        "M16.2 34.6 C22 31.6 42 31.6 47.8 34.6 C48.6 36.6 48 38 46.4 38 C40 35.6 24 35.6 17.6 38 C16 38 15.4 36.6"
        " 16.2 34.6 Z"
    )
    art += path(d, "$navy_lo", "$ink", 2.2)
    return art + circle(32, 26, 4, "$yellow", "$ink", 2) + circle(30.8, 24.8, 1.2, "$yellow_hi")


VILLAGERS = (
    Villager(
        "ranger", "#9C6442", "#7C4A2E", "$purple", "$purple_lo", "$metal", "$metal_lo", _ranger_front, _ranger_behind,
        _ranger_over,
    ),
    Villager(
        "fisher", "$skin", "$skin_lo", "$red", "$red_lo", "$metal_hi", "$metal_lo", _fisher_front, _fisher_behind,
        _fisher_over,
    ),
    Villager(
        "gardener", "#F0C096", "#D39A6E", "$cream", "$cream_lo", "#3A3148", "#2A2336", _gardener_front,
        _gardener_behind, _gardener_over,
    ),
    Villager(
        "captain", "#B97A52", "#96603E", "$navy", "$navy_lo", "#7A3E24", "#5C2C1A", _captain_front, _captain_behind,
        _captain_over,
    ),
)


def sprites() -> Iterator[Sprite]:
    """Everybody, standing and waving."""
    for who in VILLAGERS:
        for frame in range(2):
            yield Sprite(f"{who.name}_{frame}", _standing(who, frame), TILE, TALL)
