"""Over the top of the map: which level this is."""

import pygame

from pyland.ui.gfx import CARD_SHADOW, Face
from pyland.ui.screens.play.stars import draw_star
from pyland.ui.widgets import Widget
from pyland.ui.widgets.button import fitting_size

_STAR = 20


class LevelCard(Widget):
    """Island, number and title of the level, and the best stars so far once stars are known."""

    focusable = False

    def __init__(self, place: str, title: str, *, stars: bool) -> None:
        super().__init__(f"{place}: {title}")
        self._place = place
        self._title = title
        self._has_stars = stars
        self._stars = (False, False, False)

    @property
    def stars(self) -> tuple[bool, bool, bool]:
        """The stars that were won."""
        return self._stars

    @stars.setter
    def stars(self, stars: tuple[bool, bool, bool]) -> None:
        if stars != self._stars:
            self._stars = stars
            self.dirty = True

    def hit(self, point: tuple[int, int]) -> bool:
        return self.visible and self.card.collidepoint(point)

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        card = self.card
        canvas.card(surface, card, 17, shadow=CARD_SHADOW)
        x, room = card.x + canvas.px(18), card.width - canvas.px(34)
        stars = [self._stars_width if above is self._stars_above else 0 for above in (True, False)]
        rows = (card.y + canvas.px(17), card.y + canvas.px(38))
        size = fitting_size(canvas, self._place, Face.BOLD, 15, room - stars[0])
        canvas.text(surface, (x, rows[0]), self._place, Face.BOLD, size, theme.muted, width=room - stars[0])
        size = fitting_size(canvas, self._title, Face.HEAD, 23, room - stars[1])
        canvas.text(surface, (x, rows[1]), self._title, Face.HEAD, size, theme.ink, width=room - stars[1])
        if self._has_stars:
            self._paint_stars(surface, card.right, rows[0] if self._stars_above else rows[1])

    def _paint_stars(self, surface: pygame.Surface, right: int, y: int) -> None:
        canvas = self.canvas
        x = right - canvas.px(16 + 3 * (_STAR + 3) - _STAR / 2)
        for earned in self._stars:
            draw_star(surface, canvas, (x, y), _STAR, earned=earned)
            x += canvas.px(_STAR + 3)

    @property
    def _stars_width(self) -> int:
        return self.canvas.px(3 * (_STAR + 3) + 8) if self._has_stars else 0

    @property
    def _stars_above(self) -> bool:
        """Whether the stars stand in the upper row: in the one with the shorter text."""
        return self._widths()[0] <= self._widths()[1]

    def _widths(self) -> tuple[int, int]:
        canvas = self.canvas
        upper = canvas.text_width(self._place, Face.BOLD, 15)
        return upper, canvas.text_width(self._title, Face.HEAD, 23)

    @property
    def card(self) -> pygame.Rect:
        """Where the card itself is: as wide as what is on it, at most the room there is."""
        canvas = self.canvas
        upper, lower = self._widths()
        spare = self._stars_width + (canvas.px(6) if self._has_stars else 0)
        wide = max(upper + spare * self._stars_above, lower + spare * (not self._stars_above)) + canvas.px(36)
        return pygame.Rect(self.rect.x, self.rect.y, min(wide, self.rect.width), self.rect.height)
