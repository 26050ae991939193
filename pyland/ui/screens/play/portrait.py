"""The face of somebody who speaks, in a round frame."""

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.theme import mix

_SKY = "#CBE6FC"


def portrait(canvas: Canvas, sprite: str, radius: int, ring: str) -> pygame.Surface:
    """The picture of a face: a disc `radius` pixels wide, out of whose top hair and hats may stick."""
    rise = radius // 3
    picture = pygame.Surface((2 * radius, 2 * radius + rise), pygame.SRCALPHA, 32)
    sky = mix(_SKY, canvas.theme.paper, 0.75) if canvas.theme.outline else _SKY
    width = canvas.scale.line(3.5)
    picture.blit(canvas.shapes.disc(radius, ring), (0, rise))
    picture.blit(canvas.shapes.disc(radius - width, sky), (width, rise + width))
    face = _face(canvas, sprite, radius, rise)
    _cut_to_disc(canvas, face, radius - width, (radius, radius + rise))
    picture.blit(face, (0, 0))
    return picture


def _face(canvas: Canvas, sprite: str, radius: int, rise: int) -> pygame.Surface:
    """The sprite, so large that the face fills the frame."""
    sheet = pygame.Surface((2 * radius, 2 * radius + rise), pygame.SRCALPHA, 32)
    if not canvas.sprites.has(sprite):
        # Somebody who looks like a robot or an explorer has no picture that waves.
        sprite = f"{sprite.removesuffix('_0')}_s0"
    if sprite.startswith("monty_head"):
        wide = round(radius * 1.72)
        size, top = (wide, round(wide * 0.75)), rise + radius - round(wide * 0.36)
    elif sprite.startswith("monty"):
        wide = round(radius * 1.9)
        size, top = (wide, wide), rise + radius - wide // 2
    else:
        wide = round(radius * 2.05)
        size, top = (wide, round(wide * 1.5)), rise - round(radius * 0.14)
    sheet.blit(canvas.sprites.get(sprite, size), (radius - size[0] // 2, top))
    return sheet


def _cut_to_disc(canvas: Canvas, face: pygame.Surface, radius: int, middle: tuple[int, int]) -> None:
    """Take away what is outside the disc in its lower half."""
    mask = pygame.Surface(face.get_size(), pygame.SRCALPHA, 32)
    mask.blit(canvas.shapes.disc(radius, "#FFFFFF"), (middle[0] - radius, middle[1] - radius))
    mask.fill("#FFFFFF", (0, 0, face.get_width(), middle[1]))
    face.blit(mask, (0, 0), special_flags=pygame.BLEND_RGBA_MULT)
