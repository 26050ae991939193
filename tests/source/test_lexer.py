import keyword
import tokenize
from io import StringIO

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from pyland.source.lexer import PLAIN, Kind, LexState, end_state, lex_line

odd_text = st.text(alphabet=st.one_of(st.sampled_from("'\"\\#()rbfRB{}:.=!0x1_e j\n\t"), st.characters()), max_size=60)
open_texts = st.builds(LexState, st.sampled_from(["'", '"', "'''", '"""']), st.sampled_from(["", "r", "f", "rb"]))
states = st.one_of(st.just(PLAIN), open_texts)


def kinds(text: str, state: LexState = PLAIN) -> list[tuple[str, str]]:
    """The pieces of a line that are not space, as (kind, characters)."""
    return [(kind.value, text[start:end]) for kind, start, end in lex_line(text, state)[0] if kind is not Kind.SPACE]


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("move_east()", [("call", "move_east"), ("operator", "("), ("operator", ")")]),
        ("move_east ()", [("call", "move_east"), ("operator", "("), ("operator", ")")]),
        ("gems = 3", [("name", "gems"), ("operator", "="), ("number", "3")]),
        ("while True:  # on", [("keyword", "while"), ("constant", "True"), ("operator", ":"), ("comment", "# on")]),
        ("if(x)", [("keyword", "if"), ("operator", "("), ("name", "x"), ("operator", ")")]),
        ("x != None", [("name", "x"), ("operator", "!="), ("constant", "None")]),
        ("x **= .5e-3", [("name", "x"), ("operator", "**="), ("number", ".5e-3")]),
        ("0xFF_0 1_000j 0b11", [("number", "0xFF_0"), ("number", "1_000j"), ("number", "0b11")]),
        ("3abc 0b12 1__0", [("broken", "3abc"), ("broken", "0b12"), ("broken", "1__0")]),
        ("1if x", [("number", "1"), ("keyword", "if"), ("name", "x")]),
        ("rb'\\'' r'#'", [("text", "rb'\\''"), ("text", "r'#'")]),
        ("bar'x'", [("name", "bar"), ("text", "'x'")]),
        ('say("# no")', [("call", "say"), ("operator", "("), ("text", '"# no"'), ("operator", ")")]),
        ('say("hello)', [("call", "say"), ("operator", "("), ("broken", '"hello)')]),
        ("''", [("text", "''")]),
        ("''''''", [("text", "''''''")]),
        ("größe = 1", [("name", "größe"), ("operator", "="), ("number", "1")]),
        ("हिन्दी = 1", [("name", "हिन्दी"), ("operator", "="), ("number", "1")]),
        ("x = 3 $?", [("name", "x"), ("operator", "="), ("number", "3"), ("broken", "$?")]),
        ("“hi”", [("broken", "“"), ("name", "hi"), ("broken", "”")]),
        ("a\u00a0b", [("name", "a"), ("broken", "\u00a0"), ("name", "b")]),
        ("x = 1 + \\", [("name", "x"), ("operator", "="), ("number", "1"), ("operator", "+"), ("operator", "\\")]),
        ("\\ x", [("broken", "\\"), ("name", "x")]),
        ("match x:", [("keyword", "match"), ("name", "x"), ("operator", ":")]),
        ("case (1):", [("keyword", "case"), ("operator", "("), ("number", "1"), ("operator", ")"), ("operator", ":")]),
        ("match = 3", [("name", "match"), ("operator", "="), ("number", "3")]),
        ("matches x:", [("name", "matches"), ("name", "x"), ("operator", ":")]),
        ("", []),
    ],
)
def test_kinds(line, expected):
    assert kinds(line) == expected


@pytest.mark.parametrize("word", sorted(set(keyword.kwlist) - {"True", "False", "None"}))
def test_every_keyword(word):
    assert kinds(word) == [("keyword", word)]


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (['x = """a', "b", 'c""" + 1'], [[("text", '"""a')], [("text", "b")], [("text", 'c"""'), ("number", "1")]]),
        (["rb'''", "\\'''", "x"], [[("text", "rb'''")], [("text", "\\'''")], [("text", "x")]]),
        (['"""', "'''", '"""', "x"], [[("text", '"""')], [("text", "'''")], [("text", '"""')], [("name", "x")]]),
        (["'one\\", "two'", "x"], [[("text", "'one\\")], [("text", "two'")], [("name", "x")]]),
        (["'one\\", "two", "x"], [[("text", "'one\\")], [("broken", "two")], [("name", "x")]]),
        (["'one\\\\", "x"], [[("broken", "'one\\\\")], [("name", "x")]]),
        (["'one\\", "", "x"], [[("text", "'one\\")], [], [("name", "x")]]),
    ],
)
def test_texts_over_several_lines(lines, expected):
    state = PLAIN
    for line, wanted in zip(lines, expected, strict=True):
        found = [piece for piece in kinds(line, state) if piece[0] in ("text", "broken", "number") or piece[1] == "x"]
        assert [piece for piece in found if piece != ("name", "x") or len(line) == 1] == wanted
        state = end_state(line, state)


def test_state_keeps_quote_and_prefix():
    assert lex_line("x = Rb'''a")[1] == LexState("'''", "rb")
    assert hash(LexState("'''", "rb")) == hash(LexState("'''", "rb"))


@given(odd_text, states)
def test_spans_cover_any_line_exactly(line, state):
    column = 0
    for kind, start, end in lex_line(line, state)[0]:
        assert isinstance(kind, Kind)
        assert start == column < end
        column = end
    assert column == len(line)


@given(odd_text, states)
def test_the_quick_end_state_is_the_right_one(line, state):
    assert end_state(line, state) == lex_line(line, state)[1]


@settings(max_examples=60)
@given(st.lists(st.sampled_from(["if", "x", "foo", "(", ")", "'a b'", "# c", "12", "==", ":", "+", "None", "\n"])))
def test_same_pieces_as_pythons_own_tokenizer(words):
    source = " ".join(words).replace("\n ", "\n")
    try:
        tokens = list(tokenize.generate_tokens(StringIO(source).readline))
    except (tokenize.TokenError, IndentationError):
        return
    skipped = (tokenize.NEWLINE, tokenize.NL, tokenize.ENDMARKER, tokenize.INDENT, tokenize.DEDENT)
    expected = [token.string for token in tokens if token.type not in skipped and token.string]
    found = [piece for line in source.split("\n") for _, piece in kinds(line)]
    assert found == expected
