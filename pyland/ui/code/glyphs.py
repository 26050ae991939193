"""The letters of the code, each drawn once for a colour."""

import pygame

from pyland.source.lexer import Kind
from pyland.ui.gfx import Face, FontBook
from pyland.ui.gfx.cache import surface_cache
from pyland.ui.gfx.svg import native
from pyland.ui.theme import Syntax, Theme

_FINE = 3
"""Bold letters are drawn so many times larger, thickened and shrunk: whole pixels are too coarse a step."""
_THICKER = 0.05
"""How much wider the strokes of bold letters are, as a share of the size."""


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
        self._kept = surface_cache(4)

    def glyph(self, character: str, kind: Kind, cells: int, colour: str | None = None) -> pygame.Surface:
        """The picture of a character, in the colour of its kind if none is given.

        Its top left belongs in the top left of its cell.
        """
        key = (character, kind, cells, colour)
        found = self._kept.find(key)
        if found is not None:
            return found
        return self._kept.keep(key, self._draw(character, kind, cells, colour or colour_of(self._theme.syntax, kind)))

    def _draw(self, character: str, kind: Kind, cells: int, colour: str) -> pygame.Surface:
        if kind is Kind.KEYWORD and character.isascii():
            return bold(self._fonts, character, self._size, colour)
        slanted = kind is Kind.COMMENT and self._theme.italic_comments
        face = Face.CODE_SLANTED if slanted else Face.CODE
        font = self._fonts.font_for(character, face, self._size)
        try:
            picture = native(font.render(character, True, colour))
        except (pygame.error, ValueError):
            return pygame.Surface((1, 1), pygame.SRCALPHA, 32)
        own = self._fonts.font(face, self._size)
        if font.get_height() == own.get_height() and picture.get_width() <= self.cell * cells + 2:
            return picture
        return self._fitted(picture, font.get_ascent(), cells)

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
