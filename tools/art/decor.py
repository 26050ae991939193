"""Small things on the ground that change nothing, marks on tiles, and signs over heads."""

from collections.abc import Iterator

from tools.art.palette import WHITE
from tools.art.shapes import Sprite, circle, ellipse, line, num, path, rect


def tuft(x: float, y: float, s: float = 1) -> str:
    """Three blades of grass that grow from (x, y)."""
    return (
        path(
            f"M{num(x - 4 * s)} {num(y)} Q{num(x - 4.5 * s)} {num(y - 4 * s)} {num(x - 6 * s)} {num(y - 6 * s)}"
            f" Q{num(x - 2 * s)} {num(y - 4.5 * s)} {num(x - 1.5 * s)} {num(y)} Z",
            "$grass_lo",
        )
        + path(
            f"M{num(x - 2 * s)} {num(y)} Q{num(x - 1 * s)} {num(y - 6 * s)} {num(x + 0.3 * s)} {num(y - 8.5 * s)}"
            f" Q{num(x + 2 * s)} {num(y - 5 * s)} {num(x + 2 * s)} {num(y)} Z",
            "$grass_lo",
        )
        + path(
            f"M{num(x + 1.5 * s)} {num(y)} Q{num(x + 2.5 * s)} {num(y - 4 * s)} {num(x + 5.5 * s)} {num(y - 5.8 * s)}"
            f" Q{num(x + 5 * s)} {num(y - 2.5 * s)} {num(x + 4.2 * s)} {num(y)} Z",
            "$grass_lo",
        )
    )


def deco_tuft() -> str:
    return tuft(20, 26, 1) + tuft(45, 50, 0.9)


def deco_clover() -> str:
    return "".join(
        circle(x, y, r, "$grass_lo", opacity=0.75)
        for x, y, r in (
            (16, 18, 2.6),
            (20.6, 18, 2.6),
            (18.3, 14.2, 2.6),
            (44, 44, 3),
            (49.2, 44, 3),
            (46.6, 39.6, 3),
            (22, 48, 2),
            (25.6, 48, 2),
            (23.8, 45, 2),
        )
    )


def deco_daisy() -> str:
    return "".join(
        "".join(
            circle(x + dx * 3.1 * s, y + dy * 3.1 * s, 2.3 * s, WHITE)
            for dx, dy in ((0, -1), (0.95, -0.3), (0.59, 0.81), (-0.59, 0.81), (-0.95, -0.3))
        )
        + circle(x, y, 2.1 * s, "$yellow")
        for x, y, s in ((17, 20, 1), (46, 40, 1.1), (27, 51, 0.8))
    )


def deco_pebbles() -> str:
    return "".join(
        ellipse(x, y + 1.3, r * 1.2, r * 0.85, "$grass_lo")
        + ellipse(x, y, r * 1.15, r * 0.8, "$stone")
        + ellipse(x - r * 0.3, y - r * 0.25, r * 0.45, r * 0.28, "$stone_hi")
        for x, y, r in ((18, 22, 4), (26, 25, 2.4), (44, 46, 3.4))
    )


def deco_path_1() -> str:
    return "".join(
        ellipse(x, y + 0.9, r * 1.15, r * 0.8, "$path_dk", opacity=0.7) + ellipse(x, y, r * 1.1, r * 0.75, "$path_lo")
        for x, y, r in ((22, 27, 2.4), (42, 40, 3), (36, 24, 1.6))
    )


def deco_path_2() -> str:
    return "".join(
        ellipse(x, y + 0.9, r * 1.15, r * 0.8, "$path_dk", opacity=0.7) + ellipse(x, y, r * 1.1, r * 0.75, "$path_lo")
        for x, y, r in ((40, 25, 2.8), (24, 40, 2))
    ) + line("M27 31 q4 -2 7 0", "$path_lo", 1.8)


def deco_sand_1() -> str:
    return "".join(
        circle(x, y, r, "$sand_lo")
        for x, y, r in ((20, 24, 1.8), (41, 20, 1.4), (30, 40, 2), (46, 44, 1.5), (22, 46, 1.3))
    )


def deco_sand_2() -> str:
    return line("M14 28 q8 -5 16 0 t16 0 M22 42 q7 -4 14 0 t12 0", "$sand_lo", 2.2)


def deco_shell() -> str:
    return (
        path("M22 40 C18 30 26 22 32 22 C38 22 46 30 42 40 Q38 44 32 44 Q26 44 22 40 Z", "$pink", "$pink_lo", 2)
        + line("M32 24 V42 M27 25.5 L29 42 M37 25.5 L35 42", "$pink_lo", 1.6)
        + path("M27.5 42 h9 l-1.5 5 h-6 Z", "$pink", "$pink_lo", 2)
    )


def deco_starfish() -> str:
    return path(
        "M32 18 L36 27 Q37 28.5 39 28.5 L47 29 L41 35.5 Q40 37 40.4 38.6 L43 47 L34 43 Q32 42.2 30 43 L21 47 L23.6 38.6"
        " Q24 37 23 35.5 L17 29 L25 28.5 Q27 28.5 28 27 Z",
        "$orange",
        "$orange_lo",
        2.4,
    ) + "".join(
        circle(x, y, 1.3, "$orange_hi") for x, y in ((32, 25), (32, 33), (39, 32), (25, 32), (37, 41), (27, 41))
    )


def deco_stone_1() -> str:
    return (
        line("M16 18 q5 -2.4 9 1 M38 28 q4 2 8 -1", "$stone_lo", 2.2)
        + circle(35, 15, 1.6, "$stone_lo")
        + circle(22, 28, 1.5, "$stone_lo")
    )


def deco_lily() -> str:
    return (
        ellipse(32, 37, 15, 10, "$water_dk", opacity=0.45)
        + path("M32 34 L45 28 A15 10.5 0 1 1 38 23.6 Z", "$leaf", "$leaf_dk", 2.2)
        + line("M32 34 L21 37 M32 34 L25 27 M32 34 L35 42", "$leaf_hi", 1.6)
        + circle(23, 29, 3.6, "$pink", "$pink_lo", 1.6)
        + circle(23, 28.6, 1.5, "$yellow")
    )


def fx_wave_0() -> str:
    return line("M14 24 q4 -4.4 8 0 q4 4.4 8 0 M36 42 q3.4 -3.8 6.8 0 q3.4 3.8 6.8 0", "$water_hi", 2.4, opacity=0.9)


def fx_wave_1() -> str:
    return line("M17 24 q4 4.4 8 0 q4 -4.4 8 0 M33 42 q3.4 3.8 6.8 0 q3.4 -3.8 6.8 0", "$water_hi", 2.4, opacity=0.9)


def fx_ripple() -> str:
    return line("M20 30 q5 -4 10 0 t10 0", "$foam", 2.2, opacity=0.8)


def tile_hover() -> str:
    return rect(3, 3, 58, 58, 10, WHITE, WHITE, 4).replace(f'fill="{WHITE}"', f'fill="{WHITE}" fill-opacity="0.18"')


def tile_trail() -> str:
    return circle(32, 34, 7, WHITE, "$path_dk", 2.4)


def player_ring() -> str:
    return ellipse(32, 47, 22, 8.6, WHITE, opacity=0.45) + ellipse(32, 47, 21.4, 8, "none", WHITE, 2.6)


def _emote(inner: str) -> str:
    return (
        path(
            "M14 8 H50 Q58 8 58 16 V36 Q58 44 50 44 H38 L32 53 L26 44 H14 Q6 44 6 36 V16 Q6 8 14 8 Z",
            WHITE,
            "$ink",
            2.8,
        )
        + inner
    )


def _bulb() -> str:
    art = path("M32 12 C23 12 20 22 26 28 V32 H38 V28 C44 22 41 12 32 12 Z", "$yellow", "$ink", 2.4)
    return art + rect(27, 33, 10, 6, 2.4, "$metal_lo", "$ink", 2)


def _heart() -> str:
    d = "M32 38 C20 30 17 24 19.4 18.6 C22 13.6 29 14 32 20 C35 14 42 13.6 44.6 18.6 C47 24 44 30 32 38 Z"
    return path(d, "$red", "$ink", 2.4)


def sprites() -> Iterator[Sprite]:
    """All of them."""
    yield Sprite("deco_tuft", deco_tuft())
    yield Sprite("deco_clover", deco_clover())
    yield Sprite("deco_daisy", deco_daisy())
    yield Sprite("deco_pebbles", deco_pebbles())
    yield Sprite("deco_path_1", deco_path_1())
    yield Sprite("deco_path_2", deco_path_2())
    yield Sprite("deco_sand_1", deco_sand_1())
    yield Sprite("deco_sand_2", deco_sand_2())
    yield Sprite("deco_shell", deco_shell())
    yield Sprite("deco_starfish", deco_starfish())
    yield Sprite("deco_stone_1", deco_stone_1())
    yield Sprite("deco_lily", deco_lily())
    yield Sprite("fx_wave_0", fx_wave_0())
    yield Sprite("fx_wave_1", fx_wave_1())
    yield Sprite("fx_ripple", fx_ripple())
    yield Sprite("tile_hover", tile_hover())
    yield Sprite("tile_trail", tile_trail())
    yield Sprite("player_ring", player_ring())
    yield Sprite("emote_talk", _emote("".join(circle(x, 26, 4, "$ink") for x in (20, 32, 44))))
    yield Sprite("emote_oops", _emote(rect(28.6, 13, 6.8, 17, 3.4, "$red_lo") + circle(32, 36.4, 3.8, "$red_lo")))
    yield Sprite("emote_idea", _emote(_bulb()))
    yield Sprite("emote_heart", _emote(_heart()))
