"""The explorers: four children a player can be."""

from collections.abc import Iterator
from functools import partial

from tools.art.bodies import all_ways, bob, boot, feet, side_boot, sway
from tools.art.heads import HEADS, Look
from tools.art.shapes import Sprite, circle, limb, line, mirrored, num, path, raised, rect, shadow

_TORSO = "M22 58 C22 54 25 52 32 52 C39 52 42 54 42 58 L43 71.6 C40 73 24 73 21 71.6 Z"
_HIPS = "M21.6 69 H42.4 L43.4 76.4 Q43.6 78.6 41 78.6 H34.4 L32 75.6 L29.6 78.6 H23 Q20.4 78.6 20.6 76.4 Z"


def _front(look: Look, frame: int) -> str:
    art = shadow(34, 87, 18, 5.6)
    for x, up in zip((25.4, 38.6), feet(frame, 4.5), strict=True):
        art += rect(x - 3.6, 72, 7.2, 10 + up, 2, look.skin, "$ink", 2.4) + boot(x, 86 + up)
    swing = sway(frame, 2.6)
    d = "M17 60 C17 54 22 51 32 51 C42 51 47 54 47 60 V70 C47 74 42 75 32 75 C22 75 17 74 17 70 Z"
    body = path(d, look.pack_lo, "$ink", 2.4)
    body += path(_HIPS, look.trousers, "$ink", 2.4) + path(_TORSO, look.shirt, "$ink", 2.4)
    d = "M37 53 C40.6 54 41 55.6 41 58 L41.9 70.8 C40.6 71.4 38.4 71.8 36.4 71.9 C38 66 38 58 37 53 Z"
    body += path(d, look.shirt_lo) + line("M25.6 54 V71 M38.4 54 V71", "$boot", 3.4)
    body += _arms(look, swing)
    d = "M22.6 53.6 Q32 59.4 41.4 53.6 Q41 57.4 36.4 59 L32 66 L27.6 59 Q23 57.4 22.6 53.6 Z"
    body += path(d, look.scarf, "$ink", 2.2)
    return art + raised(body + HEADS[look.head].front(look), bob(frame, 1.6))


def _arms(look: Look, swing: float) -> str:
    art = limb(f"M22.4 58.4 Q17.6 62 17.2 {num(67 + swing)}", look.shirt, 5.4)
    art += circle(17.2, 69.4 + swing, 3.7, look.skin, "$ink", 2.2)
    art += limb(f"M41.6 58.4 Q46.4 62 46.8 {num(67 - swing)}", look.shirt_lo, 5.4)
    return art + circle(46.8, 69.4 - swing, 3.7, look.skin, "$ink", 2.2)


def _back(look: Look, frame: int) -> str:
    art = shadow(34, 87, 18, 5.6)
    for x, up in zip((25.4, 38.6), feet(frame, 4.5), strict=True):
        art += rect(x - 3.6, 72, 7.2, 10 + up, 2, look.skin_lo, "$ink", 2.4) + boot(x, 86 + up)
    body = path(_HIPS, look.trousers, "$ink", 2.4) + path(_TORSO, look.shirt, "$ink", 2.4)
    body += _arms(look, -sway(frame, 2.6))
    body += path("M22.6 52 Q32 57 41.4 52 L42.4 56 Q32 60 21.6 56 Z", look.scarf, "$ink", 2.2)
    head = HEADS[look.head]
    body += head.back(look) + _pack(look) + head.back_over(look)
    return art + raised(body, bob(frame, 1.6))


def _pack(look: Look) -> str:
    art = rect(20, 56.6, 24, 20, 7.5, look.pack, "$ink", 2.5)
    art += path("M42.6 63 V69 Q42.6 75.2 36.4 75.2 H27.6 Q22.8 75.2 21.6 71 C32 72.4 40 69 42.6 63 Z", look.pack_lo)
    d = "M20 62 V63 Q20 56.6 27 56.6 H37 Q44 56.6 44 63 V64 Q38 67 32 67 Q26 67 20 64 Z"
    art += path(d, look.pack_hi, "$ink", 2.2)
    return art + rect(29, 64, 6, 6.4, 2, "$yellow", "$ink", 2)


def _side_leg(look: Look, dx: float, up: float, turn: float, far: bool) -> str:
    art = limb(f"M32 74 L{num(31.4 + dx)} {num(80 + up)}", look.skin_lo if far else look.skin, 6.6, 2.3)
    return art + side_boot(31.2 + dx, 86 + up, turn, "$boot_lo" if far else "$boot")


def _side_legs(look: Look, frame: int) -> str:
    if frame == 0:
        return _side_leg(look, 2.6, 0, 0, True) + _side_leg(look, -1.6, 0, 0, False)
    if frame == 1:
        return _side_leg(look, -7, -2.6, 22, True) + _side_leg(look, 6.4, -0.6, -10, False)
    return _side_leg(look, 6.4, -0.6, -10, True) + _side_leg(look, -7, -2.6, 22, False)


def _side_body(look: Look, frame: int, west: bool) -> str:
    step = sway(frame, 1)
    art = rect(14.4, 54, 16, 21, 7, look.pack, "$ink", 2.5)
    art += path("M15.6 66 C20 70 26 70 29 68 V70 Q28 74 23 74 H21 Q16 74 15.6 68 Z", look.pack_lo)
    art += line("M15.4 62 H24", "$ink", 2)
    if step:
        art += limb(f"M34 59 Q{num(36 - step * 4)} 63 {num(35 - step * 8)} 67", look.shirt_lo, 5.2)
        art += circle(35 - step * 8.4, 69, 3.5, look.skin_lo, "$ink", 2.2)
    d = "M23.6 68 H41 L41.6 76.4 Q41.6 78.6 39.4 78.6 H25.4 Q23 78.6 23.2 76.4 Z"
    art += path(d, look.trousers, "$ink", 2.4)
    d = "M24 58 C24 54 26 52 32 52 C38 52 40.6 54.4 41 58 L42 71.6 C38 73 27 73 23 71.6 Z"
    art += path(d, look.shirt, "$ink", 2.4)
    if west:
        d = "M24.6 60 C24.6 58 25 56 26 54.6 C26 62 26 68 29.4 72.4 C27.4 72.3 25.6 72 24.2 71.6 Z"
    else:
        d = "M40 57.6 C40 56.4 39.6 55.6 38.8 54.8 C39.4 62 39 68 36 72 C38 71.8 39.6 71.4 40.8 70.8 Z"
    art += path(d, look.shirt_lo) + line("M29.4 53.6 Q27 62 29.6 71", "$boot", 3.4)
    art += limb(f"M32.6 59 Q{num(32 + step * 4)} 63 {num(32 + step * 8)} 67", look.shirt, 5.4)
    art += circle(32 + step * 8.4, 69.2, 3.7, look.skin, "$ink", 2.2)
    d = "M24.6 53 Q34 58.4 42.6 53.6 Q43 57 40.4 58.6 L38.6 63.6 L33.4 59.4 Q26 58.6 24.6 53 Z"
    return art + path(d, look.scarf, "$ink", 2.2)


def _side(look: Look, frame: int, west: bool) -> str:
    body = _side_body(look, frame, west) + HEADS[look.head].side(look, west)
    art = _side_legs(look, frame) + raised(body, bob(frame, 1.6))
    return shadow(34, 87, 17, 5.4) + (mirrored(art) if west else art)


LOOKS = (
    Look(
        "explorer", "straw", "$skin", "$skin_lo", "$hair", "$hair_lo", "$yellow", "$yellow_lo", "$yellow_hi", "$red",
        "$teal", "$teal_lo", "$navy", "$red", "$red_lo", "$red_hi", "$yellow",
    ),
    Look(
        "explorer2", "puffs", "#8A5A3C", "#6E4430", "#2F2530", "#231B26", "$teal_hi", "$teal_lo", "#5A4A58", "$teal",
        "$orange", "$orange_lo", "$purple_lo", "$teal", "$teal_lo", "$teal_hi", "$pink",
    ),
    Look(
        "explorer3", "cap", "#F6CDA8", "#DFA781", "#D2703A", "#A8512A", "$blue", "$blue_lo", "$blue_hi", "$yellow",
        "$red", "$red_lo", "$navy", "$yellow", "$yellow_lo", "$yellow_hi", "$cream",
    ),
    Look(
        "explorer4", "wrap", "#C98F63", "#A87148", "$hair", "$hair_lo", "$purple", "$purple_lo", "$purple_hi",
        "$purple_hi", "$yellow", "$yellow_lo", "$blue_lo", "$leaf", "$leaf_lo", "$leaf_hi", "$cream",
    ),
)


def sprites() -> Iterator[Sprite]:
    """All explorers, standing and walking in all directions."""
    for look in LOOKS:
        yield from all_ways(look.name, partial(_front, look), partial(_back, look), partial(_side, look))
