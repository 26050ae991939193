"""Brackets and quotes that come in pairs."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pyland.editing.colouring import Colouring
from pyland.editing.cursor import Plan, Selection
from pyland.editing.document import Edit, Position
from pyland.source.lexer import Kind, Lexeme, LexState, lex_line

CLOSERS = {"(": ")", "[": "]", "{": "}"}
OPENERS = {closer: opener for opener, closer in CLOSERS.items()}
QUOTES = ("'", '"')
FAR = 500
"""So many lines are searched for the other bracket of a pair."""

_PREFIX = re.compile(r"(?<!\w)(?:[rR][bBfF]?|[bBfF][rR]?|[uU])$")
_ROOM = frozenset(" \t)]},:;")  # before one of these, or at the line end, a pair may be opened


class Pair(NamedTuple):
    """Where the two brackets of a pair are: the places before each of them."""

    opener: Position
    closer: Position


def typed(colouring: Colouring, selection: Selection, character: str) -> Plan | None:
    """Return what typing a bracket or quote does beyond putting it there, or None when it does nothing special."""
    if not selection.empty:
        return _around(colouring, selection, character)
    caret = selection.caret
    if character in CLOSERS:
        return _open_bracket(colouring, caret, character)
    if character in OPENERS:
        return _close_bracket(colouring, caret, character)
    return _quote(colouring, caret, character) if character in QUOTES else None


def erased_pair(colouring: Colouring, caret: Position) -> Plan | None:
    """Return the plan that takes both halves of an empty pair around the caret away, or None when there is none."""
    line = colouring.document.line(caret.line)
    pair = line[max(caret.column - 1, 0) : caret.column + 1]
    if len(pair) != 2 or caret.column == 0:
        return None
    before = Position(caret.line, caret.column - 1)
    if pair[0] in QUOTES:
        empty = pair[0] == pair[1] == open_at(colouring, caret) and not open_at(colouring, before)
    else:
        empty = CLOSERS.get(pair[0]) == pair[1] and not open_at(colouring, caret)
        empty = empty and _surplus(colouring, caret.line, pair[0]) <= 0
    edit = Edit(before, Position(caret.line, caret.column + 1), "")
    return Plan((edit,), Selection.at(before)) if empty else None


def open_at(colouring: Colouring, position: Position) -> str:
    """Return the quote of the text the position is in, `#` in a comment, and nothing elsewhere."""
    before = colouring.document.line(position.line)[: position.column]
    return open_after(before, colouring.state(position.line))


def open_after(before: str, state: LexState) -> str:
    """Return what is still open after these characters of a line: a quote, `#` for a comment, or nothing."""
    lexemes, after = lex_line(before, state)
    if after.quote or not lexemes:
        return after.quote
    kind, start, end = lexemes[-1]
    if kind is Kind.COMMENT:
        return "#"
    quotes = [character for character in before[start:end] if character in QUOTES] if kind is Kind.BROKEN else []
    return quotes[0] if quotes else ""


def balance(line: str, lexemes: Sequence[Lexeme]) -> tuple[list[int], list[int]]:
    """Return the columns of the closing brackets that nothing on the line opened, and of the ones left open."""
    surplus: list[int] = []
    still_open: list[int] = []
    for kind, start, _ in lexemes:
        if kind is Kind.OPERATOR and line[start] in CLOSERS:
            still_open.append(start)
        elif kind is Kind.OPERATOR and line[start] in OPENERS:
            if still_open:
                still_open.pop()
            else:
                surplus.append(start)
    return surplus, still_open


def match_at(colouring: Colouring, caret: Position) -> Pair | None:
    """Return the pair of which one bracket is just before or just after the caret, the one before first."""
    line = colouring.document.line(caret.line)
    signs = {start: line[start] for kind, start, _ in colouring.lexemes(caret.line) if kind is Kind.OPERATOR}
    for column in (caret.column - 1, caret.column):
        sign = signs.get(column, "")
        pair = _pair(colouring, Position(caret.line, column), sign) if sign in CLOSERS or sign in OPENERS else None
        if pair:
            return pair
    return None


def _pair(colouring: Colouring, here: Position, character: str) -> Pair | None:
    """Walk away from a bracket until everything opened on the way, and it itself, is closed."""
    forward = character in CLOSERS
    partners = CLOSERS if forward else OPENERS
    waiting: list[str] = []
    for position, other in _brackets(colouring, here, 1 if forward else -1):
        if other in partners:
            waiting.append(partners[other])
        elif waiting.pop() != other:
            return None
        elif not waiting:
            return Pair(here, position) if forward else Pair(position, here)
    return None


def _brackets(colouring: Colouring, start: Position, step: int) -> Iterator[tuple[Position, str]]:
    """Go through the brackets that belong to the code, from the one at `start` on, forward or backward."""
    last = min(max(start.line + step * FAR, -1), colouring.document.line_count)
    for index in range(start.line, last, step):
        line = colouring.document.line(index)
        for kind, column, _ in colouring.lexemes(index)[::step]:
            behind = index == start.line and (column - start.column) * step < 0
            if kind is Kind.OPERATOR and not behind and (line[column] in CLOSERS or line[column] in OPENERS):
                yield Position(index, column), line[column]


def _around(colouring: Colouring, selection: Selection, character: str) -> Plan | None:
    """Put what is selected between brackets or quotes and keep it selected."""
    start, end = selection.start, selection.end
    closer = CLOSERS.get(character) or (character if character in QUOTES and start.line == end.line else "")
    if not closer or open_at(colouring, start):
        return None
    edits = (Edit(end, end, closer), Edit(start, start, character))
    moved = Edit(start, start, character)
    return Plan(edits, Selection(moved.shift(selection.anchor), moved.shift(selection.caret)))


def _open_bracket(colouring: Colouring, caret: Position, character: str) -> Plan | None:
    line = colouring.document.line(caret.line)
    if not _has_room(line, caret.column) or open_at(colouring, caret):
        return None
    if _surplus(colouring, caret.line, character) < 0:
        return None  # its partner is already there
    return _pair_plan(caret, character, CLOSERS[character])


def _close_bracket(colouring: Colouring, caret: Position, character: str) -> Plan | None:
    line = colouring.document.line(caret.line)
    if line[caret.column : caret.column + 1] != character or open_at(colouring, caret):
        return None
    return _step_over(caret) if _surplus(colouring, caret.line, OPENERS[character]) <= 0 else None


def _quote(colouring: Colouring, caret: Position, character: str) -> Plan | None:
    line = colouring.document.line(caret.line)
    before = line[: caret.column]
    opened = open_at(colouring, caret)
    if opened:
        closes = opened[0] == character and line[caret.column : caret.column + 1] == character
        return _step_over(caret) if closes and _is_closer(line, caret.column, opened) else None
    if not _has_room(line, caret.column):
        return None
    lexemes, _ = lex_line(before, colouring.state(caret.line))
    last = before[lexemes[-1].start :] if lexemes else ""
    if last.lstrip("rRbBfFuU") == character * 2:
        return _pair_plan(caret, character, character * 3)
    if last[-1:] in QUOTES or (last[-1:].isalnum() and not _PREFIX.search(before)) or last.endswith("_"):
        return None
    return _pair_plan(caret, character, character)


def _is_closer(line: str, column: int, quote: str) -> bool:
    """Whether the quote sign at the column belongs to the quote that ends the text."""
    escaped = (column - len(line[:column].rstrip("\\"))) % 2
    return not escaped and any(line.startswith(quote, max(column - back, 0)) for back in range(len(quote)))


def _has_room(line: str, column: int) -> bool:
    return column == len(line) or line[column] in _ROOM


def _surplus(colouring: Colouring, line: int, opener: str) -> int:
    """How many more brackets of a kind are opened than closed on a line."""
    text = colouring.document.line(line)
    signs = [text[start] for kind, start, _ in colouring.lexemes(line) if kind is Kind.OPERATOR]
    return signs.count(opener) - signs.count(CLOSERS[opener])


def _pair_plan(caret: Position, opener: str, closer: str) -> Plan:
    inside = Position(caret.line, caret.column + len(opener))
    return Plan((Edit(caret, caret, opener + closer),), Selection.at(inside))


def _step_over(caret: Position) -> Plan:
    return Plan((), Selection.at(Position(caret.line, caret.column + 1)))
