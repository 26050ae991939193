"""Whatever happens to the files of a level, reading them ends in a level or in problems, never in an exception."""

import json
import re
import shutil

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pyland.level.build import load_map
from pyland.level.reader import read_level
from pyland.text import ENGLISH

from .making import COMMANDS, write_level

SETTINGS = settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
SIGNS = st.sampled_from([*"\t:#[{}'\"*&!|\x00é\n%0<", ": ", " #", "- "])


@pytest.fixture(scope="module")
def level(tmp_path_factory):
    folder = tmp_path_factory.mktemp("level")
    return write_level(folder)


@st.composite
def mutations(draw):
    """A few changes, each with places as parts of the whole, so that they fit a text of any length."""
    kind = st.sampled_from(["cut", "swap", "double", "insert", "drop"])
    place = st.integers(0, 10_000)
    return draw(st.lists(st.tuples(kind, place, place, SIGNS), min_size=1, max_size=4))


def mutate(text, changes):
    for kind, first, second, sign in changes:
        lines = text.split("\n")
        one, two = first % len(lines), second % len(lines)
        if kind == "cut":
            text = text[: first * (len(text) + 1) // 10_001]
        elif kind == "swap":
            lines[one], lines[two] = lines[two], lines[one]
            text = "\n".join(lines)
        elif kind == "double":
            text = "\n".join([*lines[:one], lines[one], *lines[one:]])
        elif kind == "drop":
            text = "\n".join([*lines[:one], *lines[one + 1:]])
        else:
            place = first * (len(text) + 1) // 10_001
            text = text[:place] + sign + text[place:]
    return text


@SETTINGS
@given(mutations())
def test_a_mutated_level_file_is_a_level_or_problems(level, changes):
    copy = level.with_name("mutated.yaml")
    copy.write_text(mutate(level.read_text(encoding="utf-8"), changes), encoding="utf-8")
    reading = read_level(copy, COMMANDS)
    assert (reading.spec is None) == bool(reading.problems)
    assert all(problem.line >= 1 and ENGLISH(problem.message) for problem in reading.problems)


@SETTINGS
@given(mutations())
def test_a_mutated_map_is_a_map_or_problems(level, changes):
    copy = level.with_name("mutated.tmx")
    copy.write_text(mutate(level.with_name("map.tmx").read_text(encoding="utf-8"), changes), encoding="utf-8")
    tiled, problems = load_map(copy)
    assert (tiled is None) == bool(problems)
    assert all(problem.line >= 1 and ENGLISH(problem.message) for problem in problems)


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(mutations())
def test_a_map_with_a_mutated_tileset_is_a_map_or_problems(level, changes):
    folder = level.parent / "copy"
    shutil.rmtree(folder, ignore_errors=True)
    shutil.copytree(level.parent / "tilesets", folder / "tilesets")
    shutil.copy(level.with_name("map.tmx"), folder / "map.tmx")
    tileset = folder / "tilesets" / "things.tsx"
    tileset.write_text(mutate(tileset.read_text(encoding="utf-8"), changes), encoding="utf-8")
    tiled, problems = load_map(folder / "map.tmx")
    assert (tiled is None) == bool(problems)


GARBAGE = st.recursive(
    st.sampled_from(["", "x", "7", "3 to 9", "9 to 3", "-1 to", "{gems}", "hero", "robot", "on", "choose Yes",
                     "é" * 300]),
    lambda part: st.lists(part, max_size=4) | st.dictionaries(
        st.sampled_from(["talk", "say", "ask", "choices", "as", "when", "answers", "answer", "hero", "file", "files",
                         "inputs", "walk", "expect", "rosa", "1", "reach", "by"]), part, max_size=4),
    max_leaves=12,
)


@SETTINGS
@given(st.dictionaries(
    st.sampled_from(["bodies", "starter", "values", "people", "solutions", "wrong", "walk", "goals"]), GARBAGE,
    min_size=1))
def test_any_shape_of_the_keys_is_a_level_or_problems(level, keys):
    text = "".join(part for part in re.split(r"(?m)^(?=\w+:)", level.read_text(encoding="utf-8"))
                   if part.partition(":")[0] not in keys)
    copy = level.with_name("shapes.yaml")
    copy.write_text(text + "".join(f"{key}: {json.dumps(value)}\n" for key, value in keys.items()), encoding="utf-8")
    reading = read_level(copy, COMMANDS)
    assert (reading.spec is None) == bool(reading.problems)
    assert all(problem.line >= 1 and ENGLISH(problem.message) for problem in reading.problems)


@SETTINGS
@given(st.binary(max_size=300))
def test_any_bytes_are_problems_or_a_level(level, data):
    copy = level.with_name("bytes.yaml")
    copy.write_bytes(data)
    reading = read_level(copy, COMMANDS)
    assert (reading.spec is None) == bool(reading.problems)
