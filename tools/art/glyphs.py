"""Icons: white, 64 wide, 8 free around them. The game gives them their colours."""

from collections.abc import Iterator

from tools.art.colour_icons import star
from tools.art.palette import WHITE
from tools.art.shapes import HOLED, Sprite, circle, ellipse, group, path, rect

Glyphs = Iterator[tuple[str, str]]


def stroke(d: str, width: float = 7) -> str:
    """A white line with round ends."""
    return path(d, "none", WHITE, width)


def solid(d: str, width: float = 5) -> str:
    """A white shape whose corners are rounded by a rim of this width."""
    return path(d, WHITE, WHITE, width)


def ring(x: float, y: float, far: float, near: float) -> str:
    """The outline of a ring around (x, y), from `near` to `far`; half circles, because nanosvg draws no whole ones."""
    d = f"M{x - far} {y} A{far} {far} 0 0 1 {x + far} {y} A{far} {far} 0 0 1 {x - far} {y} Z"
    return d + f" M{x - near} {y} A{near} {near} 0 0 0 {x + near} {y} A{near} {near} 0 0 0 {x - near} {y} Z"


_SPEAKER = solid("M10 25 H18 L31 14 V50 L18 39 H10 Z", 5)


def _running() -> Glyphs:
    yield "run", solid("M20 13 L51 32 L20 51 Z", 7)
    yield "pause", rect(15, 12, 12, 40, 4.5, WHITE) + rect(37, 12, 12, 40, 4.5, WHITE)
    yield "stop", rect(14, 14, 36, 36, 8, WHITE)
    yield "step", solid("M13 15 L37 32 L13 49 Z", 6) + rect(45, 11, 9, 42, 4, WHITE)
    yield "step_back", solid("M51 15 L27 32 L51 49 Z", 6) + rect(10, 11, 9, 42, 4, WHITE)
    yield "to_start", solid("M36 17 L18 32 L36 47 Z", 5) + solid("M54 17 L38 32 L54 47 Z", 5) + rect(
        7, 13, 7, 38, 3, WHITE
    )
    yield "reset", stroke("M50 30 A18.5 18.5 0 1 1 42 16.6", 7.5) + path(
        "M34.6 19.8 L50.6 22.6 L49 6.8 Z", WHITE, WHITE, 4
    )
    yield "speed", stroke("M11 46 A23 23 0 1 1 53 46", 7) + stroke("M32 38 L43 25", 6.5) + circle(32, 39, 5.6, WHITE)
    yield "clock", path(ring(32, 32, 25, 19), WHITE, extra=HOLED) + stroke("M32 19 V32 L41 38", 5.6)


def _signs() -> Glyphs:
    yield "tick", stroke("M13 34 L26 47 L52 18", 9.5)
    yield "cross", stroke("M17 17 L47 47 M47 17 L17 47", 9.5)
    yield "plus", stroke("M32 14 V50 M14 32 H50", 9)
    yield "minus", stroke("M14 32 H50", 9)
    yield "left", stroke("M39 14 L21 32 L39 50", 9)
    yield "right", stroke("M25 14 L43 32 L25 50", 9)
    yield "up", stroke("M14 39 L32 21 L50 39", 9)
    yield "down", stroke("M14 25 L32 43 L50 25", 9)
    yield "more", "".join(circle(x, 32, 6, WHITE) for x in (13, 32, 51))
    yield "info", circle(32, 15, 5.6, WHITE) + rect(27, 26, 10, 28, 4.6, WHITE)
    yield "help", stroke("M21 22 Q22 11 33 11 Q44 11.6 44 22 Q43.6 28 37 31.6 Q32.4 34 32.4 40", 7.6) + circle(
        32.4, 52, 5, WHITE
    )
    yield "star", path(star(32, 33.6, 24, 11.6), WHITE, WHITE, 4)
    yield "warning", path(
        "M27.6 11 Q32 4 36.4 11 L57 47 Q60.6 55 52 55 H12 Q3.4 55 7 47 Z M28.4 22 L30 38 Q30.4 40 32 40 Q33.6 40 34 38"
        " L35.6 22 Q35.6 18.6 32 18.6 Q28.4 18.6 28.4 22 Z M27.8 47 A4.2 4.2 0 0 0 36.2 47 A4.2 4.2 0 0 0 27.8 47 Z",
        WHITE,
        extra=HOLED,
    )
    yield "bulb", path(
        "M32 7 C19 7 12 16.6 12 26 C12 33.6 17.6 38 20.6 42 Q22 44 22 46 H42 Q42 44 43.4 42 C46.4 38 52 33.6 52 26 C52"
        " 16.6 45 7 32 7 Z",
        WHITE,
    ) + rect(22.6, 48, 18.8, 5, 2.4, WHITE) + rect(26, 55, 12, 4.6, 2.3, WHITE)
    yield "goal", path(ring(32, 32, 24, 18), WHITE, extra=HOLED) + circle(32, 32, 9.6, WHITE)
    yield "lock", stroke("M21 30 V22 Q21 10 32 10 Q43 10 43 22 V30", 6.6) + path(
        "M17 27 H47 Q52 27 52 32 V49 Q52 55 46 55 H18 Q12 55 12 49 V32 Q12 27 17 27 Z M32 34.6 A5 5 0 0 0 29.4 43.8"
        " V48.4 Q29.4 50 31 50 H33 Q34.6 50 34.6 48.4 V43.8 A5 5 0 0 0 32 34.6 Z",
        WHITE,
        extra=HOLED,
    )


def _places() -> Glyphs:
    yield "home", path(
        "M32 10 L55 30 H48 V50 Q48 53 45 53 H38 V40 Q38 37 35 37 H29 Q26 37 26 40 V53 H19 Q16 53 16 50 V30 H9 Z",
        WHITE,
        WHITE,
        4,
    )
    yield "map", path("M9 16 L24 9 L40 16 L55 9 V48 L40 55 L24 48 L9 55 Z", "none", WHITE, 5.4) + stroke(
        "M24 10 V48 M40 16 V54", 4.6
    )
    yield "book", path(
        "M32 17 C26 11 16 10.4 9 12 V48 C16 46.6 26 47 32 52 C38 47 48 46.6 55 48 V12 C48 10.4 38 11 32 17 Z",
        "none",
        WHITE,
        5.4,
    ) + stroke("M32 18 V50", 4.6) + stroke(
        "M16 22 Q21 21.6 25 23.6 M16 31 Q21 30.6 25 32.6 M48 22 Q43 21.6 39 23.6 M48 31 Q43 30.6 39 32.6", 3.6
    )
    yield "bag", stroke("M25 16 V12.6 Q25 8 29 8 H35 Q39 8 39 12.6 V16", 4.6) + path(
        "M17 32 C17 20 22 14 32 14 C42 14 47 20 47 32 V51 Q47 56 42 56 H22 Q17 56 17 51 Z M22 41 V50 Q22 52 24 52 H40"
        " Q42 52 42 50 V41 H35.6 V45 H28.4 V41 Z M22 36.6 H42 V33 C42 31 42 29 41.4 27 H22.6 C22 29 22 31 22 33 Z",
        WHITE,
        extra=HOLED,
    ) + rect(7.6, 33, 6.6, 19, 3.2, WHITE) + rect(49.8, 33, 6.6, 19, 3.2, WHITE)
    yield "console", path(
        "M13 11 H51 Q56 11 56 16 V48 Q56 53 51 53 H13 Q8 53 8 48 V16 Q8 11 13 11 Z", "none", WHITE, 5.4
    ) + stroke("M18 25 L26 32 L18 39 M31 40 H44", 5.4)
    yield "folder", path(
        "M12 14 H26 L31 20 H52 Q56 20 56 24 V46 Q56 50 52 50 H12 Q8 50 8 46 V18 Q8 14 12 14 Z", WHITE, WHITE, 3
    )
    yield "flag", stroke("M17 9 V55", 6.4) + path("M21 12 C31 6 38 18 51 11 V36 C38 43 31 31 21 37 Z", WHITE, WHITE, 3)
    yield "person", circle(32, 21, 11, WHITE) + path("M12 53 C12 41 20 36 32 36 C44 36 52 41 52 53 Z", WHITE, WHITE, 3)
    yield "quit", stroke("M36 11 H17 Q12 11 12 16 V48 Q12 53 17 53 H36", 6.4) + stroke("M27 32 H50", 6.8) + stroke(
        "M42 21 L53 32 L42 43", 6.8
    )
    yield "settings", "".join(
        group(rect(27, 5, 10, 14, 3.6, WHITE), f"rotate({a} 32 32)") for a in range(0, 360, 45)
    ) + path(ring(32, 32, 18, 7.5), WHITE, extra=HOLED)
    yield "globe", path(ring(32, 32, 25, 20), WHITE, extra=HOLED) + ellipse(
        32, 32, 10.6, 22.4, "none", WHITE, 4.6
    ) + stroke("M9.6 32 H54.4 M13 20.6 H51 M13 43.4 H51", 4.4)
    yield "keyboard", path(
        "M11 17 H53 Q58 17 58 22 V43 Q58 48 53 48 H11 Q6 48 6 43 V22 Q6 17 11 17 Z", "none", WHITE, 5
    ) + "".join(rect(x, y, 5.6, 5.6, 1.6, WHITE) for y in (23.4, 31.4) for x in (12.6, 21.6, 30.6, 39.6, 46.6)) + rect(
        20, 39, 24, 4.6, 2, WHITE
    )
    yield "talk", path(
        "M14 10 H50 Q57 10 57 17 V36 Q57 43 50 43 H35 L23 54 V43 H14 Q7 43 7 36 V17 Q7 10 14 10 Z M17 26.5 A4 4 0 0 0"
        " 25 26.5 A4 4 0 0 0 17 26.5 Z M28 26.5 A4 4 0 0 0 36 26.5 A4 4 0 0 0 28 26.5 Z M39 26.5 A4 4 0 0 0 47 26.5 A4"
        " 4 0 0 0 39 26.5 Z",
        WHITE,
        extra=HOLED,
    )


def _sound() -> Glyphs:
    yield "sound_on", _SPEAKER + stroke("M40 24 Q46 32 40 40 M47.6 17 Q58 32 47.6 47", 5.6)
    yield "sound_off", _SPEAKER + stroke("M41 25 L55 39 M55 25 L41 39", 6)
    yield "music", stroke("M24 46 V14 L50 9 V40", 5.4) + ellipse(17.6, 46.6, 8.6, 7, WHITE) + ellipse(
        43.6, 41, 8.6, 7, WHITE
    ) + stroke("M24 22 L50 17", 5.4)
    yield "eye", path(
        "M6 32 C14 18 23 13 32 13 C41 13 50 18 58 32 C50 46 41 51 32 51 C23 51 14 46 6 32 Z M20 32 A12 12 0 0 0 44 32"
        " A12 12 0 0 0 20 32 Z",
        WHITE,
        extra=HOLED,
    ) + circle(32, 32, 6.6, WHITE)
    yield "contrast", path(ring(32, 32, 23, 16.6), WHITE, extra=HOLED) + path("M32 14 A18 18 0 0 1 32 50 Z", WHITE)
    yield "text", stroke("M10 50 L24 14 L38 50 M15 38 H33", 6.4) + stroke("M44 32 H58 M51 25 V39", 5)
    yield "letters", stroke("M8 48 L20 16 L32 48 M12.6 37 H27.4", 6) + circle(
        46.6, 39, 8.4, "none", WHITE, 5.6
    ) + stroke("M56 29 V48", 5.6)
    yield "zoom", path(ring(27, 27, 20, 14), WHITE, extra=HOLED) + stroke("M42 42 L54 54", 8) + stroke(
        "M20 27 H34 M27 20 V34", 4.6
    )
    yield "motion", stroke("M8 20 H26 M5 32 H22 M8 44 H26", 5.4) + circle(43, 32, 15, WHITE)


def _editing() -> Glyphs:
    yield "undo", stroke("M18 26 H40 Q52 26 52 38 Q52 50 40 50 H26", 7) + solid("M24 14 L11 26 L24 38 Z", 4)
    yield "redo", stroke("M46 26 H24 Q12 26 12 38 Q12 50 24 50 H38", 7) + solid("M40 14 L53 26 L40 38 Z", 4)
    yield "wand", stroke("M12 52 L38 26", 8) + path(
        "M46 6 L49 15 L58 18 L49 21 L46 30 L43 21 L34 18 L43 15 Z", WHITE, WHITE, 2
    ) + path("M20 8 L22 14 L28 16 L22 18 L20 24 L18 18 L12 16 L18 14 Z", WHITE, WHITE, 1.6) + path(
        "M52 38 L53.6 42.4 L58 44 L53.6 45.6 L52 50 L50.4 45.6 L46 44 L50.4 42.4 Z", WHITE, WHITE, 1.6
    )
    yield "copy", path("M25 22 H49 Q54 22 54 27 V51 Q54 56 49 56 H25 Q20 56 20 51 V27 Q20 22 25 22 Z", WHITE) + stroke(
        "M13 43 Q9 42 9 38 V14 Q9 9 14 9 H38 Q42 9 43 13", 5.6
    )
    yield "trash", stroke("M12 18 H52 M25 17 V11 H39 V17", 6) + path(
        "M17 24 H47 L44.6 51 Q44.2 55 40 55 H24 Q19.8 55 19.4 51 Z", WHITE, WHITE, 3
    )
    yield "pencil", path(
        "M42 10 Q45 7 48 10 L54 16 Q57 19 54 22 L24 52 L10 54 L12 40 Z M37 19.4 L44.6 27 L48.6 23 L41 15.4 Z",
        WHITE,
        extra=HOLED,
    )
    yield "brush", path("M54 9 C57 12 56 15 53 19 L36 38 L27 29 L46 11 C49 8 52 7 54 9 Z", WHITE, WHITE, 3) + path(
        "M25 33 C30 34 33 38 32 43 C31 51 22 55 9 53 C15 50 14 46 16 40 C17.6 35 21 32.4 25 33 Z", WHITE, WHITE, 2
    )
    yield "eraser", path(
        "M36 12 Q39 9 42 12 L53 23 Q56 26 53 29 L33 49 H22 L11.6 38.6 Q9 36 11.6 33.4 Z M19 35.6 L28 44.6 L30.6 44"
        " L38.6 36 L28 25.4 L19 34.4 Z",
        WHITE,
        extra=HOLED,
    ) + stroke("M20 52.6 H54", 5)
    yield "fill", path("M28 12 L50 34 L32 52 Q29 55 26 52 L12 38 Q9 35 12 32 L30 14 Z", WHITE, WHITE, 4) + stroke(
        "M22 8 L34 20", 5
    ) + path("M54 40 C57 45 59 47.4 59 50 C59 53 57 55 54 55 C51 55 49 53 49 50 C49 47.4 51 45 54 40 Z", WHITE)
    yield "pointer", path("M16 9 L50 34 L35 36.6 L43 52 L36 55.6 L28 40 L17 50 Z", WHITE, WHITE, 4)
    yield "grid", path(
        "M14 10 H50 Q54 10 54 14 V50 Q54 54 50 54 H14 Q10 54 10 50 V14 Q10 10 14 10 Z", "none", WHITE, 5.4
    ) + stroke("M25 10 V54 M39 10 V54 M10 25 H54 M10 39 H54", 4.4)
    yield "save", path(
        "M14 9 H42 L55 22 V50 Q55 55 50 55 H14 Q9 55 9 50 V14 Q9 9 14 9 Z M20 34 V50 H44 V34 Z M19 13 V24 H39 V13 Z",
        WHITE,
        extra=HOLED,
    )


def sprites() -> Iterator[Sprite]:
    """All of them."""
    for glyphs in (_running, _signs, _places, _sound, _editing):
        for name, art in glyphs():
            yield Sprite(f"icon_{name}", art)
