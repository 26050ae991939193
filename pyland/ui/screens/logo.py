"""The name of the game in big bouncing letters."""

from typing import NamedTuple

import pygame

from pyland.ui.gfx import Canvas, Face
from pyland.ui.theme import INK

_YELLOW = ("#FFE58F", "#FFB92E")
_WHITE = ("#FFFFFF", "#D9EEFF")


class Letter(NamedTuple):
    """One letter: its colours from top to bottom, how it leans (degrees), and how far it hops (share of the size)."""

    text: str
    colours: tuple[str, str]
    lean: float
    hop: float


_LETTERS = (
    Letter("P", _YELLOW, 5, 0.0),
    Letter("y", _YELLOW, -4, 0.05),
    Letter("l", _WHITE, 3, -0.02),
    Letter("a", _WHITE, -3, 0.03),
    Letter("n", _WHITE, 4, -0.01),
    Letter("d", _WHITE, -4, 0.02),
)
_HEIGHT = 1.55
"""Of the picture, as a share of the letters' size."""


def logo(canvas: Canvas, size: float) -> pygame.Surface:
    """The picture of the name, its letters `size` dp high."""
    pixels = canvas.px(size)
    font = canvas.fonts.font(Face.HEAD, pixels)
    rim, lip, gap = round(pixels * 0.062), round(pixels * 0.075), round(pixels * 0.015)
    widths = [font.size(letter.text)[0] for letter in _LETTERS]
    total = sum(widths) + gap * (len(widths) - 1)
    picture = pygame.Surface((total + 4 * rim, round(pixels * _HEIGHT)), pygame.SRCALPHA, 32)
    backs, fronts = [], []
    x = 2 * rim
    for letter, width in zip(_LETTERS, widths, strict=True):
        middle = (x + width // 2, round(pixels * (0.72 + letter.hop)))
        back, front = _letter(font, letter, rim, lip)
        backs.append((back, back.get_rect(center=middle)))
        fronts.append((front, front.get_rect(center=middle)))
        x += width + gap
    # All the outlines first: no letter may lie on the face of its neighbour.
    picture.blits([*backs, *fronts])
    return picture


def _letter(
    font: pygame.font.Font, letter: Letter, rim: int, lip: int
) -> tuple[pygame.Surface, pygame.Surface]:
    """The outline with its lip, and the face, of the same size, leaning."""
    face = font.render(letter.text, True, "#FFFFFF")
    colours = pygame.Surface((1, 2))
    colours.set_at((0, 0), letter.colours[0])
    colours.set_at((0, 1), letter.colours[1])
    shade = pygame.Surface(face.get_size(), pygame.SRCALPHA, 32)
    shade.blit(pygame.transform.smoothscale(colours, face.get_size()), (0, 0))
    face.blit(shade, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    font.outline = rim
    outline = font.render(letter.text, True, INK)
    font.outline = 0
    back = pygame.Surface((outline.get_width(), outline.get_height() + lip), pygame.SRCALPHA, 32)
    front = back.copy()
    for down in range(lip, -1, -1):
        back.blit(outline, (0, down))
    front.blit(face, (rim, rim))
    return tuple(pygame.transform.rotozoom(picture, letter.lean, 1) for picture in (back, front))  # type: ignore[return-value]
