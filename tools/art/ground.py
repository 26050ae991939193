"""The ground: grass, and path, sand, mud, ice, river, sea and wall with a tile for every neighbourhood; bridges."""

from collections.abc import Iterator, Sequence

from tools.art.palette import WHITE
from tools.art.shapes import TILE, Disc, Sprite, circle, ellipse, line, num, path, rect, union

N, E, S, W = 1, 4, 16, 64
_CORNERS = ((2, N, E), (8, E, S), (32, S, W), (128, W, N))
Margins = tuple[float, float, float, float]
"""How far a ground ends from the rim of its tile, where it ends: north, east, south, west; 64ths of a tile."""
Layer = tuple[Margins, str, float | None]
"""A ground drawn once: its margins, its colour, how solid it is (None: wholly)."""
Point = tuple[float, float]

_WAVE = 2
"""How far the rim swings out between two tiles."""
_OUTER, _INNER = 0.62, 0.55
"""How round the corners are, where a ground ends around a corner and where it goes around one."""


def _canonical(mask: int) -> int:
    for corner, one, other in _CORNERS:
        if not (mask & one and mask & other):
            mask &= ~corner
    return mask


MASKS = tuple(sorted({_canonical(mask) for mask in range(256)}))
"""Which neighbours a tile can go on into: N 1, NE 2, E 4, SE 8, S 16, SW 32, W 64, NW 128, added up. A corner counts
only together with both its sides, which leaves 47."""


def _turned(quarter: int, p: float, q: float) -> str:
    """A point of the north-east quarter (`p` to the east, `q` to the north), moved into this quarter of a tile."""
    x, y = ((32 + p, 32 - q), (32 + q, 32 + p), (32 - p, 32 + q), (32 - q, 32 - p))[quarter]
    return f"{num(x)} {num(y)}"


def _quarter(mask: int, quarter: int, margins: Margins) -> tuple[Point, list[tuple[str, list[Point]]]]:
    """The rim in one quarter of a tile, as if it were the north-east one: where it begins, and how it goes on."""
    corner, one, other = _CORNERS[quarter]
    a, b = margins[quarter], margins[(quarter + 1) % 4]
    u, v = 32 - (a - _WAVE), 32 - (b - _WAVE)
    if not mask & one and not mask & other:
        return (0, u), [("C", [(_OUTER * v, u), (v, _OUTER * u), (v, 0)])]
    if not mask & one:
        return (0, u), [("C", [(12, u), (20, 32 - a), (32, 32 - a)]), ("L", [(32, 0)])]
    if not mask & other:
        return (0, 32), [("L", [(32 - b, 32)]), ("C", [(32 - b, 20), (v, 12), (v, 0)])]
    if not mask & corner:
        bend = [(32 - b, 32 - _INNER * a), (32 - _INNER * b, 32 - a), (32, 32 - a)]
        return (0, 32), [("L", [(32 - b, 32)]), ("C", bend), ("L", [(32, 0)])]
    return (0, 32), [("L", [(32, 32)]), ("L", [(32, 0)])]


def region(mask: int, margins: Margins) -> str:
    """The outline of the ground on a tile that goes on into the neighbours of `mask`."""
    d = ""
    for quarter in range(4):
        start, steps = _quarter(mask, quarter, margins)
        d += f"{'L' if d else 'M'}{_turned(quarter, *start)} "
        for command, points in steps:
            d += f"{command}{' '.join(_turned(quarter, *point) for point in points)} "
    return d + "Z"


def _layers(mask: int, layers: Sequence[Layer]) -> str:
    return "".join(path(region(mask, margins), fill, opacity=opacity) for margins, fill, opacity in layers)


_PATH: Sequence[Layer] = (
    ((5, 5, 4, 5), "$shadow", 0.16),
    ((7, 7, 6.5, 7), "$path_dk", None),
    ((11, 8.5, 8, 9.5), "$path", None),
    ((17, 17, 16, 17), "$path_hi", 0.55),
)
_SAND: Sequence[Layer] = (
    ((3, 3, 2, 3), "$grass_lo", None),
    ((5, 4.5, 4, 4.5), "$sand_dk", None),
    ((8, 6, 5.5, 6), "$sand", None),
)
_RIVER: Sequence[Layer] = (
    ((3, 3, 3, 3), "$shadow", 0.3),
    ((6, 5, 5, 5), "$bank", None),
    ((11, 6, 6, 6), "$bank_lo", None),
    ((16, 8.5, 8.5, 8.5), "$water_hi", None),
    ((19.5, 11.5, 11, 11.5), "$water", None),
    ((26, 18, 16, 18), "$water_lo", 0.42),
)
_SEA: Sequence[Layer] = (
    ((2, 2, 2, 2), "$sand_dk", None),
    ((4.5, 4, 4, 4), "$sand_lo", None),
    ((9, 8, 8, 8), "$foam", None),
    ((13.5, 12, 11, 12), "$water_hi", None),
    ((18, 16, 15, 16), "$water", None),
    ((27, 23, 21, 23), "$water_lo", 0.42),
)
_MUD: Sequence[Layer] = (
    ((4, 4, 3, 4), "$shadow", 0.16),
    ((5, 5, 4.5, 5), "$mud_dk", None),
    ((9, 7.5, 7.5, 8), "$mud", None),
    ((20, 18, 17, 18), "$mud_lo", 0.6),
)
_ICE: Sequence[Layer] = (
    ((4, 3, 2, 3), "$shadow", 0.14),
    ((5, 4.5, 4, 4.5), "$ice_dk", None),
    ((7.5, 7, 9.5, 7), "$ice_hi", None),
    ((10, 9, 10.5, 9.5), "$ice", None),
)
_WALL_FOOT: Sequence[Layer] = (((1, 1.6, 6, 1.6), "$stone_ln", None), ((3.6, 4.2, 8.6, 4.2), "$stone_lo", None))
_WALL_TOP: Sequence[Layer] = (
    ((1, 1.6, 25, 1.6), "$stone_ln", None),
    ((3.6, 4.2, 27.6, 4.2), "$stone_hi", None),
    ((6.6, 6.6, 29.6, 7), "$stone", None),
)


def mud(mask: int) -> str:
    """Wet mud, with a puddle that shines and bubbles: once a tile, so that tiles can be counted."""
    art = _layers(mask, _MUD)
    art += path("M17 27 C18 21 28 19 34 20.6 C43 21.6 46 27 41 30 C34 33.6 18 33.6 17 27 Z", "$mud_dk", opacity=0.6)
    art += path("M33 43 C34 39 44 38 48 41 C51 45 46 48.6 40 48.4 Q33 47.6 33 43 Z", "$mud_dk", opacity=0.6)
    art += line("M20.6 25.4 C23 22.6 28 22.2 32.6 23 M36.4 42.6 q3 -1.8 6 -1.2", "$mud_hi", 2.4)
    art += line("M36.6 24.6 h0.4", "$mud_hi", 2.4)
    for x, y, r in ((20, 40, 3.4), (28, 45, 2.2), (45.6, 33, 2.6)):
        art += circle(x, y, r, "$mud_hi", "$mud_dk", 1.6) + circle(x - r / 3, y - r / 3, r / 3, WHITE, opacity=0.85)
    return art


def ice(mask: int) -> str:
    """Ice, with a gleam: once a tile, so that tiles can be counted."""
    art = _layers(mask, _ICE)
    art += path("M18 38 L38 17 H46 L21 44 Q18 42 18 38 Z", WHITE, opacity=0.9)
    art += path("M28 47 L47.6 26 Q48 31 46 34 L34 47.6 Z", WHITE, opacity=0.75)
    return art + line("M20 24 l5 -3.4 M43 44.6 l4 -5 M43 44.6 l3.4 2", "$ice_lo", 1.8)


def hole() -> str:
    """A pit in the ground, wide enough to fall into."""
    art = ellipse(32, 33, 29, 25.6, "$path_dk")
    art += ellipse(31.6, 32, 28.6, 24.6, "$bank") + ellipse(32, 33.4, 25.6, 21.6, "$bank_lo")
    art += ellipse(32, 34, 24, 19.6, "$pit") + ellipse(31, 37, 20, 15, "$pit_lo")
    art += line("M6.6 26 C10 15.6 20 10 30 9.6", "$path", 2.6)
    for x, y, r in ((9, 47.6, 4), (55, 49.6, 3.2), (54, 14, 2.6)):
        art += circle(x, y, r, "$stone", "$stone_dk", 1.6) + circle(x - r / 3, y - r / 3, r / 3, "$stone_hi")
    return art


_TIDE = (
    (10.4, 11),
    (23, 10.4),
    (37, 11.4),
    (50, 10.4),
    (53.4, 22),
    (52.6, 36),
    (53.6, 49),
    (43, 53.4),
    (29, 52.6),
    (16, 53.6),
    (10.4, 44),
    (11.4, 29),
)
"""The middles of the foam that lies around a tile of sea: it touches the rim, so that two such tiles flow together."""


def tide() -> str:
    """Sea that has come in over the sand, with foam around it."""
    art = union([Disc(x, y, 9.4) for x, y in _TIDE], "$foam", "$sand_dk", 0.8)
    art += union([Disc(32 + 0.8 * (x - 32), 32 + 0.8 * (y - 32), 8) for x, y in _TIDE], "$water_hi", "$water_hi", 0)
    art += rect(9, 9, 46, 46, 14, "$water_hi") + rect(11, 11.6, 42, 42.4, 13, "$water")
    art += line("M15 26 q4.4 -6 8.8 0 q4.2 5 8.4 0 q4.4 -6 8.8 0 q4.2 5 8 0", "$foam", 3)
    art += line("M18 40 q4 -5 8 0 q4 4.6 8 0 q4 -5 8 0 q2.4 3 5 1.6", "$foam", 3)
    return art + "".join(circle(x, y, r, "$foam") for x, y, r in ((23, 16.6, 1.5), (43, 17, 1.9), (33, 49, 1.7)))


def tide_low() -> str:
    """Where the sea comes to, while it is away: wet ground, and the lines of foam that it has left there. It is seen
    through, so that it may lie on any ground."""
    art = rect(1.6, 1.6, 60.8, 60.8, 15, "$sand_dk", opacity=0.62) + rect(8, 8, 48, 48, 13, "$wood_lo", opacity=0.16)
    art += line("M15 17 q4.4 -3.4 8.8 0 M34 14.6 q4.4 -3.4 8.8 0 M24 27 q4.4 -3.4 8.8 0", "$wood_lo", 2.2, opacity=0.5)
    foam = "M5.6 44 q5 6.4 10.4 0.6 q5.4 -6 10.8 0.4 q5.2 6 10.6 0 q5.2 -6 10.4 0.2 q5 5.6 10.4 -0.8"
    art += line(foam, "$wood_lo", 5.4, opacity=0.3) + line(foam, "$foam", 3.2)
    return art + "".join(circle(x, y, r, "$foam") for x, y, r in ((13, 36, 1.6), (46, 34.6, 2), (31, 54, 1.7)))


def cliff(mask: int) -> str:
    """A wall of stone: its top, and on the south side its face and what it throws on the ground."""
    if mask & S:
        return _layers(mask, (*_WALL_FOOT, *_WALL_TOP))
    left, right = 0 if mask & W else 9, 64 if mask & E else 60
    side = f"V{63.2 if mask & E else 60} Q{right} 63.2 {right if mask & E else 56} 63.2"
    art = path(f"M{left} 50 H{right} {side} H{left} Z", "$shadow", opacity=0.2)
    art += _layers(mask, _WALL_FOOT)
    art += line(f"M{0 if mask & W else 7} 49.6 H{64 if mask & E else 57}", "$stone_dk", 2.2)
    for x, top, bottom in ((13, 41, 49), (34, 41, 49), (54, 41, 48.5), (23.5, 50, 55.6), (45, 50, 55.6)):
        art += line(f"M{x} {top} V{bottom}", "$stone_dk", 2.2)
    art += line("M17 43.4 h10 M38 43.4 h8 M28 52.6 h7", "$stone", 2.2)
    return art + _layers(mask, _WALL_TOP)


def _planks() -> str:
    art = rect(-2, 10, 68, 46, 0, "$shadow", opacity=0.22)
    art += rect(-3, 8, 70, 44, 0, "$wood_dk")
    for i in range(4):
        x = i * 16
        art += rect(x + 1.3, 10, 13.4, 40, 2.4, "$wood")
        art += rect(x + 1.3, 10, 13.4, 6, 2.4, "$wood_hi", opacity=0.85)
        art += rect(x + 1.3, 45, 13.4, 5, 2.4, "$wood_lo")
        art += line(f"M{x + 5} 22 v9 M{x + 10} 30 v8", "$wood_lo", 1.4, opacity=0.7)
        art += circle(x + 8, 13.6, 1.3, "$wood_dk")
        art += circle(x + 8, 46.6, 1.3, "$wood_dk")
    return art


def _rail(y: float) -> str:
    return line(f"M-4 {y} H68", "$wood_dk", 7.4) + line(f"M-4 {y - 0.6} H68", "$wood_hi", 3)


def _post(x: float, y: float) -> str:
    return rect(x - 4.5, y - 9, 9, 15, 3.2, "$wood_lo", "$wood_dk", 2.4) + rect(
        x - 3.2, y - 7.8, 6.4, 4.4, 2, "$wood_hi"
    )


def bridge_h() -> str:
    return _planks() + _rail(7.5) + _post(32, 8) + _rail(53.5) + _post(32, 54.5)


def _side_rail(x: float) -> str:
    return line(f"M{x} -4 V68", "$wood_dk", 7.4) + line(f"M{x - 0.6} -4 V68", "$wood_hi", 3)


def bridge_v() -> str:
    art = rect(10, -2, 48, 68, 0, "$shadow", opacity=0.2)
    art += rect(9, -3, 46, 70, 0, "$wood_dk")
    for i in range(4):
        y = i * 16
        art += rect(11, y + 1.3, 42, 13.4, 2.4, "$wood")
        art += rect(11, y + 1.3, 42, 4, 2, "$wood_hi", opacity=0.85)
        art += line(f"M20 {y + 8.5} h9 M34 {y + 10.5} h9", "$wood_lo", 1.4, opacity=0.7)
        art += circle(14.6, y + 8, 1.3, "$wood_dk")
        art += circle(49.4, y + 8, 1.3, "$wood_dk")
    return art + _side_rail(8) + _side_rail(56) + _post(8, 32) + _post(56, 32)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("grass_a", rect(0, 0, TILE, TILE, 0, "$grass"))
    yield Sprite("grass_b", rect(0, 0, TILE, TILE, 0, "$grass2"))
    for mask in MASKS:
        for name, layers in (("path", _PATH), ("sand", _SAND), ("water", _RIVER), ("sea", _SEA)):
            yield Sprite(f"{name}_{mask:03d}", _layers(mask, layers))
        yield Sprite(f"cliff_{mask:03d}", cliff(mask))
        yield Sprite(f"mud_{mask:03d}", mud(mask))
        yield Sprite(f"ice_{mask:03d}", ice(mask))
    yield Sprite("bridge_h", bridge_h())
    yield Sprite("bridge_v", bridge_v())
    yield Sprite("hole", hole())
    yield Sprite("tide", tide())
    yield Sprite("tide_low", tide_low())
