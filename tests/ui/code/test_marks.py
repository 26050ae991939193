import pytest
from hypothesis import given
from hypothesis import strategies as st

from pyland.ui.code import ErrorMark, Inserted, inserted_parts


@pytest.mark.parametrize(
    ("mark", "text", "columns"),
    [
        (ErrorMark(1, 4, 8), "for step in", (4, 8)),
        (ErrorMark(1, 4), "for step in", (4, 5)),
        (ErrorMark(1), "    move_east()  ", (4, 15)),
        (ErrorMark(1), "", (0, 1)),
        (ErrorMark(1), "   ", (3, 4)),
        (ErrorMark(1, 3, 4), "abc", (3, 4)),
        (ErrorMark(1, 99, 120), "abc", (3, 4)),
        (ErrorMark(1, 1, 99), "abc", (1, 3)),
        (ErrorMark(1, 2, 1), "abc", (2, 3)),
        (ErrorMark(1, -5, 2), "abc", (0, 2)),
    ],
)
def test_the_columns_of_a_mark(mark, text, columns):
    assert mark.columns(text) == range(*columns)


@given(st.text(max_size=20), st.none() | st.integers(-5, 30), st.none() | st.integers(-5, 40))
def test_a_mark_is_never_empty_and_never_far_off(text, col, end):
    columns = ErrorMark(1, col, end).columns(text)
    assert len(columns) >= 1
    assert 0 <= columns.start <= len(text) and columns.stop <= len(text) + 1


@pytest.mark.parametrize(
    ("old", "new", "parts"),
    [
        ("for i in x", "for i in x:", [(0, 10, 11)]),
        ("say(hi)", "say('hi')", [(0, 4, 8)]),
        ("  a()", "    a()", [(0, 2, 4)]),
        ("move(", "move()", [(0, 5, 6)]),
        ("aa", "aaa", [(0, 2, 3)]),
        ("a()\nb(", "a():\nb()", [(0, 3, 4), (1, 2, 3)]),
        ("a()", "a()\n    pass", [(1, 4, 8)]),
        ("same", "same", []),
        ("a((", "a(", []),
        ("", "x", [(0, 0, 1)]),
    ],
)
def test_what_a_repair_adds(old, new, parts):
    assert inserted_parts(old, new) == tuple(Inserted(*part) for part in parts)


@given(st.text("ab(\n ", max_size=15), st.text("ab(\n ", max_size=15))
def test_inserted_parts_are_in_the_text(old, new):
    lines = new.split("\n")
    for part in inserted_parts(old, new):
        assert 0 <= part.start < part.end <= len(lines[part.line])
