"""Makes `pyland.tiled-project`: opened in Tiled, it offers the game's classes, and their properties, to choose from.

It is made from the kinds of things and the terrains that the game knows.
Run: python tools/make_project.py
"""

import json
import sys
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT))

from pyland.world.geometry import Direction  # noqa: E402
from pyland.world.terrain import EDGE, TERRAINS  # noqa: E402
from pyland.world.things import KINDS, Kind  # noqa: E402

PROPERTIES: Mapping[str, tuple[str, ...]] = {"sign": ("text",), "person": ("name",)}
"""What can be told of a kind besides how it looks, and which way it faces if it is a body."""
COLOURS = {
    "grass": "#8fca63", "path": "#efd2ae", "sand": "#f0de98", "bridge": "#d2965b", "water": "#4ebfde",
    "wall": "#949db9", "mud": "#94663f", "ice": "#d3f0fa", "hole": "#3b2a33",
}
BODY, USABLE, SCENERY = "#f2635a", "#ffcb45", "#46a657"


def project() -> dict[str, Any]:
    """The project, in the words of Tiled 1.10."""
    types = [_directions(), *(_thing(kind) for kind in KINDS.values()), *_terrains()]
    return {
        "automappingRulesFile": "",
        "commands": [],
        "compatibilityVersion": 1100,
        "extensionsPath": "",
        "folders": ["levels", "assets/tilesets"],
        "properties": [],
        "propertyTypes": [{"id": number, **made} for number, made in enumerate(types, 1)],
    }


def _directions() -> dict[str, Any]:
    values = [direction.value for direction in Direction]
    return {"name": "direction", "type": "enum", "storageType": "string", "values": values, "valuesAsFlags": False}


def _class(name: str, colour: str, members: list[dict[str, Any]], uses: list[str]) -> dict[str, Any]:
    return {"name": name, "type": "class", "color": colour, "drawFill": True, "members": members, "useAs": uses}


def _thing(kind: Kind) -> dict[str, Any]:
    members = [{"name": name, "type": "string", "value": ""} for name in (*PROPERTIES.get(kind.name, ()), "sprite")]
    if kind.body:
        # Nothing is chosen at first: then it faces as it is drawn.
        members.insert(0, {"name": "facing", "type": "string", "propertyType": "direction", "value": ""})
    colour = BODY if kind.body else USABLE if kind.usable else SCENERY
    return _class(kind.name, colour, members, ["object", "tile"])


def _terrains() -> Iterator[dict[str, Any]]:
    for name in TERRAINS:
        # A thing with the same name (a tree) has a class already, which is for tiles too.
        if name != EDGE.name and name not in KINDS:
            yield _class(name, COLOURS.get(name, "#a0a0a4"), [], ["tile"])


def main(file: Path = ROOT / "pyland.tiled-project") -> None:
    """Write the project file."""
    file.write_text(json.dumps(project(), indent=4) + "\n", encoding="utf-8", newline="\n")


if __name__ == "__main__":
    main()
