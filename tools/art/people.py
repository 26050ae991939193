"""Who the people of the islands are, and how they are built: what is under their clothes and hats."""

from collections.abc import Callable
from dataclasses import dataclass

from tools.art.bodies import boot, feet, side_boot, sway
from tools.art.shapes import circle, limb, num, path, rect


@dataclass(frozen=True, slots=True)
class Build:
    """The shape of a body: its outline and the shaded part of it, from the front and from the side.

    `drop` is how much lower than those of grown-ups the head and the shoulders are. Who has `legs` shows them.
    """

    front: str
    front_lo: str
    side: str
    side_lo: str
    side_lo_west: str
    drop: float = 0
    legs: bool = False


@dataclass(frozen=True, slots=True)
class Clothes:
    """What is drawn on the body. `side` looks east; its argument says that it is going to be mirrored."""

    front: Callable[[], str]
    back: Callable[[], str]
    side: Callable[[bool], str]


@dataclass(frozen=True, slots=True)
class Hair:
    """Hair and what is on it, told its colour and its shade: behind the face and over it, on the back of the head, and
    behind and over the face from the side (the last argument: it is going to be mirrored)."""

    behind: Callable[[str, str], str]
    over: Callable[[str, str], str]
    back: Callable[[str, str], str]
    side_behind: Callable[[str, str, bool], str]
    side_over: Callable[[str, str, bool], str]


@dataclass(frozen=True, slots=True)
class Villager:
    """Somebody: colours, each with its shade, and how the parts are drawn."""

    name: str
    skin: str
    skin_lo: str
    coat: str
    coat_lo: str
    hair: str
    hair_lo: str
    clothes: Clothes
    head: Hair
    build: Build
    shoe: str = "$boot"
    shoe_lo: str = "$boot_lo"


GROWN = Build(
    "M20 60 C20 54 25 52 32 52 C39 52 44 54 44 60 L47 79 Q47.4 81.6 44.6 81.8 Q32 83.4 19.4 81.8 Q16.6 81.6 17 79 Z",
    "M39 53.4 C41.8 54.8 42.7 57 42.8 60 L45.7 79 Q45.8 80.4 44.4 80.6 Q40 81.2 36 81.4 C40 72 40.6 62 39 53.4 Z",
    "M22.4 60 C22.4 54.4 26 52 32 52 C38 52 41 54.4 41.2 60 L44.2 79 Q44.6 81.6 42 81.8 Q32 83.4 21.6 81.8 Q19 81.6"
    " 19.4 79 Z",
    "M37.6 53.6 C39.2 54.8 39.9 57 40 60 L42.9 79 Q43 80.4 41.8 80.6 Q38 81.2 34.6 81.3 C38 72 38.6 62 37.6 53.6 Z",
    "M26.2 54 C24.4 55.2 23.7 57 23.7 60 L20.7 79 Q20.6 80.4 21.8 80.6 Q25 81.1 28.4 81.3 C25 72 25 62 26.2 54 Z",
)
CHILD = Build(
    "M22 63 C22 58 26 56 32 56 C38 56 42 58 42 63 L45.4 75.6 Q45.8 77.8 43.4 78 Q32 79.6 20.6 78 Q18.2 77.8 18.6"
    " 75.6 Z",
    "M38.4 57.4 C40 58.4 40.7 60.4 40.8 63 L44.1 75.6 Q44.3 76.8 43 76.9 Q39 77.5 35.6 77.6 C39 71 39.4 64 38.4 57.4 Z",
    "M23.4 63 C23.4 58.4 26.6 56 32 56 C37 56 40 58.4 40.2 63 L43.4 75.6 Q43.8 77.8 41.4 78 Q32 79.6 22.4 78 Q20"
    " 77.8 20.4 75.6 Z",
    "M36.8 57.4 C38.4 58.6 38.9 60.6 39 63 L42.1 75.6 Q42.3 76.8 41.2 76.9 Q37.6 77.4 34.4 77.6 C37.4 71 38 64 36.8"
    " 57.4 Z",
    "M27 57.8 C25.2 59 24.7 60.8 24.7 63 L21.7 75.6 Q21.5 76.8 22.6 76.9 Q26 77.4 29 77.6 C26 71 26 64 27 57.8 Z",
    drop=4,
    legs=True,
)


def legs(who: Villager, frame: int, back: bool = False) -> str:
    """Legs and feet, from the front or from behind."""
    art = ""
    for x, up in zip((25.6, 38.4), feet(frame, 4), strict=True):
        if who.build.legs:
            art += rect(x - 3.2, 73, 6.4, 10 + up, 2, who.skin_lo if back else who.skin, "$ink", 2.4)
        art += boot(x, 86 + up, who.shoe)
    return art


def arms(who: Villager, swing: float, waves: bool = False) -> str:
    """Both arms; when somebody waves, the left one in the picture is left out: it comes last (see `waving`)."""
    y = 60 + who.build.drop * 0.7
    art = "" if waves else _arm(who, 21, y, 16.8, swing, who.coat, who.skin)
    return art + _arm(who, 43, y, 46.8, -swing, who.coat_lo, who.skin)


def _arm(who: Villager, x: float, y: float, hand: float, swing: float, sleeve: str, skin: str) -> str:
    bend = 16.6 if hand < x else 47.4
    art = limb(f"M{num(x)} {num(y)} Q{num(bend)} {num(y + 5)} {num(hand)} {num(70 + swing)}", sleeve, 5.6)
    return art + circle(hand, 72 + swing, 3.7, skin, "$ink", 2.2)


def waving(who: Villager) -> str:
    """The arm that waves."""
    low = who.build.drop
    d = f"M21 {num(60 + low * 0.7)} Q15 {num(60 + low)} 11.6 {num(54 + low)}"
    return limb(d, who.coat, 5.6) + circle(10.6, 51.6 + low, 3.9, who.skin, "$ink", 2.2)


def side_legs(who: Villager, frame: int) -> str:
    """Legs and feet from the side."""
    if frame == 0:
        return _side_leg(who, 2.4, 0, 0, True) + _side_leg(who, -1.8, 0, 0, False)
    if frame == 1:
        return _side_leg(who, -7, -2.6, 22, True) + _side_leg(who, 6, -0.6, -10, False)
    return _side_leg(who, 6, -0.6, -10, True) + _side_leg(who, -7, -2.6, 22, False)


def _side_leg(who: Villager, dx: float, up: float, turn: float, far: bool) -> str:
    art = ""
    if who.build.legs:
        art = limb(f"M32 76 L{num(31.4 + dx)} {num(80 + up)}", who.skin_lo if far else who.skin, 6.2, 2.3)
    return art + side_boot(31.2 + dx, 86 + up, turn, who.shoe_lo if far else who.shoe)


def side_arm(who: Villager, frame: int, far: bool) -> str:
    """One arm from the side. The far one is only seen while it swings."""
    swing = sway(frame, 1) * (-1 if far else 1)
    y = 60 + who.build.drop * 0.7
    if far and not swing:
        return ""
    sleeve, skin = (who.coat_lo, who.skin_lo) if far else (who.coat, who.skin)
    art = limb(f"M32 {num(y)} Q{num(31.6 + swing * 4)} {num(y + 4)} {num(32 + swing * 8)} 69.6", sleeve, 5.6)
    return art + circle(32 + swing * 8.4, 71.8, 3.7, skin, "$ink", 2.2)


def torso(who: Villager, side: bool = False, west: bool = False) -> str:
    """The body, from the front or from the side."""
    build = who.build
    if not side:
        return path(build.front, who.coat, "$ink", 2.5) + path(build.front_lo, who.coat_lo)
    return path(build.side, who.coat, "$ink", 2.5) + path(build.side_lo_west if west else build.side_lo, who.coat_lo)


def nothing(hair: str, hair_lo: str, west: bool) -> str:
    """For those with nothing behind their face."""
    return ""
