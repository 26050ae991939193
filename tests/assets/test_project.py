"""The project for Tiled offers all that the game knows, and nothing else."""

import json
from pathlib import Path

import pytest

from pyland.level.properties import checked, properties_of
from pyland.world.colours import COLOURS
from pyland.world.geometry import Direction
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS
from tools.make_project import BY_ITSELF, main, project

ROOT = Path(__file__).parents[2]
PROJECT = json.loads((ROOT / "pyland.tiled-project").read_text(encoding="utf-8"))
TYPES = {made["name"]: made for made in PROJECT["propertyTypes"]}
PLACED = [name for name in KINDS if name not in BY_ITSELF]


def members(name):
    return {member["name"]: member for member in TYPES[name]["members"]}


def test_the_file_is_what_the_tool_makes_now(tmp_path):
    assert project() == PROJECT, "run: python tools/make_project.py"
    main(tmp_path / "made")
    assert (tmp_path / "made").read_bytes() == (ROOT / "pyland.tiled-project").read_bytes()


def test_every_class_is_there_once():
    classes = [made["name"] for made in PROJECT["propertyTypes"] if made["type"] == "class"]
    assert sorted(classes) == sorted({*PLACED, *TERRAINS} - {EDGE.name})
    assert len(TYPES) == len({made["id"] for made in PROJECT["propertyTypes"]}) == len(PROJECT["propertyTypes"])
    assert set(KINDS) >= BY_ITSELF


def test_things_are_for_objects_and_terrains_for_tiles():
    assert all("object" in TYPES[name]["useAs"] for name in PLACED)
    assert all("tile" in TYPES[name]["useAs"] for name in TERRAINS if name != EDGE.name)
    assert TYPES["water"]["useAs"] == ["tile"]


def test_no_two_kinds_of_ground_have_the_same_colour():
    colours = [TYPES[name]["color"] for name in TERRAINS if name != EDGE.name]
    assert len(set(colours)) == len(colours)


@pytest.mark.parametrize("name", PLACED)
def test_all_properties_of_a_kind_can_be_chosen(name):
    wanted = {entry.name: entry for entry in properties_of(KINDS[name])}
    assert set(members(name)) | {"facing"} == set(wanted)
    for member in members(name).values():
        entry = wanted[member["name"]]
        assert member["value"] == entry.default
        if entry.type in ("bool", "int", "float"):
            assert member["type"] == entry.type
            assert type(member["value"]).__name__ == entry.type
        else:
            assert member["type"] == "string"


@pytest.mark.parametrize("name", PLACED)
def test_what_tiled_offers_is_what_a_map_may_have(name):
    offered = {}
    for member in members(name).values():
        if "propertyType" in member:
            values = TYPES[member["propertyType"]]["values"]
            assert member["value"] in ("", *values)
            offered[member["name"]] = values[-1]
        else:
            offered[member["name"]] = member["value"]
    assert checked(KINDS[name], offered).problems == []


def test_words_are_chosen_from_a_list():
    assert TYPES["direction"]["values"] == [direction.value for direction in Direction]
    assert TYPES["colour"]["values"] == list(COLOURS)
    assert members("hero")["facing"]["propertyType"] == "direction"
    assert members("hero")["paint"]["propertyType"] == members("paint")["colour"]["propertyType"] == "colour"
    assert members("chest")["holds"]["propertyType"] == "thing"
    assert "gem" in TYPES["thing"]["values"]
    assert "propertyType" not in members("person")["wants"]


def test_only_what_can_face_somewhere_is_asked_for_it():
    assert "facing" in members("boulder") and "facing" in members("ledge") and "facing" in members("person")
    assert "facing" not in members("rock") and "facing" not in members("gem")


def test_its_folders_are_there():
    assert all((ROOT / folder).is_dir() for folder in PROJECT["folders"])
