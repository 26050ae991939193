"""The tilesets: what Tiled offers is what the game knows, under numbers that never change."""

from pathlib import Path
from xml.etree import ElementTree

import pygame
import pytest

from pyland.authoring.mapmaker import MapDrawing, MapThing, TileNumbers, blob, write_tmx
from pyland.level.build import _covers, load_map
from pyland.level.picture import SpriteTile
from pyland.world.geometry import Direction, Position
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS, kind_of
from tools.make_project import BY_ITSELF

FOLDER = Path(__file__).parents[2] / "assets" / "tilesets"
SPRITES = FOLDER.parent / "sprites"
TILESETS = [FOLDER / "terrain.tsx", FOLDER / "things.tsx"]
TREES = {file.stem: ElementTree.parse(file).getroot() for file in TILESETS}
MASKS = {blob(rows, 1, 1) for rows in (
    ["".join("p" if bits >> (3 * y + x) & 1 or (x, y) == (1, 1) else "." for x in range(3)) for y in range(3)]
    for bits in range(512)
)}

NOT_YET = {"drawbridge": {"open": True}, "mine": {"exploded": True}, "totem": {"found": True}, "tide": {"high": True}}
"""What has become of things when they look as in Tiled, where a fresh one is up, hidden or away."""
OTHERWISE = {"totem": "totem_found"}
"""The tiles that show in Tiled what cannot be seen in the game before it has changed."""
HIDDEN = {"mine", "totem"}
UP = {"drawbridge": "drawbridge_up", "tide": "tide_low"}
FACING = {
    "explorer3_w0": Direction.WEST, "croc_n0": Direction.NORTH, "croc_w0": Direction.WEST, "snake_e0": Direction.EAST,
    "conveyor_s": Direction.SOUTH, "ledge_n": Direction.NORTH, "drawbridge_h": Direction.EAST,
    "drawbridge_v": Direction.NORTH, "monkey_s0": Direction.SOUTH,
    "ranger_0": Direction.SOUTH, "boy_0": Direction.SOUTH,
}


def tiles(name):
    """Sprite -> (number, class) of one tileset."""
    return {
        tile.find("properties/property[@name='sprite']").get("value"): (int(tile.get("id")), tile.get("type"))
        for tile in TREES[name].iter("tile")
    }


def test_every_tile_has_a_sprite_of_its_own():
    for name in TREES:
        known = tiles(name)
        assert len(known) == len(list(TREES[name].iter("tile"))) == len({number for number, _kind in known.values()})
        assert [sprite for sprite in known if not (SPRITES / f"{sprite}.svg").is_file()] == []


def test_classes_are_terrains_and_kinds():
    assert {kind for _number, kind in tiles("terrain").values()} - {None} == set(TERRAINS) - {EDGE.name}
    assert {kind for _number, kind in tiles("things").values()} == set(KINDS) - BY_ITSELF


def test_sea_is_water_and_a_cliff_is_a_wall():
    known = tiles("terrain")
    assert {known[sprite][1] for sprite in ("sea_255", "water_000")} == {"water"}
    assert (known["cliff_255"][1], known["bridge_h"][1], known["deco_tuft"][1]) == ("wall", "bridge", None)


@pytest.mark.parametrize(("tileset", "sprite", "number"), [
    ("terrain", "path_000", 0), ("terrain", "path_255", 46), ("terrain", "grass_a", 47), ("terrain", "sand_000", 48),
    ("terrain", "water_000", 96), ("terrain", "bridge_h", 143), ("terrain", "sea_000", 144),
    ("terrain", "cliff_000", 192), ("terrain", "deco_tuft", 240), ("terrain", "fx_ripple", 255),
    ("terrain", "ice_cream_boat", 265), ("terrain", "mud_000", 266), ("terrain", "thicket", 361),
    ("things", "explorer_s0", 0), ("things", "flag", 4), ("things", "gem", 5), ("things", "bush", 11),
    ("things", "ranger_0", 12), ("things", "captain_0", 27), ("things", "robot_s0", 28), ("things", "log", 78),
    ("things", "girl_0", 79), ("things", "boy_0", 80),
])
def test_numbers_that_are_in_maps_already(tileset, sprite, number):
    assert tiles(tileset)[sprite][0] == number


@pytest.mark.parametrize(("name", "prefix"), [
    ("Path", "path"), ("Sand", "sand"), ("River", "water"), ("Sea", "sea"), ("Wall", "cliff"), ("Mud", "mud"),
    ("Ice", "ice"),
])
def test_terrain_brushes_know_all_47_tiles(name, prefix):
    numbers = {number: sprite for sprite, (number, _kind) in tiles("terrain").items()}
    (brush,) = [found for found in TREES["terrain"].iter("wangset") if found.get("name") == name]
    assert brush.get("type") == "mixed"
    found = {}
    for tile in brush.iter("wangtile"):
        sides = tile.get("wangid").split(",")
        found[numbers[int(tile.get("tileid"))]] = sum(1 << bit for bit, side in enumerate(sides) if side == "1")
    assert found == {f"{prefix}_{mask:03d}": mask for mask in MASKS}
    assert len(found) == 47


def test_pictures_have_the_size_that_is_told():
    for root in TREES.values():
        for image in root.iter("image"):
            picture = pygame.image.load(FOLDER / image.get("source"))
            assert picture.get_size() == (int(image.get("width")), int(image.get("height")))


def test_the_sheet_has_room_for_every_tile():
    root = TREES["terrain"]
    columns, count, image = int(root.get("columns")), int(root.get("tilecount")), root.find("image")
    assert (columns * 64, count // columns * 64) == (int(image.get("width")), int(image.get("height")))
    assert max(number for number, _kind in tiles("terrain").values()) < count


def test_no_picture_lies_about_unused():
    used = {Path(image.get("source")).name for root in TREES.values() for image in root.iter("image")}
    assert {file.name for file in FOLDER.rglob("*.png")} == used


def test_the_game_reads_every_tile_as_what_it_is(tmp_path):
    """A map with all tiles of the ground in a row, and one with all things."""
    ground = [sprite for sprite, (_number, kind) in tiles("terrain").items() if kind]
    things = list(tiles("things"))
    width = max(len(ground), len(things))
    (tmp_path / "a" / "b" / "c").mkdir(parents=True)
    file = tmp_path / "a" / "b" / "c" / "map.tmx"
    decor = {(x, 0): sprite for x, sprite in enumerate(ground)}
    placed = [
        MapThing(sprite, Position(x, 1), f"thing_{x}", {"path": "E"} if sprite == "platform" else {})
        for x, sprite in enumerate(things)
    ]
    # Crocodiles live in water, and a platform needs some to go over.
    wet = {x + on for x, sprite in enumerate(things) if sprite == "platform" for on in (0, 1)}
    wet |= {x for x, sprite in enumerate(things) if sprite.startswith("croc_")}
    under = "".join("w" if x in wet else "." for x in range(width))
    write_tmx(MapDrawing(["." * width, under], ["." * width] * 2, decor, placed), file, TILESETS)
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('name="ground"', 'name="above"').replace('name="decor"', 'name="ground"'),
                    encoding="utf-8")
    made, problems = load_map(file, FOLDER)
    assert problems == ()
    numbers = TileNumbers(TILESETS)
    for x, sprite in enumerate(ground):
        assert SpriteTile(sprite) in made.picture.ground[0][x]
        assert made.start.ground[0][x] == numbers[sprite].kind
    found = {thing.position.x: thing for thing in made.start.things.values()}
    for x, sprite in enumerate(things):
        thing = found[x]
        assert thing.kind == numbers[sprite].kind
        assert kind_of(thing).sprite(thing) == ("" if thing.kind in HIDDEN else UP.get(thing.kind, sprite))
        later = thing.changed(**NOT_YET.get(thing.kind, {}))
        assert kind_of(thing).sprite(later) == OTHERWISE.get(sprite, sprite)
    assert {sprite: found[x].facing for x, sprite in enumerate(things) if sprite in FACING} == FACING


@pytest.mark.parametrize(("sprite", "number", "kind"), [
    (sprite, number, kind) for sprite, (number, kind) in tiles("things").items()
])
def test_a_tall_kind_has_a_tall_tile(sprite, number, kind):
    (tile,) = [tile for tile in TREES["things"].iter("tile") if tile.get("id") == str(number)]
    assert tile.find("image").get("height") == ("96" if KINDS[kind].tall else "64")


def test_ground_that_is_drawn_without_grass_under_it_has_no_gaps():
    sheet = pygame.image.load(FOLDER / "terrain.png")
    for sprite, (number, kind) in tiles("terrain").items():
        tile = sheet.subsurface((number % 16 * 64, number // 16 * 64, 64, 64))
        full = all(tile.get_at((x, y)).a == 255 for x in range(64) for y in range(64))
        if kind:
            assert not _covers(SpriteTile(sprite)) or full, sprite


@pytest.mark.parametrize("name", ["path", "sand", "water", "sea", "cliff", "mud", "ice"])
def test_in_the_middle_of_an_area_nothing_shines_through(name):
    assert _covers(SpriteTile(f"{name}_255"))
    assert not _covers(SpriteTile(f"{name}_000"))
