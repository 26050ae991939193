"""The card at the bottom of the world map: the level that is looked at."""

from collections.abc import Callable

import pygame

from pyland.text import _
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.screen import Change
from pyland.ui.screens.progress import Place, State
from pyland.ui.screens.starrow import paint_stars
from pyland.ui.services import Services
from pyland.ui.widgets import Button, Kind, Widget
from pyland.ui.widgets.button import fitting_size

_SIZE = (700, 112)
_BUTTON = (164, 64)
_STAR = 28


class PlaceCard:
    """Shows a level's title, state and stars, and a button to enter it: `enter(place)` is what that does."""

    def __init__(self, services: Services, enter: Callable[[Place], Change | None]) -> None:
        self._say = services.say
        self._enter = enter
        self._place: Place | None = None
        self.button = Button(services.say(_("Play")), self._press, icon="run", kind=Kind.RUN, size=24, on_paper=True)
        self._paper = _Paper(self)
        self.widgets: tuple[Widget, ...] = (self._paper, self.button)

    @property
    def shown(self) -> Place | None:
        """The level that is shown."""
        return self._place

    def show(self, place: Place) -> None:
        """Tell about a level."""
        if place is self._place:
            return
        self._place = place
        self._paper.dirty = True
        texts = {State.DONE: _("Again"), State.BROKEN: _("Look")}
        self.button.show(text=self._say(texts.get(place.state, _("Play"))))
        self.button.visible = place.can_play

    def place(self, canvas: Canvas) -> None:
        """Lie down in the middle of the bottom."""
        card = pygame.Rect(0, 0, canvas.px(_SIZE[0]), canvas.px(_SIZE[1]))
        card.midbottom = (canvas.scale.width // 2, canvas.scale.height - canvas.px(16))
        self._paper.layout(canvas, card)
        button = pygame.Rect(0, 0, canvas.px(_BUTTON[0]), canvas.px(_BUTTON[1]))
        button.midright = (card.right - canvas.px(20), card.centery)
        self.button.layout(canvas, button)

    def paint(self, surface: pygame.Surface, canvas: Canvas, card: pygame.Rect) -> None:
        """Draw the card."""
        theme, place = canvas.theme, self._place
        canvas.card(surface, card, 22, shadow=DIALOG_SHADOW)
        if place is None:
            return
        left = card.x + canvas.px(26)
        right = card.right - canvas.px(26)
        if self.button.visible:
            right = self.button.rect.x - canvas.px(16)
        stars = canvas.px(3 * _STAR + 16) if self._has_stars else 0
        room = right - left - stars
        above = self._say(_("{island} · Level {number}", island=place.island, number=place.level.number))
        canvas.text(surface, (left, card.y + canvas.px(24)), above, Face.BOLD, 15, theme.muted, width=room)
        size = fitting_size(canvas, place.level.title, Face.HEAD, 27, room)
        canvas.text(
            surface, (left, card.y + canvas.px(54)), place.level.title, Face.HEAD, size, theme.ink, width=room
        )
        self._paint_word(surface, canvas, (left, card.y + canvas.px(87)), right - left)
        if self._has_stars:
            middle = (right - canvas.px(1.5 * _STAR), card.y + canvas.px(48))
            paint_stars(surface, canvas, middle, place.stars or (), _STAR)

    @property
    def _has_stars(self) -> bool:
        return self._place is not None and self._place.stars is not None and self._place.state is not State.LOCKED

    def _paint_word(self, surface: pygame.Surface, canvas: Canvas, point: tuple[int, int], room: int) -> None:
        theme, place = canvas.theme, self._place
        if place is None:
            return
        icon, colour = {
            State.DONE: ("tick", theme.good),
            State.NOW: ("right", theme.blue),
            State.OPEN: ("right", theme.blue),
            State.LOCKED: ("lock", theme.muted),
            State.BROKEN: ("cross", theme.red),
        }[place.state]
        text = self._say(place.word)
        canvas.icon(surface, icon, (point[0] + canvas.px(8), point[1]), 18, colour)
        room -= canvas.px(24)
        size = fitting_size(canvas, text, Face.BODY, 17, room)
        canvas.text(surface, (point[0] + canvas.px(24), point[1]), text, Face.BODY, size, theme.ink, width=room)

    def _press(self) -> Change | None:
        return self._enter(self._place) if self._place else None


class _Paper(Widget):
    """The card as a widget: it keeps the mouse from the map below."""

    focusable = False

    def __init__(self, card: PlaceCard) -> None:
        super().__init__("")
        self._card = card

    def paint(self, surface: pygame.Surface) -> None:
        self._card.paint(surface, self.canvas, self.rect)
