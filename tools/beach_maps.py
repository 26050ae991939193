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
    ...sssssss~~~~
    ..ssssssss~~~~
    ..ssssssss~~~~
    .sssssssss~~~~
    .ssssssss~~~~~
    .ssssssss~~~~~
    .ssssssss~~~~~
    ..sssssssss~~~
    ..sssssssss~~~
    ...ssssssss~~~
    ....sssssss~~~
    ...ssssssss~~~
"""
ROCK_POOL = """
    ~~~~~~~~~~~~~~
    ~~~~~~~~~~~~~~
    sss~~~~~~~~~~~
    sssssss~~~~~ss
    ssssssssssssss
    ssssssssssssss
    ssss~~~sssssss
    ssssssssssssss
    sssssssssss...
    .sssssssss....
    ..ssssssss....
    ....ssss......
"""
THE_PASSWORD = """
    ..............
    ..............
    ..............
    ..............
    s.............
    ss..........ss
    sss........sss
    sss.......sss~
    ~sss.....sss~~
    ~~sss...sss~~~
    ~~~sssssss~~~~
    ~~~~sssss~~~~~
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
            "boat": [(10, 5)], "deco_starfish": [(3, 8), (8, 3)], "deco_pebbles": [(9, 9), (4, 2), (7, 8)],
            "deco_sand_1": [(5, 4), (8, 1)], "deco_sand_2": [(6, 8), (3, 4)], "deco_path_1": [(2, 6)],
            "deco_path_2": [(5, 6)], "deco_tuft": [(0, 5), (0, 8), (2, 10)], "deco_daisy": [(0, 1)],
            "deco_clover": [(1, 10), (1, 1)],
        },
        {
            "explorer_e0": [(4, 6)], "flag": [(7, 5)], "rock": [(8, 6), (3, 2)], "bush": [(0, 4), (2, 8)],
            "palm": [(5, 3), (2, 4), (4, 8), (9, 8), (6, 10), (7, 2)], "tree": [(0, 2), (1, 9), (0, 10)],
        },
    )
    draw(
        "02-rock-pool", ROCK_POOL, box(3, 5, 7, 5) + box(3, 5, 3, 7) + box(7, 5, 7, 7) + box(0, 7, 7, 7),
        {
            "boat": [(10, 1)], "deco_starfish": [(4, 6), (12, 7)], "deco_sand_1": [(2, 5), (5, 8)],
            "deco_sand_2": [(9, 8), (10, 5)], "deco_pebbles": [(1, 9), (9, 4)], "deco_tuft": [(12, 8), (10, 10)],
            "deco_clover": [(0, 10)], "deco_daisy": [(12, 10), (1, 10)], "deco_path_1": [(1, 7)],
            "deco_path_2": [(5, 7)],
        },
        {
            "explorer_e0": [(3, 7)], "shell": [(5, 5)], "flag": [(7, 7)],
            "rock": [(6, 6), (2, 6), (8, 5), (9, 6), (5, 4), (4, 3), (8, 3), (3, 3), (5, 1), (0, 5)],
            "palm": [(1, 4), (11, 5), (1, 8), (12, 3), (10, 7)], "bush": [(11, 8), (0, 9)], "tree": [(13, 9), (11, 10)],
        },
    )
    draw(
        "03-the-password", THE_PASSWORD, box(2, 5, 6, 5) + box(6, 4, 6, 5) + box(2, 5, 2, 9) + box(5, 2, 7, 3),
        {
            "deco_tuft": [(1, 4), (4, 8), (9, 4), (4, 2), (9, 7)], "deco_starfish": [(5, 10)],
            "deco_daisy": [(4, 4), (6, 8), (1, 1), (3, 3), (7, 6), (8, 3)], "deco_sand_1": [(10, 8)],
            "deco_clover": [(9, 2), (4, 3), (12, 3), (8, 8), (8, 4)], "deco_sand_2": [(12, 6)],
            "deco_path_1": [(4, 5), (2, 8)], "deco_path_2": [(6, 4)],
        },
        {
            "explorer_e0": [(3, 5)], "flag": [(6, 3)], "sign": [(3, 4)], "ranger_0": [(7, 5)],
            "tree": [(0, 2), (2, 2), (1, 3), (9, 1), (11, 2), (12, 4), (10, 3), (3, 1), (13, 2), (0, 3)],
            "bush": [(4, 1), (8, 2), (5, 6), (8, 6), (3, 6), (8, 7)], "rock": [(4, 7), (9, 8)],
            "palm": [(9, 5), (11, 6), (1, 7), (10, 7), (3, 9)],
        },
        {"sign": {"text": "mango"}, "ranger_0": {"name": "Ranger Rosa"}},
    )


if __name__ == "__main__":
    main()
