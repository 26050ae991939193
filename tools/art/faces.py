"""The faces of people, and what is around them: from the front, from behind and from the side."""

from tools.art.palette import WHITE
from tools.art.shapes import circle, ellipse, eyes, line, path


def face(skin: str, skin_lo: str) -> str:
    """The head of a villager from the front, without anything in it."""
    d = "M17.4 41 C17.4 32 24 30 32 30 C40 30 46.6 32 46.6 41 C46.6 51 41 55.6 32 55.6 C23 55.6 17.4 51 17.4 41 Z"
    art = path(d, skin, "$ink", 2.5)
    d = (
        "M45.3 41 C45.3 50.2 40 54.4 32 54.4 C29 54.4 26.4 53.8 24.4 52.8 C34 52.6 41 48 42 34 C44.4 35.8 45.3 38 45.3"
        " 41 Z"
    )
    return art + path(d, skin_lo)


def smile(wide: bool) -> str:
    """Eyes, cheeks and the mouth of a villager; `wide` open, or closed."""
    art = eyes(((25.8, 43.6), (38.2, 43.6)), 2.2, 2.9)
    art += ellipse(21.6, 48.4, 2.4, 1.5, "$red", opacity=0.4) + ellipse(42.4, 48.4, 2.4, 1.5, "$red", opacity=0.4)
    if wide:
        return art + path("M28.4 49.4 Q32 54.6 35.6 49.4 Z", WHITE, "$ink", 1.8)
    return art + line("M28.4 50 Q32 53 35.6 50", "$ink", 1.9)


def nape(hair: str, hair_lo: str) -> str:
    """The head from behind: nothing but hair."""
    d = "M16.6 40 C16.6 30 24 28 32 28 C40 28 47.4 30 47.4 40 C47.4 50.6 42 54.4 32 54.4 C22 54.4 16.6 50.6 16.6 40 Z"
    art = path(d, hair, "$ink", 2.5)
    d = "M46 40 C46 49.4 41 53.2 32 53.2 C29 53.2 26 52.8 23.8 51.8 C34 51.6 41 47 42.4 37 Z"
    return art + path(d, hair_lo)


def ears(skin: str, skin_lo: str) -> str:
    """Both ears, to be drawn before the head."""
    return circle(16.8, 44, 3.4, skin, "$ink", 2.2) + circle(47.2, 44, 3.4, skin_lo, "$ink", 2.2)


def side_face(skin: str, skin_lo: str, west: bool) -> str:
    """The head from the side, without anything in it. With `west`, it is going to be mirrored: so is its light."""
    d = (
        "M17.6 40 C17.6 30 24 28 32.6 28 C41 28 47.6 31 47.6 39.6 C50.6 41.4 51 45.6 47.6 46.6 C46.6 52.4 41 55.2 33.6"
        " 55.2 C23.6 55.2 17.6 50.2 17.6 40 Z"
    )
    art = path(d, skin, "$ink", 2.5)
    if west:
        d = "M19.4 46 C22 51 27.6 52.6 34 52.4 C39 52.2 43 51 45.6 48.6 C44 52.4 39.6 54 33.6 54 C26 54 21 51 19.4 46 Z"
    else:
        d = (
            "M46.4 46.6 C45 50.6 41 51.6 36 52 C31 52.2 27 51.4 24.4 50.6 C27 53 30 54 33.6 54 C40 54 45.4 51.6 46.4"
            " 46.6 Z"
        )
    return art + path(d, skin_lo, opacity=0.75)


def side_ear(skin: str, skin_lo: str, rim: str) -> str:
    """The ear on a head from the side."""
    return circle(30, 45.4, 3, skin, rim, 1.8) + circle(30.2, 45.6, 1.1, skin_lo)


def side_eye(west: bool, rx: float = 2.4, ry: float = 3.5) -> str:
    """The eye and the cheek of a head from the side."""
    art = eyes(((41.4, 45),), rx, ry, -0.75 if west else 0.75)
    return art + ellipse(37, 49.8, 2.6, 1.6, "$red", opacity=0.45)


def side_mouth() -> str:
    """The mouth of a head from the side."""
    return line("M41 51 Q44 51.6 45.4 49.8", "$ink", 1.8)


def side_features(west: bool) -> str:
    """All that is in a face from the side."""
    return side_eye(west) + side_mouth()
