"""Straight quotes and dashes: the same as when each character is looked at anew after every change."""

from string import ascii_letters

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from pyland.source.clean import _LOOK_ALIKES
from pyland.source.lexer import PLAIN, Kind, end_state, scan
from pyland.source.straighten import straighten

TABLES = [pytest.param(table, id=code) for code, table in _LOOK_ALIKES]
QUOTES, DASHES, JOINERS = (table for _code, table in _LOOK_ALIKES)
SIGNS = st.sampled_from([
    *"“”’‘«'\"\\\n# –\u200d", '"""', "'''", "\\\n", "\\\u200d", "\u200d\\", "\\\"", "“”", "ab", "rb",
])


def slow(text, table):
    """What straight means: after every character that is replaced, its line is read anew from that place on."""
    lines = []
    state = PLAIN
    for line in text.split("\n"):
        column = 0
        if not line:
            state = end_state(line, state)
        while column < len(line):
            kind, end, after = scan(line, column, state)
            odd = next((spot for spot in range(column, end) if line[spot] in table), None)
            if odd is None or kind in (Kind.TEXT, Kind.COMMENT):
                column, state = end, after
            else:
                line = line[:odd] + table[line[odd]] + line[odd + 1:]
        lines.append(line)
    return "\n".join(lines)


@pytest.mark.parametrize("table", TABLES)
@settings(max_examples=1500, deadline=None)
@given(st.lists(SIGNS, max_size=24).map("".join))
@example("“““a”””")
@example('“""a\n“b” # “c”')
@example("'\\\u200d\\' – \u200d'\n– \u200d'")
@example("'a\u200d\\\u200d\n– \u200d' –")
@example("'a\\\n\n“b”")
@example("'a\\\n“b”'“c”\n“d”")
def test_it_is_the_same_as_the_slow_way(table, text):
    assert straighten(text, table) == slow(text, table)


class Counted(str):
    """A text that knows how often a piece of it was asked for."""

    asked = 0

    def find(self, *arguments):
        Counted.asked += 1
        return super().find(*arguments)


def test_a_text_without_signs_is_not_looked_at_line_by_line():
    Counted.asked = 0
    text = Counted("x = 3 - 1\n" * 1000 + "say(“hi”)\n" + "y = 2\n" * 1000)
    assert straighten(text, QUOTES) == text.replace("“", '"').replace("”", '"')
    assert Counted.asked < 5


@pytest.mark.parametrize(("text", "straight"), [
    ("“” " * 60_000, '"" ' * 60_000),
    ("x = " + "“" * 180_000, "x = " + '"' * 180_000),
    ("“”" * 90_000 + '\\"', '""' * 90_000 + '\\"'),
    ("“”" * 50_000 + "\\" * 80_000, '""' * 50_000 + "\\" * 80_000),
    ("‘“" * 90_000, "'\"" * 90_000),
])
def test_a_line_as_long_as_a_program_may_be_is_straight_too(text, straight):
    """Looked at anew after every change, each of these lines would take minutes."""
    assert straighten(text, QUOTES) == straight


def test_joiners_behind_backslashes_on_a_line_as_long_as_a_program_may_be():
    text = "'" + "\\\u200d" * 90_000 + "\\'"
    assert len(straighten(text, JOINERS)) < len(text)
    assert straighten("'" + ascii_letters + "\u200d", JOINERS) == "'" + ascii_letters
