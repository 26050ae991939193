"""The explorer's face on a round ground: who is playing."""

import pygame

from pyland.ui.gfx import Canvas

_SKY = "#CBE6FC"
_ZOOM = 1.22
_MIDDLE = 0.53
"""Where the middle of the head is below the sprite's top, as a share of its width."""


def face(canvas: Canvas, look: str, diameter: int, ring: str) -> pygame.Surface:
    """A round picture of an explorer's face, in pixels, with a ring of that colour."""
    radius = diameter // 2
    width = canvas.scale.line(3)
    inner = radius - width
    picture = pygame.Surface((2 * radius, 2 * radius), pygame.SRCALPHA, 32)
    picture.blit(canvas.shapes.disc(radius, ring), (0, 0))
    person = pygame.Surface((2 * inner, 2 * inner), pygame.SRCALPHA, 32)
    person.fill(_SKY)
    wide = round(2 * inner * _ZOOM)
    sprite = canvas.sprites.get(f"{look}_s0", (wide, wide * 3 // 2))
    person.blit(sprite, (inner - wide // 2, inner - round(wide * _MIDDLE)))
    person.blit(canvas.shapes.disc(inner, "#FFFFFF"), (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
    picture.blit(person, (width, width))
    return picture
