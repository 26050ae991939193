"""Icons that keep their own colours, and the stepping stones of the world map."""

import math
from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, ellipse, line, path, rect


def star(x: float, y: float, far: float, near: float) -> str:
    """The outline of a star with five points, `far` from its middle at the points and `near` between them."""
    corners = []
    for corner in range(10):
        angle, r = math.radians(36 * corner - 90), near if corner % 2 else far
        corners.append(f"{x + r * math.cos(angle):.2f} {y + r * math.sin(angle):.2f}")
    return f"M{' L'.join(corners)} Z"


def icon_star_full() -> str:
    return (
        path(star(32, 33.6, 25, 12.2), "$yellow_dk", "$ink", 8)
        + path(star(32, 33, 25, 12.4), "$yellow", "$yellow", 4)
        + path("M32 9 L32 33 L55.8 25.6 L38.8 24.4 Z", "$yellow_hi", opacity=0.55)
        + path("M46.7 53.2 L32 33 L43.8 36.8 Z M17.3 53.2 L32 33 L32 45.4 Z", "$yellow_lo", opacity=0.7)
        + line("M22.6 24 Q25.6 23.6 27 20.6", WHITE, 3, opacity=0.9)
    )


def icon_star_empty() -> str:
    # Hollow: a star that is not earned must not look like one that is, in any colours.
    return path(star(32, 33, 24, 11.6), "#CBD1E4", opacity=0.3) + path(star(32, 33, 24, 11.6), "none", "#8A90B0", 5)


def icon_hint() -> str:
    return (
        "".join(
            line(d, "$yellow", 4.4)
            for d in ("M32 3.5 V7", "M8.6 11 L12 14", "M55.4 11 L52 14", "M3.5 32 H7.6", "M60.5 32 H56.4")
        )
        + path(
            "M32 12 C21.6 12 15 19.4 15 28 C15 34.6 19.4 38 22 41.6 Q23.4 43.6 23.4 46 H40.6 Q40.6 43.6 42 41.6 C44.6"
            " 38 49 34.6 49 28 C49 19.4 42.4 12 32 12 Z",
            "$yellow",
            "$ink",
            3,
        )
        + path(
            "M42 16.6 C45.6 19.2 47.4 23.4 47.4 28 C47.4 34 43 37 40.6 40.6 C39.4 42.4 39 43.6 38.8 44.6 H34 C42 38 44"
            " 27 42 16.6 Z",
            "$yellow_lo",
        )
        + line("M20.6 26.6 C21 22 24 18.6 28 17.8", WHITE, 3)
        + path("M24 46 H40 V52 Q40 57.6 34.4 57.6 H29.6 Q24 57.6 24 52 Z", "$metal", "$ink", 3)
        + line("M25 51.6 H39", "$ink", 2.4)
    )


def icon_lock_color() -> str:
    return (
        line("M20.6 30 V22 Q20.6 9 32 9 Q43.4 9 43.4 22 V30", "$ink", 10.4)
        + line("M20.6 30 V22 Q20.6 9 32 9 Q43.4 9 43.4 22 V30", "$metal_lo", 5)
        + rect(11.6, 26, 40.8, 30, 8, "$yellow", "$ink", 3)
        + path("M13 44 H51 V48 Q51 54.6 44.4 54.6 H19.6 Q13 54.6 13 48 Z", "$yellow_lo")
        + circle(32, 38, 4.6, "$ink")
        + rect(29.8, 38, 4.4, 10, 2.2, "$ink")
        + line("M16.6 33 Q17 30.6 20 30.4", WHITE, 2.8, opacity=0.9)
    )


def icon_turtle() -> str:
    return (
        ellipse(30, 52, 24, 3.4, "$shadow", opacity=0.2)
        + path("M42 40 C42 34 47 29 52 29 C58 29 61 33.6 60 38 C59 42 54 44 50 44 Z", "$croc_hi", "$ink", 2.8)
        + circle(54, 35, 2, "$ink")
        + path(
            "M12 42 V49 Q12 52 15 52 H19 Q21 52 21 49 V44 M34 44 V49 Q34 52 37 52 H41 Q43 52 43 49 V42",
            "$croc_hi",
            "$ink",
            2.8,
        )
        + path("M5 42 C5 28 14 19 26 19 C39 19 47 28 47 42 Q47 45 44 45 H8 Q5 45 5 42 Z", "$croc", "$ink", 2.8)
        + path("M20 25 H32 L37 34 L32 42 H20 L15 34 Z", "$croc_hi", "$croc_dk", 2.2)
        + line("M5 42 Q10 44.6 46 42", "$croc_dk", 2)
    )


def icon_hare() -> str:
    return (
        ellipse(32, 54, 22, 3.4, "$shadow", opacity=0.2)
        + path("M38 26 C30 20 24 10 29 6 C34 4 41 14 44 23 Z", "$cream", "$ink", 2.8)
        + path("M44 24 C38 16 38 6 43 4 C48 3 50 14 50 23 Z", "$cream", "$ink", 2.8)
        + path(
            "M10 42 C12 30 22 28 32 31 C34 26 40 22 47 22 C55 22 60 27 59.6 33 C59 38 55 40 51 41 C50 46 46 50 42 52"
            " H20 C13 52 9 48 10 42 Z",
            "$cream",
            "$ink",
            2.8,
        )
        + path(
            "M12 46 C20 49 34 48 44 42 C48 41 54 40 57.6 36 C56 39 53.6 39.8 50 40.6 C49 45 45.6 48.8 41.6 50.6 H20"
            " C15.6 50.6 12.4 48.6 12 46 Z",
            "$cream_lo",
        )
        + circle(8.6, 41, 5, WHITE, "$ink", 2.6)
        + circle(49.6, 30.6, 2.3, "$ink")
        + circle(59, 33.6, 2, "$pink_lo")
        + path("M16 52 C16 46 22 43 28 46 C31 48 31 52 31 52 Z", "$cream", "$ink", 2.6)
        + line("M40 52 H48", "$ink", 6.8)
        + line("M40 51.6 H47.6", "$cream", 3)
    )


def cursor() -> str:
    return path("M8 6 L8 44 L18 35.6 L25 50 L32 46.6 L25 32.6 L38 31 Z", WHITE, "$ink", 4)


def node_now() -> str:
    """The plate with rays all around: here it goes on, whether or not its colour is seen."""
    rays = path(_rays(32, 33, (31, 26), (26.6, 20.6)), "$yellow_hi", "$ink", 2.6)
    return rays + _plate("$yellow_dk", "$yellow", "$yellow_lo")


def _rays(x: float, y: float, far: tuple[float, float], near: tuple[float, float], count: int = 14) -> str:
    """The outline of an ellipse with rays that reach from the radii `near` to the radii `far`."""
    corners = []
    for corner in range(2 * count):
        angle, (wide, high) = math.radians(180 * corner / count - 90), near if corner % 2 else far
        corners.append(f"{x + wide * math.cos(angle):.2f} {y + high * math.sin(angle):.2f}")
    return f"M{' L'.join(corners)} Z"


def _plate(side: str, top: str, groove: str, light: str = WHITE, *, paler: float = 0.9, rim: str = "$ink") -> str:
    art = ellipse(32, 40, 27, 19, "$shadow", opacity=0.25)
    art += ellipse(32, 37, 26, 18, side, rim, 3)
    art += ellipse(32, 31, 26, 18, top, rim, 3)
    art += ellipse(32, 31, 18, 11.6, "none", groove, 2.6)
    return art + line("M12 26 C15 20 22 17 28 16.4", light, 3, opacity=paler)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("icon_star_full", icon_star_full())
    yield Sprite("icon_star_empty", icon_star_empty())
    yield Sprite("icon_hint", icon_hint())
    yield Sprite("icon_lock_color", icon_lock_color())
    yield Sprite("icon_turtle", icon_turtle())
    yield Sprite("icon_hare", icon_hare())
    yield Sprite("cursor", cursor())
    yield Sprite("node", _plate("$path_dk", "$path", "$path_lo", paler=0.8))
    yield Sprite("node_done", _plate("#1E7A4C", "#3DB56F", "#2A965A", "#C9F2D4"))
    yield Sprite("node_now", node_now())
    yield Sprite("node_locked", _plate("#868DAD", "#C3C9DC", "#A6AECA", rim="$stone_ln"))
