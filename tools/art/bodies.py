"""What the drawings of everybody who walks have in common."""

from collections.abc import Callable, Iterator

from tools.art.shapes import TALL, TILE, Sprite, group, num, path

FRAMES = range(3)
"""Frame 0 stands; 1 and 2 are a step with one foot and with the other. Feet are at (32, 86)."""


def feet(frame: int, lift: float) -> tuple[float, float]:
    """How far the left and the right foot are up."""
    return ((0, 0), (-lift, 0), (0, -lift))[frame]


def sway(frame: int, far: float) -> float:
    """How far something swings, to the one side and to the other."""
    return (0, far, -far)[frame]


def bob(frame: int, up: float) -> float:
    """How far the body goes up with a step."""
    return 0 if frame == 0 else -up


def boot(x: float, y: float, colour: str = "$boot") -> str:
    """A boot from the front, its sole in the middle at (x, y)."""
    d = (
        f"M{num(x - 5.6)} {num(y)} C{num(x - 5.6)} {num(y - 5)} {num(x - 4)} {num(y - 8.6)} {num(x)} {num(y - 8.6)}"
        f" C{num(x + 4)} {num(y - 8.6)} {num(x + 5.6)} {num(y - 5)} {num(x + 5.6)} {num(y)} Q{num(x + 5.6)}"
        f" {num(y + 1.6)} {num(x + 4)} {num(y + 1.6)} H{num(x - 4)} Q{num(x - 5.6)} {num(y + 1.6)} {num(x - 5.6)}"
        f" {num(y)} Z"
    )
    return path(d, colour, "$ink", 2.4)


def side_boot(x: float, y: float, turn: float, colour: str) -> str:
    """A boot from the side, turned by so many degrees."""
    d = (
        "M-4.4 -8.6 H3 Q4 -8.6 4 -7.4 L4.4 -4.4 C8 -4 9.4 -2 9.2 .4 Q9 1.6 7.6 1.6 H-4 Q-5.4 1.6 -5.4 .2 V-7.4 Q-5.4"
        " -8.6 -4.4 -8.6 Z"
    )
    return group(path(d, colour, "$ink", 2.4), f"translate({num(x)} {num(y)}) rotate({num(turn)})")


def all_ways(
    name: str, front: Callable[[int], str], back: Callable[[int], str], side: Callable[[int, bool], str]
) -> Iterator[Sprite]:
    """The twelve sprites of somebody who walks. `side` is told whether the west is meant."""
    for frame in FRAMES:
        ways = (("s", front(frame)), ("n", back(frame)), ("e", side(frame, False)), ("w", side(frame, True)))
        for way, art in ways:
            yield Sprite(f"{name}_{way}{frame}", art, TILE, TALL)
