"""Short messages that come, and go by themselves: over the program, and at the top of the map."""

import pygame

from pyland.ui.gfx import CARD_SHADOW, Canvas, Shadow
from pyland.ui.gfx.text import Paragraph
from pyland.ui.widgets import Widget

_PAD = 14


class Passing(Widget):
    """A message that is seen for `seconds`, or until somebody clicks. It takes part of the `room` it was given."""

    focusable = False
    seconds: float

    def __init__(self) -> None:
        super().__init__("")
        self.room = pygame.Rect(0, 0, 0, 0)
        self.words: Paragraph | None = None
        self._left = 0.0
        self.visible = False

    def say(self, text: str) -> None:
        """Show a message, instead of one that may be there; an empty one takes it away."""
        self.label = text
        self._left = self.seconds
        self.visible = bool(text)
        self.dirty = True
        if self._canvas is not None:
            self.layout(self._canvas, self.room)

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


class Toast(Passing):
    """Lies over the lower end of the program."""

    radius = 14
    seconds = 6.0

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Take the room at whose lower end the message is shown."""
        self.room = pygame.Rect(rect)
        self.words = canvas.paragraph(self.label, rect.width - canvas.px(2 * _PAD + 24), 16, leading=1.3)
        high = self.words.height + canvas.px(2 * _PAD - 6)
        wide = self.words.width + canvas.px(2 * _PAD)
        super().layout(canvas, pygame.Rect(rect.centerx - wide // 2, rect.bottom - high - canvas.px(10), wide, high))

    def paint(self, surface: pygame.Surface) -> None:
        if self.words is None:
            return
        canvas, theme = self.canvas, self.canvas.theme
        canvas.box(
            surface, self.rect, theme.chrome, self.radius, border=theme.chrome_line, border_width=2, shadow=CARD_SHADOW
        )
        point = (self.rect.x + canvas.px(_PAD), self.rect.y + canvas.px(_PAD - 3))
        canvas.draw_paragraph(surface, point, self.words, theme.on)


class NoticePill(Passing):
    """A quiet line at the top of the map: what there is to know about saving. The same is not said twice."""

    seconds = 15.0

    def say(self, text: str) -> None:
        if text != self.label:
            super().say(text)

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Take the room at whose top the pill is."""
        self.room = pygame.Rect(rect)
        self.words = canvas.paragraph(self.label, min(rect.width - canvas.px(60), canvas.px(570)), 15, leading=1.3)
        size = (self.words.width + canvas.px(50), self.words.height + canvas.px(14))
        super().layout(canvas, pygame.Rect(rect.topleft, size))

    def paint(self, surface: pygame.Surface) -> None:
        if self.words is None:
            return
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.rect, 14, fill=theme.warn_bg, shadow=Shadow(3, 4, 80))
        canvas.icon(surface, "info", (self.rect.x + canvas.px(20), self.rect.centery), 20, theme.ink)
        canvas.draw_paragraph(surface, (self.rect.x + canvas.px(38), self.rect.y + canvas.px(7)), self.words)
