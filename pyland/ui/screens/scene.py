"""The beach behind the title: it is alive, but never in the way."""

import math
from typing import NamedTuple

import pygame

from pyland.ui.gfx import Canvas

_PICTURE = (1366, 768)
_TICK = 1 / 24
"""So often the scene moves on; more would not look better, and cost more."""
_SHADE = "#606074"
"""What everything that cannot be used is multiplied with in high contrast."""
_CENTRE, _LEFT, _RIGHT = "centre", "left", "right"


class Figure(NamedTuple):
    """A sprite of the scene.

    `x` is in dp from the middle, the left or the right edge of the window. `y` is where its top is: in dp above the
    window's bottom, or, if `hangs`, below the window's top. `hop` is how far it bobs (dp), `beat` how often a second,
    `phase` when.
    """

    name: str
    side: str
    x: float
    y: float
    width: float
    height: float
    flip: bool = False
    hop: float = 0.0
    beat: float = 0.0
    phase: float = 0.0
    hangs: bool = False


class Drift(NamedTuple):
    """Something that crosses the window, `speed` dp a second, and starts at a share of the way. Its top is `y` dp below
    the window's top, or, for something that `swims`, above its bottom."""

    name: str
    y: float
    width: float
    height: float
    speed: float
    start: float
    hop: float = 0.0
    swims: bool = False


_PALMS = (
    Figure("palm", _LEFT, -34, 506, 300, 450),
    Figure("palm", _RIGHT, -228, 468, 270, 405, True),
    Figure("bush", _RIGHT, -120, 172, 170, 170),
    Figure("bush", _LEFT, -64, 208, 150, 150),
)
"""In front of the boat."""
_STANDING = (
    Figure("flower", _CENTRE, -447, 92, 84, 84),
    Figure("flower_blue", _CENTRE, 425, 92, 84, 84),
    Figure("flower_blue", _CENTRE, -163, 100, 70, 70),
    Figure("flower", _CENTRE, 117, 92, 66, 66),
    Figure("rock", _CENTRE, -231, 78, 70, 70),
    Figure("title_leaves", _LEFT, 0, -30, 300, 168, hangs=True),
    Figure("title_leaves", _RIGHT, -300, -30, 300, 168, True, hangs=True),
)
_LIVING = (
    Figure("{look}_s0", _CENTRE, -395, 416, 232, 348, hop=3, beat=0.55),
    Figure("robot_s0", _CENTRE, 163, 396, 212, 318, hop=4, beat=0.7, phase=0.4),
    Figure("cat_s0", _CENTRE, 317, 344, 192, 288, hop=2, beat=0.45, phase=0.7),
)
_MONTY = Figure("monty_happy", _CENTRE, 17, -8, 152, 152, hop=3, beat=0.8, phase=0.2, hangs=True)
_DRIFTING = (
    Drift("cloud_1", 150, 150, 86, 6, 0.3),
    Drift("cloud_2", 286, 104, 61, 9, 0.75),
    Drift("boat", 370, 58, 58, 14, 0.1, hop=2, swims=True),
)


class Scene:
    """Draws the beach with the heroes of the game; `look` is that of the player's explorer."""

    def __init__(self, look: str) -> None:
        self.look = look
        self._time = 0.0
        self._since = 0.0
        self._still: pygame.Surface | None = None
        self._dim = False

    def layout(self, canvas: Canvas) -> None:
        """Forget what was drawn at another size or for another theme."""
        self._still = None
        self._dim = canvas.theme.outline > 0

    def move(self, seconds: float, canvas: Canvas) -> bool:
        """Let time pass. Returns whether anything moved."""
        if canvas.reduced_motion:
            return False
        self._since += seconds
        if self._since < _TICK:
            return False
        self._time += self._since
        self._since = 0.0
        return True

    def draw(self, surface: pygame.Surface, canvas: Canvas) -> None:
        """Draw everything that is behind the title's buttons."""
        if self._still is None or self._still.get_size() != surface.get_size():
            self._still = self._draw_still(surface, canvas)
        surface.blit(self._still, (0, 0))
        for drift in _DRIFTING:
            self._draw_drift(surface, canvas, drift)
        for figure in (*_PALMS, *_LIVING):
            self._draw_figure(surface, canvas, figure, dim=self._dim and figure in _PALMS)

    def draw_monty(self, surface: pygame.Surface, canvas: Canvas, top: float) -> None:
        """Draw Monty, who sits on the title; `top` is how many dp lower than usual the title is."""
        self._draw_figure(surface, canvas, _MONTY._replace(y=_MONTY.y + top))

    def _draw_still(self, surface: pygame.Surface, canvas: Canvas) -> pygame.Surface:
        picture = pygame.Surface(surface.get_size(), 0, surface)
        wide, high = picture.get_size()
        factor = max(wide / _PICTURE[0], high / _PICTURE[1])
        size = (math.ceil(_PICTURE[0] * factor), math.ceil(_PICTURE[1] * factor))
        ground = canvas.sprites.get("title_bg", size)
        picture.blit(ground, ((wide - size[0]) // 2, (high - size[1]) // 2))
        for figure in _STANDING:
            self._draw_figure(picture, canvas, figure)
        if self._dim:
            picture.fill(_SHADE, special_flags=pygame.BLEND_RGB_MULT)
        return picture

    def _draw_figure(self, surface: pygame.Surface, canvas: Canvas, figure: Figure, *, dim: bool = False) -> None:
        wide, high = canvas.px(figure.width), canvas.px(figure.height)
        start = {_CENTRE: canvas.scale.width / 2, _LEFT: 0, _RIGHT: canvas.scale.width}[figure.side]
        x = round(start + canvas.px(figure.x))
        y = canvas.px(figure.y) if figure.hangs else surface.get_height() - canvas.px(figure.y)
        if figure.side is not _CENTRE and canvas.scale.compact and figure.name == "palm":
            x += canvas.px(-90 if figure.side is _LEFT else 90)
        swing = math.sin((self._time * figure.beat + figure.phase) * math.tau)
        y -= round(canvas.px(figure.hop) * (0.5 + 0.5 * swing)) if figure.hop else 0
        name = figure.name.format(look=self.look)
        surface.blit(canvas.sprites.get(name, (wide, high), _SHADE if dim else None, flip=figure.flip), (x, y))

    def _draw_drift(self, surface: pygame.Surface, canvas: Canvas, drift: Drift) -> None:
        wide, high = canvas.px(drift.width), canvas.px(drift.height)
        way = canvas.scale.width + wide
        x = round((drift.start * way + canvas.px(drift.speed * 100) / 100 * self._time) % way) - wide
        y = surface.get_height() - canvas.px(drift.y) if drift.swims else canvas.px(drift.y)
        if drift.hop:
            y += round(canvas.px(drift.hop) * math.sin(self._time * 1.3))
        picture = canvas.sprites.get(drift.name, (wide, high), _SHADE if self._dim else None)
        surface.blit(picture, (x, y))
