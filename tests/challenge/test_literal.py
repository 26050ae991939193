"""Plain values are read as Python reads them, without Python."""

import ast

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.challenge.goals.literal import read_literal

VALUES = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats(allow_nan=False, allow_infinity=False) | st.text(max_size=6),
    lambda inside: st.lists(inside, max_size=3) | st.lists(inside, max_size=3).map(tuple)
    | st.dictionaries(st.text(max_size=3) | st.integers(), inside, max_size=3),
    max_leaves=6,
)  # fmt: skip


def depth(value):
    inside = value.values() if isinstance(value, dict) else value if isinstance(value, list | tuple) else None
    return 0 if inside is None else 1 + max(map(depth, inside), default=0)


@settings(max_examples=400, deadline=None, derandomize=True)
@given(VALUES.filter(lambda value: depth(value) <= 6))
def test_what_python_shows_is_read_back(value):
    assert repr(read_literal(repr(value))) == repr(value)
    assert repr(read_literal(ascii(value))) == repr(value)


@pytest.mark.parametrize("text", [
    "5", " 5 ", "-5", "+5", "- 5", "1_000", "0x1F", "0o17", "0b101", "2.5", "5.", ".5", "1e3", "1E-3", "-0.0", "00",
    "''", "'it\\'s'", '"a\\n\\t\\\\\\x41\\u00e9\\U0001F600"', "[]", "()", "{}", "(1)", "(1,)", "(1, 2)",
    "1, 2", "1,", "[1, [2, (3,)], ]", "{'a': [1], 2: {}}", "[\n 1,\n 2\n]", "((1))", "[True, False, None]",
    "{(1, 2): 3}", "']'", "[']', '}']",
])
def test_it_is_what_python_says(text):
    assert repr(read_literal(text)) == repr(ast.literal_eval(text))


@pytest.mark.parametrize("text", [
    "", " ", ",", "[", "]", "[1", "[1,,2]", "[,]", "{1}", "{1: }", "{1: 2, 3}", "1 2", "'a' 'b'", "'", "'a", "hello",
    "true", "__import__('os').system('true')", "f'{1}'", "b'x'", "1 + 2", "--5", "-'a'", "-True", "1j", "...", "set()",
    "{*()}", "[x for x in y]", "lambda: 0", "0x", "1__0", "1_", "05", "'\\N{SNOWMAN}'", "'\\q'", "'a\nb'", "'a\\\nb'",
    "'\\0'", "{[]: 1}", "{{}: 1}", "\0", "[" * 7 + "]" * 7, "[" * 400 + "]" * 400, "(" * 900, "-" * 900 + "1",
    "'\\U00110000'", "1e", "٣", "() ()", "1.2.3",
])
def test_anything_else_is_none(text):
    with pytest.raises((ValueError, TypeError)):
        read_literal(text)


@settings(max_examples=300, deadline=None, derandomize=True)
@given(st.text("[](){}:,'\"\\ -+.0123456789eExTrueNone_\n#jb", max_size=12))
def test_whatever_is_read_python_reads_alike(text):
    try:
        value = read_literal(text)
    except (ValueError, TypeError):
        return
    assert repr(value) == repr(ast.literal_eval(text.strip()))
