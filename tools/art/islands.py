"""The islands of the world map, and the clouds over them."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, ellipse, group, line, num, path

Points = tuple[tuple[float, float], ...]


def smooth(outline: str, pull: float = 0.2) -> str:
    """A closed curve through the points of `outline` ("70,150 88,96 ...")."""
    points = _points(outline)
    d = f"M{num(points[0][0])} {num(points[0][1])} "
    for i, p1 in enumerate(points):
        p0, p2, p3 = points[i - 1], points[(i + 1) % len(points)], points[(i + 2) % len(points)]
        c1 = p1[0] + (p2[0] - p0[0]) * pull, p1[1] + (p2[1] - p0[1]) * pull
        c2 = p2[0] - (p3[0] - p1[0]) * pull, p2[1] - (p3[1] - p1[1]) * pull
        d += f"C{' '.join(f'{num(x)} {num(y)}' for x, y in (c1, c2, p2))} "
    return d + "Z"


def _points(outline: str) -> Points:
    pairs = [pair.partition(",") for pair in outline.split()]
    return tuple((float(x), float(y)) for x, _comma, y in pairs)


def _thick(d: str, colour: str, width: float, opacity: float | None = None, transform: str | None = None) -> str:
    art = path(d, colour, colour, width, opacity)
    return group(art, transform) if transform else art


def _island(
    outline: str,
    top: str = "$grass",
    top_lo: str = "$grass_lo",
    rim: str = "$sand",
    rim_lo: str = "$sand_dk",
    extra: str = "",
) -> str:
    d = smooth(outline)
    art = _thick(d, "$water_dk", 66, 0.28, "translate(0 20)")
    art += _thick(d, "$water_hi", 64, 0.75)
    art += _thick(d, "$foam", 42, 0.95)
    art += _thick(d, "$ink", 31, None, "translate(0 13)")
    art += _thick(d, rim_lo, 25, None, "translate(0 13)")
    art += _thick(d, "$ink", 31)
    art += _thick(d, rim, 25)
    art += path(d, top_lo, top_lo, 5)
    art += group(path(d, top), "translate(0 -3)")
    return art + extra


def cloud(x: float, y: float, s: float) -> str:
    """A cloud around (x, y), `s` times as big as usual."""
    art = "".join(
        ellipse(x + dx * s, y + dy * s, rx * s, ry * s, "#DDEFF8")
        for dx, dy, rx, ry in ((0, 6, 46, 17), (-26, 2, 20, 16), (22, 0, 24, 19), (-2, -8, 26, 24))
    )
    art += "".join(
        ellipse(x + dx * s, y + dy * s, rx * s, ry * s, WHITE)
        for dx, dy, rx, ry in ((-1, 2, 44, 14), (-27, -1, 18, 14), (21, -4, 22, 17), (-3, -11, 24, 22))
    )
    return group(art)


def _patch(outline: str, colour: str, opacity: float) -> str:
    return path(smooth(outline), colour, opacity=opacity)


def island_beach() -> str:
    meadow = smooth("112,150 128,108 180,86 236,84 290,104 312,140 292,176 236,196 170,198 126,186")
    extra = path(meadow, "$grass_dk", "$grass_dk", 4)
    extra += group(path(meadow, "$grass"), "translate(0 -3)")
    extra += line("M96 214 q10 -6 20 0 t20 0 M250 222 q9 -5 18 0 t18 0", "$sand_dk", 2.6)
    extra += _patch("150,100 220,84 280,110 300,150 250,170 180,160", "$grass_hi", 0.5)
    return _island(
        "70,150 88,96 150,66 226,60 300,84 346,138 330,196 270,232 190,244 110,226", "$sand", "$sand_dk", extra=extra
    )


def island_lagoon() -> str:
    lagoon = smooth("168,150 196,124 244,126 272,152 256,184 206,192 174,180")
    extra = path(lagoon, "$grass_dk", "$grass_dk", 12)
    extra += path(lagoon, "$bank", "$bank", 6)
    extra += group(path(lagoon, "$water_hi"), "translate(0 4)")
    extra += path(smooth("180,156 202,138 240,140 260,156 248,178 208,184 184,174"), "$water")
    extra += line("M202 158 q5 -5 10 0 q5 5 10 0 M228 168 q4 -4 8 0 q4 4 8 0", "$water_hi", 3)
    outline = "64,170 72,104 130,64 206,78 250,58 326,72 362,130 344,200 276,236 206,226 140,250 84,226"
    return _island(outline, extra=extra)


def island_forest() -> str:
    extra = _patch("140,96 220,90 300,100 320,150 260,190 170,190 120,150", "#5BA95B", 0.55)
    outline = "74,160 100,88 176,62 250,70 318,64 362,116 352,186 300,226 236,250 160,236 96,222"
    return _island(outline, "#7CC06A", "#559E55", extra=extra)


def _mountains() -> str:
    art = path(
        "M120 196 L176 70 Q186 52 198 68 L226 108 L244 86 Q252 76 260 88 L316 196 Q216 224 120 196 Z",
        "$stone",
        "$ink",
        3.4,
    )
    art += path(
        "M198 68 L226 108 L244 86 Q252 76 260 88 L314.6 194.8 Q270 204 232 204.6 C250 170 222 130 198 68 Z", "$stone_lo"
    )
    art += path("M176 70 Q186 52 198 68 L214 92 L204 104 L194 94 L184 108 L172 98 L163 102 Z", WHITE, "$ink", 2.6)
    art += path("M244 86 Q252 76 260 88 L274 114 L262 108 L252 118 L240 104 L234 98 Z", WHITE, "$ink", 2.6)
    return art


def island_peak() -> str:
    extra = _patch("110,150 200,110 310,140 320,190 220,220 120,200", "$grass_lo", 0.4) + _mountains()
    outline = "80,140 130,84 214,66 300,86 352,146 332,208 260,240 170,236 100,204"
    return _island(outline, "#A9CF7A", "#7FAF5B", extra=extra)


def island_wilds() -> str:
    extra = _patch("130,110 220,100 300,110 310,160 230,190 150,180", "#F2D79B", 0.7)
    outline = "76,150 106,90 176,66 240,82 310,70 350,124 336,196 268,238 180,230 104,220"
    return _island(outline, "#E7C27C", "#C79A55", rim="#F6DDA4", rim_lo="#C99B57", extra=extra)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("island_beach", island_beach(), 420, 320)
    yield Sprite("island_lagoon", island_lagoon(), 420, 320)
    yield Sprite("island_forest", island_forest(), 420, 320)
    yield Sprite("island_peak", island_peak(), 420, 320)
    yield Sprite("island_wilds", island_wilds(), 420, 320)
    yield Sprite("cloud_1", cloud(70, 44, 1.15), 140, 80)
    yield Sprite("cloud_2", cloud(60, 40, 0.9), 120, 70)
