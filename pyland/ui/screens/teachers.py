"""`TeachersScreen`: what holds programs back on this computer, over the screen it was opened from."""

import pygame

from pyland import resources
from pyland.play.administrator import is_administrator
from pyland.play.forteachers import Places, Section, for_teachers
from pyland.text import _
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Pop
from pyland.ui.screens.page import Sheet
from pyland.ui.services import Services
from pyland.ui.widgets import Button, Kind, ScrollArea

_SIZE = (820, 640)
_PAD = 10
"""Between the text and the ring that shows that the keys scroll it, in dp."""
_SCROLL_KEYS = (pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEUP, pygame.K_PAGEDOWN)


class TeachersScreen(Sheet):
    """Plain text that scrolls. It keeps up with the lock while that is being made."""

    over_level = True

    def __init__(self, services: Services, *, administrator: bool | None = None) -> None:
        super().__init__(services)
        self._administrator = is_administrator() if administrator is None else administrator
        self._places = Places(services.data_folder, services.log, resources.levels_folder())
        self._sections = self._now()
        self.area = ScrollArea(self.say(_("For teachers")), self._paint_content)
        self.done = Button(self.say(_("Done")), Pop, icon="tick", kind=Kind.RUN, size=20, on_paper=True)
        self.group.widgets = (self.area, self.done)
        self.group.focus(self.done, ring=True)

    @property
    def lines(self) -> tuple[str, ...]:
        """Everything on the page, line by line, as it can be read aloud."""
        return tuple(
            self.say(text) for section in self._sections for text in (section.title, *section.lines)
        )

    def place(self, canvas: Canvas) -> None:
        self.card = self.centred(canvas, *_SIZE)
        left, right = self.card.x + canvas.px(32), self.card.right - canvas.px(32)
        done = pygame.Rect(0, 0, canvas.px(160), canvas.px(54))
        done.bottomright = (right, self.card.bottom - canvas.px(22))
        self.done.layout(canvas, done)
        top = self.card.y + canvas.px(82)
        pad = canvas.px(_PAD)
        self.area.layout(canvas, pygame.Rect(left - pad, top, right - left + pad, done.y - canvas.px(14) - top))
        self._measure()

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.card, 28, shadow=DIALOG_SHADOW)
        x, y = self.card.x + canvas.px(32), self.card.y + canvas.px(46)
        canvas.icon(surface, "lock", (x + canvas.px(16), y), 32, theme.blue)
        canvas.text(surface, (x + canvas.px(44), y), self.say(_("For teachers")), Face.HEAD, 30, theme.ink)

    def move(self, seconds: float) -> bool:
        sections = self._now()
        if sections == self._sections:
            return False
        self._sections = sections
        self._measure()
        return True

    def key(self, event: pygame.Event) -> Change | None:
        if event.key in _SCROLL_KEYS and self.area.can_focus:
            self.group.focus(self.area, ring=True)
            self.area.handle(event)
            return None
        return super().key(event)

    def _now(self) -> tuple[Section, ...]:
        return for_teachers(self.services.workbench.lock, self._places, administrator=self._administrator)

    def _measure(self) -> None:
        nowhere = pygame.Surface((1, 1))
        self.area.set_content_height(self._write(nowhere, pygame.Rect(0, 0, self.area.rect.width, 0)))
        self.area.dirty = True

    def _paint_content(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        self._write(surface, area)

    def _write(self, surface: pygame.Surface, area: pygame.Rect) -> int:
        """Draw all sections one below the other. Returns how high they are."""
        canvas, theme = self.canvas, self.canvas.theme
        x, y = area.x + canvas.px(_PAD), area.y
        wide = area.right - canvas.px(20) - x
        for section in self._sections:
            title = (x + canvas.px(30 if section.warns else 0), y + canvas.px(16))
            if section.warns:
                canvas.icon(surface, "warning", (x + canvas.px(12), title[1]), 24, theme.ink)
            room = x + wide - title[0]
            canvas.text(surface, title, self.say(section.title), Face.HEAD, 20, theme.ink, width=room)
            y += canvas.px(36)
            for line in section.lines:
                words = canvas.paragraph(self.say(line), wide, 17)
                canvas.draw_paragraph(surface, (x, y), words, theme.ink)
                y += words.height + canvas.px(8)
            y += canvas.px(14)
        return y - area.y
