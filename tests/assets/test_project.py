"""The project for Tiled offers all that the game knows, and nothing else."""

import json
from pathlib import Path

from pyland.world.geometry import Direction
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS

ROOT = Path(__file__).parents[2]
PROJECT = json.loads((ROOT / "pyland.tiled-project").read_text(encoding="utf-8"))
TYPES = {made["name"]: made for made in PROJECT["propertyTypes"]}


def test_every_class_is_there_once():
    classes = [made["name"] for made in PROJECT["propertyTypes"] if made["type"] == "class"]
    assert sorted(classes) == sorted({*KINDS, *TERRAINS} - {EDGE.name})
    assert len({made["id"] for made in PROJECT["propertyTypes"]}) == len(PROJECT["propertyTypes"])


def test_things_are_for_objects_and_terrains_for_tiles():
    assert all("object" in TYPES[name]["useAs"] for name in KINDS)
    assert all("tile" in TYPES[name]["useAs"] for name in TERRAINS if name != EDGE.name)
    assert TYPES["water"]["useAs"] == ["tile"]


def test_properties_can_be_chosen():
    members = {name: [member["name"] for member in made.get("members", ())] for name, made in TYPES.items()}
    assert members["hero"] == ["facing", "sprite"]
    assert members["sign"] == ["text", "sprite"]
    assert members["person"] == ["name", "sprite"]
    assert members["rock"] == ["sprite"]
    assert TYPES["direction"]["values"] == [direction.value for direction in Direction]
    assert TYPES["hero"]["members"][0]["propertyType"] == "direction"


def test_its_folders_are_there():
    assert all((ROOT / folder).is_dir() for folder in PROJECT["folders"])
