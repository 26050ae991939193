"""A tolerant, line-wise Python lexer for colouring.

It takes one line and the state the line before left behind, so an editor need only look again at lines that changed.
It never raises: what is no Python becomes `Kind.BROKEN`.
"""

import keyword
import re
from enum import StrEnum
from typing import NamedTuple


class Kind(StrEnum):
    """What a piece of a line is, as far as its colour goes."""

    KEYWORD = "keyword"
    CALL = "call"
    """A name followed by an opening round bracket."""
    NAME = "name"
    TEXT = "text"
    """A text in quotes, or the part of a longer text that is on this line."""
    NUMBER = "number"
    CONSTANT = "constant"
    """True, False or None."""
    COMMENT = "comment"
    OPERATOR = "operator"
    """Signs, brackets, commas, and the backslash that joins two lines."""
    SPACE = "space"
    BROKEN = "broken"
    """A text whose quote is never closed, or characters Python does not know."""


class Lexeme(NamedTuple):
    """The characters from column `start` up to but not including `end` of one line."""

    kind: Kind
    start: int
    end: int


class LexState(NamedTuple):
    """What the next line must know: the quote of a text still open at the end of this one, and its prefix (as `rb`)."""

    quote: str = ""
    prefix: str = ""


PLAIN = LexState()
"""Not inside any text: the state before the first line."""

CONSTANTS = frozenset({"True", "False", "None"})
KEYWORDS = frozenset(keyword.kwlist) - CONSTANTS
_SOFT_KEYWORDS = ("match", "case")

_DIGITS = r"[0-9](?:_?[0-9])*"
_PIECE = re.compile(
    rf"""
      (?P<space>[ \t\f\r\n]+)
    | (?P<comment>\#.*)
    | (?P<prefix>[rR][bBfF]?|[bBfF][rR]?|[uU]|)(?P<quote>'''|\"\"\"|'|")
    | (?P<number>0[xX](?:_?[0-9a-fA-F])+|0[bB](?:_?[01])+|0[oO](?:_?[0-7])+
        |(?:{_DIGITS}(?:\.(?:{_DIGITS})?)?|\.{_DIGITS})(?:[eE][-+]?{_DIGITS})?[jJ]?)
    | (?P<word>[A-Za-z_][A-Za-z0-9_]*)
    | (?P<operator>\*\*=|//=|>>=|<<=|\.\.\.|!=|->|:=|[-+*/%@&|^<>=]=|\*\*|//|>>|<<|[-+*/%@&|^~<>=:,.;()\[\]{{}}]|\\\Z)
    """,
    re.VERBOSE | re.DOTALL,
)
_TO_QUOTE = {quote: re.compile(rf"(?:\\.|[^\\])*?{quote}", re.DOTALL) for quote in ("'", '"', "'''", '"""')}


def lex_line(text: str, state: LexState = PLAIN) -> tuple[tuple[Lexeme, ...], LexState]:
    """Return the pieces of one line, which cover it exactly and in order, and the state for the next line."""
    lexemes: list[Lexeme] = []
    column = 0
    if not text and len(state.quote) == 1:
        state = PLAIN
    last = -1  # index of the last lexeme that is not space
    while column < len(text):
        kind, end, state = scan(text, column, state)
        if kind is Kind.BROKEN and lexemes and lexemes[-1].kind is Kind.BROKEN:
            column = lexemes.pop().start
        if kind is Kind.OPERATOR and text[column] == "(" and last >= 0 and lexemes[last].kind is Kind.NAME:
            lexemes[last] = lexemes[last]._replace(kind=Kind.CALL)
        lexemes.append(Lexeme(kind, column, end))
        if kind is not Kind.SPACE:
            last = len(lexemes) - 1
        column = end
    if text.lstrip().startswith(_SOFT_KEYWORDS):
        _harden(lexemes, text)
    return tuple(lexemes), state


def end_state(text: str, state: LexState = PLAIN) -> LexState:
    """Return only the state after a line; quick for the many lines that hold no quote."""
    if not state.quote and "'" not in text and '"' not in text:
        return PLAIN
    if len(state.quote) == 3 and state.quote not in text:
        return state
    return lex_line(text, state)[1]


def scan(text: str, column: int, state: LexState = PLAIN) -> tuple[Kind, int, LexState]:
    """Return kind and end of the piece that starts at the column, and the state after it.

    `state` says which text is open before the column. `Kind.CALL` and soft keywords need the rest of the line, and are
    left to `lex_line`.
    """
    if state.quote:
        return _text(text, column, state)
    match = _PIECE.match(text, column)
    if match is None:
        return *_odd(text, column), PLAIN
    end = match.end()
    match match.lastgroup:
        case "quote":
            return _text(text, end, LexState(match["quote"], match["prefix"].lower()))
        case "word":
            return *_word(text, column, end), PLAIN
        case "number":
            return *_number(text, end), PLAIN
        case group:
            return Kind(group or ""), end, PLAIN


def _text(text: str, inside: int, opened: LexState) -> tuple[Kind, int, LexState]:
    """Scan the rest of a text, which begins at `inside`, up to its quote or the end of the line."""
    closed = _TO_QUOTE[opened.quote].match(text, inside)
    if closed:
        return Kind.TEXT, closed.end(), PLAIN
    goes_on = len(opened.quote) == 3 or _ends_in_backslash(text, inside)
    return (Kind.TEXT, len(text), opened) if goes_on else (Kind.BROKEN, len(text), PLAIN)


def _ends_in_backslash(text: str, inside: int) -> bool:
    """Whether the line ends in a backslash that is not itself escaped, so that the text goes on in the next line."""
    tail = text[inside:]
    return (len(tail) - len(tail.rstrip("\\"))) % 2 == 1


def _word(text: str, start: int, end: int) -> tuple[Kind, int]:
    end = _name_end(text, end)
    word = text[start:end]
    if word in KEYWORDS:
        return Kind.KEYWORD, end
    return (Kind.CONSTANT if word in CONSTANTS else Kind.NAME), end


def _number(text: str, end: int) -> tuple[Kind, int]:
    """A number that runs into a word, like `3abc`, is broken; `1if x else 2` is odd but Python."""
    tail = _name_end(text, end)
    if tail == end or text[end:tail] in KEYWORDS:
        return Kind.NUMBER, end
    return Kind.BROKEN, tail


def _odd(text: str, column: int) -> tuple[Kind, int]:
    """A name that begins with a letter beyond ASCII, or one character that has no place in Python."""
    if text[column].isidentifier():
        return Kind.NAME, _name_end(text, column + 1)
    return Kind.BROKEN, column + 1


def _name_end(text: str, column: int) -> int:
    """Return where the name goes on to; combining marks belong to it although they are no letters."""
    while column < len(text) and ("a" + text[column]).isidentifier():
        column += 1
    return column


def _harden(lexemes: list[Lexeme], text: str) -> None:
    """Make `match` and `case` keywords where they head a block; elsewhere they are plain names."""
    solid = [index for index, lexeme in enumerate(lexemes) if lexeme.kind not in (Kind.SPACE, Kind.COMMENT)]
    if len(solid) < 3:
        return
    first, second, last = lexemes[solid[0]], lexemes[solid[1]], lexemes[solid[-1]]
    heads_block = text[last.start : last.end] == ":" and first.end < second.start
    starts_value = second.kind is not Kind.OPERATOR or text[second.start] in "([{-*"
    if heads_block and starts_value and text[first.start : first.end] in _SOFT_KEYWORDS:
        lexemes[solid[0]] = first._replace(kind=Kind.KEYWORD)
