"""Who hears what is said, and what is shouted."""

import pytest

from pyland.world.ascii import draw
from pyland.world.hearing import NEAR, hearers
from pyland.world.properties import flag, number, text
from pyland.world.state import Thing

FIELD = """
    g......
    .gg....
    ..@...g
    .......
    ....g..
    ..g...g
"""


def heard(loud):
    return [tuple(thing.position) for thing in hearers(draw(FIELD), "hero", loud)]


def test_talking_is_heard_on_the_tiles_beside():
    assert heard(False) == [(2, 1)]


def test_a_shout_is_heard_in_row_and_column_and_near():
    assert heard(True) == [(1, 1), (2, 1), (6, 2), (2, 5)]
    assert NEAR == 3


def test_nobody_hears_themselves():
    assert hearers(draw("@"), "hero", True) == hearers(draw("@"), "hero", False) == []


# What an author may have written


@pytest.mark.parametrize(("value", "found"), [(3, 3), ("3", 3), (None, 8), ("three", 8), (True, 1), ([], 8), (2.9, 2)])
def test_numbers(value, found):
    assert number(Thing("x", "gem", (0, 0), properties={"n": value}), "n", 8) == found


@pytest.mark.parametrize(("value", "found"), [
    (True, True), (False, False), ("true", True), (" True ", True), ("false", False), ("", True), (None, True),
    (0, False),
])
def test_yes_and_no(value, found):
    assert flag(Thing("x", "gem", (0, 0), properties={"f": value}), "f", True) is found


@pytest.mark.parametrize(("value", "found"), [("a", "a"), (7, "7"), ("", "b"), (None, "b")])
def test_texts(value, found):
    assert text(Thing("x", "gem", (0, 0), properties={"t": value}), "t", "b") == found
