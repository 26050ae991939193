"""The map in words."""

import pytest

from pyland.text import ENGLISH
from pyland.ui.stage import spoken, titles
from pyland.ui.stage.hover import Hover
from pyland.world.ascii import draw
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import KINDS


def test_a_tile_in_words() -> None:
    state = draw("@.g\n~.M", person_1={"name": "Ranger Rosa"})
    assert ENGLISH(spoken.describe(state, Position(2, 0))) == "a gem (2, 0)"
    assert ENGLISH(spoken.describe(state, Position(0, 1))) == "water (0, 1)"
    assert ENGLISH(spoken.describe(state, Position(2, 1))) == "Ranger Rosa (2, 1)"
    state.put(Thing("flag", "flag", Position(0, 0)))
    assert ENGLISH(spoken.describe(state, Position(0, 0))) == "the hero and the flag (0, 0)"
    assert ENGLISH(spoken.describe(state, Position(9, 9))) == "edge of the map (9, 9)"


def test_the_map_in_words() -> None:
    told = [ENGLISH(message) for message in spoken.overview(draw("..g\n@.S"))]
    assert told == [
        "The map is 3 tiles wide and 2 tiles high.",
        "The hero is at (0, 1) and faces east.",
        "At (2, 0): a gem.",
        "At (2, 1): a sign.",
    ]


def test_a_sign_is_told_with_its_words_once_they_were_read() -> None:
    state, teller = draw("@S", sign_1={"text": "mango"}), spoken.Teller()
    assert ENGLISH(teller.describe(state, Position(1, 0))) == "a sign (1, 0)"
    teller.learn("sign-1", "mango")
    assert ENGLISH(teller.describe(state, Position(1, 0))) == "a sign that says “mango” (1, 0)"
    assert ENGLISH(teller.overview(state)[-1]) == "At (1, 0): a sign that says “mango”."
    teller.forget()
    assert ENGLISH(teller.describe(state, Position(1, 0))) == "a sign (1, 0)"


@pytest.mark.parametrize(("kind", "properties", "words"), [
    ("door", {}, "a shut door"), ("door", {"locked": True}, "a locked door"), ("door", {"open": True}, "an open door"),
    ("door", {"opens_with": "gem"}, "a locked door"), ("gate", {}, "a shut gate"),
    ("gate", {"open": True}, "an open gate"),
    ("crocodile", {"asleep": True}, "a sleeping crocodile"), ("crocodile", {}, "a crocodile"),
    ("torch", {"lit": "true"}, "a lit torch"), ("torch", {}, "a torch that is not lit"), ("vine", {}, "a vine"),
    ("vine", {"cut": True, "grown": False}, "a vine that was cut"), ("vine", {"grown": False}, "a small vine"),
    ("chest", {"locked": True}, "a locked chest"), ("chest", {"locked": True, "open": True}, "an open chest"),
    ("spots", {"count": 1}, "a tile with 1 spot"), ("spots", {"count": 3, "text": "3"}, "a tile with 3 spots"),
    ("paint", {"colour": "blue"}, "a pot of paint: blue"), ("gem", {}, "a gem"),
])
def test_things_are_called_what_they_are_now(kind: str, properties: dict[str, object], words: str) -> None:
    state = draw("@.")
    state.put(Thing("it", kind, Position(1, 0), properties=properties))
    assert ENGLISH(spoken.describe(state, Position(1, 0))) == f"{words} (1, 0)"


def test_every_kind_that_has_words_for_how_it_is_is_a_kind() -> None:
    assert {*titles._WORDS, *titles._SPECIAL} <= set(KINDS)


def test_names_are_told_with_the_values_of_the_try() -> None:
    state = draw("@M", person_1={"name": "Number {n}"})
    state.values = {"n": 7}
    assert ENGLISH(spoken.describe(state, Position(1, 0))) == "Number 7 (1, 0)"


def test_what_is_hidden_is_never_told() -> None:
    state = draw("@.")
    state.put(Thing("mine", "mine", Position(1, 0)))
    assert ENGLISH(spoken.describe(state, Position(1, 0))) == "grass (1, 0)"
    assert spoken.about(state, Position(1, 0)) is None
    assert len(spoken.overview(state)) == 2


def test_what_things_are_for_is_told_when_nothing_unknown_is_needed() -> None:
    state = draw("@S", sign_1={"text": "mango"})
    told = spoken.about(state, Position(1, 0))
    assert told is KINDS["sign"].about
    assert spoken.about(state, Position(1, 0), ["read"]) is told
    assert spoken.about(state, Position(1, 0), ["cut"]) is None
    assert len(spoken.Teller(["cut"]).tip(state, Position(1, 0), more=True)) == 1
    assert len(spoken.Teller(["read"]).tip(state, Position(1, 0), more=True)) == 2
    assert len(spoken.Teller().tip(state, Position(1, 0), more=False)) == 1


def test_more_is_told_where_the_mouse_rests() -> None:
    hover = Hover()
    hover.tile = Position(1, 1)
    assert hover.update(0.1) and not hover.rests
    assert not hover.update(0.1)
    assert hover.update(1.0) and hover.rests
    assert not hover.update(1.0)
    hover.tile = Position(1, 2)
    assert not hover.rests
