"""Pictures of lines of code, kept as long as the lines stay as they are."""

from bisect import bisect_right
from dataclasses import dataclass

import pygame

from pyland.source.lexer import Kind, Lexeme
from pyland.ui.code.cells import Cells, cell_width, drawable
from pyland.ui.code.glyphs import Glyphs
from pyland.ui.gfx.cache import Cache

_CHUNK = 96
"""A picture holds so many characters, so that a line of 20,000 costs no more than what is seen of it."""


@dataclass(frozen=True, slots=True)
class _Chunk:
    lexemes: tuple[Lexeme, ...]  # held, so that nothing else can get its id
    picture: pygame.Surface | None


class LinePictures:
    """Draws lines of code, given with their lexemes, and keeps the pictures."""

    def __init__(self, glyphs: Glyphs, cells: Cells) -> None:
        self._glyphs = glyphs
        self._cells = cells
        self._kept: Cache[tuple[int, int], _Chunk] = Cache(400)

    def draw(
        self, surface: pygame.Surface, line: str, lexemes: tuple[Lexeme, ...], point: tuple[int, int], seen: range
    ) -> None:
        """Draw a line with its first cell at the point: what is in the range of cells `seen`, and a little more.

        The very same `lexemes` object stands for the very same line.
        """
        if not lexemes:
            return
        first = self._cells.column_of(line, seen.start)
        last = min(self._cells.column_of(line, seen.stop), len(line) - 1)
        for number in range(first // _CHUNK, last // _CHUNK + 1):
            chunk = self._kept.find((id(lexemes), number))
            if chunk is None:
                picture = self._draw_chunk(line, lexemes, number * _CHUNK)
                chunk = self._kept.keep((id(lexemes), number), _Chunk(lexemes, picture))
            if chunk.picture is not None:
                x = point[0] + self._cells.before(line, number * _CHUNK) * self._glyphs.cell
                surface.blit(chunk.picture, (x, point[1]))

    def _draw_chunk(self, line: str, lexemes: tuple[Lexeme, ...], start: int) -> pygame.Surface | None:
        """The picture of the characters from `start` on; None when there is nothing to see."""
        glyphs, end = self._glyphs, min(start + _CHUNK, len(line))
        pairs: list[tuple[pygame.Surface, tuple[int, int]]] = []
        cell = last = 0
        index = max(0, bisect_right(lexemes, start, key=lambda lexeme: lexeme.start) - 1)
        for column in range(start, end):
            while index + 1 < len(lexemes) and lexemes[index].end <= column:
                index += 1
            character, width = line[column], cell_width(line[column])
            if drawable(character):
                kind = _shown_as(lexemes[index].kind, line[lexemes[index].start])
                place = cell if width else last
                letter = glyphs.glyph(character, kind, width)
                pairs.append((letter.picture, (place * glyphs.cell + letter.left, 0)))
            last = cell
            cell += width
        if not pairs:
            return None
        # One cell more, for slanted letters that lean over their own.
        picture = pygame.Surface(((cell + 1) * glyphs.cell, glyphs.height), pygame.SRCALPHA, 32)
        picture.fblits(pairs)
        return picture


def _shown_as(kind: Kind, first: str) -> Kind:
    """A text that is not closed yet looks like text: while one types, that is no mistake."""
    if kind is Kind.BROKEN:
        return Kind.TEXT if first in "\"'rRbBfFuU" else Kind.NAME
    return kind
