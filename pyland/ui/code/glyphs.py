"""The letters of the code, each drawn once for a colour."""

from typing import NamedTuple

import pygame

from pyland.source.lexer import Kind
from pyland.ui.gfx import Face, FontBook
from pyland.ui.gfx.cache import Cache, surface_bytes
from pyland.ui.gfx.svg import native
from pyland.ui.theme import Syntax, Theme

_FINE = 3
"""Bold letters are drawn so many times larger, thickened and shrunk: whole pixels are too coarse a step."""
_THICKER = 0.05
"""How much wider the strokes of bold letters are, as a share of the size."""


class Letter(NamedTuple):
    """The picture of a character, and where its left edge belongs: pixels from that of its cell, negative for one that
    leans over the letter before it. Its top is that of the cell.
    """

    picture: pygame.Surface
    left: int = 0


class Glyphs:
    """Pictures of single characters at one size (pixels) in one theme, made to stand on a grid of cells."""

    def __init__(self, fonts: FontBook, size: int, theme: Theme) -> None:
        self._fonts = fonts
        self._size = size
        self._theme = theme
        font = fonts.font(Face.CODE, size)
        self.cell = max(1, font.size("0")[0])
        self.height = font.get_height()
        self.ascent = font.get_ascent()
        self._kept: Cache[tuple[str, Kind, int, str | None], Letter] = Cache(
            4_000_000, lambda letter: surface_bytes(letter.picture)
        )

    def glyph(self, character: str, kind: Kind, cells: int, colour: str | None = None) -> Letter:
        """A character, in the colour of its kind if none is given."""
        key = (character, kind, cells, colour)
        found = self._kept.find(key)
        if found is not None:
            return found
        return self._kept.keep(key, self._draw(character, kind, cells, colour or colour_of(self._theme.syntax, kind)))

    def _draw(self, character: str, kind: Kind, cells: int, colour: str) -> Letter:
        if kind is Kind.KEYWORD and character.isascii():
            return Letter(bold(self._fonts, character, self._size, colour))
        slanted = kind is Kind.COMMENT and self._theme.italic_comments
        face = Face.CODE_SLANTED if slanted else Face.CODE
        font = self._fonts.font_for(character, face, self._size)
        try:
            picture = native(font.render(character, True, colour))
        except (pygame.error, ValueError):
            return Letter(pygame.Surface((1, 1), pygame.SRCALPHA, 32))
        if font is self._fonts.font(face, self._size):
            over = (self.cell - picture.get_width()) // 2  # an accent goes in the middle of the letter before it
            return Letter(picture, min(0, _left_of(font, character)) if cells else over)
        return Letter(self._fitted(picture, font.get_ascent(), cells))

    def _fitted(self, picture: pygame.Surface, ascent: int, cells: int) -> pygame.Surface:
        """A letter of another font, shrunk into its cells and put on the same baseline."""
        room = self.cell * max(1, cells)
        share = min(1.0, room / picture.get_width(), self.height / picture.get_height())
        size = (max(1, round(picture.get_width() * share)), max(1, round(picture.get_height() * share)))
        if share < 1:
            picture = pygame.transform.smoothscale(picture, size)
        placed = pygame.Surface((max(room, size[0]), self.height), pygame.SRCALPHA, 32)
        y = min(max(0, round(self.ascent - ascent * share)), self.height - size[1])
        placed.blit(picture, ((room - size[0]) // 2, y))
        return placed


def _left_of(font: pygame.font.Font, character: str) -> int:
    """Where the ink of a character begins, in pixels from where it is written."""
    metrics = font.metrics(character)[:1]
    return metrics[0][0] if metrics and metrics[0] else 0


def bold(fonts: FontBook, text: str, size: int, colour: str) -> pygame.Surface:
    """The picture of a short text in bold code letters, exactly as wide and high as in plain ones."""
    plain, large = fonts.font(Face.CODE, size), fonts.font(Face.CODE, size * _FINE)
    width, height = plain.size(text)[0], plain.get_height()
    sheet = pygame.Surface((width * _FINE, height * _FINE), pygame.SRCALPHA, 32)
    letters = large.render(text, True, colour)
    thicker = max(1, round(size * _FINE * _THICKER))
    left = (width * _FINE - large.size(text)[0] - thicker) // 2
    top = round(plain.get_ascent() * _FINE - large.get_ascent())
    for shift in range(thicker + 1):
        sheet.blit(letters, (left + shift, top))
    return pygame.transform.smoothscale(sheet, (width, height))


def colour_of(syntax: Syntax, kind: Kind) -> str:
    """The colour of a kind of lexeme."""
    match kind:
        case Kind.KEYWORD:
            return syntax.keyword
        case Kind.CALL:
            return syntax.call
        case Kind.TEXT:
            return syntax.text
        case Kind.NUMBER | Kind.CONSTANT:
            return syntax.number
        case Kind.COMMENT:
            return syntax.comment
        case Kind.OPERATOR:
            return syntax.operator
    return syntax.name
