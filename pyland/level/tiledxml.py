"""The XML of a Tiled map with line numbers, and everything in it that the map library takes silently or breaks on."""

import zlib
from base64 import b64decode
from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from pyland.text import Message, _
from pyland.text.unseen import UNSEEN

LARGEST_FILE = 8_000_000
LONGEST_SIDE = 400
LARGEST_TILE = 1024
LARGEST_SHEET = 20_000
MOST_CUTS = 100_000
_TILE_BYTES = 4
_ZLIB_OR_GZIP = 32 + zlib.MAX_WBITS
_PLAIN_ENCODINGS = (("csv", None), ("base64", None), ("base64", "zlib"), ("base64", "gzip"))

Found = tuple[int, Message]


class BadMap(Exception):
    """The map cannot be used: `problems` are pairs of a line and a sentence."""

    def __init__(self, problems: list[Found]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


@dataclass(frozen=True)
class TiledXml:
    """The elements of a map file, and the line on which each begins (by the element's identity)."""

    root: Element
    lines: dict[int, int]

    def line(self, element: Element) -> int:
        """The 1-based line of `element`."""
        return self.lines.get(id(element), 1)


def parse(data: bytes) -> TiledXml:
    """Read the bytes of a .tmx file. Raises `BadMap` when they are no XML."""
    if len(data) > LARGEST_FILE:
        raise BadMap([(1, _("This file is far too big for a map."))])
    builder, lines = TreeBuilder(), {}
    parser = expat.ParserCreate()

    def start(name: str, attributes: dict[str, str]) -> None:
        lines[id(builder.start(name, attributes))] = parser.CurrentLineNumber

    def refuse(*_ignored: object) -> None:
        raise BadMap([(parser.CurrentLineNumber, _("A map does not hold a DOCTYPE. Save the map again in Tiled."))])

    parser.StartElementHandler = start
    parser.EndElementHandler = builder.end
    parser.CharacterDataHandler = builder.data
    parser.StartDoctypeDeclHandler = refuse
    try:
        parser.Parse(data, True)
    except (expat.ExpatError, ValueError, LookupError) as error:  # the last two: an encoding that is not known
        broken = _("This is not a whole map file any more. Save the map again in Tiled.")
        raise BadMap([(max(1, parser.ErrorLineNumber), broken)]) from error
    return TiledXml(builder.close(), lines)


def is_sound_sheet(tileset: Element) -> bool:
    """Whether the picture of a tileset, if it has one, is cut into a sensible number of tiles.

    The map library makes a list of all places where it is cut, and takes any size on trust.
    """
    image = tileset.find("image")
    if image is None:
        return True
    sides = [(image.get("width"), LARGEST_SHEET), (image.get("height"), LARGEST_SHEET)]
    sides += [(tileset.get(key), LARGEST_TILE) for key in ("tilewidth", "tileheight")]
    gaps = [tileset.get(key, "0") for key in ("spacing", "margin")]
    if not all(_is_number(text, 1, most) for text, most in sides) or not all(_is_number(gap, 0, 1024) for gap in gaps):
        return False
    wide, high, tile_wide, tile_high = (int(text or 1) for text, _most in sides)
    return (wide // tile_wide + 1) * (high // tile_high + 1) <= MOST_CUTS


def check(xml: TiledXml) -> None:
    """Raises `BadMap` with everything that a map for Pyland must not have."""
    problems = [(xml.line(element), message) for element, message in _all_problems(xml.root)]
    if problems:
        raise BadMap(problems)


def _all_problems(root: Element) -> Iterator[tuple[Element, Message]]:
    if root.tag != "map":
        yield root, _("This is not a Tiled map.")
        return
    for element in root.iter():
        if any(UNSEEN.search(text) for text in (*element.keys(), *element.attrib.values(), element.text or "")):
            yield element, _("There is a sign in this line that cannot be seen. Type the text again in Tiled.")
    yield from _map_problems(root)
    yield from _layer_problems(root)
    for thing in root.iter("object"):
        if thing.get("template") is not None:
            yield thing, _("Pyland does not know templates. In Tiled, right-click the object and choose “Detach”.")
    for entry in root.iter("property"):
        if entry.get("type") == "class":
            name = entry.get("name", "")
            yield entry, _("The property “{name}” holds a class. Use texts, numbers and yes/no only.", name=name)


def _layer_problems(root: Element) -> Iterator[tuple[Element, Message]]:
    for group in root.iter("group"):
        yield group, _("Pyland does not know groups of layers. In Tiled, take the layers out of the group.")
    for image in root.iter("imagelayer"):
        yield image, _("Pyland does not show image layers. In Tiled, take this layer out.")
    for layer in (*root.iter("layer"), *root.iter("objectgroup")):
        if _shifted(layer):
            name = layer.get("name", "")
            yield layer, _("The layer “{name}” is shifted. In Tiled, set both of its offsets to 0.", name=name)
    for layer in root.iter("layer"):
        yield from _data_problems(layer)


def _map_problems(root: Element) -> Iterator[tuple[Element, Message]]:
    if root.get("orientation") != "orthogonal":
        yield root, _("In Tiled, set Map > Map Properties > Orientation to “Orthogonal”.")
    if root.get("infinite", "0") != "0":
        yield root, _("In Tiled, switch off Map > Map Properties > Infinite.")
    for name in ("width", "height"):
        if not _is_number(root.get(name), 1, LONGEST_SIDE):
            yield root, _("A map is from 1 to {most} tiles wide and high.", most=LONGEST_SIDE)
            break
    for name in ("tilewidth", "tileheight"):
        if not _is_number(root.get(name), 1, LARGEST_TILE):
            yield root, _("The tiles of this map have no size. Save the map again in Tiled.")
            break


def _data_problems(layer: Element) -> Iterator[tuple[Element, Message]]:
    data = layer.find("data")
    coding = (None, None) if data is None else (data.get("encoding"), data.get("compression"))
    if data is None or coding not in _PLAIN_ENCODINGS:
        yield layer, _("In Tiled, set Map > Map Properties > Tile Layer Format to “CSV” and save again.")
        return
    wide, high = layer.get("width", ""), layer.get("height", "")
    count = None
    if _is_number(wide, 1, LONGEST_SIDE) and _is_number(high, 1, LONGEST_SIDE):
        wanted = int(wide) * int(high)
        count = _count_csv(data.text or "") if coding[0] == "csv" else _count_packed(data.text or "", coding[1], wanted)
    if count is None:
        yield data, _("The layer “{name}” holds something that is no tile. Save the map again in Tiled.",
                      name=layer.get("name", ""))
    elif count > wanted and coding[0] != "csv":
        yield data, _("The layer “{name}” has more tiles than it should have ({wanted}). Save the map again in Tiled.",
                      name=layer.get("name", ""), wanted=wanted)
    elif count != wanted:
        yield data, _("The layer “{name}” has {count} tiles and should have {wanted}. Save the map again in Tiled.",
                      name=layer.get("name", ""), count=count, wanted=wanted)


def _count_csv(text: str) -> int | None:
    """How many tiles are in the numbers of a layer; None when something is no number."""
    cells = text.replace("\n", "").replace("\r", "").split(",")
    return len(cells) if all(_is_number(cell.strip(), 0, (1 << 32) - 1) for cell in cells) else None


def _count_packed(text: str, compression: str | None, wanted: int) -> int | None:
    """How many tiles are in the data of a layer; None when it is damaged.

    No more is unpacked than the `wanted` tiles and a little, as a short text can hold gigabytes.
    """
    try:
        packed = b64decode("".join(text.split()), validate=True)
        if compression is None:
            return _tiles_in(packed)
        unpacker = zlib.decompressobj(wbits=_ZLIB_OR_GZIP)
        tiles = unpacker.decompress(packed, _TILE_BYTES * (wanted + 1))
    except (ValueError, zlib.error):
        return None
    if len(tiles) <= _TILE_BYTES * wanted and (not unpacker.eof or unpacker.unused_data):
        return None  # cut short, or with more behind it, which the map library would unpack too
    return _tiles_in(tiles)


def _tiles_in(data: bytes) -> int | None:
    return None if len(data) % _TILE_BYTES else len(data) // _TILE_BYTES


def _is_number(text: str | None, least: int, most: int) -> bool:
    return text is not None and text.isascii() and text.isdigit() and len(text) < 11 and least <= int(text) <= most


def _shifted(layer: Element) -> bool:
    return any(layer.get(key, "0").strip("0.") not in ("", "-") for key in ("offsetx", "offsety"))
