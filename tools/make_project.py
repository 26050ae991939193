"""Makes `pyland.tiled-project`: opened in Tiled, it offers the game's classes, and their properties, to choose from.

It is made from the kinds of things and the terrains that the game knows.
Run: python tools/make_project.py
"""

import json
import sys
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pyland.level.properties import KIND_NAMES, properties_of  # noqa: E402
from pyland.world.geometry import Direction  # noqa: E402
from pyland.world.terrain import EDGE, TERRAINS  # noqa: E402
from pyland.world.things import KINDS, Kind  # noqa: E402
from pyland.world.things.kind import Property  # noqa: E402
from pyland.world.things.loose import Loose  # noqa: E402

BY_ITSELF = frozenset({"spots"})
"""The kinds that only the game puts on a map."""
DIRECTION, THING = "direction", "thing"
SEVERAL = frozenset({"wants"})
"""The properties that can name several kinds, for which there is no list to choose from."""
COLOURS = {
    "grass": "#8fca63", "path": "#efd2ae", "sand": "#f0de98", "bridge": "#d2965b", "water": "#4ebfde",
    "wall": "#949db9", "mud": "#94663f", "ice": "#d3f0fa", "hole": "#3b2a33",
}
BODY, USABLE, SCENERY = "#f2635a", "#ffcb45", "#46a657"


def project() -> dict[str, Any]:
    """The project, in the words of Tiled 1.10."""
    types = [*(_enum(name, choices) for choices, name in enums().items()), *map(_thing, kinds()), *_terrains()]
    return {
        "automappingRulesFile": "",
        "commands": [],
        "compatibilityVersion": 1100,
        "extensionsPath": "",
        "folders": ["levels", "assets/tilesets"],
        "properties": [],
        "propertyTypes": [{"id": number, **made} for number, made in enumerate(types, 1)],
    }


def kinds() -> tuple[Kind, ...]:
    """The kinds that an author can put on a map."""
    return tuple(kind for kind in KINDS.values() if kind.name not in BY_ITSELF)


def members(kind: Kind) -> tuple[Property, ...]:
    """What Tiled offers for a kind: which way it faces only where that makes a difference."""
    faces = kind.turns_to_face or isinstance(kind, Loose)
    return tuple(entry for entry in properties_of(kind) if faces or entry.name != "facing")


def choices_of(entry: Property) -> tuple[str, ...]:
    """The words that can be chosen for a property; none when everything can be written."""
    if entry.name in KIND_NAMES and entry.name not in SEVERAL:
        return tuple(kind.name for kind in kinds())
    return entry.choices


def enums() -> Mapping[tuple[str, ...], str]:
    """All lists of words to choose from, with a name for each: that of a property, unless a class is called so."""
    names = {tuple(way.value for way in Direction): DIRECTION, tuple(kind.name for kind in kinds()): THING}
    wanted = [(choices_of(entry), entry.name) for kind in kinds() for entry in members(kind) if choices_of(entry)]
    for choices, name in sorted(wanted, key=lambda pair: pair[1] in KINDS):
        names.setdefault(choices, name if name not in (*names.values(), *KINDS, *TERRAINS) else f"{name} choice")
    return names


def _enum(name: str, values: Sequence[str]) -> dict[str, Any]:
    return {"name": name, "type": "enum", "storageType": "string", "values": list(values), "valuesAsFlags": False}


def _class(name: str, colour: str, members: list[dict[str, Any]], uses: list[str]) -> dict[str, Any]:
    return {"name": name, "type": "class", "color": colour, "drawFill": True, "members": members, "useAs": uses}


def _thing(kind: Kind) -> dict[str, Any]:
    colour = BODY if kind.body else USABLE if kind.usable else SCENERY
    return _class(kind.name, colour, [_member(entry) for entry in members(kind)], ["object", "tile"])


def _member(entry: Property) -> dict[str, Any]:
    """A property, in the words of Tiled. With nothing chosen, a thing is as it is drawn."""
    choices = choices_of(entry)
    if choices:
        return {"name": entry.name, "type": "string", "propertyType": enums()[choices], "value": entry.default}
    return {"name": entry.name, "type": entry.type, "value": entry.default}


def _terrains() -> Iterator[dict[str, Any]]:
    for name in TERRAINS:
        # A thing with the same name (a tree) has a class already, which is for tiles too.
        if name != EDGE.name and name not in KINDS:
            yield _class(name, COLOURS[name], [], ["tile"])


def main(file: Path = ROOT / "pyland.tiled-project") -> None:
    """Write the project file."""
    file.write_text(json.dumps(project(), indent=4) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
