"""`SettingsScreen`: everything that can be chosen, over the screen it was opened from."""

from functools import partial
from typing import Any

import pygame

from pyland import __version__
from pyland.play.settings import CODE_SIZES, SPEEDS
from pyland.text import Message, _
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.screen import Change, Pop, Push
from pyland.ui.screens.page import Act, Sheet
from pyland.ui.screens.themetile import ThemeTile
from pyland.ui.services import Services
from pyland.ui.theme import DAY, THEMES
from pyland.ui.widgets import Button, Kind, Slider, Toggle

_SIZE = (820, 600)
_THEME_NAMES = {"day": _("Day"), "hc": _("High contrast"), "easy": _("Easy to read")}
_SAMPLE = "move_east(3)"
_LEFT = 372
"""How wide the left column is, in dp."""


class SettingsScreen(Sheet):
    """Changes act at once; there is nothing to confirm."""

    over_level = True

    def __init__(self, services: Services) -> None:
        super().__init__(services)
        say, settings = self.say, services.settings
        self.themes = [
            ThemeTile(say(_THEME_NAMES[name]), theme, partial(self._change, theme=name))
            for name, theme in THEMES.items()
        ]
        sizes = tuple(range(CODE_SIZES[0], CODE_SIZES[1] + 1, 2))
        self.code_size = Slider(
            say(_("Size of the code")), sizes, settings.code_size, self._sized, icons=("minus", "plus")
        )
        self.speed = Slider(
            say(_("Speed of the hero")), SPEEDS, settings.speed, self._sped, icons=("turtle", "hare")
        )
        self.sound = self._toggle(_("Sound"), "sound")
        self.calm = self._toggle(_("Less motion"), "reduced_motion")
        self.narration = self._toggle(_("Tell in words what happens"), "narration")
        self.teachers = Button(
            say(_("For teachers")), self._show_teachers, icon="lock", size=18, on_paper=True,
            tooltip=say(_("What holds programs back on this computer")),
        )  # fmt: skip
        self.done = Button(say(_("Done")), Pop, kind=Kind.RUN, size=22, icon="tick", on_paper=True)
        self.group.widgets = (
            self.teachers, *self.themes, self.code_size, self.sound, self.calm, self.narration, self.speed, self.done,
        )  # fmt: skip
        self.group.focus(next((tile for tile in self.themes if tile.theme.name == settings.theme), None), ring=True)

    def place(self, canvas: Canvas) -> None:
        settings = self.services.settings
        self.card = self.centred(canvas, *_SIZE)
        for tile in self.themes:
            tile.chosen = tile.theme.name == settings.theme
        left, top = self.card.x + canvas.px(32), self.card.y + canvas.px(116)
        wide, gap = canvas.px((_LEFT - 24) / 3), canvas.px(12)
        for number, tile in enumerate(self.themes):
            tile.layout(canvas, pygame.Rect(left + number * (wide + gap), top, wide, canvas.px(128)))
        self.code_size.layout(canvas, pygame.Rect(left, top + canvas.px(186), canvas.px(_LEFT), canvas.px(52)))
        wide = min(canvas.px(220), self.teachers.width_for(canvas))
        place = pygame.Rect(self.card.right - canvas.px(32) - wide, self.card.y + canvas.px(22), wide, canvas.px(48))
        self.teachers.layout(canvas, place)
        right = self.card.x + canvas.px(_LEFT + 76)
        room = self.card.right - canvas.px(36) - right
        for number, toggle in enumerate((self.sound, self.calm, self.narration)):
            toggle.layout(canvas, pygame.Rect(right, top + canvas.px(54 * number), room, canvas.px(48)))
        self.speed.layout(canvas, pygame.Rect(right, top + canvas.px(226), room, canvas.px(52)))
        done = pygame.Rect(0, 0, canvas.px(180), canvas.px(58))
        done.bottomright = (self.card.right - canvas.px(32), self.card.bottom - canvas.px(26))
        self.done.layout(canvas, done)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme, card = self.canvas, self.canvas.theme, self.card
        canvas.card(surface, card, 28, shadow=DIALOG_SHADOW)
        left, right = card.x + canvas.px(32), card.x + canvas.px(_LEFT + 76)
        canvas.icon(surface, "settings", (left + canvas.px(16), card.y + canvas.px(46)), 34, theme.blue)
        title = self.say(_("Settings"))
        canvas.text(surface, (left + canvas.px(44), card.y + canvas.px(46)), title, Face.HEAD, 30, theme.ink)
        self._heading(surface, (left, card.y + canvas.px(96)), _("How it looks"))
        self._heading(surface, (right, card.y + canvas.px(96)), _("How it plays"))
        self._heading(surface, (left, self.code_size.rect.y - canvas.px(20)), _("Size of the code"))
        self._heading(surface, (right, self.speed.rect.y - canvas.px(20)), _("Speed of the hero"))
        self._paint_speed(surface)
        self._paint_sample(surface)
        self._paint_about(surface, (left, self.done.rect.y))

    # Pieces

    def _sized(self, size: float) -> Act:
        return partial(self._change, code_size=int(size))

    def _sped(self, speed: float) -> Act:
        return partial(self._change, speed=speed)

    def _toggle(self, text: Message, setting: str) -> Toggle:
        on = getattr(self.services.settings, setting)
        return Toggle(self.say(text), on, lambda on: partial(self._change, **{setting: on}))

    def _heading(self, surface: pygame.Surface, point: tuple[int, int], text: Message) -> None:
        canvas = self.canvas
        canvas.text(surface, point, self.say(text), Face.BOLD, 16, canvas.theme.muted)

    def _paint_speed(self, surface: pygame.Surface) -> None:
        canvas, speed = self.canvas, self.services.settings.speed
        times = f"{speed:g}"
        text = self.say(_("{times} times", times=times) if speed != 1 else _("normal"))
        point = (self.speed.rect.right, self.speed.rect.y - canvas.px(20))
        canvas.text(surface, point, text, Face.BODY, 16, canvas.theme.ink, align="right")

    def _paint_sample(self, surface: pygame.Surface) -> None:
        """A line of code as large as it will be."""
        canvas, theme = self.canvas, self.canvas.theme
        box = pygame.Rect(self.code_size.rect.x, self.code_size.rect.bottom + canvas.px(14), canvas.px(_LEFT),
                          canvas.px(76))
        canvas.box(surface, box, theme.code_bg, 12, border=theme.line, border_width=2)
        size = self.services.settings.code_size + theme.code_size - DAY.code_size
        x, y = box.x + canvas.px(18), box.centery
        name, rest = _SAMPLE.split("(")
        for piece, colour in ((name, theme.syntax.call), ("(", theme.syntax.operator), (rest[:-1], theme.syntax.number),
                              (")", theme.syntax.operator)):
            canvas.text(surface, (x, y), piece, Face.CODE, size, colour)
            x += canvas.text_width(piece, Face.CODE, size)

    def _paint_about(self, surface: pygame.Surface, point: tuple[int, int]) -> None:
        """Where the work is kept, and which Pyland this is."""
        canvas, theme = self.canvas, self.canvas.theme
        room = self.done.rect.x - canvas.px(24) - point[0]
        player = self.services.player
        saved = player.notice if player.read_only else None
        lines: list[tuple[Message | str, str]] = [
            (saved or _("Your work is saved in this folder:"), theme.muted),
            (str(self.services.data_folder), theme.ink),
            (_("Pyland {version}", version=__version__), theme.muted),
        ]
        y = point[1] + canvas.px(6)
        for text, colour in lines:
            canvas.text(surface, (point[0], y), self.say(text), Face.BODY, 15, colour, width=room)
            y += canvas.px(23)

    def _show_teachers(self) -> Change | None:
        return Push(self.services.doors.teachers())

    def _change(self, **settings: Any) -> Change | None:
        self.services.change(**settings)
        return None
