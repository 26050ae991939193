"""What Monty says, in pieces."""

from dataclasses import replace

from pyland.explain.explanation import Explanation, Fix
from pyland.text import ENGLISH, _
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.speech import Code, Manner, Words, explained, hint_blocks, hinted, is_calm, spoken
from pyland.world.geometry import Position

MISSPELT = Explanation(
    "misspelt", _("No such command"), _("Did you mean `move_east`?"), _("Look at the letters."), 2, 0, 9,
    Fix(2, "move_eest()", "move_east()"), "NameError: name 'move_eest' is not defined",
)  # fmt: skip
BUMP = Explanation("bump", _("Bump!"), _("A rock is in the way."), line=4, where=Position(3, 4))
MISSED = Explanation("missed", _("Not yet"), _("You stopped."), where=Position(3, 4))


def deeds(explanation: Explanation, *, python: bool = False) -> list[Deed]:
    return [choice.deed for choice in explained(explanation, ENGLISH, Manner(python=python)).choices]


def test_a_repair_is_shown_before_it_can_be_taken() -> None:
    speech = explained(MISSPELT, ENGLISH)
    assert Code("move_east()", 2, "move_eest()") in speech.blocks
    assert deeds(MISSPELT) == [Deed.SHOW_WHERE, Deed.FIX, Deed.PYTHON]


def test_what_python_says_comes_when_it_is_asked_for() -> None:
    before, after = (explained(MISSPELT, ENGLISH, Manner(python=python)) for python in (False, True))
    assert "NameError" not in str(before.blocks) and "NameError" in str(after.blocks)
    assert Deed.PYTHON not in deeds(MISSPELT, python=True)


def test_the_second_time_only_the_repair_is_left() -> None:
    again = explained(MISSPELT, ENGLISH, Manner(again=True))
    assert again.blocks == (Code("move_east()", 2, "move_eest()"),) and again.mood == "monty_thinking"
    assert [choice.deed for choice in again.choices] == [Deed.SHOW_WHERE, Deed.FIX, Deed.MORE]


def test_without_a_repair_the_second_time_is_one_sentence() -> None:
    """Of a program what to do, of the world what was in the way."""
    plain = replace(MISSPELT, fix=None)
    assert explained(plain, ENGLISH, Manner(again=True)).blocks == (Words("Look at the letters."),)
    bump = replace(BUMP, hint=_("The first command worked."))
    assert explained(bump, ENGLISH, Manner(again=True)).blocks == (Words("A rock is in the way."),)
    bare = replace(plain, hint=None)
    assert explained(bare, ENGLISH, Manner(again=True)).blocks == (Words("Did you mean `move_east`?"),)


def test_where_there_is_little_room_the_repair_says_what_to_type() -> None:
    speech = explained(MISSPELT, ENGLISH)
    assert speech.essence(0) == speech.blocks
    assert [type(block) for block in speech.essence(1)] == [Words, Code]
    plain = explained(replace(MISSPELT, fix=None), ENGLISH, Manner(python=True))
    assert plain.essence(2) == plain.blocks


def test_why_a_goal_was_missed_is_left_out_last() -> None:
    speech = explained(replace(MISSED, hint=_("Line 2 does nothing."), fix=MISSPELT.fix), ENGLISH)
    assert speech.essence(1) == speech.blocks and len(speech.essence(2)) == 2


def test_a_card_is_spoken_with_its_repair() -> None:
    assert spoken(explained(MISSPELT, ENGLISH), ENGLISH) == (
        "No such command. Did you mean `move_east`? Line 2 would be: move_east() Look at the letters.")
    assert spoken(explained(BUMP, ENGLISH), ENGLISH) == "Bump! A rock is in the way."


def test_a_remark_is_calm() -> None:
    assert explained(MISSPELT, ENGLISH, Manner(gentle=True)).mood == "monty_thinking"


def test_nothing_is_offered_that_there_is_not() -> None:
    assert deeds(BUMP) == [Deed.SHOW_WHERE] == deeds(MISSED)
    assert deeds(Explanation("odd", _("Odd"), _("Odd."))) == []


def test_the_world_is_no_mistake_of_the_program() -> None:
    assert is_calm(BUMP) and is_calm(MISSED) and not is_calm(MISSPELT)
    moods = {explained(told, ENGLISH).mood for told in (BUMP, MISSED)}
    assert moods == {"monty_thinking"}


def test_code_in_a_hint_is_a_listing() -> None:
    blocks = hint_blocks("It begins like this:\n`move_east()`\n`move_east()`\nThen go on.\n")
    assert blocks == (Words("It begins like this:"), Code("move_east()\nmove_east()"), Words("Then go on."))


def test_a_hint_of_running_text_stays_one() -> None:
    text = "Each `move_east()` is one step.\nHow many are there?"
    assert hint_blocks(text) == (Words("Each `move_east()` is one step. How many are there?"),)


def test_hints_lead_on_and_back() -> None:
    first, last = hinted(("a", "b"), 0, 2, ENGLISH), hinted(("a", "b"), 1, 2, ENGLISH)
    assert [choice.deed for choice in first.choices] == [Deed.NEXT_HINT]
    assert [choice.deed for choice in last.choices] == [Deed.LAST_HINT]
    assert first.title == "Hint 1 of 2"
