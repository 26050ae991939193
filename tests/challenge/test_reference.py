"""The reference for authors: every example in it can be read, and every goal has one."""

import re
from pathlib import Path

import pytest
import yaml

from pyland.challenge.registry import GOALS, Walked, read_goal
from pyland.source.facts import WORDS

from .playing import told

TEXT = (Path(__file__).parents[2] / "docs" / "goals.md").read_text(encoding="utf-8")
BLOCKS = [yaml.load(block, yaml.BaseLoader) for block in re.findall(r"```yaml\n(.*?)```", TEXT, re.DOTALL)]
ITEMS = [item for block in BLOCKS for part in (block.values() if isinstance(block, dict) else [block]) for item in part]
IN_TABLES = [yaml.load(form, yaml.BaseLoader) for form in re.findall(r"^\| `(print: .*?)` \|", TEXT, re.MULTILINE)]


@pytest.mark.parametrize("item", [*ITEMS, *IN_TABLES], ids=str)
def test_every_example_is_a_goal(item):
    (name, value), = ((key, value) for key, value in item.items() if key not in ("text", "by"))
    goal = read_goal(name, value)
    assert told(goal.text())
    assert "by" not in item or Walked(goal)


def test_every_goal_has_an_example():
    assert {name for item in [*ITEMS, *IN_TABLES] for name in item} >= set(GOALS)


def test_all_words_of_the_language_are_there():
    words = TEXT[TEXT.index("The words: "):TEXT.index("A name with brackets")]
    assert set(re.findall(r"`([a-z-]+)`", words)) == WORDS
