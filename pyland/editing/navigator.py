"""Where the caret goes."""

import re
from collections.abc import Callable, Mapping
from enum import StrEnum

from pyland.editing.document import Document, Position

_RUN = re.compile(r"\w+|[^\w\s]+|\s+")


class Motion(StrEnum):
    """A way to move the caret."""

    LEFT = "left"
    RIGHT = "right"
    UP = "up"
    DOWN = "down"
    WORD_LEFT = "word_left"
    WORD_RIGHT = "word_right"
    HOME = "home"
    """To the first character that is no space, and from there to the very beginning of the line."""
    END = "end"
    PAGE_UP = "page_up"
    PAGE_DOWN = "page_down"
    TOP = "top"
    """To the beginning of the document."""
    BOTTOM = "bottom"
    """To the end of the document."""


def rows(motion: Motion, page: int) -> int:
    """How many lines the motion goes down (up when negative); 0 for a motion that keeps no column."""
    return {Motion.UP: -1, Motion.DOWN: 1, Motion.PAGE_UP: -page, Motion.PAGE_DOWN: page}.get(motion, 0)


def vertical(document: Document, caret: Position, lines: int, column: int) -> Position:
    """Return the place so many lines further down, at the wished column as far as the line is long enough.

    Where there are fewer lines it is the outermost one; from that it goes to the beginning or end of the text.
    """
    target = caret.line + lines
    if target < 0 and caret.line > 0:
        target = 0
    elif target >= document.line_count and caret.line < document.line_count - 1:
        target = document.line_count - 1
    return document.clamp(Position(target, column))


def target(document: Document, caret: Position, motion: Motion) -> Position:
    """Return where a motion that keeps no column leads."""
    return _TARGETS[motion](document, caret)


def word_at(line: str, column: int) -> tuple[int, int]:
    """Return start and end of the word (or run of signs, or of spaces) around a column; a word to the left counts."""
    runs = [(match.start(), match.end()) for match in _RUN.finditer(line)]
    around = [(start, end) for start, end in runs if start <= column <= end]
    if not around:
        return column, column
    words = [(start, end) for start, end in around if line[start].isalnum() or line[start] == "_"]
    return (words or around)[-1]


def _left(document: Document, caret: Position) -> Position:
    if caret.column:
        return Position(caret.line, caret.column - 1)
    return document.line_end(caret.line - 1) if caret.line else caret


def _right(document: Document, caret: Position) -> Position:
    if caret.column < len(document.line(caret.line)):
        return Position(caret.line, caret.column + 1)
    return Position(caret.line + 1, 0) if caret.line + 1 < document.line_count else caret


def _word_left(document: Document, caret: Position) -> Position:
    """To the start of the word before, over the spaces between."""
    before = document.line(caret.line)[: caret.column].rstrip()
    if not before:
        return _left(document, Position(caret.line, 0)) if not caret.column else Position(caret.line, 0)
    start = max(match.start() for match in _RUN.finditer(before))
    return Position(caret.line, start)


def _word_right(document: Document, caret: Position) -> Position:
    """To the end of the next word, over the spaces between."""
    line = document.line(caret.line)
    if caret.column == len(line):
        return _right(document, caret)
    column = len(line) - len(line[caret.column :].lstrip())
    match = _RUN.match(line, column)
    return Position(caret.line, match.end() if match else len(line))


def _home(document: Document, caret: Position) -> Position:
    line = document.line(caret.line)
    indent = len(line) - len(line.lstrip())
    return Position(caret.line, 0 if caret.column == indent else indent)


_TARGETS: Mapping[Motion, Callable[[Document, Position], Position]] = {
    Motion.LEFT: _left,
    Motion.RIGHT: _right,
    Motion.WORD_LEFT: _word_left,
    Motion.WORD_RIGHT: _word_right,
    Motion.HOME: _home,
    Motion.END: lambda document, caret: document.line_end(caret.line),
    Motion.TOP: lambda document, caret: Position(0, 0),
    Motion.BOTTOM: lambda document, caret: document.end,
}
