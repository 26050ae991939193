"""A slider with stops."""

from collections.abc import Callable, Sequence

import pygame

from pyland.ui.theme import WHITE, mix
from pyland.ui.widgets.base import HANDLED, Widget
from pyland.ui.widgets.pointer import HAND

_KNOB_LIP = "#8D93C4"
_BACK = (pygame.K_LEFT, pygame.K_DOWN)
_ON = (pygame.K_RIGHT, pygame.K_UP)


class Slider(Widget):
    """Chooses one of some rising values. `action(value)` is what `handle` returns when another one is chosen.

    The icons stand at the ends: a turtle and a hare, say.
    """

    pointer = HAND

    def __init__(
        self, label: str, stops: Sequence[float], value: float, action: Callable[[float], object], *,
        icons: tuple[str, str] = ("", ""), tooltip: str = "",
    ) -> None:  # fmt: skip
        super().__init__(label, action, tooltip=tooltip)
        self._stops = tuple(stops)
        self._index = self._nearest(value)
        self._choose = action
        self._icons = icons

    @property
    def value(self) -> float:
        """The value that is chosen."""
        return self._stops[self._index]

    @value.setter
    def value(self, value: float) -> None:
        self._move(self._nearest(value))

    def handle(self, event: pygame.Event) -> object | None:
        match event.type:
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and self.hit(event.pos):
                self.pressed = self.enabled
                return self._drag(event.pos[0])
            case pygame.MOUSEMOTION if self.pressed:
                return self._drag(event.pos[0])
            case pygame.MOUSEBUTTONUP if self.pressed and event.button == 1:
                self.pressed = False
                return HANDLED
            case pygame.MOUSEWHEEL if self.enabled and event.y:
                return self._choose_index(self._index + (1 if event.y > 0 else -1))
            case pygame.KEYDOWN if self.focused and self.enabled:
                return self._key(event.key)
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.box(
            surface, self.rect, theme.chrome2, self.radius,
            border=theme.line if theme.outline else None, border_width=theme.outline,
        )  # fmt: skip
        middle = self.rect.centery
        for name, x in zip(self._icons, (self.rect.x + canvas.px(20), self.rect.right - canvas.px(20)), strict=True):
            if name:
                canvas.icon(surface, name, (x, middle - canvas.px(2)), 28, theme.on)
        start, end = self._track()
        knob, high = self._knob_x(), canvas.px(7)
        canvas.box(surface, pygame.Rect(start, middle - high // 2, end - start, high), self._dim(theme.chrome_line), 4)
        done = pygame.Rect(start, middle - high // 2, max(1, knob - start), high)
        canvas.box(surface, done, self._dim(theme.warn), 4)
        self._paint_knob(surface, (knob, middle))

    def _paint_knob(self, surface: pygame.Surface, center: tuple[int, int]) -> None:
        canvas = self.canvas
        size = canvas.px(22 if self.pressed or (self.hovered and self.enabled) else 19)
        place = pygame.Rect(0, 0, size, size)
        place.center = center
        canvas.box(surface, place.move(0, canvas.px(2)), _KNOB_LIP, canvas.scale.dp(size) / 2)
        canvas.box(surface, place, self._dim(WHITE), canvas.scale.dp(size) / 2)

    def _dim(self, colour: str) -> str:
        """The colour, faded when the slider cannot be used."""
        return colour if self.enabled else mix(colour, self.canvas.theme.chrome2, 0.6)

    def _key(self, key: int) -> object | None:
        ends = {pygame.K_HOME: 0, pygame.K_END: len(self._stops) - 1}
        if key in ends:
            return self._choose_index(ends[key])
        if key in _BACK or key in _ON:
            return self._choose_index(self._index + (1 if key in _ON else -1))
        return None

    def _drag(self, x: int) -> object:
        start, end = self._track()
        share = (x - start) / max(1, end - start)
        return self._choose_index(round(share * (len(self._stops) - 1))) if self.enabled else HANDLED

    def _choose_index(self, index: int) -> object:
        index = min(max(index, 0), len(self._stops) - 1)
        if index == self._index:
            return HANDLED
        self._move(index)
        return self._choose(self.value)

    def _move(self, index: int) -> None:
        if index != self._index:
            self._index = index
            self.dirty = True

    def _nearest(self, value: float) -> int:
        return min(range(len(self._stops)), key=lambda index: abs(self._stops[index] - value))

    def _track(self) -> tuple[int, int]:
        left, right = (self.canvas.px(40 if icon else 18) for icon in self._icons)
        return self.rect.x + left, self.rect.right - right

    def _knob_x(self) -> int:
        start, end = self._track()
        return round(start + (end - start) * self._index / max(1, len(self._stops) - 1))
