"""Monty the python: blue, with a yellow belly and a red scarf. He never frowns at the child."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, ellipse, group, line, path, rect

Place = tuple[float, float]
MOODS = ("happy", "thinking", "oops", "cheer", "talk")
_TAIL = {
    "happy": "M98 106 C118 106 122 92 113 80",
    "thinking": "M96 108 C122 106 118 82 98 75",
    "oops": "M98 108 C114 110 120 104 118 94",
    "cheer": "M96 106 C120 104 113 76 109.6 54",
    "talk": "M98 106 C120 104 124 90 116 74",
}
_TILT = {
    "happy": "rotate(-3 64 70)",
    "thinking": "rotate(6 64 70)",
    "oops": "rotate(-5 64 70)",
    "cheer": "translate(0 -3)",
    "talk": None,
}
_MOUTH = "#8A2A40"
_LEFT, _RIGHT = (48, 40), (80, 40)


def _eye(x: float, y: float, px: float = 0, py: float = 0, big: float = 1) -> str:
    return (
        ellipse(x, y, 11.2, 12.6 * big, WHITE, "$ink", 2.8)
        + ellipse(x + px, y + py, 6.3, 7.4, "$ink")
        + circle(x + px + 2, y + py - 2.8, 2.3, WHITE)
        + circle(x + px - 2, y + py + 3, 1.2, WHITE, opacity=0.9)
    )


def _happy() -> str:
    art = _eye(*_LEFT, 1.6, 1)
    art += _eye(*_RIGHT, -1.6, 1)
    art += path("M50 56 Q64 69 78 56 Q64 60 50 56 Z", _MOUTH, "$ink", 2.8)
    art += path("M58 62.2 Q64 59.6 70 62.2 Q64 65.2 58 62.2 Z", "$red_hi")
    return art


def _thinking() -> str:
    art = _eye(*_LEFT, 3.4, -4)
    art += _eye(*_RIGHT, 3.4, -4)
    art += line("M37 25.4 Q46 20.6 55 24.6", "$ink", 3)
    art += line("M72 21 Q81 15.4 90 20.4", "$ink", 3)
    art += line("M55 60.4 Q62 56.4 71 59.6", "$ink", 3)
    return art


def _oops() -> str:
    art = _eye(*_LEFT, 2, 2, 0.96)
    art += _eye(*_RIGHT, -2, 2, 0.96)
    art += line("M36.4 28 Q42 21.4 53 22.6", "$ink", 3)
    art += line("M91.6 28 Q86 21.4 75 22.6", "$ink", 3)
    art += line("M51 61 q4.3 -5 8.6 0 t8.6 0 t8.6 0", "$ink", 3)
    art += path(
        "M104 22 C108 28.6 110.4 31.6 110.4 35 C110.4 39 107.6 41.4 104 41.4 C100.4 41.4 97.6 39 97.6 35 C97.6 31.6"
        " 100 28.6 104 22 Z",
        "$water_hi",
        "$ink",
        2.6,
    )
    art += line("M101.4 34.6 Q101.4 37.4 103.4 38", WHITE, 2)
    return art


def _cheer() -> str:
    art = line("M38 42 Q48 29.6 58 42", "$ink", 3.8)
    art += line("M70 42 Q80 29.6 90 42", "$ink", 3.8)
    art += path("M46 53.4 Q64 57.6 82 53.4 Q80 67.6 64 67.8 Q48 67.6 46 53.4 Z", _MOUTH, "$ink", 2.8)
    art += path("M54 63.4 Q64 57.6 74 63.4 Q70 66.6 64 66.6 Q58 66.6 54 63.4 Z", "$red_hi")
    return art


def _talk() -> str:
    art = _eye(*_LEFT, 1.6, 1)
    art += _eye(*_RIGHT, -1.6, 1)
    art += path("M54 56 Q64 54.4 74 56 Q74 66 64 66 Q54 66 54 56 Z", _MOUTH, "$ink", 2.8)
    art += path("M58 63 Q64 59.6 70 63 Q67 65 64 65 Q61 65 58 63 Z", "$red_hi")
    return art


_FACES = {"happy": _happy, "thinking": _thinking, "oops": _oops, "cheer": _cheer, "talk": _talk}


def head(mood: str) -> str:
    """His head, 128 wide."""
    art = path(
        "M27 46 C25 27 42 16 64 16 C86 16 103 27 101 46 C100 62 84 70.5 64 70.5 C44 70.5 28 62 27 46 Z",
        "$blue",
        "$ink",
        3.4,
    )
    art += path(
        "M99.2 46 C98.4 60.6 83.6 68.8 64 68.8 C52 68.8 42 65.8 35.6 60.6 C56 66 84 60 91 27.6 C96.4 32 99.8 38.6 99.2"
        " 46 Z",
        "$blue_lo",
        opacity=0.7,
    )
    art += path(
        "M30.6 50.6 C40 46.6 52 50 64 50 C76 50 88 46.6 97.4 50.6 C94.6 62.6 81.4 68.8 64 68.8 C46.6 68.8 33.4 62.6"
        " 30.6 50.6 Z",
        "$yellow",
    )
    art += path(
        "M97.4 50.6 C94.6 62.6 81.4 68.8 64 68.8 C55 68.8 47 67.2 41 64.2 C62 68 86 62 92 49.6 C94 49.6 95.8 49.9 97.4"
        " 50.6 Z",
        "$yellow_lo",
        opacity=0.8,
    )
    art += path(
        "M64 18.6 C69 18.6 71.4 22 70.4 25.6 C69.4 29.4 66 30.4 64 33 C62 30.4 58.6 29.4 57.6 25.6 C56.6 22 59 18.6 64"
        " 18.6 Z",
        "$yellow",
    )
    art += "".join(ellipse(x, 25, 5, 3.4, "$blue_lo") for x in (43, 85))
    art += line("M33.6 34 C35.6 29 38.6 26 42 23.4", "$blue_hi", 3.4)
    art += _FACES[mood]()
    if mood != "cheer":
        art += circle(60.6, 50.6, 1.2, "$ink")
        art += circle(67.4, 50.6, 1.2, "$ink")
    art += ellipse(35.4, 55.4, 4.8, 3.2, "$red", opacity=0.5)
    return art + ellipse(92.6, 55.4, 4.8, 3.2, "$red", opacity=0.5)


def _body() -> str:
    art = path("M47 58 C46 72 44 80 44 96 H84 C84 80 82 72 81 58 Z", "$blue", "$ink", 3.4)
    art += path("M53 60 C52.6 74 51 82 51 96 H77 C77 82 75.4 74 75 60 Z", "$yellow")
    art += line("M52 85 H76", "$yellow_lo", 2.4)
    art += path(
        "M24 88 C22 78 31 74.6 38 76 C42 86 52 90.4 64 90.4 C76 90.4 86 86 90 76 C97 74.6 106 78 104 88 C104 96 98 100"
        " 90 100 H38 C30 100 24 96 24 88 Z",
        "$blue",
        "$ink",
        3.4,
    )
    art += path(
        "M26 89 C40 97 88 97 102 88.6 C102.4 94 98 98.2 90 98.2 H38 C30 98.2 25.6 94.4 26 89 Z",
        "$blue_lo",
        opacity=0.75,
    )
    art += path("M29.4 79 C31.4 87 38.6 86 38.4 78 C35.6 76.6 32 77 29.4 79 Z", "$yellow")
    art += path("M98.6 79 C96.6 87 89.4 86 89.6 78 C92.4 76.6 96 77 98.6 79 Z", "$yellow")
    art += path(
        "M11 104 C10 94 18 89 27 90.6 C38 95.4 90 95.4 101 90.6 C110 89 118 94 117 104 C116.6 112.4 110 117.4 101 117.4"
        " H27 C18 117.4 11.4 112.4 11 104 Z",
        "$blue",
        "$ink",
        3.4,
    )
    art += path(
        "M12.8 104 C30 113.4 98 113.4 115.2 103.4 C115 111.4 109 115.6 101 115.6 H27 C19 115.6 13.2 111.4 12.8 104 Z",
        "$blue_lo",
        opacity=0.75,
    )
    art += "".join(
        path(f"M{x - 8} {y} Q{x} {y + 13} {x + 8} {y} Q{x} {y + 1.6} {x - 8} {y} Z", "$yellow")
        for x, y in ((44, 95), (64, 95.6), (84, 95))
    )
    art += path("M16 94.6 C17.6 103 25 103.6 28 92.6 C23 91.2 18.4 92 16 94.6 Z", "$yellow")
    art += path("M112 94.6 C110.4 103 103 103.6 100 92.6 C105 91.2 109.6 92 112 94.6 Z", "$yellow")
    art += path("M80 70 L97 76 Q98.4 77 97.8 78.6 L94.6 86.6 L78 76 Z", "$red_lo", "$ink", 3)
    art += path(
        "M44 64.6 Q64 73 84 64.6 Q87.6 64.6 87.4 68.6 L86.8 72 Q86.2 74.4 83.6 75 Q64 81 44.4 75 Q41.8 74.4 41.2 72"
        " L40.6 68.6 Q40.4 64.6 44 64.6 Z",
        "$red",
        "$ink",
        3.2,
    )
    art += path(
        "M42.8 71.8 Q64 78.6 85.2 71.8 Q84.8 73.2 83.2 73.7 Q64 79.4 44.8 73.7 Q43.2 73.2 42.8 71.8 Z", "$red_lo"
    )
    return art


def _star_and_confetti() -> str:
    art = path(
        "M109.6 28 l4.2 8.8 9.6 1.3 -7 6.7 1.8 9.6 -8.6 -4.6 -8.6 4.6 1.8 -9.6 -7 -6.7 9.6 -1.3 Z", "$yellow", "$ink", 3
    )
    art += "".join(
        rect(x, y, 5, 9, 2, c) if i % 2 else circle(x, y, 3.4, c)
        for i, (x, y, c) in enumerate(
            (
                (12, 28, "$red"),
                (20, 62, "$teal"),
                (10, 50, "$purple"),
                (26, 8, "$yellow"),
                (88, 6, "$teal"),
                (104, 12, "$purple"),
            )
        )
    )
    return art


def _thoughts() -> str:
    return "".join(
        circle(x, y, r, WHITE, "$ink", 2.4) for x, y, r in ((104, 32, 3), (111, 22.6, 4.4), (118.6, 10.4, 6))
    )


def monty(mood: str) -> str:
    """All of him. His tail is his hand: when he thinks, it is at his chin, in front of him."""
    tail = line(_TAIL[mood], "$ink", 15.4) + line(_TAIL[mood], "$blue", 9)
    art = ellipse(66, 117, 54, 7.4, "$shadow", opacity=0.2)
    if mood == "thinking":
        return art + _body() + group(head(mood), _TILT[mood]) + tail + _thoughts()
    art += tail + _body() + group(head(mood), _TILT[mood])
    return art + _star_and_confetti() if mood == "cheer" else art


def sprites() -> Iterator[Sprite]:
    """All of him in every mood, and his head alone."""
    for mood in MOODS:
        yield Sprite(f"monty_{mood}", monty(mood), 128, 128)
        yield Sprite(f"monty_head_{mood}", group(head(mood), "translate(-8.6 -4) scale(.63)"), 64, 48)
