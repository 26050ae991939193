"""What can be switched, rung, ridden or opened on the islands."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import TALL, Sprite, circle, ellipse, group, line, path, rect, shadow

WAYS = {"n": 0, "e": 90, "s": 180, "w": 270}
"""How far an arrow that shows up is turned, by the letter of the direction."""


def gate(open_: bool) -> str:
    """A grating between two pillars; when it is `open_`, it has been pulled up into the beam."""
    art = rect(5, 84, 57, 8, 4, "$shadow", opacity=0.22)
    if open_:
        art += path("M14 34 H50 V88 H14 Z", "#26244A", opacity=0.22)
    bottom = 46 if open_ else 87
    for x in (22.6, 32, 41.4):
        art += line(f"M{x} 28 V{bottom - 4}", "$ink", 6.4) + line(f"M{x} 28 V{bottom - 5}", "$metal_lo", 2.6)
        art += path(f"M{x - 3.2} {bottom - 7} H{x + 3.2} L{x} {bottom + 1} Z", "$metal", "$ink", 2)
    for y in (36,) if open_ else (42, 58, 74):
        art += line(f"M14 {y} H50", "$ink", 6.4) + line(f"M14 {y - 0.4} H50", "$metal", 2.8)
    for x in (4, 48):
        art += rect(x, 22, 12, 68, 3, "$stone", "$ink", 2.8)
        art += rect(x + 7, 24, 3.6, 64, 1.6, "$stone_lo") + rect(x + 1.6, 24, 2.6, 64, 1.3, "$stone_hi")
        art += line(f"M{x + 1} 46 h10 M{x + 1} 62 h10 M{x + 1} 77 h10", "$stone_dk", 2.2)
    art += rect(2.6, 12, 58.8, 18, 5, "$stone", "$ink", 2.8) + rect(4, 24, 56, 4.6, 2.2, "$stone_lo")
    art += line("M7 15.4 H48", "$stone_hi", 2.4) + line("M21 14 V24 M43 14 V24", "$stone_dk", 2.2)
    return art + _lamp_on_gate(open_)


def _lamp_on_gate(open_: bool) -> str:
    if open_:
        return path("M32 14 L39 21 H35 V26.4 H29 V21 H25 Z", "$teal_hi", "$ink", 2.2)
    return rect(26.4, 15, 11.2, 11.2, 3, "$red", "$ink", 2.4) + rect(28.8, 19.4, 6.4, 2.6, 1, WHITE)


def bell(ringing: bool) -> str:
    art = shadow(34, 57, 24, 4)
    for x in (11, 46):
        art += rect(x, 10, 7, 47, 3, "$wood", "$ink", 2.6) + rect(x + 3.8, 12, 2, 43, 1, "$wood_lo")
    art += rect(4, 6, 56, 8.6, 4, "$wood", "$ink", 2.6) + line("M8 8.6 H50", "$wood_hi", 2)
    body = rect(28.6, 12, 6.8, 8, 2, "$metal_lo", "$ink", 2.4)
    body += circle(32, 46.4, 4.6, "$yellow_lo", "$ink", 2.4)
    body += path(
        "M32 17 C40.6 17 42.6 24 43 31 C43.4 37 45 39.6 47.4 42 Q48.6 45.4 45 45.4 H19 Q15.4 45.4 16.6 42 C19 39.6"
        " 20.6 37 21 31 C21.4 24 23.4 17 32 17 Z",
        "$yellow",
        "$ink",
        2.8,
    )
    body += path(
        "M37 19 C40.4 22 41.4 26 41.7 31 C42.1 37.4 43.8 40.4 46.2 42.8 Q46.4 44 45 44 H36 C39 38 39.4 27 37 19 Z",
        "$yellow_lo",
    )
    body += line("M25.6 25 C24.6 29 25 33 23.4 37", WHITE, 2.6) + line("M19.6 41.4 H44", "$yellow_dk", 1.8)
    size = "translate(32 13) scale(.92) translate(-32 -13)"
    if not ringing:
        return art + group(body, size)
    art += group(body, f"rotate(20 32 13) {size}")
    return art + line("M6.4 22 q-4.4 7 0 14 M57.6 22 q4.4 7 0 14 M6.6 44 q-3 4 0 8 M57.4 44 q3 4 0 8", "$ink", 2.8)


def platform() -> str:
    """A raft of logs, from above: it carries people over the water."""
    art = rect(5, 7, 57, 55, 10, "$shadow", opacity=0.26)
    for i in range(5):
        y = 4.6 + i * 11
        art += rect(3.4, y, 57.2, 11, 5.2, "$wood", "$ink", 2.6)
        art += rect(8, y + 6.6, 48, 3.2, 1.6, "$wood_lo") + line(f"M12 {y + 3.6} H{46 - 7 * (i % 2)}", "$wood_hi", 2.2)
        art += ellipse(58, y + 5.5, 1.5, 3, "$wood_hi")
    for x in (14, 44):
        art += rect(x, 2.8, 7, 58.6, 3, "$cream", "$ink", 2.4) + rect(x + 4, 4.4, 2, 55.4, 1, "$cream_lo")
        art += line(" ".join(f"M{x + 1.4} {y} l4.2 2.6" for y in (10.4, 21.4, 32.4, 43.4, 54)), "$path_dk", 1.6)
    return art


def _rivets(at: float, flat: bool, r: float, fill: str) -> str:
    """Heads of nails on a band that goes from rim to rim."""
    spots = (8, 24, 40, 56)
    return "".join(circle(spot, at, r, fill) if flat else circle(at, spot, r, fill) for spot in spots)


def conveyor(way: str) -> str:
    """A belt that carries everybody on it one tile on."""
    flat = way in "ew"
    art = rect(0, 5, 64, 56, 0, "$shadow", opacity=0.2) if flat else rect(6, 0, 56, 64, 0, "$shadow", opacity=0.2)
    belt = rect(-4, 8, 72, 48, 0, "$navy_lo") + "".join(rect(x, 8, 7, 48, 0, "$navy") for x in (1, 17, 33, 49))
    art += belt if flat else group(belt, "rotate(90 32 32)")
    for at in (3.4, 51.6):
        x, y, w, h = (-4, at, 72, 9) if flat else (at, -4, 9, 72)
        art += rect(x, y, w, h, 0, "$metal_lo", "$ink", 2.4)
        art += line(f"M-2 {at + 2.8} H66" if flat else f"M{at + 2.8} -2 V66", "$metal_hi", 2)
        art += _rivets(at + 5.4, flat, 1.5, "$metal_dk")
    arrow = path("M32 14 L47 30 H38.4 V50 H25.6 V30 H17 Z", "$yellow", "$ink", 2.8)
    return art + group(arrow, f"rotate({WAYS[way]} 32 32)")


def mine(armed: bool) -> str:
    """A round bump with spikes; a plaster lies over it when it is not `armed` any more."""
    art = shadow(34, 53, 25, 6)
    tone, shade, light = ("$navy", "$navy_lo", "$blue_hi") if armed else ("$stone", "$stone_lo", "$stone_hi")
    if armed:
        for x, y, turn in ((32, 20, 0), (14.6, 28, -50), (49.4, 28, 50)):
            spike = path("M-5 4 L0 -10 L5 4 Z", "$metal", "$ink", 2.6) + line("M-1.4 0 L0 -5", WHITE, 1.6)
            art += group(spike, f"translate({x} {y}) rotate({turn})")
    else:
        for stub in ((32, 21.6), (15.6, 29.4), (48.4, 29.4)):
            art += circle(stub[0], stub[1], 4, "$stone_dk", "$ink", 2.4)
    art += path("M9 50 C7 34 17 20.6 32 20.6 C47 20.6 57 34 55 50 Q55 55 50 55 H14 Q9 55 9 50 Z", tone, "$ink", 2.8)
    art += path(
        "M53.6 49 Q53.8 53.6 50 53.6 H14 Q10.4 53.6 10.4 50.4 C28 53 45 46 44 25.6 C51 31 54 40 53.6 49 Z", shade
    )
    art += path("M13.6 38 C15 31 19.6 25.6 26.6 23.6 C22.6 28 20.4 32 19 38.6 Q15 41.6 13.6 38 Z", light, opacity=0.9)
    if armed:
        art += circle(32, 41, 7.4, "$red", "$ink", 2.6) + circle(29.6, 38.4, 2, WHITE, opacity=0.9)
        return art + rect(5, 50.6, 54, 7, 3.4, "$metal_dk", "$ink", 2.4) + line("M9 52.8 H44", "$metal", 1.6)
    cross = rect(-11, -4.4, 22, 8.8, 4.2, "$cream", "$ink", 2.4)
    art += group(cross, "translate(32 40) rotate(45)") + group(cross, "translate(32 40) rotate(-45)")
    art += rect(28.6, 36.6, 6.8, 6.8, 2, "$pink")
    return art + rect(5, 50.6, 54, 7, 3.4, "$metal_dk", "$ink", 2.4) + line("M9 52.8 H44", "$metal", 1.6)


def drawbridge(flat: bool) -> str:
    """Planks with iron bands over the water, from west to east when it is `flat`, else from north to south."""
    art = rect(-2, 11, 68, 48, 0, "$shadow", opacity=0.26) if flat else rect(10, -2, 49, 68, 0, "$shadow", opacity=0.22)
    planks = rect(-3, 7, 70, 49, 0, "$wood_dk")
    for i in range(4):
        planks += rect(i * 16 + 1.2, 8, 13.6, 47, 2, "$wood")
        planks += line(f"M{i * 16 + 5} 27 v8 M{i * 16 + 10.6} 36 v6", "$wood_lo", 1.6)
        planks += rect(i * 16 + 2.2, 8, 3, 47, 1.4, "$wood_hi", opacity=0.8)
    art += planks if flat else group(planks, "rotate(90 32 32)")
    for at in (15, 42):
        x, y, w, h = (-3, at, 70, 7) if flat else (at, -3, 7, 70)
        art += rect(x, y, w, h, 0, "$metal_lo", "$ink", 2)
        art += line(f"M-3 {at + 2.2} H67" if flat else f"M{at + 2.2} -3 V67", "$metal_hi", 1.8)
        art += _rivets(at + 4, flat, 1.7, "$ink")
    for rim in (6, 57):
        art += line(f"M-4 {rim} H68" if flat else f"M{rim} -4 V68", "$ink", 3.4)
    return art


def drawbridge_up() -> str:
    """The planks folded up between two posts: behind them there is nothing to walk on."""
    art = shadow(34, 57, 27, 4.4, 0.2)
    art += path("M13 9 H51 L53 38 H11 Z", "$wood", "$ink", 2.8) + path("M12.4 33 H51.4 L51.8 36.6 H12.2 Z", "$wood_lo")
    art += line("M22.6 10 L21.6 36 M32 10 V36 M41.4 10 L42.4 36", "$wood_dk", 2) + line("M16 12.4 H46", "$wood_hi", 2)
    art += line("M12.6 24 H51.4", "$ink", 6.4) + line("M13 23.8 H51", "$metal_lo", 3)
    for x in (4, 50):
        art += rect(x, 12, 10, 45, 4, "$stone", "$ink", 2.8) + rect(x + 5.6, 14, 3, 41, 1.5, "$stone_lo")
        art += rect(x + 1.6, 15, 2.2, 38, 1.1, "$stone_hi") + rect(x - 1.4, 8, 12.8, 8, 3, "$stone_lo", "$ink", 2.6)
    for x in (19, 27, 35, 43):
        art += ellipse(x + 1, 47 + 1.6 * (x in (27, 35)), 4.4, 2.6, "none", "$ink", 2.6)
    return art


def lamp(lit: bool) -> str:
    """A lantern that can be carried; rays go out from it when it is `lit`."""
    art = shadow(34, 57, 15, 4)
    if lit:
        art += circle(32, 34, 29, "$yellow_hi", opacity=0.34)
        art += line(
            "M9 33 H4.6 M55 33 H59.4 M14.6 16 L11 12.6 M49.4 16 L53 12.6 M14.6 50 L11.6 53 M49.4 50 L52.4 53",
            "$yellow_lo",
            3.4,
        )
    art += line("M23 19 C21 2.6 43 2.6 41 19", "$ink", 6) + line("M23 19 C21 2.6 43 2.6 41 19", "$metal", 2)
    art += rect(19, 22, 26, 28, 5, "$yellow_hi" if lit else "$navy", "$ink", 2.8)
    if lit:
        art += path(
            "M32 25.6 C35.6 31 40 35 39 41 C38 46 35.6 47.4 32 47.4 C28.4 47.4 26 46 25 41 C24 35 29 32 32 25.6 Z",
            "$orange",
        )
        art += path(
            "M32 34 C34.6 37.6 36 39.6 35.4 42.6 C35 45 33.6 46 32 46 C30.4 46 29 45 28.6 42.6 C28 39.6 30 38 32 34 Z",
            WHITE,
        )
    else:
        art += path("M39 23.4 H42 Q43.6 23.4 43.6 26 V46 Q43.6 48.6 42 48.6 H39 Z", "$navy_lo")
        art += line("M32 40 V46", "$stone_lo", 2.6) + line("M24 28 L29 25.6 M23.6 34 L32 28", "$blue_hi", 2)
    art += path(
        "M16.6 22 C18 15.6 24 13.6 32 13.6 C40 13.6 46 15.6 47.4 22 Q47.4 24.6 45 24.6 H19 Q16.6 24.6 16.6 22 Z",
        "$red",
        "$ink",
        2.6,
    )
    art += line("M21 19.4 Q24 16.6 30 16.4", "$red_hi", 2.2)
    art += rect(16.6, 48, 30.8, 8.6, 3.4, "$red", "$ink", 2.6) + rect(18, 52.6, 28, 2.8, 1.4, "$red_lo")
    return art


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("gate", gate(False), height=TALL)
    yield Sprite("gate_open", gate(True), height=TALL)
    yield Sprite("bell", bell(False))
    yield Sprite("bell_ring", bell(True))
    yield Sprite("platform", platform())
    for way in WAYS:
        yield Sprite(f"conveyor_{way}", conveyor(way))
    yield Sprite("mine", mine(True))
    yield Sprite("mine_off", mine(False))
    yield Sprite("drawbridge_h", drawbridge(True))
    yield Sprite("drawbridge_v", drawbridge(False))
    yield Sprite("drawbridge_up", drawbridge_up())
    yield Sprite("lamp", lamp(True))
    yield Sprite("lamp_off", lamp(False))
