"""Drawn maps: the right blob tile for every neighbourhood, and files that Tiled can open."""

from xml.etree import ElementTree

import pytest

from pyland.authoring.mapmaker import MapDrawing, MapThing, MissingSprite, blob, write_tmx
from pyland.world.geometry import Position
from tests.level.making import write_tilesets


@pytest.mark.parametrize(("rows", "mask"), [
    (["...", ".p.", "..."], 0),
    ([".p.", ".p.", "..."], 1),
    (["..p", ".p.", "..."], 0),
    ([".pp", ".pp", "..."], 1 + 2 + 4),
    (["...", ".pp", "..."], 4),
    (["...", "ppp", ".p."], 4 + 16 + 64),
    (["ppp", "ppp", "ppp"], 255),
    (["ppp", "ppp", ".pp"], 255 - 32),
    ([".p.", "ppp", ".p."], 85),
    (["...", ".p=", "..."], 4),
])
def test_the_mask_of_the_middle_tile(rows, mask):
    assert blob(rows, 1, 1) == mask


def test_beyond_the_edge_everything_goes_on():
    assert blob(["p"], 0, 0) == 255
    assert blob(["p.", "p."], 0, 0) == 1 + 16 + 64 + 32 + 128


def test_the_file_has_what_tiled_wants(tmp_path):
    tilesets = write_tilesets(tmp_path / "assets" / "tilesets")
    folder = tmp_path / "levels" / "a" / "01-b"
    folder.mkdir(parents=True)
    thing = MapThing("palm", Position(1, 0), "tree <1>", {"text": 'say "hi" & go'})
    write_tmx(MapDrawing(["..", ".s"], ["p.", ".."], {(0, 1): "deco_tuft"}, (thing,)), folder / "map.tmx", tilesets)
    root = ElementTree.parse(folder / "map.tmx").getroot()
    assert [tileset.get("source") for tileset in root.iter("tileset")] == [
        "../../../assets/tilesets/terrain.tsx", "../../../assets/tilesets/things.tsx"]
    assert [layer.get("name") for layer in root.iter("layer")] == ["base", "ground", "decor"]
    assert all(len(layer.findtext("data").split(",")) == 4 for layer in root.iter("layer"))
    (item,) = root.iter("object")
    assert (item.get("name"), item.get("type"), item.get("x"), item.get("y"), item.get("height")) == (
        "tree <1>", "palm", "64", "64", "96")
    assert item.find("properties/property").get("value") == 'say "hi" & go'


def test_a_picture_that_is_in_no_tileset_is_named(tmp_path):
    tilesets = write_tilesets(tmp_path)
    with pytest.raises(MissingSprite, match="dragon"):
        write_tmx(MapDrawing(["."], ["."], {(0, 0): "dragon"}), tmp_path / "map.tmx", tilesets)
