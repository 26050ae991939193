"""Makes the tilesets for Tiled from the sprites: `assets/tilesets/*.tsx` and their pictures.

`tools/tilesets/*.txt` say which sprite has which number: one sprite a line, its Tiled class behind it. A map knows its
tiles by these numbers only, so new sprites go to the end, and one that is taken out leaves a `-`.
Run: python tools/make_tilesets.py
"""

import sys
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from pathlib import Path
from xml.sax.saxutils import quoteattr

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

import pygame  # noqa: E402

from pyland.ui.gfx.svg import render_svg  # noqa: E402

SPRITES = ROOT / "assets" / "sprites"
LISTS = ROOT / "tools" / "tilesets"
TILE = 64
TALL = 96
COLUMNS = 16
GAP = "-"
HEAD = '<?xml version="1.0" encoding="UTF-8"?>\n<tileset version="1.10" tiledversion="1.10.2" '
WANG_SETS = (
    ("path", "Path", "#efd2ae"),
    ("sand", "Sand", "#fcf2b8"),
    ("water", "River", "#4ebfde"),
    ("sea", "Sea", "#2588b5"),
    ("cliff", "Wall", "#bec5d8"),
    ("mud", "Mud", "#94663f"),
    ("ice", "Ice", "#d3f0fa"),
)
"""For each terrain brush: the first word of its sprites, its name in Tiled, its colour there."""


@dataclass(frozen=True, slots=True)
class Tile:
    """A tile of a tileset: its number, its sprite, and its Tiled class ("" when it has none)."""

    id: int
    sprite: str
    kind: str


def read_list(file: Path) -> tuple[Tile, ...]:
    """The tiles of one tileset, by number. The number of a tile is its place in the list, from 0."""
    lines = [line for line in file.read_text(encoding="utf-8").splitlines() if line and not line.startswith("#")]
    rows = [(*line.split(), "")[:2] for line in lines]
    return tuple(Tile(number, sprite, kind) for number, (sprite, kind) in enumerate(rows) if sprite != GAP)


def picture(sprite: str, sprites: Path = SPRITES) -> pygame.Surface:
    """The sprite as Tiled shows it: 64 pixels wide, and as high as it is drawn."""
    source = (sprites / f"{sprite}.svg").read_text(encoding="utf-8")
    return render_svg(source, (TILE, TALL if f'height="{TALL}"' in source.partition(">")[0] else TILE))


def make_terrain(folder: Path) -> None:
    """Write the tileset of the ground and its decor: one picture with all tiles."""
    tiles = read_list(LISTS / "terrain.txt")
    rows = tiles[-1].id // COLUMNS + 1
    sheet = pygame.Surface((COLUMNS * TILE, rows * TILE), pygame.SRCALPHA, 32)
    for tile in tiles:
        sheet.blit(picture(tile.sprite), (tile.id % COLUMNS * TILE, tile.id // COLUMNS * TILE))
    pygame.image.save(sheet, folder / "terrain.png")
    lines = [
        f'{HEAD}name="terrain" tilewidth="{TILE}" tileheight="{TILE}" tilecount="{rows * COLUMNS}" '
        f'columns="{COLUMNS}">',
        f' <image source="terrain.png" width="{sheet.get_width()}" height="{sheet.get_height()}"/>',
        *(line for tile in tiles for line in _tile(tile)),
        *_wang_sets(tiles),
        "</tileset>\n",
    ]
    (folder / "terrain.tsx").write_text("\n".join(lines), encoding="utf-8", newline="\n")


def make_things(folder: Path) -> None:
    """Write the tileset of the things: each with a picture of its own, because some are taller than a tile."""
    tiles = read_list(LISTS / "things.txt")
    (folder / "things").mkdir(exist_ok=True)
    lines = [
        f'{HEAD}name="things" tilewidth="{TILE}" tileheight="{TALL}" tilecount="{len(tiles)}" columns="0">',
        ' <grid orientation="orthogonal" width="1" height="1"/>',
    ]
    for tile in tiles:
        drawn = picture(tile.sprite)
        source = f"things/{tile.sprite}.png"
        pygame.image.save(drawn, folder / source)
        size = f'width="{drawn.get_width()}" height="{drawn.get_height()}"'
        lines += _tile(tile, f'  <image source="{source}" {size}/>')
    (folder / "things.tsx").write_text("\n".join([*lines, "</tileset>\n"]), encoding="utf-8", newline="\n")


def _tile(tile: Tile, *more: str) -> Iterator[str]:
    kind = f" type={quoteattr(tile.kind)}" if tile.kind else ""
    yield f' <tile id="{tile.id}"{kind}>'
    yield f'  <properties>\n   <property name="sprite" value={quoteattr(tile.sprite)}/>\n  </properties>'
    yield from more
    yield " </tile>"


def _wang_sets(tiles: Sequence[Tile]) -> Iterator[str]:
    """The terrain brushes: for every tile, on which of its four sides and corners its ground goes on.

    Tiled counts them from the top, clockwise, in the same order as the bits in the sprite's name.
    """
    yield " <wangsets>"
    for prefix, name, colour in WANG_SETS:
        parts = {tile.id: tile.sprite.removeprefix(f"{prefix}_") for tile in tiles}
        masks = {number: int(part) for number, part in parts.items() if part.isdecimal()}
        full = next(number for number, mask in masks.items() if mask == 255)
        yield f'  <wangset name="{name}" type="mixed" tile="{full}">'
        yield f'   <wangcolor name="{name}" color="{colour}" tile="{full}" probability="1"/>'
        for number, mask in masks.items():
            sides = ",".join("1" if mask & 1 << bit else "0" for bit in range(8))
            yield f'   <wangtile tileid="{number}" wangid="{sides}"/>'
        yield "  </wangset>"
    yield " </wangsets>"


def main(folder: Path = ROOT / "assets" / "tilesets") -> None:
    """Write all tilesets into `folder`."""
    folder.mkdir(parents=True, exist_ok=True)
    make_terrain(folder)
    make_things(folder)


if __name__ == "__main__":
    main()
