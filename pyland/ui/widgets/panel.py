"""What only stands there: cards and pills."""

import pygame

from pyland.ui.gfx import CARD_SHADOW, Canvas, Face, Shadow
from pyland.ui.widgets.base import Widget
from pyland.ui.widgets.button import fitting_size


class Card(Widget):
    """A paper card, with a title line if it has a title."""

    focusable = False
    _TITLE_HEIGHT = 46

    def __init__(
        self,
        title: str = "",
        *,
        icon: str = "",
        radius: float = 20,
        shadow: Shadow | None = CARD_SHADOW,
        label: str = "",
    ) -> None:
        super().__init__(label or title)
        self.title = title
        self.radius = radius
        self._icon = icon
        self._shadow = shadow

    @property
    def inner(self) -> pygame.Rect:
        """The room for content, in pixels: below the title, with 16 dp around."""
        pad, top = self.canvas.px(16), self.canvas.px(self._TITLE_HEIGHT if self.title else 16)
        return pygame.Rect(
            self.rect.x + pad, self.rect.y + top, self.rect.width - 2 * pad, self.rect.height - top - pad
        )

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.rect, self.radius, shadow=self._shadow)
        if not self.title:
            return
        x, y = self.rect.x + canvas.px(16), self.rect.y + canvas.px(24)
        if self._icon:
            canvas.icon(surface, self._icon, (x + canvas.px(10), y), 22, theme.blue)
            x += canvas.px(26)
        room = self.rect.right - canvas.px(16) - x
        size = fitting_size(canvas, self.title, Face.HEAD, 19, room)
        canvas.text(surface, (x, y), self.title, Face.HEAD, size, theme.ink, width=room)


class Pill(Widget):
    """A short text on a coloured pill."""

    focusable = False

    def __init__(self, text: str, fill: str, colour: str, *, size: float = 14.5, icon: str = "") -> None:
        super().__init__(text)
        self.text = text
        self._fill = fill
        self._colour = colour
        self._size = size
        self._icon = icon

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def width_for(self, canvas: Canvas) -> int:
        """How wide the pill wants to be, in pixels."""
        icon = canvas.px(20) if self._icon else 0
        return canvas.text_width(self.text, Face.BOLD, self._size) + icon + canvas.px(22)

    def paint(self, surface: pygame.Surface) -> None:
        canvas = self.canvas
        canvas.box(surface, self.rect, self._fill, canvas.scale.dp(self.rect.height) / 2)
        icon = canvas.px(20) if self._icon else 0
        room = self.rect.width - canvas.px(16) - icon
        size = fitting_size(canvas, self.text, Face.BOLD, self._size, room)
        x = self.rect.centerx - (icon + min(room, canvas.text_width(self.text, Face.BOLD, size))) / 2
        if self._icon:
            canvas.icon(surface, self._icon, (x + canvas.px(7), self.rect.centery), 16, self._colour)
        point = (x + icon, self.rect.centery)
        canvas.text(surface, point, self.text, Face.BOLD, size, self._colour, width=room)
