"""The levels in the guide for authors are proven, and its numbers of tiles are those of the tilesets."""

import re
from functools import partial
from pathlib import Path

import pytest

from pyland.authoring.check import check_levels
from pyland.level.build import load_map
from pyland.level.library import Library
from pyland.play.running import run_level
from pyland.play.workbench import Workbench
from pyland.script.commands import COMMANDS
from pyland.text import ENGLISH
from pyland.world.geometry import Position
from pyland.world.terrain import TERRAINS

ROOT = Path(__file__).parents[2]
TILESETS = ROOT / "assets" / "tilesets"
GUIDE = (ROOT / "docs" / "authoring.md").read_text(encoding="utf-8")
MAP = re.findall(r"```xml\n(<\?xml.*?)```", GUIDE, re.DOTALL)[0]
"""The first map that is there to be copied."""
EXAMPLES = re.split(r"\n### Example \d: ", GUIDE.partition("\n## Words for children")[0])[1:]
_FILE = re.compile(r"\*\*([\w.-]+)\*\*\n\n```\w+\n(.*?)```", re.DOTALL)
_ROW_OF_NUMBERS = re.compile(r"`(\d+)`(?:, `(\d+)`)? \| (\w+)")


@pytest.fixture(scope="module")
def run():
    with Workbench() as bench:
        yield partial(run_level, bench)


@pytest.mark.parametrize("example", EXAMPLES, ids=lambda text: text.partition("\n")[0])
def test_an_example_is_proven(tmp_path, run, example):
    files = {"map.tmx": MAP, **dict(_FILE.findall(example))}
    for name, text in files.items():
        (tmp_path / name).write_text(text, encoding="utf-8")
    checked = check_levels([tmp_path], Library([], TILESETS), partial(Library, tilesets=TILESETS), run)
    assert [(problem.file.name, problem.line, ENGLISH(problem.message)) for problem in checked.problems] == []
    assert checked.levels == 1


def test_there_are_three_examples():
    assert len(EXAMPLES) == 3


def test_the_numbers_of_grounds_are_right(tmp_path):
    grounds = {"trees": "tree", "water": "water"}
    rows = _ROW_OF_NUMBERS.findall(GUIDE.partition("**The ground.**")[2].partition("For more pictures")[0])
    told = [(number, grounds.get(word, word)) for one, two, word in rows for number in (one, two) if number]
    assert {word for _number, word in told} == set(TERRAINS) - {"edge"}
    for number, word in told:
        (tmp_path / "map.tmx").write_text(MAP.replace("48,96,48", f"{number},96,48", 1), encoding="utf-8")
        tiled, problems = load_map(tmp_path / "map.tmx", TILESETS)
        assert tiled is not None and problems == ()
        assert tiled.start.terrain(Position(0, 0)).name == word


def test_the_numbers_of_pictures_are_right():
    sprites = dict(re.findall(r'<tile id="(\d+)".*?name="sprite" value="(\w+)"',
                              (TILESETS / "terrain.tsx").read_text(encoding="utf-8"), re.DOTALL))
    told = re.findall(r"`(\d+)` ([a-z ]+)", GUIDE.partition("where nothing is:")[2].partition("(They count")[0])
    assert len(told) > 8
    for number, words in told:
        assert words.split()[-1] in sprites[str(int(number) - 1)] or words == "blue flower"


def test_all_commands_are_told():
    told = GUIDE.partition("### Commands")[2].partition("### Concepts")[0]
    assert [name for name in COMMANDS if f"`{name}`" not in told] == []
