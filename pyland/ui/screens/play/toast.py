"""A short message that comes, and goes by itself."""

import pygame

from pyland.ui.gfx import CARD_SHADOW, Canvas
from pyland.ui.gfx.text import Paragraph
from pyland.ui.widgets import Widget

_SECONDS = 6.0
_PAD = 14


class Toast(Widget):
    """Lies over the lower end of the program for a few seconds; a click takes it away."""

    focusable = False
    radius = 14

    def __init__(self) -> None:
        super().__init__("")
        self._left = 0.0
        self._room = pygame.Rect(0, 0, 0, 0)
        self._words: Paragraph | None = None
        self.visible = False

    def say(self, text: str) -> None:
        """Show a message, instead of one that may be there."""
        self.label = text
        self._left = _SECONDS
        self.visible = bool(text)
        self.dirty = True
        if self._canvas is not None:
            self.layout(self._canvas, self._room)

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Take the room at whose lower end the message is shown."""
        self._room = pygame.Rect(rect)
        self._words = canvas.paragraph(self.label, rect.width - canvas.px(2 * _PAD + 24), 16, leading=1.3)
        high = self._words.height + canvas.px(2 * _PAD - 6)
        wide = self._words.width + canvas.px(2 * _PAD)
        super().layout(canvas, pygame.Rect(rect.centerx - wide // 2, rect.bottom - high - canvas.px(10), wide, high))

    def handle(self, event: pygame.Event) -> object | None:
        if event.type == pygame.MOUSEBUTTONDOWN:
            self._left = 0.0
        return None

    def update(self, seconds: float) -> bool:
        self._left -= seconds
        if self.visible and self._left <= 0:
            self.visible = False
            self.dirty = True
        return super().update(seconds)

    def paint(self, surface: pygame.Surface) -> None:
        if self._words is None:
            return
        canvas, theme = self.canvas, self.canvas.theme
        canvas.box(
            surface, self.rect, theme.chrome, self.radius, border=theme.chrome_line, border_width=2, shadow=CARD_SHADOW
        )
        point = (self.rect.x + canvas.px(_PAD), self.rect.y + canvas.px(_PAD - 3))
        canvas.draw_paragraph(surface, point, self._words, theme.on)
