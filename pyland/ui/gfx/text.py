"""Words on the screen: single lines, and paragraphs that wrap."""

import re
from dataclasses import dataclass, replace
from typing import NamedTuple

import pygame

from pyland.ui.gfx.cache import Cache, surface_cache
from pyland.ui.gfx.fonts import Face, FontBook

ELLIPSIS = "…"
_SPAN = re.compile(r"\*\*(.+?)\*\*|`([^`\n]+)`", re.DOTALL)
_PIECE = re.compile(r"\n|[^\S\n]+|\(\d+, \d+\)\S*|\S+")
"""A word or what is between words. A place like (3, 4) is never taken apart."""
_UNDRAWABLE = re.compile("[\0\ud800-\udfff]")
_UNKNOWN = "\ufffd"


@dataclass(frozen=True, slots=True)
class TextStyle:
    """How letters look. `size` and `tracking` (extra room between letters) are in pixels."""

    face: Face
    size: int
    tracking: int = 0


class TextPainter:
    """Draws lines of text and keeps their pictures."""

    def __init__(self, fonts: FontBook) -> None:
        self.fonts = fonts
        self._pictures = surface_cache(24)
        self._widths: Cache[tuple[str, TextStyle], int] = Cache(8000)
        self._fits: Cache[tuple[str, TextStyle, int], str] = Cache(500)

    def width(self, text: str, style: TextStyle) -> int:
        """How many pixels wide a line is."""
        if not text:
            return 0
        return self._widths.get((text, style), lambda: self._measure(text, style))

    def line_height(self, style: TextStyle) -> int:
        """From the top of the highest letter to the bottom of the lowest, in pixels."""
        return self.fonts.font(style.face, style.size).get_height()

    def picture(
        self, text: str, style: TextStyle, colour: str, outline: tuple[str, int] | None = None
    ) -> pygame.Surface:
        """The picture of a line. `outline` is a colour and a width in pixels that is added on every side."""
        key = (text, style, colour, outline)
        return self._pictures.get(key, lambda: self._draw(text, style, colour, outline))

    def fit(self, text: str, style: TextStyle, width: int) -> str:
        """The text, or as much of its beginning as fits into the width with an ellipsis behind it."""
        if self.width(text, style) <= width:
            return text
        return self._fits.get((text, style, width), lambda: self._cut(text, style, width))

    def offset_to_middle(self, style: TextStyle) -> float:
        """How far below a picture's top the middle of its capital letters is."""
        ascent = self.fonts.font(style.face, style.size).get_ascent()
        return ascent - self.fonts.cap_height(style.face, style.size) / 2

    def _cut(self, text: str, style: TextStyle, width: int) -> str:
        fits, too_long = 0, len(text)
        while too_long - fits > 1:
            middle = (fits + too_long) // 2
            if self._measure(text[:middle].rstrip() + ELLIPSIS, style) <= width:
                fits = middle
            else:
                too_long = middle
        return text[:fits].rstrip() + ELLIPSIS

    def _measure(self, text: str, style: TextStyle) -> int:
        runs = self.fonts.runs(_drawable(text), style.face, style.size)
        if not style.tracking:
            return sum(font.size(run)[0] for font, run in runs)
        return sum(font.size(letter)[0] + style.tracking for font, run in runs for letter in run)

    def _draw(self, text: str, style: TextStyle, colour: str, outline: tuple[str, int] | None) -> pygame.Surface:
        runs = self.fonts.runs(_drawable(text), style.face, style.size)
        rim = outline[1] if outline else 0
        own = self.fonts.font(style.face, style.size)
        size = (max(1, self._measure(text, style)) + 2 * rim, own.get_height() + 2 * rim)
        picture = pygame.Surface(size, pygame.SRCALPHA, 32)
        if outline:
            self._write(picture, runs, style, outline[0], (0, 0), rim)
        self._write(picture, runs, style, colour, (rim, rim), 0)
        return picture

    def _write(
        self, picture: pygame.Surface, runs: list[tuple[pygame.font.Font, str]], style: TextStyle, colour: str,
        start: tuple[int, int], rim: int,
    ) -> None:  # fmt: skip
        x, y = start
        ascent = self.fonts.font(style.face, style.size).get_ascent()
        for font, run in runs:
            top = y + ascent - font.get_ascent()
            font.outline = rim
            for piece in run if style.tracking else (run,):
                wide = font.size(piece)[0]
                if wide > 0:  # signs that only say which way to read have no picture
                    picture.blit(font.render(piece, True, colour), (x, top))
                x += wide - 2 * rim + style.tracking
            font.outline = 0


def _drawable(text: str) -> str:
    """The text with a sign in place of each half character and zero, which no font can be asked for."""
    return _UNDRAWABLE.sub(_UNKNOWN, text)


class Word(NamedTuple):
    """A piece of a paragraph and where it is, in pixels from the paragraph's top left."""

    text: str
    style: TextStyle
    x: int
    y: int
    width: int
    code: bool


class Paragraph(NamedTuple):
    """Words that have found their places."""

    words: tuple[Word, ...]
    width: int
    height: int
    lines: int


class _Piece(NamedTuple):
    text: str
    style: TextStyle
    code: bool


class Typesetter:
    """Breaks marked text into lines. `**strong**` is bold, `` `code` `` is code."""

    def __init__(self, painter: TextPainter) -> None:
        self._painter = painter
        self._kept: Cache[tuple[str, TextStyle, int, int, int], Paragraph] = Cache(200)

    def paragraph(self, text: str, style: TextStyle, width: int, leading: int, code_padding: int = 4) -> Paragraph:
        """Lay text out in lines at most `width` wide and `leading` apart (pixels).

        Words stay whole; only one that is alone wider than a line is cut.
        """
        key = (text, style, width, leading, code_padding)
        return self._kept.get(key, lambda: self._lay_out(text, style, width, leading, code_padding))

    def _lay_out(self, text: str, style: TextStyle, width: int, leading: int, code_padding: int) -> Paragraph:
        words: list[Word] = []
        x, y, gap, used = 0, 0, 0, 0
        for piece_row in self._clusters(text, style):
            if piece_row[0].text == "\n":
                x, y, gap = 0, y + leading, 0
                continue
            if piece_row[0].text.isspace():
                gap = self._painter.width(" ", style) if x else 0
                continue
            cluster = [(piece, self._piece_width(piece, code_padding)) for piece in piece_row]
            total = sum(size for _, size in cluster)
            if x and x + gap + total > width:
                x, y, gap = 0, y + leading, 0
            x += gap
            gap = 0
            for piece, size in cluster:
                for part, part_width in self._parts(piece, size, width, code_padding):
                    if x and x + part_width > width:
                        x, y = 0, y + leading
                    words.append(Word(part, piece.style, x, y, part_width, piece.code))
                    x += part_width
                    used = max(used, x)
        return Paragraph(tuple(words), used, y + leading, y // leading + 1)

    def _clusters(self, text: str, style: TextStyle) -> list[list[_Piece]]:
        """The pieces, those together that have no space between them, like `code` and the comma behind it."""
        clusters: list[list[_Piece]] = []
        glue = False
        for piece in _pieces(text, style):
            blank = piece.text.isspace()
            if glue and not blank:
                clusters[-1].append(piece)
            else:
                clusters.append([piece])
            glue = not blank
        return clusters

    def _piece_width(self, piece: _Piece, code_padding: int) -> int:
        return self._painter.width(piece.text, piece.style) + (2 * code_padding if piece.code else 0)

    def _parts(self, piece: _Piece, size: int, width: int, code_padding: int) -> list[tuple[str, int]]:
        """The piece, cut only when it is wider than a whole line."""
        if size <= width or len(piece.text) < 2:
            return [(piece.text, size)]
        parts: list[tuple[str, int]] = []
        rest = piece.text
        while rest:
            end, too_long = 1, min(len(rest), max(width, 1)) + 1
            while too_long - end > 1:
                middle = (end + too_long) // 2
                if self._piece_width(piece._replace(text=rest[:middle]), code_padding) <= width:
                    end = middle
                else:
                    too_long = middle
            parts.append((rest[:end], self._piece_width(piece._replace(text=rest[:end]), code_padding)))
            rest = rest[end:]
        return parts


def _pieces(text: str, style: TextStyle) -> list[_Piece]:
    pieces: list[_Piece] = []
    end = 0
    for match in _SPAN.finditer(text):
        pieces += _split(text[end : match.start()], style)
        if match[2] is not None:
            pieces.append(_Piece(match[2], TextStyle(Face.CODE, round(style.size * 0.92)), True))
        else:
            pieces += _split(match[1], replace(style, face=Face.BOLD))
        end = match.end()
    return pieces + _split(text[end:], style)


def _split(text: str, style: TextStyle) -> list[_Piece]:
    return [_Piece(piece, style, False) for piece in _PIECE.findall(text)]
