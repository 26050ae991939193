"""Confetti: shot in from both sides, falling beside the card, never over its text."""

import math
from dataclasses import dataclass
from random import Random

import pygame

from pyland.ui.gfx import Canvas

SECONDS = 1.8
_COLOURS = ("#F2635A", "#FFCB45", "#2FB9A5", "#8E66DD", "#4C8FEA", "#F79A4B")
_COUNT = 140


@dataclass(frozen=True, slots=True)
class _Piece:
    side: int
    speed: float
    lift: float
    colour: str
    size: float
    spin: float


class Confetti:
    """One shower. It is over after `SECONDS`."""

    def __init__(self) -> None:
        self._age = SECONDS
        dice = Random(7)  # a picture, not a secret: it may always fall in the same way
        self._pieces = tuple(
            _Piece(
                n % 2, dice.uniform(60, 420), dice.uniform(380, 820), _COLOURS[n // 2 % len(_COLOURS)],
                dice.uniform(10, 17), dice.uniform(4, 11),
            )
            for n in range(_COUNT)
        )  # fmt: skip

    @property
    def falling(self) -> bool:
        """Whether any of it is still in the air."""
        return self._age < SECONDS

    def throw(self) -> None:
        """Begin a new shower."""
        self._age = 0.0

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether anything moved."""
        moved = self.falling
        self._age += seconds
        return moved

    def draw(self, surface: pygame.Surface, canvas: Canvas) -> None:
        """Draw the pieces where they are now."""
        if not self.falling:
            return
        t, window = self._age, surface.get_rect()
        fade = min(1.0, (SECONDS - t) / 0.4)
        for piece in self._pieces:
            away = canvas.px(piece.speed * t)
            x = away if piece.side == 0 else window.width - away
            y = window.height * 0.72 - canvas.px(piece.lift * t - 520 * t * t)
            size = canvas.px(piece.size)
            wide = max(2, round(size * abs(math.cos(piece.spin * t))))
            high = max(2, round(size * 0.7 * fade))
            surface.fill(piece.colour, (round(x) - wide // 2, round(y), wide, high))
