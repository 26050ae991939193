"""`CrashScreen`: something in the game itself went wrong. It says so kindly, and that no work is lost."""

from pathlib import Path

import pygame

from pyland.text import _
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Quit, Replace
from pyland.ui.screens.page import Page
from pyland.ui.services import Services
from pyland.ui.widgets import Button, Kind

_SIZE = (700, 400)


class CrashScreen(Page):
    """Tells what happened and offers to go on. `log` is the file with the details, if there is one."""

    def __init__(self, services: Services, error: BaseException, log: Path | None) -> None:
        super().__init__(services)
        say = self.say
        self._card = pygame.Rect(0, 0, 0, 0)
        self._python = f"{type(error).__name__}: {error}"
        self._log = str(log or "")
        self.go_on = Button(say(_("Go on")), self._go_on, icon="map", kind=Kind.RUN, size=22, on_paper=True)
        self.quit = Button(say(_("Quit")), Quit, icon="cross", size=20, on_paper=True)
        self.group.widgets = (self.go_on, self.quit)
        self.group.focus(self.go_on, ring=True)

    def place(self, canvas: Canvas) -> None:
        card = pygame.Rect(0, 0, canvas.px(_SIZE[0]), canvas.px(_SIZE[1]))
        card.center = (canvas.scale.width // 2, canvas.scale.height // 2 + canvas.px(20))
        self._card = card
        y = card.bottom - canvas.px(24 + 60)
        self.go_on.layout(canvas, pygame.Rect(card.x + canvas.px(40), y, canvas.px(220), canvas.px(60)))
        self.quit.layout(canvas, pygame.Rect(card.x + canvas.px(274), y, canvas.px(150), canvas.px(60)))

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme, card = self.canvas, self.canvas.theme, self._card
        surface.fill(theme.chrome)
        canvas.card(surface, card, 28, shadow=DIALOG_SHADOW)
        monty = canvas.rect(0, 0, 150, 150)
        # All of him on the card: his outline is as dark as what is around it.
        monty.bottomright = (card.right - canvas.px(36), card.bottom - canvas.px(24))
        canvas.sprite(surface, "monty_oops", monty)
        left, room = card.x + canvas.px(40), card.width - canvas.px(80)
        title = self.say(_("Oh! That was my mistake."))
        canvas.text(surface, (left, card.y + canvas.px(54)), title, Face.HEAD, 30, theme.ink, width=room)
        y = card.y + canvas.px(104)
        mine = self.say(_("Something broke inside Pyland, not in your program."))
        y = self._paint_words(surface, (left, y), mine, room, 20, theme.ink)
        player = self.services.player
        safe = self.say((player.notice if player.read_only else None) or _("**Your code is safe.**"))
        y = self._paint_words(surface, (left, y), safe, room, 20, theme.ink) + canvas.px(14)
        if self._log:
            more = self.say(_("For a grown-up: what happened is written in this file."))
            y = self._paint_words(surface, (left, y), more, room, 16, theme.muted) + canvas.px(4)
            canvas.text(surface, (left, y), self._log, Face.BODY, 15, theme.ink, middle=False, width=room)
            y += canvas.px(26)
        canvas.text(surface, (left, y), self._python, Face.CODE, 14, theme.muted, middle=False, width=room)

    def key(self, event: pygame.Event) -> Change | None:
        if event.key == pygame.K_F1:
            return None
        return super().key(event)

    def _paint_words(
        self, surface: pygame.Surface, point: tuple[int, int], text: str, room: int, size: float, colour: str
    ) -> int:
        """Write a paragraph. Returns where it ends."""
        words = self.canvas.paragraph(text, room, size)
        self.canvas.draw_paragraph(surface, point, words, colour)
        return point[1] + words.height

    def _go_on(self) -> Change | None:
        return Replace(self.services.doors.worldmap())
