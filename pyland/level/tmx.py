"""Reads Tiled maps: the only module that knows pytmx.

pytmx opens tilesets, adds up tile numbers and merges what a tile says into its objects. What it takes silently or
cannot do is checked before (`tiledxml`), so that a teacher gets a sentence.
"""

import os
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from typing import Any
from xml.etree.ElementTree import Element

from pyland.level.files import is_file, why
from pyland.level.picture import SheetTile, SpriteTile, TileImage
from pyland.level.tiledxml import LONGEST_SIDE, BadMap, Found, TiledXml, check, is_sound_sheet, parse
from pyland.text import _
from pyland.world.geometry import Position

# pytmx imports pygame, which would greet on standard output, where a command's JSON may be expected.
os.environ.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
import pytmx

_SHAPES = ("ellipse", "polygon", "polyline", "text")
_FLIPPED = 0b111 << 29
_LARGEST_SLIP = 0.15
"""What part of a tile an object may stand beside its own."""
_NOT_CUSTOM = frozenset({
    "id", "type", "class", "width", "height", "source", "trans", "frames", "colliders", "probability", "terrain", "x",
    "y",
})


@dataclass(frozen=True, slots=True)
class RawTile:
    """A tile of a tileset: its Tiled class (None when it has none) and its picture."""

    kind: str | None
    image: TileImage


@dataclass(frozen=True, slots=True)
class RawObject:
    """An object of a map: Tiled class, name, tile, the sprite of its picture, its own and its tile's properties.

    `tiles` are all that a rectangle covers, row by row. `shape` names what is no tile, no rectangle and no point.
    `of_tile` are the names of the properties that its tile has. `askew`: it stands between the tiles.
    """

    kind: str | None
    name: str
    position: Position
    sprite: str | None
    properties: Mapping[str, Any]
    line: int
    too_big: bool
    tiles: tuple[Position, ...] = ()
    shape: str | None = None
    of_tile: frozenset[str] = frozenset()
    askew: bool = False


@dataclass(frozen=True, slots=True)
class RawMap:
    """A Tiled map as it is: tile layers by name (rows of tiles, None where there is none), object layers by name."""

    width: int
    height: int
    tiles: Mapping[str, tuple[tuple[RawTile | None, ...], ...]]
    objects: Mapping[str, tuple[RawObject, ...]]
    lines: Mapping[str, int]
    """The line on which each layer begins, by its name."""


def read_tmx(file: Path, shipped: Path | None = None) -> RawMap:
    """Read the map `file`.

    A tileset that is not where the map says, but has the name of one in the folder `shipped`, is taken from there, so
    that a level can be moved. Raises `BadMap`.
    """
    try:
        xml = parse(file.read_bytes())
    except OSError as error:
        raise BadMap([(1, _("The map cannot be opened: {why}.", why=why(error)))]) from error
    check(xml)
    _find_tilesets(xml, file, shipped)
    tiled = pytmx.TiledMap(load_all=False, allow_duplicate_names=True)
    tiled.filename = str(file)
    try:
        tiled.parse_xml(xml.root)
        return _Converter(xml, tiled).map()
    except BadMap:
        raise
    except Exception as error:  # pytmx raises whatever its parts raise; an author must still get a sentence
        unknown = _("This map cannot be read ({why}). Save it again in Tiled as CSV.", why=str(error))
        raise BadMap([(1, unknown)]) from error


def _find_tilesets(xml: TiledXml, file: Path, shipped: Path | None) -> None:
    problems: list[Found] = []
    for tileset in xml.root.iter("tileset"):
        source = tileset.get("source")
        if source is None:
            problems += _bad_sheet(xml.line(tileset), tileset, tileset.get("name", ""))
            continue
        found = file.parent / source
        name = PurePosixPath(source.replace("\\", "/")).name
        if not is_file(found) and shipped is not None:
            found = shipped / name
        if found.suffix.lower() != ".tsx":
            problems.append((xml.line(tileset), _(
                "The tileset “{name}” is not a .tsx file. In Tiled, export the tileset as .tsx.", name=name,
            )))
        elif not is_file(found):
            problems.append((xml.line(tileset), _(
                "I cannot find the tileset “{source}”. Put its file there, or choose it again in Tiled.", source=source,
            )))
        else:
            problems += _bad_tileset(xml.line(tileset), found)
            tileset.set("source", str(found.resolve()))
    if problems:
        raise BadMap(problems)


def _bad_tileset(line: int, file: Path) -> list[Found]:
    try:
        return _bad_sheet(line, parse(file.read_bytes()).root, file.name)
    except (OSError, BadMap):
        return [(line, _("The tileset “{name}” cannot be read. Save it again in Tiled.", name=file.name))]


def _bad_sheet(line: int, tileset: Element, name: str) -> list[Found]:
    if is_sound_sheet(tileset):
        return []
    return [(line, _("The tileset “{name}” is cut into too many tiles, or its sizes are missing.", name=name))]


class _Converter:
    """Takes what is wanted out of pytmx's map."""

    def __init__(self, xml: TiledXml, tiled: Any) -> None:
        self._xml = xml
        self._tiled = tiled
        self._problems: list[Found] = []
        self._elements = {int(element.get("id", "0")): element for element in xml.root.iter("object")}
        self._kinds: dict[int, RawTile] = {}

    def map(self) -> RawMap:
        """The whole map. Raises `BadMap`."""
        layers = [(element.get("name", ""), element) for element in (*self._xml.root.iter("layer"), *self._groups())]
        tiles = {layer.name or "": self._rows(layer) for layer in self._tiled.layers
                 if isinstance(layer, pytmx.TiledTileLayer)}
        objects = {group.name or "": tuple(self._objects(group)) for group in self._tiled.objectgroups}
        if self._problems:
            raise BadMap(self._problems)
        lines = {name: self._xml.line(element) for name, element in layers}
        return RawMap(self._tiled.width, self._tiled.height, tiles, objects, lines)

    def _groups(self) -> Iterator[Element]:
        return iter(self._xml.root.findall("objectgroup"))

    def _rows(self, layer: Any) -> tuple[tuple[RawTile | None, ...], ...]:
        line = next((self._xml.line(element) for element in self._xml.root.iter("layer")
                     if element.get("name", "") == (layer.name or "")), 1)
        return tuple(
            tuple(self._tile(gid, line, x, y) if gid else None for x, gid in enumerate(row))
            for y, row in enumerate(layer.data)
        )

    def _tile(self, gid: int, line: int, x: int, y: int) -> RawTile | None:
        if gid not in self._kinds:
            tile = self._raw_tile(gid)
            if tile is None:
                self._problems.append((line, _(
                    "The tile at ({x}, {y}) is in no tileset of this map. Draw it again in Tiled.", x=x, y=y,
                )))
                return None
            if self._is_flipped(gid):
                self._problems.append((line, _(
                    "The tile at ({x}, {y}) is turned or mirrored. In Tiled, draw it as it is in the tileset.",
                    x=x, y=y,
                )))
            self._kinds[gid] = tile
        return self._kinds[gid]

    def _is_flipped(self, gid: int) -> bool:
        return any(flags and any(flags) for (_tiled, flags), registered in self._tiled.imagemap.items()
                   if registered and registered[0] == gid)

    def _raw_tile(self, gid: int) -> RawTile | None:
        properties = self._tile_properties(gid)
        image = self._image(gid, properties)
        return None if image is None else RawTile(properties.get("type") or properties.get("class") or None, image)

    def _tile_properties(self, gid: int) -> Mapping[str, Any]:
        tiled_gid = self._tiled.tiledgidmap.get(gid, 0)
        plain = next((known for known, original in self._tiled.tiledgidmap.items()
                      if original == tiled_gid and known in self._tiled.tile_properties), gid)
        properties: Mapping[str, Any] = self._tiled.tile_properties.get(plain) or {}
        return properties

    def _image(self, gid: int, properties: Mapping[str, Any]) -> TileImage | None:
        sprite = properties.get("sprite")
        if isinstance(sprite, str) and sprite:
            return SpriteTile(sprite)
        loaded = self._tiled.images[gid] if gid < len(self._tiled.images) else None
        if not loaded:
            return None
        path, rect, _flags = loaded
        x, y, w, h = rect or (0, 0, int(properties.get("width") or 0), int(properties.get("height") or 0))
        return SheetTile(Path(path), x, y, w, h)

    def _objects(self, group: Any) -> Iterator[RawObject]:
        for item in group:
            element = self._elements.get(item.id)
            tile = self._tile_properties(item.gid) if item.gid else {}
            own = {key: value for key, value in item.properties.items() if key not in _NOT_CUSTOM or key not in tile}
            own |= self._named(element)
            sprite = own.pop("sprite", None)
            kind = item.type or (element.get("class") if element is not None else None)
            yield RawObject(
                kind or tile.get("type") or tile.get("class") or None,
                item.name or "",
                self._place(item),
                sprite if isinstance(sprite, str) and sprite else None,
                own,
                self._xml.line(element) if element is not None else 1,
                not item.gid and max(item.width / self._tiled.tilewidth, item.height / self._tiled.tileheight) > 1.5,
                tuple(self._covered(item)),
                None if element is None else next((part.tag for part in element if part.tag in _SHAPES), None),
                frozenset(tile) - _NOT_CUSTOM,
                self._is_askew(item),
            )

    def _named(self, element: Element | None) -> Mapping[str, str]:
        """The properties that point to another object of the map, which Tiled writes as a number: its name."""
        found: dict[str, str] = {}
        for entry in element.iterfind("properties/property[@type='object']") if element is not None else ():
            number = entry.get("value", "")
            target = self._elements.get(int(number)) if number.isdecimal() and len(number) < 10 else None
            name = target.get("name") if target is not None else None
            found[entry.get("name", "")] = name or ("" if number == "0" else number)
        return found

    def _covered(self, item: Any) -> Iterator[Position]:
        """The tiles that an object covers: of a rectangle, those of which it has more than a half."""
        if item.gid:
            yield self._place(item)
            return
        wide, high = self._tiled.tilewidth, self._tiled.tileheight
        left, top = round(item.x / wide), round(item.y / high)
        right, bottom = round((item.x + item.width) / wide), round((item.y + item.height) / high)
        if right - left < 2 and bottom - top < 2:
            yield self._place(item)
            return
        # A far too big one is off the map, whatever more there is of it.
        across = range(left, min(max(right, left + 1), left + LONGEST_SIDE + 1))
        down = range(top, min(max(bottom, top + 1), top + LONGEST_SIDE + 1))
        yield from (Position(x, y) for y in down for x in across)

    def _place(self, item: Any) -> Position:
        wide, high = self._tiled.tilewidth, self._tiled.tileheight
        # A tile object stands on its lower edge, however tall its picture is; other objects are where their middle is.
        x = item.x + item.width / 2
        y = item.y + item.height - high / 2 if item.gid else item.y + item.height / 2
        return Position(int(x // wide), int(y // high))

    def _is_askew(self, item: Any) -> bool:
        """Whether an object stands further beside its tile than a hand slips. A point is wherever it is."""
        wide, high = self._tiled.tilewidth, self._tiled.tileheight
        if item.gid:
            return _slip(item.x + item.width / 2, 1, wide) or _slip(item.y + item.height - high / 2, 1, high)
        if not (item.width and item.height):
            return False
        across, down = max(1, round(item.width / wide)), max(1, round(item.height / high))
        return _slip(item.x + item.width / 2, across, wide) or _slip(item.y + item.height / 2, down, high)


def _slip(middle: float, tiles: int, size: int) -> bool:
    """Whether the middle of something that is so many tiles long is too far away from where it would fit."""
    beside = (middle - tiles * size / 2) % size
    return min(beside, size - beside) > size * _LARGEST_SLIP
