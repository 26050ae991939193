"""The page about a new kind of thing: its code is taken as it stands there, and what it promises is tried."""

import gc
import re
import sys
from pathlib import Path
from types import MappingProxyType, ModuleType

import pygame
import pytest

from pyland.authoring.ground import reachable
from pyland.level.build import load_map
from pyland.level.library import Library
from pyland.level.reader import read_level
from pyland.play.running import run_level
from pyland.play.workbench import Workbench
from pyland.script.commands import COMMANDS
from pyland.text import ENGLISH
from pyland.ui.gfx.svg import render_svg
from pyland.ui.stage.spoken import on_tile
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS
from tests.level.tiled import thing, written
from tools import make_project, make_things_doc
from tools.art.shapes import document
from tools.make_tilesets import read_list

ROOT = Path(__file__).parents[1]
PAGE = (ROOT / "docs" / "new-kind.md").read_text(encoding="utf-8")
_TABLE_OF_KINDS = KINDS


def block(name: str) -> str:
    """The code under a file's name, or the last block of a language."""
    if "/" in name:
        return re.search(rf"\*\*{re.escape(name)}\*\*\n\n```python\n(.*?)```", PAGE, re.DOTALL)[1]
    return re.findall(rf"```{name}\n(.*?)```", PAGE, re.DOTALL)[-1]


def module(path: str, package: str) -> ModuleType:
    made = ModuleType(f"{package}.{Path(path).stem}")
    made.__package__ = package
    exec(compile(block(path), path, "exec"), vars(made))
    return made


@pytest.fixture
def drum(monkeypatch):
    """The kind of the page, among the kinds of the game."""
    kind = module("pyland/world/things/drum.py", "pyland.world.things").Drum()
    kinds = MappingProxyType(dict(sorted({**KINDS, kind.name: kind}.items())))
    for other in list(sys.modules.values()):
        if getattr(other, "KINDS", None) is _TABLE_OF_KINDS:
            monkeypatch.setattr(other, "KINDS", kinds)
    yield kind
    del kind, kinds
    monkeypatch.undo()
    gc.collect()  # or the class would still be found among those of the game


@pytest.fixture
def level(drum, tmp_path):
    """The level at the end of the page."""
    picture = re.findall(r"```text\n(.*?)```", PAGE, re.DOTALL)[-1]
    rows = picture.split()
    things = {"D": "drum", "Z": "snake", "g": "gem"}
    objects = [
        thing(things[sign], x, y, **({"facing": "west"} if sign == "Z" else {}))
        for y, row in enumerate(rows) for x, sign in enumerate(row) if sign in things
    ]
    written(tmp_path, *objects, ground=re.sub("[DZg]", ".", picture))
    (tmp_path / "level.yaml").write_text(
        "title: The Drum\nstory: [Hi.]\nmaps: [map.tmx]\ncommands: [face, look, use, move_east, at]\n"
        "goals: [{collect: all gem}]\nstars: [{turns: 9}, {never: bump}]\nlimits: {calls: 50}\n", encoding="utf-8")
    return Library([], commands=tuple(COMMANDS)).find(str(tmp_path))


@pytest.fixture(scope="module")
def bench():
    with Workbench() as bench:
        yield bench


def test_the_test_on_the_page_passes(drum):
    tests = module("tests/world/things/test_drum.py", "tests.world.things")
    run = [test for name, test in vars(tests).items() if name.startswith("test_")]
    for test in run:
        test()
    assert len(run) == 4


def test_the_level_on_the_page_is_played_as_it_says(level, bench):
    report = run_level(bench, level, {"hero": block("python")}, 0)
    assert (report.outcome, report.output) == ("solved", "drum\n")
    without = run_level(bench, level, {"hero": "move_east(2)\n"}, 0)
    assert without.outcome != "solved"
    assert without.world.lost is not None and without.world.lost.how == "snake"


def test_programs_know_the_word(level, bench):
    report = run_level(bench, level, {"hero": "print(at('drum'))\nprint(at('drumm'))\n"}, 0)
    assert report.output == "False\n"
    told = [report.explanation.title, report.explanation.message, report.explanation.hint]
    assert "drum" in " ".join(ENGLISH(text) for text in told if text)


def test_a_goal_may_name_it(drum, tmp_path):
    file = tmp_path / "level.yaml"
    written(tmp_path)
    file.write_text("title: T\nstory: [Hi.]\nmaps: [map.tmx]\ncommands: [use]\ngoals: [{reach: drum}]\n"
                    "stars: [{turns: 9}, {never: bump}]\n", encoding="utf-8")
    assert read_level(file, COMMANDS).problems == ()
    file.write_text(file.read_text(encoding="utf-8").replace("drum", "drumm"), encoding="utf-8")
    (problem,) = read_level(file, COMMANDS).problems
    assert "drum" in ENGLISH(problem.message)


@pytest.mark.parametrize(("written_so", "sentence"), [
    (thing("drum", beets="2"), 'I do not know "beets". Did you mean "beats"?'),
    (thing("drum", beats="many"), "a whole number is wanted here"),
    (thing("drumm"), 'Did you mean "drum"?'),
])
def test_maps_are_checked(drum, tmp_path, written_so, sentence):
    assert sentence in PAGE
    file = written(tmp_path, written_so)
    _tiled, (problem,) = load_map(file)
    assert sentence in ENGLISH(problem.message)
    assert "drum" in file.read_text(encoding="utf-8").splitlines()[problem.line - 1]


def test_its_properties_come_out_of_a_map(drum, tmp_path):
    tiled, _problems = load_map(written(tmp_path, thing("drum", beats="2")))
    assert tiled.start.things["drum-1"].properties["beats"] == 2


def test_tiled_has_a_class_for_it(drum):
    types = {made["name"]: made for made in make_project.project()["propertyTypes"]}
    assert {"name": "beats", "type": "int", "value": 0} in types["drum"]["members"]
    assert "drum" in types["thing"]["values"]


def test_it_is_in_the_reference_for_authors(drum):
    rows = [line for line in make_things_doc.page().splitlines() if line.startswith("| `drum` |")]
    assert ENGLISH(drum.about) in rows[0] and "Heard like a shout" in rows[0] and "`use()`" in rows[0]
    assert "`beats`" in rows[1] and drum.properties[0].about in rows[1]


def test_the_tile_is_called_so_and_what_is_behind_it_can_be_reached(drum):
    things = [Thing("hero", "hero", Position(0, 0)), Thing("drum-1", "drum", Position(1, 0))]
    state = State((("grass",) * 3,), {made.id: made for made in things})
    assert [ENGLISH(what) for what in on_tile(state, Position(1, 0))] == ["a drum"]
    assert Position(2, 0) in reachable(state, "hero")


def test_every_look_is_drawn(drum):
    drawn = {sprite.name: sprite for sprite in module("tools/art/music.py", "tools.art").sprites()}
    fresh = Thing("drum-1", "drum", Position(0, 0))
    assert {drum.sprite(fresh), drum.sprite(fresh.changed(broken=True))} == set(drawn)
    pictures = [render_svg(document(sprite), (64, 64)) for sprite in drawn.values()]
    assert all(pygame.mask.from_surface(picture).count() > 900 for picture in pictures)
    assert pygame.image.tobytes(pictures[0], "RGBA") != pygame.image.tobytes(pictures[1], "RGBA")
    assert {(sprite.width, sprite.height) for sprite in drawn.values()} == {(64, 96 if drum.tall else 64)}


def test_the_line_for_tiled_is_a_tile(drum, tmp_path):
    (line,) = re.search(r"```text\n(.*?)```", PAGE, re.DOTALL)[1].splitlines()
    file = tmp_path / "things.txt"
    before = (ROOT / "tools" / "tilesets" / "things.txt").read_text(encoding="utf-8")
    file.write_text(f"{before}{line}\n", encoding="utf-8")
    tile = read_list(file)[-1]
    assert (tile.sprite, tile.kind) == (drum.sprite(Thing("x", "drum", Position(0, 0))), drum.name)


def test_the_tools_that_are_named_are_there():
    assert all((ROOT / name).is_file() for name in re.findall(r"python (tools/\w+\.py)", PAGE))
