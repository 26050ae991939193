"""The XML of a Tiled map with line numbers, and everything in it that the map library takes silently or breaks on."""

from collections.abc import Iterator
from dataclasses import dataclass
from xml.etree.ElementTree import Element, TreeBuilder
from xml.parsers import expat

from pyland.text import Message, _

LARGEST_FILE = 8_000_000
LONGEST_SIDE = 400
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
    except expat.ExpatError as error:
        broken = _("This is not a whole map file any more. Save the map again in Tiled.")
        raise BadMap([(error.lineno, broken)]) from error
    return TiledXml(builder.close(), lines)


def check(xml: TiledXml) -> None:
    """Raises `BadMap` with everything that a map for Pyland must not have."""
    problems = [(xml.line(element), message) for element, message in _all_problems(xml.root)]
    if problems:
        raise BadMap(problems)


def _all_problems(root: Element) -> Iterator[tuple[Element, Message]]:
    if root.tag != "map":
        yield root, _("This is not a Tiled map.")
        return
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
        if not _is_number(root.get(name), 1, 1024):
            yield root, _("The tiles of this map have no size. Save the map again in Tiled.")
            break


def _data_problems(layer: Element) -> Iterator[tuple[Element, Message]]:
    data = layer.find("data")
    coding = (None, None) if data is None else (data.get("encoding"), data.get("compression"))
    if data is None or coding not in _PLAIN_ENCODINGS:
        yield layer, _("In Tiled, set Map > Map Properties > Tile Layer Format to “CSV” and save again.")
    elif coding[0] == "csv":
        cells = (data.text or "").replace("\n", "").replace("\r", "").split(",")
        wide, high = layer.get("width", ""), layer.get("height", "")
        if not all(_is_number(cell.strip(), 0, (1 << 32) - 1) for cell in cells) or not (wide + high).isdigit():
            yield data, _("The layer “{name}” holds something that is no tile. Save the map again in Tiled.",
                          name=layer.get("name", ""))
        elif len(cells) != int(wide) * int(high):
            yield data, _("The layer “{name}” has {count} tiles and should have {wanted}. Save the map again in Tiled.",
                          name=layer.get("name", ""), count=len(cells), wanted=int(wide) * int(high))


def _is_number(text: str | None, least: int, most: int) -> bool:
    return text is not None and text.isascii() and text.isdigit() and len(text) < 11 and least <= int(text) <= most


def _shifted(layer: Element) -> bool:
    return any(layer.get(key, "0").strip("0.") not in ("", "-") for key in ("offsetx", "offsety"))
