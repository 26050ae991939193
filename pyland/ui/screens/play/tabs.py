"""The tabs over the code: one for each program of a level, on the same paper as the code."""

from collections.abc import Sequence

import pygame

from pyland.text import Translator, _
from pyland.ui.gfx import Canvas, Corners, Face
from pyland.ui.screens.play.deeds import ToBody
from pyland.ui.screens.play.layout import TAB
from pyland.ui.screens.play.portrait import portrait
from pyland.ui.stage.looks import sprite_of
from pyland.ui.theme import mix
from pyland.ui.widgets import Widget, keynames
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.keynames import with_keys
from pyland.ui.widgets.pointer import HAND
from pyland.world.geometry import Direction
from pyland.world.state import State

FILE_NAME = "my_code.py"
_GAP = 4
_CORNERS = Corners(True, True, False, False)
_HEAD = 14
"""The radius of a head, in dp."""
_TEXT_X = 40
_SMALLEST = 14
_NARROWEST = 36
"""Of a tab with a head, in dp."""
_LETTER = 12.5


class Tab(Widget):
    """The head and the name of who has a program; the name of the file where there is only one. Where there are
    several, it is pressed to go to that program.
    """

    pointer = HAND
    radius = 14

    def __init__(self, body: str, name: str, *, alone: bool, tooltip: str) -> None:
        super().__init__(FILE_NAME if alone else name, ToBody(body))
        self.body = body
        self.focusable = not alone
        self._tip = tooltip
        self._alone = alone
        self._front = alone
        self._running = False
        self._line: int | None = None
        self._named = True
        self._sprite = ""
        self._face: pygame.Surface | None = None

    @property
    def front(self) -> bool:
        """Whether this is the program that is seen."""
        return self._front

    @property
    def named(self) -> bool:
        """Whether the name is written on it: otherwise it is only told under the mouse."""
        return self._named

    @property
    def line(self) -> int | None:
        """The line of this program that is told on the tab, because it is the one that is being shown."""
        return self._line

    def show(self, *, front: bool, running: bool, line: int | None = None) -> bool:
        """Show whether this is the program that is seen, whether it runs now, and at which line it stands, if that is
        the line that is being shown. Returns whether it came to the front or went back."""
        front = front or self._alone
        running, line = running and not self._alone, None if self._alone else line
        moved = front != self._front
        if (front, running, line) != (self._front, self._running, self._line):
            self._face = None if moved or running != self._running else self._face
            self._front, self._running, self._line = front, running, line
            self.dirty = True
        return moved

    def show_face(self, sprite: str) -> None:
        """Show another face."""
        if sprite != self._sprite:
            self._sprite, self._face = sprite, None
            self.dirty = True

    def room_for(self, canvas: Canvas) -> int:
        """How many pixels the head and the name need."""
        return canvas.px(_TEXT_X + 10) + canvas.text_width(self.label, Face.BOLD, _SMALLEST)

    def place(self, canvas: Canvas, rect: pygame.Rect, *, named: bool) -> None:
        """Take a place, with the name or with the head alone."""
        self._named, self._face = named, None
        self.tooltip = "" if self._alone else self._tip if named else self.label
        self.layout(canvas, rect)

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
        middle = (rect.x + canvas.px(24), rect.centery) if self._named else rect.center
        if self._alone:
            canvas.icon(surface, "pencil", middle, 20, theme.blue)
        else:
            self._paint_head(surface, middle)
        pill = self._line_pill(rect) if self._line is not None else pygame.Rect(rect.topright, (0, 0))
        if self._named:
            point = (rect.x + canvas.px(_TEXT_X + 2), rect.centery)
            end = pill.x if pill.x > point[0] else rect.right
            room = end - point[0] - canvas.px(8)
            size = fitting_size(canvas, self.label, Face.BOLD, 17, room)
            canvas.text(surface, point, self.label, Face.BOLD, size, ink, width=room)
        if self._line is not None:
            self._paint_line(surface, pill)

    def _paint_head(self, surface: pygame.Surface, middle: tuple[int, int]) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        radius = canvas.px(_HEAD)
        if self._face is None:
            self._face = portrait(canvas, self._sprite, radius, theme.blue if self._front else theme.chrome_line)
        top = middle[1] + radius - self._face.get_height() + canvas.px(2)
        surface.blit(self._face, (middle[0] - radius, top))
        if not self._named:
            self._paint_letter(surface, (middle[0] - radius + canvas.px(3), middle[1] + radius - canvas.px(4)))
        if self._running:
            small = canvas.px(8)
            badge = pygame.Rect(0, 0, 2 * small, 2 * small)
            badge.center = (middle[0] + radius - canvas.px(2), middle[1] + radius - canvas.px(4))
            canvas.box(surface, badge, theme.run, 8)
            canvas.icon(surface, "run", badge.center, 10, theme.on_colour)


    def _line_pill(self, rect: pygame.Rect) -> pygame.Rect:
        """Where the line is told: beside the name, or on the head where it would cover some of the name."""
        canvas = self.canvas
        wide = canvas.text_width(str(self._line), Face.BOLD, _SMALLEST) + canvas.px(24)
        pill = pygame.Rect(0, 0, min(wide, rect.width), canvas.px(20))
        if self._named and self.room_for(canvas) + wide <= rect.width:
            pill.midright = (rect.right - canvas.px(8), rect.centery)
        else:
            pill.midtop = (rect.x + canvas.px(24) if self._named else rect.centerx, rect.y)
            pill.clamp_ip(rect)
        return pill

    def _paint_line(self, surface: pygame.Surface, pill: pygame.Rect) -> None:
        """The line that is being shown, with the arrow of what runs."""
        canvas, theme = self.canvas, self.canvas.theme
        canvas.box(surface, pill, theme.warn, 10, border=theme.focus_rim, border_width=1.4)
        text, arrow = str(self._line), canvas.px(10)
        wide = canvas.text_width(text, Face.BOLD, _SMALLEST)
        if wide + arrow + canvas.px(8) > pill.width:
            arrow = 0  # the number says more
        else:
            canvas.icon(surface, "run", (pill.centerx - wide / 2, pill.centery), 10, theme.on_warn)
        point = (pill.centerx + arrow // 2, pill.centery)
        canvas.text(surface, point, text, Face.BOLD, _SMALLEST, theme.on_warn, align="center", width=pill.width)

    def _paint_letter(self, surface: pygame.Surface, middle: tuple[int, int]) -> None:
        """The first letter of the name: heads may look alike."""
        canvas, theme = self.canvas, self.canvas.theme
        side = canvas.px(16)
        pill = pygame.Rect(0, 0, side, side)
        pill.center = middle
        canvas.box(surface, pill, theme.paper, 8, border=theme.ink, border_width=1.4)
        canvas.text(surface, pill.center, self.label[:1].upper(), Face.BOLD, _LETTER, theme.ink, align="center")


class Tabs:
    """All tabs of a level: one for each body that has a program of its own. `state` tells what they are called.

    Where not all names fit, only the one in front has a name.
    """

    def __init__(self, bodies: Sequence[str], state: State, say: Translator) -> None:
        tooltip = say(with_keys(_("Another program"), keynames.NEXT_BODY))
        alone = len(bodies) < 2
        self.widgets = tuple(Tab(body, _name_of(body, state), alone=alone, tooltip=tooltip) for body in bodies)
        self._canvas: Canvas | None = None
        self._rect = pygame.Rect(0, 0, 0, 0)
        self.show_faces(state)

    def show_faces(self, state: State) -> None:
        """Show everybody's face, as they look in this state."""
        for tab in self.widgets:
            body = state.things.get(tab.body)
            tab.show_face(sprite_of(body, Direction.SOUTH) if body else "")

    def sync(self, front: str, running: Sequence[str], line: tuple[str | None, int | None] = (None, None)) -> None:
        """Show which program is seen, which ones run, and of which body (first) which line is being shown."""
        body, number = line
        moved = [
            tab.show(front=tab.body == front, running=tab.body in running, line=number if tab.body == body else None)
            for tab in self.widgets
        ]
        if any(moved) and self._canvas is not None:
            self.layout(self._canvas, self._rect)

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Share the place, in pixels."""
        self._canvas, self._rect = canvas, pygame.Rect(rect)
        x = rect.x
        for tab, (wide, named) in zip(self.widgets, self._shares(canvas, rect.width), strict=True):
            tab.place(canvas, pygame.Rect(x, rect.y, wide, rect.height), named=named)
            x += wide + canvas.px(_GAP)

    def _shares(self, canvas: Canvas, room: int) -> list[tuple[int, bool]]:
        """For each tab, how wide it is and whether it has a name."""
        count = len(self.widgets)
        room -= canvas.px(_GAP) * (count - 1)
        equal = min(canvas.px(160), room // count)
        if count < 2 or all(tab.room_for(canvas) <= equal for tab in self.widgets):
            return [(equal, True)] * count
        needs = next((tab.room_for(canvas) for tab in self.widgets if tab.front), 0)
        beside = (room - needs) // (count - 1)
        if not needs or beside < canvas.px(_NARROWEST):
            return [(min(canvas.px(TAB), room // count), False)] * count
        small = (min(canvas.px(TAB), beside), False)
        return [(needs, True) if tab.front else small for tab in self.widgets]


def _name_of(body: str, state: State) -> str:
    """What somebody is called on a tab: by name, or as programs call them."""
    thing = state.things.get(body)
    name = thing.get("name") if thing else None
    return state.filled(str(name)) if name else body
