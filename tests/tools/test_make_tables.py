"""The tables in the page for authors are those of the game."""

import pytest

from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS
from tools.make_tables import DOCUMENT, main, with_tables


def test_the_tables_are_as_the_game_is_now():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert text == with_tables(text), "run tools/make_tables.py"


def test_every_thing_every_ground_and_every_property_is_in_them():
    text = DOCUMENT.read_text(encoding="utf-8")
    assert all(f"\n| `{name}` | " in text for name in (*KINDS, *(name for name in TERRAINS if name != EDGE.name)))
    assert all(f"\n| `{entry.name}` | " in text for kind in KINDS.values() for entry in kind.properties)


def test_commands_are_those_that_do_something():
    rows = {line.split("|")[1].strip(" `"): line.split("|")[3].strip() for line in
            DOCUMENT.read_text(encoding="utf-8").splitlines() if line.count("|") == 5 and line.startswith("| `")}
    assert rows["door"] == "`use()`" and rows["crate"] == "`push()`" and rows["vine"] == "`cut()`"
    assert rows["gate"] == "" and rows["snake"] == "`shout()`" and rows["sign"] == "`read()`"


def test_a_document_without_the_places_is_refused():
    with pytest.raises(ValueError, match="table of ground"):
        with_tables("nothing")


def test_the_tool_writes_the_tables(tmp_path):
    text = DOCUMENT.read_text(encoding="utf-8")
    (tmp_path / "a.md").write_text(text.replace("| `boat` |", "| `ship` |"), encoding="utf-8")
    main(tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == text
