"""The heads of the explorers, as seen from the front, from behind and from the side: what is on them differs."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from tools.art.faces import nape, side_ear, side_face, side_features
from tools.art.shapes import Disc, circle, ellipse, eyes, line, path, union

_MOUTH = "#8A2A40"


@dataclass(frozen=True, slots=True)
class Look:
    """Who an explorer is: colours, each with its shade, and what is on the head (a key of `HEADS`)."""

    name: str
    head: str
    skin: str
    skin_lo: str
    hair: str
    hair_lo: str
    hat: str
    hat_lo: str
    hat_hi: str
    band: str
    shirt: str
    shirt_lo: str
    trousers: str
    pack: str
    pack_lo: str
    pack_hi: str
    scarf: str


@dataclass(frozen=True, slots=True)
class Head:
    """How to draw a head. From behind, `back_over` comes after the backpack. `side` looks east; its second argument
    says that it is going to be mirrored, so that the light has to come from the other side."""

    front: Callable[[Look], str]
    back: Callable[[Look], str]
    back_over: Callable[[Look], str]
    side: Callable[[Look, bool], str]


def _ears(look: Look) -> str:
    return circle(16.6, 44, 3.6, look.skin, "$ink", 2.2) + circle(47.4, 44, 3.6, look.skin_lo, "$ink", 2.2)


def _face(look: Look) -> str:
    d = "M16.4 40 C16.4 30 24 28 32 28 C40 28 47.6 30 47.6 40 C47.6 51 41.4 56.2 32 56.2 C22.6 56.2 16.4 51 16.4 40 Z"
    art = _ears(look) + path(d, look.skin, "$ink", 2.5)
    d = "M46.2 40 C46.4 50 40.6 55 32 55 C28 55 25 54.2 22.8 53 C34 54 43.4 50 44.6 36 Z"
    return art + path(d, look.skin_lo, opacity=0.7)


def _fringe(look: Look) -> str:
    d = (
        "M16.8 46 C14.4 41 15.6 34 18.6 33 H45.4 C48.4 34 49.6 41 47.2 46 C45.6 44.4 44.8 42 44.6 39.4 C40.4 40.4 36.6"
        " 39.8 34 38 C29 41 23.6 41 19.4 39.4 C19.2 42 18.4 44.4 16.8 46 Z"
    )
    return path(d, look.hair, look.hair_lo, 1.6)


def _features(cheeks: float = 10.2) -> str:
    art = eyes(((26, 45.4), (38, 45.4)), 2.5, 3.5)
    for x in (32 - cheeks, 32 + cheeks):
        art += ellipse(x, 49.6, 2.6, 1.6, "$red", opacity=0.45)
    return art + path("M28 50 Q32 55 36 50 Z", _MOUTH, "$ink", 1.7)


def _side_hair(look: Look) -> str:
    d = (
        "M17 42 C16.4 36 17.4 33 19.6 32.6 H46 C47.6 33.4 48 35.6 47.8 38.6 C43.6 41 37.6 40.4 34.8 38.6 C33.6 41 32"
        " 41.8 30.6 41.6 C30.6 45.6 28.6 49.6 25.4 52.6 C19.6 50 17.6 46 17 42 Z"
    )
    return path(d, look.hair, look.hair_lo, 1.6)


def _side_ear(look: Look) -> str:
    return side_ear(look.skin, look.skin_lo, look.hair_lo)


def _nothing(look: Look) -> str:
    return ""


# A straw hat with a band.


def _straw_hat(look: Look) -> str:
    d = (
        "M6.5 31.5 C6.5 25.8 18 26.4 32 26.4 C46 26.4 57.5 25.8 57.5 31.5 C57.5 36.2 46 38 32 38 C18 38 6.5 36.2 6.5"
        " 31.5 Z"
    )
    art = path(d, look.hat, "$ink", 2.6)
    d = (
        "M8.2 32.6 C12 35.6 22 36.7 32 36.7 C42 36.7 52 35.6 55.8 32.6 C53 35.2 44 34.2 32 34.2 C20 34.2 11 35.2 8.2"
        " 32.6 Z"
    )
    art += path(d, look.hat_lo)
    d = (
        "M16.6 31 C15.6 20.4 20 13.6 26 14 C28.6 14.3 30 15.8 32 15.8 C34 15.8 35.4 14.3 38 14 C44 13.6 48.4 20.4 47.4"
        " 31 C42 34.6 22 34.6 16.6 31 Z"
    )
    art += path(d, look.hat, "$ink", 2.6)
    d = "M39 15.4 C43.6 16 47 22 46.2 30.4 C44.6 31.6 42 32.2 39.4 32.6 C41 26 41 21 39 15.4 Z"
    art += path(d, look.hat_lo)
    d = "M16.5 26.4 C21 29.4 43 29.4 47.5 26.4 L47.4 31 C42 34.4 22 34.4 16.6 31 Z"
    art += path(d, look.band, "$ink", 2.2)
    art += line("M20.4 20.6 C21.4 18 23.4 16.6 25.4 16.6", look.hat_hi, 2.6)
    return art + line("M11 29.8 C12.4 28.8 13.4 28.6 14.8 28.4", look.hat_hi, 2.4)


def _straw_front(look: Look) -> str:
    return _face(look) + _fringe(look) + _features() + _straw_hat(look)


def _straw_side(look: Look, west: bool) -> str:
    art = side_face(look.skin, look.skin_lo, west) + _side_hair(look) + _side_ear(look) + side_features(west)
    d = (
        "M8.6 32.4 C8.6 27.4 20 26.8 32 26.8 C46 26.8 60.6 26.8 60.6 32 C60.6 36.2 46 38 33 38 C20 38 8.6 36.6 8.6"
        " 32.4 Z"
    )
    art += path(d, look.hat, "$ink", 2.6)
    d = (
        "M10.2 33.4 C14 35.6 23 36.7 33 36.7 C44 36.7 56 35.4 59 32.8 C55 34.8 44 34.4 33 34.4 C22 34.4 14 35.4 10.2"
        " 33.4 Z"
    )
    art += path(d, look.hat_lo)
    d = "M18 31.4 C16.6 20.4 20 13.6 26 14 C30 14.4 31 16 35 15.2 C42 13.8 48 21 47.4 31 C42 34.6 23 34.8 18 31.4 Z"
    art += path(d, look.hat, "$ink", 2.6)
    if west:
        d = "M19.2 30.6 C18 22 20 16.4 24 15.4 C21 20.4 21.4 27 23 32.4 C21.4 32 20 31.4 19.2 30.6 Z"
        light = "M38 18 C41 18.4 43.4 20.6 44.4 23"
    else:
        d = "M46.2 30 C46.6 23.6 44 18.4 39.6 16.4 C41.8 20.6 42 27 40.6 32.6 C43 32 45 31 46.2 30 Z"
        light = "M21.2 22.4 C21.8 19.4 23.2 17.6 25.4 17"
    art += path(d, look.hat_lo)
    d = "M17.7 26.6 C22 29.6 43 29.4 47.4 26.4 L47.3 31 C42 34.6 23 34.6 18 31.4 Z"
    return art + path(d, look.band, "$ink", 2.2) + line(light, look.hat_hi, 2.6)


# A cap, and a pony tail.


def _cap_crown(look: Look) -> str:
    art = path("M16 32 C15.4 20 22 14.4 32 14.4 C42 14.4 48.6 20 48 32 C42 34 22 34 16 32 Z", look.hat, "$ink", 2.6)
    art += path("M40 16.8 C44.6 19.4 47 24.6 46.7 31 C45 31.6 43 32 40.8 32.2 C42.4 26 42 21 40 16.8 Z", look.hat_lo)
    art += line("M20.4 22.8 C21.6 20 23.4 18.4 25.8 17.6", look.hat_hi, 2.6)
    return art + circle(32, 14.4, 2.4, look.band, "$ink", 2)


def _cap_front(look: Look) -> str:
    art = _face(look) + _fringe(look) + _features() + _cap_crown(look)
    art += path("M32 20.4 l2 4 4.4 .6 -3.2 3 .8 4.4 -4 -2 -4 2 .8 -4.4 -3.2 -3 4.4 -.6 Z", look.band)
    d = "M17 31.4 C22 28.8 42 28.8 47 31.4 C51 34 52 36.8 50 38.6 C44 35.4 20 35.4 14 38.6 C12 36.8 13 34 17 31.4 Z"
    art += path(d, look.hat_lo, "$ink", 2.4)
    return art + line("M18.4 33.2 C22 31.6 28 31.2 33 31.2", look.hat, 2)


def _back_of_head(look: Look) -> str:
    return _ears(look) + nape(look.hair, look.hair_lo)


def _cap_back_over(look: Look) -> str:
    art = _cap_crown(look)
    art += path("M28 38.6 C23 42 22.4 51 27 57.6 C30.6 54.4 37.4 50 36.6 38.6 Z", look.hair, "$ink", 2.4)
    art += path("M35.4 40 C36 48 31.4 52.4 27.4 55.6 C29.6 50.6 32 45.6 31.6 40 Z", look.hair_lo)
    return art + path("M26.4 35.4 C29 33.8 35 33.8 37.6 35.4 L37 40 C34 41.2 30 41.2 27 40 Z", "$red", "$ink", 2.2)


def _cap_side(look: Look, west: bool) -> str:
    art = path("M20 36 C10.6 36.6 6 44.6 8.4 55.4 C14.4 54.6 20 50 22.4 43.4 Z", look.hair, "$ink", 2.4)
    art += path("M11 52.6 C14 48 17.4 44.4 21 42.6 C18.6 48.4 15 51.6 11 52.6 Z", look.hair_lo)
    art += side_face(look.skin, look.skin_lo, west) + _side_hair(look) + _side_ear(look) + side_features(west)
    d = "M17.6 32.6 C16.4 20.6 22 14.4 32 14.4 C42 14.4 48 21 47.6 32 C40 34.4 25 34.6 17.6 32.6 Z"
    art += path(d, look.hat, "$ink", 2.6)
    if west:
        d = "M18.9 31.6 C18.4 24 21 19.4 25 17 C22.6 21.6 22.4 27.4 23.6 32.8 Z"
        light = "M38 17.8 C41 19 43 21 44 23.6"
    else:
        d = "M46.3 30.8 C46.4 25 44.4 20 40.2 17.2 C42.2 21.6 42.4 27 40.8 32.4 Z"
        light = "M20.8 23.6 C21.8 20.8 23.6 18.8 26 17.8"
    art += path(d, look.hat_lo) + line(light, look.hat_hi, 2.6)
    art += path("M21.6 32.8 C21 27 24 22.4 28.4 21.8", "none", look.hat_lo, 2)
    d = "M40 31 C46 28.6 56 29.4 60.6 33.4 C61.6 35 60.4 36.6 58.4 36.2 C52 34.6 46 34.8 40 35.6 C38 34.6 38 32 40 31 Z"
    art += path(d, look.hat_lo, "$ink", 2.4)
    return art + circle(32, 14.4, 2.4, look.band, "$ink", 2)


# Two puffs of curly hair, and a headband.


def _puffs(look: Look) -> str:
    lobes = [Disc(13.6, 24, 7.4), Disc(9.6, 29.6, 5.4), Disc(17.4, 18.6, 5.6)]
    lobes += [Disc(64 - lobe.x, lobe.y, lobe.r) for lobe in lobes]
    art = union(lobes, look.hair, "$ink", 2.4)
    return art + line("M10.4 23.4 q2.2 -4 6 -4.6 M45.6 20 q3 -.6 5 1.6", look.hat_hi, 2.2)


def _band_over(look: Look) -> str:
    d = "M16 33.4 C19.6 26.6 25.6 24.4 32 24.4 C38.4 24.4 44.4 26.6 48 33.4 L47.6 28.6 C44 22 38 19.6 32 19.6"
    art = path(f"{d} C26 19.6 20 22 16.4 28.6 Z", look.band, "$ink", 2.2)
    return art + line("M20.6 26.4 C23.4 23.6 27 22.4 30.6 22", look.hat, 1.8)


def _puffs_front(look: Look) -> str:
    art = _puffs(look) + _face(look)
    d = (
        "M16.6 44.6 C14.4 29 20 17.4 32 17.4 C44 17.4 49.6 29 47.4 44.6 C46 43 45 40.4 44.8 37.8 C41 34 36.6 32.8 32"
        " 32.8 C27.4 32.8 23 34 19.2 37.8 C19 40.4 18 43 16.6 44.6 Z"
    )
    art += path(d, look.hair, "$ink", 2.4)
    return art + _band_over(look) + _features()


def _puffs_back(look: Look) -> str:
    art = _puffs(look) + _ears(look)
    d = (
        "M16.2 40 C14.6 26 20 17.4 32 17.4 C44 17.4 49.4 26 47.8 40 C47.6 50.6 42 54.4 32 54.4 C22 54.4 16.4 50.6"
        " 16.2 40 Z"
    )
    art += path(d, look.hair, "$ink", 2.5)
    d = "M46.4 40 C46 49.4 41 53.2 32 53.2 C29 53.2 26 52.8 23.8 51.8 C34 51.6 41 47 42.4 37 Z"
    return art + path(d, look.hair_lo) + line("M32 26 V52", look.hat_hi, 1.8, opacity=0.7) + _band_over(look)


def _puffs_side(look: Look, west: bool) -> str:
    art = union([Disc(15.6, 24, 8), Disc(10.8, 30.4, 5.4), Disc(20.4, 18, 5.6)], look.hair, "$ink", 2.4)
    art += line("M38.6 20 q3 .4 4.6 3" if west else "M11.6 24 q1.8 -4 5.4 -5", look.hat_hi, 2.2)
    art += side_face(look.skin, look.skin_lo, west)
    d = (
        "M17 42 C14.8 27 21 17.4 33 17.4 C43 17.4 48.6 25 47.8 37 C43.6 35.4 38 35.4 34.8 38 C33.6 41 32 41.8 30.6 41.6"
        " C30.6 45.6 28.6 49.6 25.4 52.6 C19.6 50 17.6 46 17 42 Z"
    )
    art += path(d, look.hair, "$ink", 2.4) + _side_ear(look) + side_features(west)
    d = "M24.6 19.6 C29.4 23 33 30 33.6 38.6 L29.6 41.4 C29.4 32.4 26 25.4 20.6 22.2 Z"
    return art + path(d, look.band, "$ink", 2.2) + line("M26.4 22.8 C28.6 25.2 30.2 28.4 31 32", look.hat, 1.8)


# A head scarf.

_WRAP = (
    "M13.4 42 C12.8 26 20.6 17 32 17 C43.4 17 51.2 26 50.6 42 C50.6 48 50.2 53 46.8 57.4 C42 61.6 22 61.6 17.2 57.4"
    " C13.8 53 13.4 48 13.4 42 Z"
)
_WRAP_SHADE = (
    "M49.2 42 C49.4 48 48.8 52.6 45.8 56.2 C42 59.6 34 60.2 27 59.6 C40 58.4 46.4 50.6 45.8 40 C45.2 31.6 42 24 37 19.2"
    " C45 22 49.6 31 49.2 42 Z"
)


def _wrap_front(look: Look) -> str:
    art = path(_WRAP, look.hat, "$ink", 2.6) + path(_WRAP_SHADE, look.hat_lo)
    d = (
        "M18.2 42 C18.2 32.6 24.6 29.4 32 29.4 C39.4 29.4 45.8 32.6 45.8 42 C45.8 51.2 40 55.6 32 55.6 C24 55.6 18.2"
        " 51.2 18.2 42 Z"
    )
    art += path(d, look.skin, "$ink", 2.4)
    d = (
        "M44.5 42 C44.6 50.4 39.4 54.4 32 54.4 C29 54.4 26.4 53.6 24.4 52.2 C34 53.4 41.6 49 42.6 37 C43.8 38.4 44.4"
        " 40 44.5 42 Z"
    )
    art += path(d, look.skin_lo, opacity=0.7)
    d = (
        "M19.6 38.6 C21.2 32.8 26 30.6 32 30.6 C38 30.6 42.8 32.8 44.4 38.6 C41 35.2 37 34 32 34 C27 34 23 35.2 19.6"
        " 38.6 Z"
    )
    art += path(d, look.band) + _features(9)
    art += line("M18.4 31 C20.4 25.4 24.4 22 29.4 20.8", look.hat_hi, 2.8)
    return art + line("M20 57.4 C27 60 37 58 43.4 52.6", look.hat_lo, 2.2) + _pin(42, 55)


def _pin(x: float, y: float) -> str:
    return circle(x, y, 2.8, "$yellow", "$ink", 1.8)


def _wrap_back(look: Look) -> str:
    art = path(_WRAP, look.hat, "$ink", 2.6) + path(_WRAP_SHADE, look.hat_lo)
    art += line("M18.4 33 C20.4 26.4 24.4 22.6 29.4 21.2", look.hat_hi, 2.8)
    return art + line("M20 46 C26 50 36 50 43 45 M22 53 C28 56 36 55.6 41.4 52.4", look.hat_lo, 2.2)


def _wrap_side(look: Look, west: bool) -> str:
    art = side_face(look.skin, look.skin_lo, west)
    art += path("M30 36 C34 33 41 32 46.2 34.6 L46.4 38.2 C41 36.4 36 37 32.4 40 Z", look.band) + side_features(west)
    d = (
        "M13.4 43 C12.8 26 20 17 33 17 C43.6 17 49.6 23 49.8 33.4 C44.4 31 37.6 31.6 34.6 36 C32 41 33 49 38.6 53.4"
        " L43 56.4 C39.6 61.4 22 61.6 17 57.6 C14.2 53.2 13.6 48.4 13.4 43 Z"
    )
    art += path(d, look.hat, "$ink", 2.6)
    if west:
        d = (
            "M14.8 43 C14.4 33.4 17 26 22 21.6 C18.4 29.6 18 41 22 51 C24 55 28 58 33 59 C26 59.8 20 58.8 17.8 56.6"
            " C15.6 53 15 48 14.8 43 Z"
        )
        light = "M36 20.4 C40.6 21 44 23.2 45.6 26.6"
    else:
        d = "M41.6 56.6 C38 60 26 60 18.6 56.8 C25 57 29.6 54.6 32.4 50.6 C34.4 53 37.6 55.2 41.6 56.6 Z"
        light = "M17.2 34 C18.4 27.4 22 22.6 28 20.8"
    art += path(d, look.hat_lo) + line(light, look.hat_hi, 2.8)
    return art + line("M19.6 54.6 C25 56.8 30 54.4 32.6 49", look.hat_lo, 2.2) + _pin(36, 54.6)


HEADS: Mapping[str, Head] = {
    "straw": Head(_straw_front, _back_of_head, _straw_hat, _straw_side),
    "cap": Head(_cap_front, _back_of_head, _cap_back_over, _cap_side),
    "puffs": Head(_puffs_front, _puffs_back, _nothing, _puffs_side),
    "wrap": Head(_wrap_front, _wrap_back, _nothing, _wrap_side),
}
