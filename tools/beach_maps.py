"""Draws the first maps of Hello Beach again, for the time when the numbers of the tiles in the tilesets have changed.

The maps are ordinary Tiled maps; whoever changes one in Tiled takes it out of this file.
Run: python tools/beach_maps.py
"""

import sys
from collections.abc import Iterable, Mapping, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pyland.authoring.mapmaker import MapDrawing, MapThing, write_tmx  # noqa: E402
from pyland.world.geometry import Position  # noqa: E402

TILESETS = [ROOT / "assets" / "tilesets" / name for name in ("terrain.tsx", "things.tsx")]
Place = tuple[int, int]

# s sand, ~ sea, . grass
SANDY_START = """
    ....ssssss~~~~
    ...sssssss~~~~
    ..sssssssss~~~
    ..sssssssss~~~
    .sssssssss~~~~
    .ssssssss~~~~~
    .ssssssss~~~~~
    .sssssssss~~~~
    ..ssssssss~~~~
    ...ssssssss~~~
    ....sssssss~~~
    ....sssssss~~~
"""
ROCK_POOL = """
    ~~~~~~~~~~~~~~
    ~~~~~~~~~~~~~~
    ss~~~~~~~~~~ss
    sssss~~~~~~sss
    sssssss~~sssss
    ssssssssssssss
    ssss~~~sssssss
    ssssssssssssss
    ssssssssssss..
    .ssssssssss...
    ...sssssss....
    .....sss......
"""
THE_PASSWORD = """
    ..............
    ..............
    ..............
    ..............
    ss............
    ss..........ss
    sss.........ss
    ssss.......sss
    ~~sss.....ss~~
    ~~ssss...sss~~
    ~~~ssssssss~~~
    ~~~ssssssss~~~
"""


def draw(
    folder: str,
    land: str,
    path: Iterable[Place],
    decor: Mapping[str, Sequence[Place]],
    things: Mapping[str, Sequence[Place]],
    properties: Mapping[str, Mapping[str, str]] | None = None,
) -> None:
    """Write the map of one level. `decor`, `things` and their `properties` are by sprite."""
    rows = land.split()
    base = ["".join("s" if sign in "s~" else "." for sign in row) for row in rows]
    ground = [["~" if sign == "~" else "." for sign in row] for row in rows]
    for x, y in path:
        ground[y][x] = "p"
    drawing = MapDrawing(
        base,
        ["".join(row) for row in ground],
        {place: sprite for sprite, places in decor.items() for place in places},
        [MapThing(sprite, Position(*place), properties=(properties or {}).get(sprite, {}))
         for sprite, places in things.items() for place in places],
    )
    write_tmx(drawing, ROOT / "levels" / "hello-beach" / folder / "map.tmx", TILESETS)


def box(left: int, top: int, right: int, bottom: int) -> list[Place]:
    """All tiles from one corner to the other."""
    return [(x, y) for y in range(top, bottom + 1) for x in range(left, right + 1)]


def main() -> None:
    """Write all maps."""
    draw(
        "01-sandy-start", SANDY_START, box(0, 6, 7, 6) + box(7, 5, 7, 6),
        {
            "ice_cream_boat": [(10, 5)], "deco_fish": [(11, 8)], "deco_starfish": [(8, 8), (8, 3)],
            "deco_towel": [(4, 3)], "deco_ball": [(5, 3)], "deco_castle": [(6, 8)], "deco_crab": [(9, 3)],
            "deco_footprints": [(3, 5), (5, 8)], "deco_pebbles": [(9, 9), (4, 10)], "deco_sand_1": [(6, 4), (6, 1)],
            "deco_sand_2": [(4, 7), (7, 9)], "deco_path_1": [(2, 6)], "deco_path_2": [(6, 6)],
            "deco_tuft": [(0, 5), (1, 9)], "deco_daisy": [(1, 3), (0, 7)], "deco_clover": [(2, 10), (1, 1)],
            "flower": [(1, 2)], "flower_blue": [(1, 8)], "deco_butterfly": [(0, 8)],
        },
        {
            "explorer_e0": [(4, 6)], "flag": [(7, 5)], "rock": [(8, 6), (2, 4)],
            "bush": [(0, 4), (2, 9)],
            "palm": [(3, 3), (7, 3), (3, 8), (9, 8), (6, 10), (9, 10)],
            "tree": [(0, 3), (1, 10), (0, 9), (2, 11)],
        },
    )
    draw(
        "02-rock-pool", ROCK_POOL, box(3, 5, 7, 5) + box(3, 5, 3, 7) + box(7, 5, 7, 7) + box(0, 7, 7, 7),
        {
            "boat": [(10, 1)], "deco_fish": [(4, 1), (8, 3)], "deco_starfish": [(4, 6), (11, 6)],
            "deco_crab": [(9, 6), (1, 6)], "deco_sand_1": [(2, 5), (6, 8), (11, 4)], "deco_sand_2": [(9, 8), (10, 5)],
            "deco_pebbles": [(2, 9), (8, 6), (6, 10)], "deco_footprints": [(8, 7), (4, 8)],
            "deco_tuft": [(12, 9), (11, 10)], "deco_clover": [(0, 10), (13, 8)], "deco_daisy": [(12, 10), (1, 10)],
            "deco_path_1": [(1, 7)], "deco_path_2": [(5, 7)], "flower": [(12, 8)],
        },
        {
            "explorer_e0": [(3, 7)], "shell": [(5, 5)], "flag": [(7, 7)],
            "rock": [(6, 6), (9, 4), (8, 5), (6, 4), (4, 4), (3, 3), (5, 1), (0, 4), (8, 9), (12, 6)],
            "palm": [(1, 3), (2, 4), (11, 5), (12, 4), (1, 8), (10, 7), (13, 3), (4, 10)],
            "bush": [(11, 8), (0, 9), (11, 9)], "tree": [(13, 9), (12, 11), (1, 11)],
        },
    )
    draw(
        "03-the-password", THE_PASSWORD, box(2, 5, 6, 5) + box(6, 4, 6, 5) + box(2, 5, 2, 9) + box(5, 2, 7, 3),
        {
            "deco_balloons": [(5, 2), (7, 2)], "deco_picnic": [(8, 4)], "flower": [(4, 2), (8, 3), (5, 7)],
            "flower_blue": [(4, 3), (8, 2), (3, 6)], "deco_butterfly": [(5, 4), (9, 6)], "deco_starfish": [(5, 10)],
            "deco_crab": [(9, 10)], "deco_tuft": [(2, 3), (5, 8), (9, 4), (7, 7)],
            "deco_daisy": [(3, 4), (6, 8), (1, 1), (9, 7), (7, 6), (5, 1)], "deco_sand_1": [(11, 8), (3, 8)],
            "deco_clover": [(9, 3), (12, 3), (8, 8), (3, 3), (6, 6)], "deco_sand_2": [(13, 6)],
            "deco_path_1": [(4, 5), (2, 8)], "deco_path_2": [(6, 4)], "deco_footprints": [(7, 10)],
        },
        {
            "explorer_e0": [(3, 5)], "flag": [(6, 3)], "sign": [(4, 4)], "ranger_0": [(7, 5)],
            "tree": [(0, 2), (2, 2), (1, 3), (0, 3), (3, 2), (9, 2), (10, 2), (10, 3), (11, 2), (12, 4), (13, 1),
                     (13, 2)],
            "bush": [(4, 1), (8, 1), (4, 7), (8, 6), (3, 7), (11, 4), (12, 2)], "rock": [(9, 8), (1, 5)],
            "palm": [(10, 6), (12, 6), (11, 7), (1, 7), (10, 9), (4, 9)],
        },
        {"sign": {"text": "mango"}, "ranger_0": {"name": "Ranger Rosa"}},
    )


if __name__ == "__main__":
    main()
