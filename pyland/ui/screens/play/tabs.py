"""The tabs over the code: one for each program of a level, on the same paper as the code."""

from collections.abc import Sequence

import pygame

from pyland.text import Translator, _
from pyland.ui.gfx import Canvas, Corners, Face
from pyland.ui.screens.play.deeds import ToBody
from pyland.ui.theme import mix
from pyland.ui.widgets import Widget, keynames
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.keynames import with_keys
from pyland.ui.widgets.pointer import HAND

FILE_NAME = "my_code.py"
_GAP = 4
_CORNERS = Corners(True, True, False, False)


class Tab(Widget):
    """The name of one program. Where there are several, it is pressed to go to that program."""

    pointer = HAND
    radius = 14

    def __init__(self, body: str, *, alone: bool, tooltip: str) -> None:
        super().__init__(FILE_NAME if alone else f"{body}.py", ToBody(body), tooltip="" if alone else tooltip)
        self.body = body
        self.focusable = not alone
        self._alone = alone
        self._front = alone
        self._running = False

    @property
    def front(self) -> bool:
        """Whether this is the program that is seen."""
        return self._front

    def show(self, *, front: bool, running: bool) -> None:
        """Show whether this is the program that is seen, and whether it runs now."""
        front = front or self._alone
        running = running and not self._alone
        if (front, running) != (self._front, self._running):
            self._front, self._running = front, running
            self.dirty = True

    def handle(self, event: pygame.Event) -> object | None:
        return None if self._alone else super().handle(event)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        fill = theme.code_bg if self._front else mix(theme.chrome3, theme.paper, 0.1 * self.glow)
        ink = theme.ink if self._front else theme.on
        rect = pygame.Rect(self.rect)
        if not self._front:
            # What lies behind is lower, so that the one in front can be told without its colour.
            rect.y += canvas.px(6)
            rect.height -= canvas.px(8)
        canvas.card(surface, rect, 14, fill=fill, corners=_CORNERS)
        icon = "run" if self._running else "pencil"
        canvas.icon(surface, icon, (rect.x + canvas.px(24), rect.centery), 20, theme.blue if self._front else ink)
        point = (rect.x + canvas.px(42), rect.centery)
        room = rect.right - point[0] - canvas.px(10)
        size = fitting_size(canvas, self.label, Face.BOLD, 17, room)
        canvas.text(surface, point, self.label, Face.BOLD, size, ink, width=room)


class Tabs:
    """All tabs of a level: one for each body that has a program of its own."""

    def __init__(self, bodies: Sequence[str], say: Translator) -> None:
        tooltip = say(with_keys(_("Another program"), keynames.NEXT_BODY))
        self.widgets = tuple(Tab(body, alone=len(bodies) < 2, tooltip=tooltip) for body in bodies)

    def sync(self, front: str, running: Sequence[str]) -> None:
        """Show which program is seen, and which ones run."""
        for tab in self.widgets:
            tab.show(front=tab.body == front, running=tab.body in running)

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Share the place, in pixels."""
        gap = canvas.px(_GAP)
        count = len(self.widgets)
        wide = min(canvas.px(160), (rect.width - gap * (count - 1)) // count)
        for number, tab in enumerate(self.widgets):
            tab.layout(canvas, pygame.Rect(rect.x + number * (wide + gap), rect.y, wide, rect.height))
