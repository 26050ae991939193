"""`HelpScreen`: what the commands do, and which keys there are, over the screen it was opened from."""

from functools import partial

import pygame

from pyland.level.level import Level
from pyland.script.commands import COMMANDS, Command
from pyland.text import Message, _
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Pop
from pyland.ui.screens.page import Sheet
from pyland.ui.screens.progress import next_level
from pyland.ui.services import Services
from pyland.ui.widgets import Button, Kind, ScrollArea, keynames
from pyland.ui.widgets.keynames import Keys, caps

_WIDTH = 820
_HEIGHTS = (380, 640)
_AROUND = 188
"""What of the card's height is not for the content, in dp."""
_PAD = 18
_KEYS_WIDE = 230

KEYS: tuple[tuple[Message, tuple[tuple[Keys, Message], ...]], ...] = (
    (_("Play"), (
        (keynames.RUN, _("Run your program. While it runs: show the end")),
        (keynames.STOP, _("Stop it")),
        (keynames.STEP, _("Do one line of it")),
        (keynames.HINT, _("A hint")),
        (keynames.MARK, _("What is the small mark about? Again: the next one")),
        (keynames.NEXT_BODY, _("Another program, where there are several")),
        (keynames.TO_MAP, _("Go to the map: arrow keys walk there, or look around")),
        (keynames.LOOK, _("Look around on a large map where you walk")),
    )),
    (_("Write"), (
        (keynames.TAB, _("Move the line to the right")),
        (keynames.BACK_TAB, _("Move it back to the left")),
        (keynames.UNDO, _("Undo")),
        (keynames.REDO, _("Redo")),
        (keynames.COPY, _("Copy")),
        (keynames.PASTE, _("Paste")),
        (keynames.AGAIN, _("The same line once more")),
        (keynames.NOTE, _("Turn lines into notes with #, and back")),
        (keynames.UP, _("Move the line up")),
        (keynames.DOWN, _("Move the line down")),
        (keynames.LARGER, _("Larger code")),
        (keynames.SMALLER, _("Smaller code")),
    )),
    (_("Everywhere"), (
        (keynames.ESCAPE, _("Leave the program, so that Tab goes on to the buttons. Close what is open")),
        (keynames.TAB, _("Go to the next button")),
        (keynames.ENTER, _("Press the button")),
        (keynames.HELP, _("This help")),
        (keynames.FULL_SCREEN, _("Fill the whole screen, or not")),
    )),
)  # fmt: skip
"""The keys in groups, and what they do."""


def known_commands(services: Services) -> tuple[str, ...]:
    """The commands of all levels up to the one that is next, in the order of the table."""
    solved = services.player.solved()
    now = next_level(services.library, services.player)
    met = {name for level in services.library.levels if level.key in solved or level is now for name in level.commands}
    return tuple(name for name in COMMANDS if name in met)


class HelpScreen(Sheet):
    """With a `level`, its commands; else all that the player has met so far."""

    over_level = True

    def __init__(self, services: Services, level: Level | None = None) -> None:
        super().__init__(services)
        say = self.say
        names = level.commands if level else known_commands(services)
        self.commands: tuple[Command, ...] = tuple(COMMANDS[name] for name in names if name in COMMANDS)
        self._on_keys = not self.commands
        self.guide = Button(say(_("Commands")), partial(self._turn, False), icon="book", size=19, on_paper=True)
        self.keys = Button(say(_("Keys")), partial(self._turn, True), icon="grid", size=19, on_paper=True)
        self.area = ScrollArea(say(_("Help")), self._paint_content)
        self.done = Button(say(_("Done")), Pop, icon="tick", kind=Kind.RUN, size=20, on_paper=True)
        self.group.widgets = (self.guide, self.keys, self.area, self.done)
        self.group.focus(self.area, ring=False)

    def place(self, canvas: Canvas) -> None:
        self.card = self.centred(canvas, _WIDTH, self._high(canvas))
        left, right = self.card.x + canvas.px(32), self.card.right - canvas.px(32)
        y, high = self.card.y + canvas.px(24), canvas.px(52)
        self.keys.layout(canvas, pygame.Rect(right - canvas.px(150), y, canvas.px(150), high))
        self.guide.layout(canvas, pygame.Rect(right - canvas.px(352), y, canvas.px(192), high))
        self.done.layout(
            canvas, pygame.Rect(right - canvas.px(160), self.card.bottom - canvas.px(76), canvas.px(160), canvas.px(54))
        )
        top = self.card.y + canvas.px(92)
        self.area.layout(canvas, pygame.Rect(left, top, right - left, self.done.rect.y - canvas.px(14) - top))
        self._show()

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.card, 28, shadow=DIALOG_SHADOW)
        point = (self.card.x + canvas.px(34), self.card.y + canvas.px(50))
        canvas.text(surface, point, self.say(_("Help")), Face.HEAD, 30, theme.ink)
        foot = (self.card.x + canvas.px(34), self.done.rect.centery)
        room = self.done.rect.x - canvas.px(20) - foot[0]
        text = self.say(_("You cannot break anything here. Just try!"))
        canvas.text(surface, foot, text, Face.BODY, 16, theme.muted, width=room)

    def key(self, event: pygame.Event) -> Change | None:
        if event.key in (pygame.K_UP, pygame.K_DOWN, pygame.K_PAGEUP, pygame.K_PAGEDOWN):
            self.group.focus(self.area, ring=True)
            self.area.handle(event)
            return None
        if event.key == pygame.K_F1:
            return self.close_sheet()
        return super().key(event)

    # What is shown

    def _turn(self, on_keys: bool) -> Change | None:
        self._on_keys = on_keys
        self.area.scroll.to(0, at_once=True)
        self._show()
        return None

    def _show(self) -> None:
        # The tick is for people who do not tell the colours apart.
        for button, icon, chosen in ((self.guide, "book", not self._on_keys), (self.keys, "grid", self._on_keys)):
            button.show(icon="tick" if chosen else icon, kind=Kind.BLUE if chosen else Kind.SOFT)
        self.area.set_content_height(self._height(self.canvas, on_keys=self._on_keys))
        self.area.dirty = True

    def _high(self, canvas: Canvas) -> float:
        """How high the card should be for what is on it, in dp."""
        content = max(self._height(canvas, on_keys=False), 0 if self.commands else canvas.px(_HEIGHTS[1]))
        return min(max(canvas.scale.dp(content) + _AROUND, _HEIGHTS[0]), _HEIGHTS[1])

    def _height(self, canvas: Canvas, *, on_keys: bool) -> int:
        """How high the content is, in pixels: it is drawn once where nobody sees it."""
        nowhere, area = pygame.Surface((1, 1)), pygame.Rect(0, 0, canvas.px(_WIDTH - 64), 0)
        return self._paint_keys(nowhere, area) if on_keys else self._paint_commands(nowhere, area)

    def _paint_content(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        if self._on_keys:
            self._paint_keys(surface, area)
        else:
            self._paint_commands(surface, area)

    def _paint_commands(self, surface: pygame.Surface, area: pygame.Rect) -> int:
        canvas, theme = self.canvas, self.canvas.theme
        y, wide = area.y, area.width - canvas.px(20)
        if not self.commands:
            words = canvas.paragraph(self.say(_("Your commands will be here when you have begun a level.")), wide, 18)
            canvas.draw_paragraph(surface, (area.x, y), words, theme.ink)
            return y + words.height
        for command in self.commands:
            words = canvas.paragraph(self.say(command.summary), wide // 2 - canvas.px(2 * _PAD), 16, leading=1.3)
            row = pygame.Rect(area.x, y, wide, max(canvas.px(92), words.height + canvas.px(56)))
            if row.colliderect(surface.get_clip()):
                self._paint_command(surface, row, command)
            y = row.bottom + canvas.px(10)
        return y

    def _paint_command(self, surface: pygame.Surface, row: pygame.Rect, command: Command) -> None:
        """The name with what it does at the left, an example at the right."""
        canvas, theme = self.canvas, self.canvas.theme
        border = theme.line if theme.outline else None
        canvas.box(surface, row, theme.paper2, 14, border=border, border_width=theme.outline)
        left = row.x + canvas.px(_PAD)
        canvas.text(surface, (left, row.y + canvas.px(25)), f"{command.name}()", Face.CODE, 18, theme.syntax.call)
        words = canvas.paragraph(self.say(command.summary), row.width // 2 - canvas.px(2 * _PAD), 16, leading=1.3)
        canvas.draw_paragraph(surface, (left, row.y + canvas.px(42)), words, theme.ink)
        room = row.inflate(-canvas.px(28), -canvas.px(24))
        box = pygame.Rect(row.centerx, room.y, room.right - row.centerx, room.height)
        canvas.box(surface, box, theme.code_bg, 10, border=theme.line, border_width=1.5)
        label = self.say(_("For example"))
        canvas.text(surface, (box.x + canvas.px(14), box.y + canvas.px(17)), label, Face.BOLD, 14, theme.muted)
        place = (box.x + canvas.px(14), box.y + canvas.px(44))
        canvas.text(surface, place, command.example, Face.CODE, 16, theme.ink, width=box.width - canvas.px(24))

    def _paint_keys(self, surface: pygame.Surface, area: pygame.Rect) -> int:
        canvas, theme = self.canvas, self.canvas.theme
        y, wide = area.y, area.width - canvas.px(20)
        text_x = area.x + canvas.px(_KEYS_WIDE)
        for title, keys in KEYS:
            canvas.text(surface, (area.x, y + canvas.px(16)), self.say(title), Face.HEAD, 20, theme.ink)
            y += canvas.px(38)
            for pressed, meaning in keys:
                self._paint_keycaps(surface, (area.x, y), pressed)
                words = canvas.paragraph(self.say(meaning), area.x + wide - text_x, 17, leading=1.3)
                canvas.draw_paragraph(surface, (text_x, y + canvas.px(6)), words, theme.ink)
                y += max(canvas.px(42), words.height + canvas.px(16))
            y += canvas.px(12)
        return y

    def _paint_keycaps(self, surface: pygame.Surface, point: tuple[int, int], keys: Keys) -> None:
        """Keys as they look, with a plus between them."""
        canvas, theme = self.canvas, self.canvas.theme
        x, y = point
        for number, key in enumerate(caps(keys, self.say)):
            if number:
                canvas.text(surface, (x + canvas.px(4), y + canvas.px(16)), "+", Face.BOLD, 16, theme.muted)
                x += canvas.px(18)
            wide = max(canvas.px(38), canvas.text_width(key, Face.BOLD, 15) + canvas.px(20))
            cap = pygame.Rect(x, y, wide, canvas.px(34))
            canvas.box(surface, cap, theme.paper2, 8, border=theme.line, border_width=1.5, lip=theme.line, lip_height=3)
            middle = (cap.centerx, cap.centery - canvas.px(1))
            canvas.text(surface, middle, key, Face.BOLD, 15, theme.ink, align="center")
            x = cap.right + canvas.px(4)
