"""The levels that come with the game: sound, drawn right, and with nothing hidden behind the cards of the screen."""

import re
from functools import partial
from pathlib import Path
from xml.etree import ElementTree

import pytest

from pyland.authoring.check import check_levels
from pyland.authoring.mapmaker import blob
from pyland.authoring.readability import grade
from pyland.level.library import Library
from pyland.level.picture import SpriteTile
from pyland.play.running import run_level
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH
from pyland.world.events import Moved
from pyland.world.things import kind_of

ROOT = Path(__file__).parents[2]
LIBRARY = Library([ROOT / "levels"], own=ROOT / "levels")
LEVELS = [pytest.param(level, id=level.id) for level in LIBRARY.levels]
JOINED = {name: (name,) for name in ("sand", "sea", "cliff")}
JOINED |= {name: (name, "bridge") for name in ("path", "water")}
JARGON = {
    "token", "syntax", "error", "exception", "argument", "parameter", "string", "integer", "float", "method",
    "statement", "object", "module", "operator", "tuple", "type", "defined", "expression", "execute", "compile",
    "debug", "variable", "boolean", "invalid", "illegal", "failed", "wrong", "kill", "die", "fight", "shoot",
}
VISIBLE_ROWS = range(1, 9)
VISIBLE_COLUMNS = range(1, 13)


@pytest.fixture(scope="module")
def run():
    with Workbench() as bench:
        yield partial(run_level, bench)


def test_there_are_levels_and_nothing_is_wrong_with_their_islands():
    assert [level.id for level in LIBRARY.levels][:3] == [
        "hello-beach/01-sandy-start", "hello-beach/02-rock-pool", "hello-beach/03-the-password"]
    assert LIBRARY.problems == ()


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_is_sound(level, run):
    checked = check_levels([level.folder], LIBRARY, Library, run)
    assert [(problem.line, ENGLISH(problem.message)) for problem in checked.problems] == []
    assert checked.levels == 1


@pytest.mark.parametrize("level", LEVELS)
def test_every_level_has_what_a_child_needs(level):
    assert 3 <= len(level.spec.hints) <= 4
    assert len(level.spec.solutions) >= 2
    assert len(level.spec.wrong) >= 2
    assert level.spec.starter
    assert all(grade([line.text]) <= 4 for line in level.spec.story)


def test_the_first_level_asks_to_read_two_sentences_and_shows_two_commands():
    level = LIBRARY.levels[0]
    text = " ".join(line.text for line in level.spec.story)
    assert len(re.findall(r"[.!?](?:\s|\*|$)", text)) <= 2
    assert len(level.commands) == 2
    assert level.panels == frozenset()
    assert level.spec.starter.strip() in [f"{command}()" for command in level.commands]


def test_the_unchanged_starter_of_the_first_level_moves_the_hero(run):
    level = LIBRARY.levels[0]
    report = run(level, {"hero": level.spec.starter}, 0, ())
    assert any(isinstance(entry.event, Moved) for entry in report.log.between(0, len(report.log)))
    assert (report.outcome, report.explanation.kind) == ("unsolved", "missed_goal")


@pytest.mark.parametrize("level", LEVELS)
def test_the_important_things_are_not_under_the_cards(level):
    for tiled in level.maps:
        for thing in tiled.start.things.values():
            if kind_of(thing).body or kind_of(thing).usable or thing.kind == "person":
                assert thing.position.x in VISIBLE_COLUMNS and thing.position.y in VISIBLE_ROWS, thing


@pytest.mark.parametrize("level", LEVELS)
def test_tiles_fit_their_neighbours(level):
    for tiled in level.maps:
        rows = tiled.picture.ground
        for name, joined in JOINED.items():
            there = [[_has(cell, joined) for cell in row] for row in rows]
            drawing = ["".join("p" if yes else "." for yes in row) for row in there]
            for y, row in enumerate(rows):
                for x, cell in enumerate(row):
                    mask = _mask(cell, name)
                    if mask is not None:
                        assert mask == blob(drawing, x, y), (level.id, name, x, y)


def _has(cell, names):
    return any(isinstance(image, SpriteTile) and image.name.split("_")[0] in names for image in cell)


def _mask(cell, name):
    masks = [re.fullmatch(rf"{name}_(\d\d\d)", image.name) for image in cell if isinstance(image, SpriteTile)]
    return next((int(found[1]) for found in masks if found), None)


@pytest.mark.parametrize("level", LEVELS)
def test_no_text_needs_a_word_that_only_programmers_know(level):
    spec = level.spec
    texts = [spec.title, spec.starter, *(line.text for line in spec.story), *spec.hints]
    texts += [ENGLISH(goal.text()) for goal in (*spec.goals, *spec.stars)]
    words = set(re.findall(r"[a-z]+", re.sub(r"`[^`]*`", "", " ".join(texts)).lower()))
    assert not words & JARGON


def test_no_two_maps_are_alike():
    maps = [repr((tiled.start.ground, sorted(map(repr, tiled.start.things.values()))))
            for level in LIBRARY.levels for tiled in level.maps]
    assert len(set(maps)) == len(maps)


@pytest.mark.parametrize("file", sorted((ROOT / "levels").rglob("*.tmx")), ids=lambda file: file.parent.name)
def test_maps_open_in_tiled_anywhere(file):
    root = ElementTree.parse(file).getroot()
    assert root.get("version") == "1.10"
    sources = [tileset.get("source") for tileset in root.iter("tileset")]
    assert sources == ["../../../assets/tilesets/terrain.tsx", "../../../assets/tilesets/things.tsx"]
    assert all((file.parent / source).is_file() for source in sources)
    assert all(data.get("encoding") == "csv" and data.get("compression") is None for data in root.iter("data"))
