"""Where the rows of the goals card go: one below the other, in a narrow window side by side where there is room."""

from collections.abc import Sequence
from typing import NamedTuple

import pygame

from pyland.play.session import GoalRow
from pyland.text import Translator
from pyland.ui.gfx import Canvas, Face
from pyland.ui.gfx.text import Paragraph

_SIZES = (16.5, 15.5, 14.5, 14)
_STRIP_SIZES = _SIZES[1:]
_PAD = 14
_RIGHT = 8
BOX = 24
"""The width of the box to tick, in dp."""
_TEXT = BOX + 10
_PROGRESS_GAP = 10
_BAR = 8
_APART = 18
_ROOMY = 15


class Item(NamedTuple):
    """A row in its place: `place` is where it lies in the list, in pixels from the top left of it."""

    row: GoalRow
    place: pygame.Rect
    words: Paragraph
    progress: str


class GoalList(NamedTuple):
    """All rows in type of this size (dp), and the height of it all, in pixels."""

    items: tuple[Item, ...]
    size: float
    height: int


def listed(canvas: Canvas, rows: Sequence[GoalRow], say: Translator, width: int, room: int) -> GoalList:
    """The rows in the largest type in which they fit into so many pixels of width and height; in the smallest, with
    place for a bar at the right, where they fit in none."""
    strip = canvas.scale.compact
    lay_out = _side_by_side if strip else _below_each_other
    for size in _STRIP_SIZES if strip else _SIZES:
        found = lay_out(canvas, rows, say, width, size)
        if found.height <= room:
            return found
    return lay_out(canvas, rows, say, width - canvas.px(_BAR), _SIZES[-1])


def _below_each_other(
    canvas: Canvas, rows: Sequence[GoalRow], say: Translator, width: int, size: float
) -> GoalList:
    left, right = canvas.px(_PAD), width - canvas.px(_RIGHT)
    items, y = [], 0
    for row in rows:
        progress = say(row.progress) if row.progress else ""
        words = _words(canvas, say(row.text), right - left - _beside(canvas, progress, size), size)
        high = _height(canvas, words, size)
        items.append(Item(row, pygame.Rect(left, y, right - left, high), words, progress))
        y += high
    return GoalList(tuple(items), size, y)


def _side_by_side(canvas: Canvas, rows: Sequence[GoalRow], say: Translator, width: int, size: float) -> GoalList:
    """Rows that are longer than the list have several lines, and nothing beside them."""
    right = width - canvas.px(_RIGHT)
    items: list[Item] = []
    x = y = line = 0
    for row in rows:
        progress = say(row.progress) if row.progress else ""
        beside = _beside(canvas, progress, size)
        words = _words(canvas, say(row.text), right - beside, size)
        wide, high = words.width + beside, _height(canvas, words, size)
        if x and x + wide > right:
            x, y, line = 0, y + line, 0
        items.append(Item(row, pygame.Rect(x, y, wide, high), words, progress))
        x, line = x + wide + canvas.px(_APART), max(line, high)
    return GoalList(tuple(items), size, y + line)


def _beside(canvas: Canvas, progress: str, size: float) -> int:
    """How wide the box is, and how far the goal is, with the gaps between them and the text."""
    wide = canvas.text_width(progress, Face.BOLD, size) + canvas.px(_PROGRESS_GAP) if progress else 0
    return canvas.px(_TEXT) + wide


def _words(canvas: Canvas, text: str, room: int, size: float) -> Paragraph:
    return canvas.paragraph(text, room, size, leading=min(1.3, canvas.theme.body_leading))


def _height(canvas: Canvas, words: Paragraph, size: float) -> int:
    least, gap = (32, 8) if size >= _ROOMY else (28, 5)
    return max(canvas.px(least), words.height + canvas.px(gap))


def text_at(canvas: Canvas, item: Item) -> tuple[int, int]:
    """Where the text of a row begins, seen from the list."""
    return item.place.x + canvas.px(_TEXT), item.place.centery - item.words.height // 2
