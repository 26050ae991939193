"""The examples in the page for authors are read without a problem."""

import re
from pathlib import Path

import pytest

from pyland.level.library import Library
from pyland.text import ENGLISH
from tests.level.making import LEVEL, write_level

DOCUMENT = Path(__file__).parents[2] / "docs" / "authoring.md"
EXAMPLES = re.findall(r"```yaml\n(.*?)```", DOCUMENT.read_text(encoding="utf-8"), re.DOTALL)
ALWAYS = "values:\n  apples: 3 to 9\nwalk: true\nbodies: [hero, robot]\n"
NAMES = {"2": "rosa", "3": "kai", "4": "ben", "5": "robot", "6": "robo"}


def sections(text):
    """The top keys of a level file, each with all that belongs to it."""
    parts = re.split(r"(?m)^(?=\w+:)", text)
    return {part.partition(":")[0]: part for part in parts if part.strip()}


def people_on(folder):
    """Turn the first things of the map into those that the examples speak of."""
    file = folder / "map.tmx"
    text = file.read_text(encoding="utf-8")
    for number, name in NAMES.items():
        text = text.replace(f'<object id="{number}"', f'<object id="{number}" name="{name}"')
    file.write_text(re.sub(r'(name="robot?") type="\w+"', r'\1 type="robot"', text), encoding="utf-8")


@pytest.mark.parametrize("example", EXAMPLES)
def test_an_example_is_right(tmp_path, example):
    keys = {**sections(LEVEL), **sections(ALWAYS), **sections(example)}
    write_level(tmp_path, "".join(keys.values()), "@MMMMMSF")
    people_on(tmp_path)
    for name in re.findall(r"[\w-]+\.py", example):
        (tmp_path / name).write_text("move_east()\n", encoding="utf-8")
    level = Library([]).find(str(tmp_path))
    assert [(problem.line, ENGLISH(problem.message)) for problem in level.all_problems] == []
    assert level.start(0).things["robot"].kind == "robot"


def test_there_are_examples_of_everything_new():
    keys = {key for example in EXAMPLES for key in sections(example)}
    assert keys >= {"goals", "stars", "solutions", "wrong", "values", "people", "walk", "bodies", "starter", "story"}


def test_every_key_of_a_level_file_is_told():
    from pyland.level.reader import KEYS
    text = DOCUMENT.read_text(encoding="utf-8")
    assert [key for key in KEYS if f"\n| `{key}` | " not in text] == []
