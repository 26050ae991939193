"""The reference of grounds and things is that of the game."""

from pyland.script.commands import COMMANDS
from pyland.world.terrain import EDGE, TERRAINS
from pyland.world.things import KINDS
from tools.make_things_doc import GIVES, ONLY_THE_GAME, ROOT, main, page

TEXT = (ROOT / "docs" / "things.md").read_text(encoding="utf-8")


def test_the_page_is_as_the_game_is_now():
    assert page() == TEXT, "run tools/make_things_doc.py"


def test_every_thing_every_ground_and_every_property_is_on_it():
    grounds = [name for name in TERRAINS if name != EDGE.name]
    assert [name for name in (*KINDS, *grounds) if f"`{name}`" not in TEXT and name not in ONLY_THE_GAME] == []
    assert [entry.name for kind in KINDS.values() for entry in kind.properties if f"`{entry.name}`" not in TEXT] == []


def test_what_comes_back_is_told_of_every_question():
    questions = {name for name, command in COMMANDS.items() if not command.takes_turn}
    assert questions | {"ask"} == set(GIVES)
    assert [name for name in GIVES if f"| `{name}(" not in TEXT] == []


def test_the_tool_writes_the_page(tmp_path):
    main(tmp_path / "a.md")
    assert (tmp_path / "a.md").read_text(encoding="utf-8") == TEXT
