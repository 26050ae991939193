"""Tiled maps: what becomes of them in the world and on the screen, and a sentence for all that makes no sense."""

import gzip
import re
import tracemalloc
import zlib
from base64 import b64encode
from struct import pack

import pytest
import pytmx

from pyland.authoring.mapmaker import MapThing, write_tmx
from pyland.level.build import load_map
from pyland.level.picture import SheetTile, SpriteTile
from pyland.text import ENGLISH
from pyland.world.geometry import Direction, Position
from pyland.world.world import World

from .making import drawing, write_map, write_tilesets


def load(file, shipped=None):
    tiled, problems = load_map(file, shipped)
    assert problems == ()
    return tiled


def sentences(file, shipped=None):
    tiled, problems = load_map(file, shipped)
    assert tiled is None
    assert all(problem.file == file and problem.line >= 1 for problem in problems)
    return [(problem.line, ENGLISH(problem.message)) for problem in problems]


def edit(file, *changes):
    text = file.read_text(encoding="utf-8")
    for old, new in changes:
        assert re.search(old, text), old
        text = re.sub(old, lambda _found, new=new: new, text, count=1)
    file.write_text(text, encoding="utf-8")
    return file


def line_of(file, words):
    return next(number for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1) if words in line)


PICTURE = """
    .sp~w
    @RoF#
    .gPS=
"""


def test_ground_classes_become_terrain(tmp_path):
    state = load(write_map(tmp_path, PICTURE)).start
    assert state.ground == (
        ("grass", "sand", "path", "water", "water"),
        ("grass", "grass", "grass", "grass", "wall"),
        ("grass", "grass", "grass", "grass", "bridge"),
    )


def test_objects_become_things_where_they_stand_however_tall(tmp_path):
    state = load(write_map(tmp_path, PICTURE)).start
    places = {thing.id: (thing.kind, thing.position) for thing in state.things.values()}
    assert places == {
        "hero": ("hero", Position(0, 1)), "rock-1": ("rock", Position(1, 1)), "shell-1": ("shell", Position(2, 1)),
        "flag-1": ("flag", Position(3, 1)), "gem-1": ("gem", Position(1, 2)), "palm-1": ("palm", Position(2, 2)),
        "sign-1": ("sign", Position(3, 2)),
    }


def test_every_attempt_begins_anew(tmp_path):
    tiled = load(write_map(tmp_path))
    World(tiled.start).state.things.clear()
    assert "hero" in World(tiled.start).state.things


def test_the_hero_faces_as_drawn_unless_told_otherwise(tmp_path):
    assert load(write_map(tmp_path)).start.things["hero"].facing is Direction.EAST
    north = write_map(tmp_path, hero={"facing": "north"})
    assert load(north).start.things["hero"].facing is Direction.NORTH


def test_looks_come_from_the_sprite_of_the_tile(tmp_path):
    things = load(write_map(tmp_path, "@oM")).start.things
    assert things["hero"].properties["sprite"] == "explorer"
    assert things["person"].properties["sprite"] == "ranger"
    assert things["shell-1"].properties["sprite"] == "deco_shell"


def test_properties_come_along_and_those_of_the_tile_do_not(tmp_path):
    sign = load(write_map(tmp_path, "@S", sign={"text": "coconut"})).start.things["sign-1"]
    assert sign.properties["text"] == "coconut"
    assert "source" not in sign.properties


def test_the_picture_shows_layer_over_layer(tmp_path):
    tilesets = write_tilesets(tmp_path / "t")
    plan = drawing("@p~")
    plan.decor[(0, 0)] = "deco_tuft"
    write_tmx(plan, tmp_path / "map.tmx", tilesets)
    picture = load(tmp_path / "map.tmx").picture
    names = [[image.name for image in cell] for cell in picture.ground[0]]
    assert names == [["grass_b", "deco_tuft"], ["grass_a", "path_017"], ["grass_b", "sand_031", "sea_031"]]
    assert picture.above == (((), (), ()),)


def test_grass_lies_under_ground_that_does_not_cover_it(tmp_path):
    tilesets = write_tilesets(tmp_path / "t")
    plan = drawing("@pp\nppp\nppp")
    write_tmx(plan, tmp_path / "map.tmx", tilesets)
    file = edit(tmp_path / "map.tmx", (r'(?s) <layer id="1".*?</layer>\n', ""))
    text = file.read_text(encoding="utf-8")
    assert sentences(file)[0][1] == "There is a hole in the layer “ground” at (0, 0)."
    first = re.search(r'name="ground"[^>]*>\s*<data[^>]*>\n', text).end()
    file.write_text(text[:first] + "1" + text[first + 1:], encoding="utf-8")
    names = [[image.name for image in cell] for cell in load(file).picture.ground[1]]
    assert names[0][0].startswith("grass_") and len(names[0]) == 2


def test_a_tile_of_a_sheet_without_a_sprite_is_a_piece_of_the_picture(tmp_path):
    write_map(tmp_path)
    sheet = '<tileset version="1.10" name="own" tilewidth="16" tileheight="16" tilecount="4" columns="2">' \
            '<image source="own.png" width="32" height="32"/><tile id="3" type="sand"/></tileset>'
    (tmp_path / "own.tsx").write_text(sheet, encoding="utf-8")
    file = edit(tmp_path / "map.tmx", (r" <layer", ' <tileset firstgid="5000" source="own.tsx"/>\n <layer'),
                (r'(name="ground"[^>]*>\s*<data[^>]*>\n)0', '%'))
    head = ' name="ground" width="4" height="1">\n  <data encoding="csv">\n'
    text = file.read_text(encoding="utf-8").replace("%", f"{head}5003", 1)
    file.write_text(text.replace('id="2"  name', 'id="2" name'), encoding="utf-8")
    tiled = load(file)
    assert tiled.start.ground[0][0] == "sand"
    image = tiled.picture.ground[0][0][-1]
    assert isinstance(image, SheetTile)
    assert (image.path.name, image.x, image.y, image.w, image.h) == ("own.png", 16, 16, 16, 16)


@pytest.mark.parametrize("pack_up", [
    lambda raw: ('encoding="base64"', raw),
    lambda raw: ('encoding="base64" compression="zlib"', zlib.compress(raw)),
    lambda raw: ('encoding="base64" compression="gzip"', gzip.compress(raw)),
])
def test_packed_layers_are_read(tmp_path, pack_up):
    file = write_map(tmp_path)
    how, data = pack_up(pack("<4I", 1, 2, 3, 1))
    edit(file, (r'(?s)<data encoding="csv">.*?</data>', f"<data {how}>{b64encode(data).decode()}</data>"))
    assert load(file).picture.width == 4


def test_a_rectangle_with_a_class_is_a_thing(tmp_path):
    box = '<object id="70" class="gem" x="70" y="3" width="60" height="60"/>'
    point = '<object id="71" type="rock" x="140" y="9"><point/></object>'
    file = edit(write_map(tmp_path, "@...F"), (r" </objectgroup>", f"{box}{point} </objectgroup>"))
    things = load(file).start.things
    assert things["gem-1"].position == Position(1, 0)
    assert things["rock-1"].position == Position(2, 0)


def test_a_thing_keeps_the_name_it_has_in_tiled(tmp_path):
    file = edit(write_map(tmp_path), ('<object id="2"', '<object id="2" name="goal"'))
    assert load(file).start.things["goal"].kind == "flag"


def test_a_moved_map_finds_the_tilesets_of_the_game(tmp_path):
    file = write_map(tmp_path / "home")
    moved = tmp_path / "map.tmx"
    moved.write_bytes(file.read_bytes())
    assert "I cannot find the tileset “tilesets/terrain.tsx”" in sentences(moved)[0][1]
    assert load(moved, tmp_path / "home" / "tilesets").picture.width == 4


FLAG = r'(?s)<object id="2".*?/>'
PROPERTY = '<object id="2" type="gem" x="70" y="3"><properties><property {}/></properties></object>'
BAD = [
    ('orientation="orthogonal"', 'orientation="isometric"', "Orthogonal", "<map"),
    ('infinite="0"', 'infinite="1"', "Infinite", "<map"),
    ('<map version="1.10" ', "<nap ", "not a whole map file", None),
    ('width="4"', 'width="0"', "from 1 to 400 tiles", "<map"),
    ('width="4"', 'width="many"', "from 1 to 400 tiles", "<map"),
    ('encoding="csv"', 'encoding="base64" compression="zstd"', "“CSV”", 'name="base"'),
    ('encoding="csv"', 'encoding="xml"', "“CSV”", 'name="base"'),
    (r'csv">\n2,', 'csv">\n', "has 3 tiles and should have 4", "<data"),
    (r'csv">\n2,', 'csv">\n2,2,', "has 5 tiles and should have 4", "<data"),
    (r'csv">\n2,', 'csv">\nx,', "something that is no tile", "<data"),
    (r'csv">\n2,', 'csv">\n99999,', "in no tileset", 'name="base"'),
    (r'csv">\n2,', 'csv">\n2147483650,', "turned or mirrored", 'name="base"'),
    ('<objectgroup id="4" name="things">', '<objectgroup id="4" name="thigns">', "Did you mean “things”?", "thigns"),
    ('name="ground"', 'name="Ground"', "Did you mean “ground”?", "Ground"),
    ('name="ground"', 'name="ground" offsetx="12"', "offsets to 0", "offsetx"),
    ('name="decor"', 'name="Tile Layer 3"', "call it one of these: base, ground", "Tile Layer 3"),
    ("<objectgroup", '<imagelayer id="9"/><objectgroup', "image layers", "imagelayer"),
    ("<objectgroup", '<group id="9" visible="0"/><objectgroup', "groups of layers", "<group"),
    ('<object id="2"', '<object id="2" template="a.tx"', "Detach", "template"),
    ('source="tilesets/terrain.tsx"', 'source="tilesets/terrain.tsj"', "not a .tsx file", "terrain.tsj"),
    ('source="tilesets/terrain.tsx"', 'source="nowhere/x.tsx"', "cannot find the tileset “nowhere/x.tsx”", "nowhere"),
    ('type="hero"', 'type="heroo"', 'I do not know "heroo". Did you mean "hero"?', "heroo"),
    ('type="hero"', 'type="flag"', "There is no hero on this map.", "<objectgroup"),
    ('<object id="1" type="hero" gid="[0-9]+" x="0"', '<object id="1" type="hero" x="6400"',
     "Off the map, at (100, ", "6400"),
    ('<object id="1" type="hero" gid="[0-9]+" x="0"', '<object id="1" type="hero" x="-70"', "Off the map", '"-70"'),
    ('<object id="1" type="hero" gid="[0-9]+"', '<object id="1"', "has no class", '<object id="1"'),
    (FLAG, '<object id="2" type="flag" x="0" y="0" width="256" height="64"/>', "Bigger than one tile",
     '<object id="2"'),
    (FLAG, '<object id="2" type="rock" x="0" y="0" width="64" height="64"/>', "Only one of these",
     '<object id="2"'),
    (FLAG, '<object id="2" type="hero" x="0" y="0" width="64" height="64"/>', "Only one of these",
     '<object id="2"'),
    (FLAG, '<object id="2" type="gem" x="a" y="0"/>', "cannot be read", None),
    (FLAG, PROPERTY.format('name="facing" value="up"'), 'I do not know "up"', '<object id="2"'),
    (FLAG, PROPERTY.format('name="k" type="class"'), "holds a class", "class"),
]


@pytest.mark.parametrize(("old", "new", "words", "line"), BAD)
def test_each_gap_gets_its_line_and_a_sentence(tmp_path, old, new, words, line):
    file = edit(write_map(tmp_path), (old, new))
    found = sentences(file)
    assert any(words in sentence for _line, sentence in found), found
    if line:
        assert any(number == line_of(file, line) and words in sentence for number, sentence in found), found


def test_a_hero_in_the_water_is_told_of(tmp_path):
    file = write_map(tmp_path, "@~F")
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace('x="0"', 'x="64"'), encoding="utf-8")
    ((_line, sentence),) = sentences(file)
    assert sentence == "At (1, 0), the hero stands on water, where nobody can walk."


def test_ground_without_a_class_names_the_classes(tmp_path):
    file = write_map(tmp_path)
    tileset = tmp_path / "tilesets" / "terrain.tsx"
    edit(tileset, ('<tile id="0" type="grass"', '<tile id="0"'))
    assert any("has no class" in sentence and "grass, path" in sentence for _line, sentence in sentences(file))
    edit(tileset, ('<tile id="1" type="grass"', '<tile id="1" type="gras"'))
    assert any('I do not know "gras". Did you mean "grass"?' in sentence for _line, sentence in sentences(file))


@pytest.mark.parametrize("data", [b"", b"<map", b"hello", b"\xff\xfe<map/>", b"<a/>", b"<map/>", b"\x00" * 50,
                                  b'<!DOCTYPE m [<!ENTITY a "aa">]><map>&a;</map>',
                                  b'<map orientation="orthogonal" width="1" height="1" tilewidth="1" tileheight="1"/>'])
def test_no_bytes_break_the_map_reader(tmp_path, data):
    file = tmp_path / "map.tmx"
    file.write_bytes(data)
    assert sentences(file)


BOMB = b64encode(zlib.compress(bytes(40_000_000), 9)).decode()
TWO_PARTS = b64encode(gzip.compress(pack("<4L", 1, 1, 1, 1)) + gzip.compress(bytes(40_000_000))).decode()


@pytest.mark.parametrize(("compression", "data", "words"), [
    ("zlib", BOMB, "has more tiles than it should have (4)"),
    ("gzip", TWO_PARTS, "something that is no tile"),
    ("zlib", b64encode(zlib.compress(pack("<3L", 1, 1, 1))).decode(), "has 3 tiles and should have 4"),
    ("gzip", b64encode(gzip.compress(pack("<5L", 1, 1, 1, 1, 1))).decode(), "has more tiles than it should have (4)"),
    ("zlib", b64encode(zlib.compress(bytes(15))).decode(), "something that is no tile"),
    ("zlib", b64encode(zlib.compress(bytes(16))[:-3]).decode(), "something that is no tile"),
    ("zlib", b64encode(b"no zlib at all").decode(), "something that is no tile"),
    ("zlib", "****", "something that is no tile"),
    ("zlib", "é", "something that is no tile"),
    ("", b64encode(bytes(12)).decode(), "has 3 tiles and should have 4"),
    ("", b64encode(bytes(13)).decode(), "something that is no tile"),
    ("", "AAA", "something that is no tile"),
    ("", "", "has 0 tiles and should have 4"),
])
def test_packed_tiles_are_counted_without_unpacking_more_than_the_map_holds(
    tmp_path, monkeypatch, compression, data, words
):
    monkeypatch.setattr(pytmx, "TiledMap", None)  # what the map library unpacks, it unpacks without a bound
    coding = f'encoding="base64" compression="{compression}"' if compression else 'encoding="base64"'
    file = edit(write_map(tmp_path), (r'(?s)<data encoding="csv">.*?</data>', f"<data {coding}>{data}</data>"))
    ((line, sentence),) = sentences(file)
    assert words in sentence
    assert line == line_of(file, "base64")


def test_a_short_text_that_holds_gigabytes_is_not_unpacked(tmp_path):
    file = edit(write_map(tmp_path), (r'(?s)<data encoding="csv">.*?</data>',
                                      f'<data encoding="base64" compression="zlib">{BOMB}</data>'))
    tracemalloc.start()
    try:
        assert sentences(file)
        assert tracemalloc.get_traced_memory()[1] < 10_000_000
    finally:
        tracemalloc.stop()


@pytest.mark.parametrize("size", ["9" * 5000, "²", "401", "0", "-4", ""])
def test_a_layer_of_no_sensible_size_is_a_sentence(tmp_path, size):
    file = edit(write_map(tmp_path), ('name="base" width="4"', f'name="base" width="{size}"'))
    assert "something that is no tile" in sentences(file)[0][1]


@pytest.mark.parametrize("encoding", ["shift_jis", "foo", "utf-7"])
def test_a_map_in_an_encoding_that_nobody_knows_is_a_sentence(tmp_path, encoding):
    file = edit(write_map(tmp_path), ('encoding="UTF-8"', f'encoding="{encoding}"'))
    assert sentences(file) == [(1, "This is not a whole map file any more. Save the map again in Tiled.")]


def test_a_tileset_whose_name_is_too_long_for_any_system_is_not_there(tmp_path):
    file = edit(write_map(tmp_path), ("tilesets/terrain.tsx", "a" * 300 + ".tsx"))
    for shipped in (None, tmp_path / "tilesets"):
        assert "I cannot find the tileset “aaa" in sentences(file, shipped)[0][1]


@pytest.mark.parametrize(("sheet", "image"), [
    ('tilewidth="1" tileheight="1"', 'width="20000" height="20000"'),
    ('tilewidth="16" tileheight="16"', 'width="999999999" height="32"'),
    ('tilewidth="0" tileheight="16"', 'width="32" height="32"'),
    ('tileheight="16"', 'width="32" height="32"'),
    ('tilewidth="16" tileheight="16"', 'width="32"'),
    ('tilewidth="16" tileheight="16" margin="-999999"', 'width="32" height="32"'),
    ('tilewidth="16" tileheight="16" spacing="-16"', 'width="32" height="32"'),
])
def test_a_sheet_that_is_cut_into_endless_tiles_is_a_sentence(tmp_path, sheet, image):
    own = f'<tileset%s name="own" {sheet}><image source="own.png" {image}/></tileset>'
    (tmp_path / "own.tsx").write_text(own % "", encoding="utf-8")
    for tileset in (own % ' firstgid="5000"', '<tileset firstgid="5000" source="own.tsx"/>'):
        file = edit(write_map(tmp_path), (" <layer", f" {tileset}\n <layer"))
        ((line, sentence),) = sentences(file)
        assert "is cut into too many tiles, or its sizes are missing" in sentence
        assert line == line_of(file, '"5000"')


def test_a_doctype_is_refused_before_it_can_grow(tmp_path):
    grow = '<!DOCTYPE m [<!ENTITY a "aa"><!ENTITY b "&a;&a;">]>'
    file = edit(write_map(tmp_path), ("<map", grow + "\n<map"))
    assert sentences(file) == [(2, "A map does not hold a DOCTYPE. Save the map again in Tiled.")]


def test_a_missing_map_is_a_sentence(tmp_path):
    assert "cannot be opened" in sentences(tmp_path / "map.tmx")[0][1]


def test_a_broken_tileset_is_a_sentence(tmp_path):
    file = write_map(tmp_path)
    (tmp_path / "tilesets" / "things.tsx").write_text("<tileset", encoding="utf-8")
    assert "The tileset “things.tsx” cannot be read." in sentences(file)[0][1]


def test_two_things_of_one_name_are_told_of(tmp_path):
    plan = drawing("@..F")
    names = [MapThing(thing.sprite, thing.position, "bob") for thing in plan.things]
    names.append(MapThing("gem", Position(1, 0), "bob"))
    tilesets = write_tilesets(tmp_path / "t")
    write_tmx(type(plan)(plan.base, plan.ground, {}, names), tmp_path / "map.tmx", tilesets)
    assert any("Two objects are called “bob”." in sentence for _line, sentence in sentences(tmp_path / "map.tmx"))


def test_a_sprite_tile_is_known_by_its_name(tmp_path):
    assert SpriteTile("grass_b") in load(write_map(tmp_path)).picture.ground[0][0]
