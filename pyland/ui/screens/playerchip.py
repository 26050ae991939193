"""Who is playing, as a button: the face, a greeting, and the stars."""

import pygame

from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.screens.face import face
from pyland.ui.theme import mix
from pyland.ui.widgets import Widget
from pyland.ui.widgets.button import fitting_size


class PlayerChip(Widget):
    """`text` says what a click does. `stars` is how many the player has, or None while there is no talk of stars."""

    radius = 33

    def __init__(self, text: str, action: object) -> None:
        super().__init__(text, action)
        self._text = text
        self._hello = ""
        self._look = ""
        self._stars: int | None = None
        self._face: pygame.Surface | None = None

    def show(self, hello: str, look: str, stars: int | None) -> None:
        """Greet somebody."""
        if (hello, look, stars) != (self._hello, self._look, self._stars):
            self._hello, self._look, self._stars = hello, look, stars
            self._face = None
            self.dirty = True

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._face = None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        rect = self.rect.move(0, canvas.px(2) if self.pressed else 0)
        fill = mix(theme.paper, theme.warn, 0.2 * self.glow)
        canvas.card(surface, rect, 33, fill=fill, shadow=CARD_SHADOW)
        if self._face is None:
            self._face = face(canvas, self._look, canvas.px(52), theme.blue)
        surface.blit(self._face, self._face.get_rect(center=(rect.x + canvas.px(34), rect.centery)))
        left = rect.x + canvas.px(70)
        right = rect.right - canvas.px(20)
        if self._stars is not None:
            right = self._paint_stars(surface, (right, rect.centery))
        room = right - left
        size = fitting_size(canvas, self._hello, Face.HEAD, 20, room)
        canvas.text(surface, (left, rect.y + canvas.px(22)), self._hello, Face.HEAD, size, theme.ink, width=room)
        size = fitting_size(canvas, self._text, Face.BOLD, 15, room)
        canvas.text(surface, (left, rect.y + canvas.px(45)), self._text, Face.BOLD, size, theme.blue, width=room)

    def _paint_stars(self, surface: pygame.Surface, point: tuple[int, int]) -> int:
        """Draw the stars with their right end at a point. Returns where the room for words ends."""
        canvas, text = self.canvas, str(self._stars)
        wide = canvas.text_width(text, Face.HEAD, 22)
        canvas.text(surface, point, text, Face.HEAD, 22, canvas.theme.ink, align="right")
        canvas.icon(surface, "star_full", (point[0] - wide - canvas.px(20), point[1]), 29)
        return point[0] - wide - canvas.px(44)
