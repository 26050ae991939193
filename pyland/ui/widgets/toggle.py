"""A switch that is on or off."""

from collections.abc import Callable

import pygame

from pyland.ui.gfx import Face
from pyland.ui.theme import mix
from pyland.ui.widgets.base import Glide, Widget
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.pointer import HAND


class Toggle(Widget):
    """A line of text with a switch at its right end. `action(on)` is what `handle` returns when it was switched."""

    pointer = HAND

    def __init__(self, text: str, on: bool, action: Callable[[bool], object], *, tooltip: str = "") -> None:
        super().__init__(text, action, tooltip=tooltip)
        self.text = text
        self._choose = action
        self._on = on
        self._slide = Glide(0.12)
        self._slide.value = self._slide.target = float(on)

    @property
    def on(self) -> bool:
        """Whether it is on."""
        return self._on

    @on.setter
    def on(self, on: bool) -> None:
        if on != self._on:
            self._on = on
            self._slide.target = float(on)
            self.dirty = True

    @property
    def ring_rect(self) -> pygame.Rect:
        return self.rect.inflate(self.canvas.px(12), 0)  # the text begins right at the edge

    def activate(self) -> object | None:
        self.on = not self.on
        return self._choose(self.on)

    def update(self, seconds: float) -> bool:
        moved = self._slide.update(seconds, at_once=self.canvas.reduced_motion)
        return super().update(seconds) or moved

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        wide, high = canvas.px(58), canvas.px(32)
        track = pygame.Rect(self.rect.right - wide, self.rect.centery - high // 2, wide, high)
        off = mix(theme.muted, theme.paper, 0.2)
        fill = mix(off, theme.good, self._slide.value)
        fill = mix(fill, theme.ink, 0.3 if self.pressed else 0.15 * self.glow)
        if not self.enabled:
            fill = mix(fill, theme.paper, 0.6)
        room = track.x - self.rect.x - canvas.px(12)
        size = fitting_size(canvas, self.text, Face.BODY, 17, room)
        colour = theme.ink if self.enabled else mix(theme.ink, theme.paper, 0.3)
        canvas.text(surface, (self.rect.x, self.rect.centery), self.text, Face.BODY, size, colour, width=room)
        canvas.box(surface, track, fill, 16)
        knob = canvas.px(24)
        room_to_slide = wide - knob - 2 * canvas.px(4)
        x = track.x + canvas.px(4) + round(room_to_slide * self._slide.value)
        place = pygame.Rect(x, track.centery - knob // 2, knob, knob)
        canvas.box(surface, place, theme.paper, 12)
        canvas.icon(surface, "tick" if self.on else "cross", place.center, 15, fill)
