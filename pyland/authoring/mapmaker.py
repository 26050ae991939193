"""Writes Tiled maps from drawings in characters: the start of a new level, to be gone on with in Tiled."""

import os
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from xml.etree import ElementTree
from xml.sax.saxutils import quoteattr

from pyland.world.geometry import Position

TILE = 64
BASE = MappingProxyType({"s": "sand", "w": "water"})
GROUND = MappingProxyType({
    "p": "path", "~": "sea", "w": "water", "#": "cliff", "=": "bridge_h", "H": "bridge_v", "m": "mud", "i": "ice",
    "o": "hole", "t": "thicket",
})  # fmt: skip
_JOINED = MappingProxyType({"p": "p=H", "w": "w=H"})
_SINGLE = ("bridge_h", "bridge_v", "hole", "thicket")
"""Ground that looks the same whatever is beside it."""
_SIDES = ((0, -1, 1), (1, 0, 4), (0, 1, 16), (-1, 0, 64))
_CORNERS = ((1, -1, 2, 1 | 4), (1, 1, 8, 4 | 16), (-1, 1, 32, 16 | 64), (-1, -1, 128, 64 | 1))


class MissingSprite(Exception):
    """A drawing wants a picture that is in none of the tilesets."""


@dataclass(frozen=True)
class MapThing:
    """A thing for a drawn map: its sprite in a tileset, its tile, and its properties."""

    sprite: str
    position: Position
    name: str = ""
    properties: Mapping[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class MapDrawing:
    """A map in characters.

    `base`: `s` sand, `w` river, else grass. `ground`, on top of it: `p` path, `~` sea, `w` river, `#` wall, `=` and `H`
    bridges, `m` mud, `i` ice, `o` a hole, `t` trees, else nothing. `decor`: the sprite on a tile.
    """

    base: Sequence[str]
    ground: Sequence[str]
    decor: Mapping[tuple[int, int], str] = field(default_factory=dict)
    things: Sequence[MapThing] = ()


@dataclass(frozen=True)
class _Tile:
    gid: int
    kind: str
    width: int
    height: int


class TileNumbers:
    """The tiles of some tilesets by the name of their sprite."""

    def __init__(self, tilesets: Sequence[Path]) -> None:
        self.first: list[tuple[int, Path]] = []
        self._tiles: dict[str, _Tile] = {}
        free = 1
        for file in tilesets:
            self.first.append((free, file))
            root = ElementTree.parse(file).getroot()
            size = int(root.get("tilewidth", TILE)), int(root.get("tileheight", TILE))
            for tile in root.iter("tile"):
                self._add(tile, free, size)
            free += 1 + max((int(tile.get("id", "0")) for tile in root.iter("tile")), default=0)

    def _add(self, tile: ElementTree.Element, first: int, size: tuple[int, int]) -> None:
        image = tile.find("image")
        width, height = size if image is None else (int(image.get("width", size[0])), int(image.get("height", size[1])))
        for entry in tile.iter("property"):
            if entry.get("name") == "sprite":
                kind = tile.get("type") or tile.get("class") or ""
                self._tiles[entry.get("value", "")] = _Tile(first + int(tile.get("id", "0")), kind, width, height)

    def __getitem__(self, sprite: str) -> _Tile:
        if sprite not in self._tiles:
            raise MissingSprite(sprite)
        return self._tiles[sprite]


def write_tmx(drawing: MapDrawing, file: Path, tilesets: Sequence[Path]) -> None:
    """Write `drawing` as the Tiled map `file`, with paths from there to the `tilesets`. Raises `MissingSprite`."""
    numbers = TileNumbers(tilesets)
    width, height = len(drawing.base[0]), len(drawing.base)
    layers = {
        "base": _autotiled(drawing.base, BASE, numbers, _grass),
        "ground": _autotiled(drawing.ground, GROUND, numbers, lambda x, y: None),
        "decor": [[_gid(numbers, drawing.decor.get((x, y))) for x in range(width)] for y in range(height)],
    }
    lines = [
        '<?xml version="1.0" encoding="UTF-8"?>',
        f'<map version="1.10" tiledversion="1.10.2" orientation="orthogonal" renderorder="right-down" width="{width}" '
        f'height="{height}" tilewidth="{TILE}" tileheight="{TILE}" infinite="0" backgroundcolor="#98d26b" '
        f'nextlayerid="{len(layers) + 2}" nextobjectid="{len(drawing.things) + 1}">',
    ]
    for first, tileset in numbers.first:
        source = Path(os.path.relpath(tileset, file.parent)).as_posix()
        lines.append(f' <tileset firstgid="{first}" source={quoteattr(source)}/>')
    for number, (name, rows) in enumerate(layers.items(), 1):
        data = ",\n".join(",".join(map(str, row)) for row in rows)
        lines.append(f' <layer id="{number}" name="{name}" width="{width}" height="{height}">')
        lines.append(f'  <data encoding="csv">\n{data}\n</data>\n </layer>')
    lines.append(f' <objectgroup id="{len(layers) + 1}" name="things">')
    for number, thing in enumerate(drawing.things, 1):
        lines += _object(number, thing, numbers[thing.sprite])
    lines.append(" </objectgroup>\n</map>\n")
    file.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _object(number: int, thing: MapThing, tile: _Tile) -> list[str]:
    x, y = thing.position
    left = x * TILE + (TILE - tile.width) // 2
    name = f" name={quoteattr(thing.name)}" if thing.name else ""
    kind = f" type={quoteattr(tile.kind)}" if tile.kind else ""
    head = f'  <object id="{number}"{name}{kind} gid="{tile.gid}" x="{left}" y="{(y + 1) * TILE}" ' \
           f'width="{tile.width}" height="{tile.height}"'
    if not thing.properties:
        return [head + "/>"]
    entries = [
        f"    <property name={quoteattr(key)} value={quoteattr(value)}/>" for key, value in thing.properties.items()
    ]
    return [head + ">", "   <properties>", *entries, "   </properties>", "  </object>"]


def _gid(numbers: TileNumbers, sprite: str | None) -> int:
    return numbers[sprite].gid if sprite else 0


def _grass(x: int, y: int) -> str:
    return "grass_a" if (x + y) % 2 else "grass_b"


def _autotiled(
    rows: Sequence[str], legend: Mapping[str, str], numbers: TileNumbers, empty: Callable[[int, int], str | None]
) -> list[list[int]]:
    def sprite(x: int, y: int, sign: str) -> str | None:
        if sign not in legend:
            return empty(x, y)
        return legend[sign] if legend[sign] in _SINGLE else f"{legend[sign]}_{blob(rows, x, y):03d}"

    return [[_gid(numbers, sprite(x, y, sign)) for x, sign in enumerate(row)] for y, row in enumerate(rows)]


def blob(rows: Sequence[str], x: int, y: int) -> int:
    """Which of the eight neighbours of a tile go on with it: N 1, NE 2, E 4, SE 8, S 16, SW 32, W 64, NW 128, added up.

    A corner counts only together with both its sides; beyond the edge everything goes on as at the edge.
    """
    alike = _JOINED.get(rows[y][x], rows[y][x])

    def same(dx: int, dy: int) -> bool:
        row = rows[min(max(y + dy, 0), len(rows) - 1)]
        return row[min(max(x + dx, 0), len(row) - 1)] in alike

    mask = sum(bit for dx, dy, bit in _SIDES if same(dx, dy))
    return mask + sum(bit for dx, dy, bit, sides in _CORNERS if mask & sides == sides and same(dx, dy))
