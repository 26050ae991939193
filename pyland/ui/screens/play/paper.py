"""The sheet with the program: the strip with the save state below, and the tools beside the tab."""

import pygame

from pyland.play.marks import Mark
from pyland.play.saver import SaveState
from pyland.text import Translator, _
from pyland.ui.code import paint_small_mark
from pyland.ui.gfx import Canvas, Corners, Face
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.widgets import Button, IconButton, Widget, keynames
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.keynames import with_keys

_SAVED = {
    SaveState.SAVED: _("Saved"),
    SaveState.SAVING: _("Saving…"),
    SaveState.FAILED: _("Could not save"),
    SaveState.READ_ONLY: _("Not saved"),
}


class QuietButton(Button):
    """A word on the paper itself, which shows only under the mouse that it is a button."""

    radius = 10

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        if self.glow or self.pressed:
            canvas.box(surface, self.rect, theme.warn_bg if self.pressed else theme.paper3, self.radius)
        icon, gap = (canvas.px(18), canvas.px(6)) if self.icon else (0, 0)
        room = self.rect.width - icon - gap - canvas.px(16)
        size = fitting_size(canvas, self.text, Face.BOLD, 15, room)
        x = self.rect.x + canvas.px(8)
        colour = theme.ink if self.enabled else theme.muted
        if self.icon:
            self.paint_icon(surface, (x + icon / 2, self.rect.centery), colour)
        canvas.text(surface, (x + icon + gap, self.rect.centery), self.text, Face.BOLD, size, colour, width=room)

    def paint_icon(self, surface: pygame.Surface, centre: tuple[float, float], colour: str) -> None:
        """Draw the picture before the word."""
        self.canvas.icon(surface, self.icon, centre, 18, colour)

    def width_for(self, canvas: Canvas) -> int:
        icon = canvas.px(24) if self.icon else 0
        return canvas.text_width(self.text, Face.BOLD, 15) + icon + canvas.px(18)


class LookButton(QuietButton):
    """Leads to what is quietly marked. It has the same small mark on it as the line; `gentle` says which."""

    def __init__(self, say: Translator) -> None:
        tooltip = say(with_keys(_("Hmm… Monty has an idea about this line."), keynames.MARK))
        super().__init__("", Deed.LOOK, icon="talk", tooltip=tooltip)
        self._say = say
        self.gentle = False

    def fit(self, canvas: Canvas, line: int, room: int) -> None:
        """Name the line, in fewer words where there are not so many pixels."""
        words = self._say(_("Look at line {line}", line=line))
        self.label = words
        self.show(text=words)
        if self.width_for(canvas) > room:
            self.show(text=self._say(_("Line {line}", line=line)))
        self.label = words

    def paint_icon(self, surface: pygame.Surface, centre: tuple[float, float], colour: str) -> None:
        size = self.canvas.px(18)
        place = pygame.Rect(0, 0, size, size)
        place.center = (round(centre[0]), round(centre[1]))
        paint_small_mark(self.canvas, surface, place, gentle=self.gentle)


class Footer(Widget):
    """The strip below the program. `reset` and `look` are its buttons.

    `look` speaks of the quiet mark that is next, and tells more only when it is asked.
    """

    focusable = False

    def __init__(self, say: Translator, *, reset: bool) -> None:
        super().__init__(say(_("Saving")))
        self._say = say
        self._state = SaveState.SAVED
        self._mark: Mark | None = None
        self._counting = False
        self.reset = QuietButton(
            say(_("Start over")), Deed.RESET, icon="to_start",
            tooltip=say(_("Puts the first code of this level back. Undo brings yours back.")),
        )  # fmt: skip
        self.reset.visible = reset
        self.look = LookButton(say)
        self.look.visible = False

    @property
    def state(self) -> SaveState:
        """What is said about saving."""
        return self._state

    @state.setter
    def state(self, state: SaveState) -> None:
        if state is not self._state:
            self._state = state
            self.dirty = True

    @property
    def mark(self) -> Mark | None:
        """The quiet mark that is next, or None."""
        return self._mark

    @mark.setter
    def mark(self, mark: Mark | None) -> None:
        before = self._mark
        self._mark = mark
        if (mark and (mark.line, mark.gentle)) != (before and (before.line, before.gentle)):
            self.look.visible = mark is not None
            if mark is not None:
                self.look.gentle = mark.gentle
            self.dirty = True
            if self._canvas is not None:
                self.layout(self.canvas, self.rect)

    @property
    def counting(self) -> bool:
        """Whether it is told what the points beside the lines are."""
        return self._counting

    @counting.setter
    def counting(self, counting: bool) -> None:
        if counting != self._counting:
            self._counting = counting
            self.dirty = True

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        inset = rect.inflate(-2 * canvas.px(4), -2 * canvas.px(2))
        wide = min(self.reset.width_for(canvas), rect.width // 2)
        self.reset.layout(canvas, pygame.Rect(inset.right - wide, inset.y, wide, inset.height))
        start = inset.x + canvas.px(12) + self._saved_width(canvas)
        end = self.reset.rect.x if self.reset.visible else inset.right
        room = max(0, end - start - canvas.px(8))
        if self._mark is not None:
            self.look.fit(canvas, self._mark.line, room)
        wide = min(self.look.width_for(canvas), room)
        self.look.layout(canvas, pygame.Rect(start, inset.y, wide, inset.height))

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.rect, 16, fill=theme.gutter, corners=Corners(False, False, True, True))
        surface.fill(theme.guide, (self.rect.x, self.rect.y, self.rect.width, canvas.scale.line(1.5)))
        icon, colour = _LOOKS[self._state]
        colour = getattr(theme, colour)
        middle = self.rect.centery
        canvas.icon(surface, icon, (self.rect.x + canvas.px(20), middle), 17, colour)
        words = self._say(_SAVED[self._state])
        room = self._saved_width(canvas)
        canvas.text(surface, (self.rect.x + canvas.px(34), middle), words, Face.BODY, 15, colour, width=room)
        if self._counting and not self.look.visible:
            self._paint_key(surface)

    def _paint_key(self, surface: pygame.Surface) -> None:
        """What the points beside the lines are, where there is room for it."""
        canvas, theme = self.canvas, self.canvas.theme
        left, middle = self.look.rect.x + canvas.px(8), self.rect.centery
        end = self.reset.rect.x if self.reset.visible else self.rect.right
        words = self._say(_("lines that count"))
        if left + canvas.px(10) + canvas.text_width(words, Face.BODY, 15) > end - canvas.px(8):
            return
        pygame.draw.aacircle(surface, theme.blue, (left, middle), canvas.px(3))
        canvas.text(surface, (left + canvas.px(10), middle), words, Face.BODY, 15, theme.muted)

    def _saved_width(self, canvas: Canvas) -> int:
        widest = max(canvas.text_width(self._say(words), Face.BODY, 15) for words in _SAVED.values())
        return min(widest + canvas.px(40), canvas.px(170))


_LOOKS = {
    SaveState.SAVED: ("tick", "good"),
    SaveState.SAVING: ("save", "muted"),
    SaveState.FAILED: ("info", "ink"),
    SaveState.READ_ONLY: ("lock", "muted"),
}


def tools(say: Translator) -> tuple[IconButton, ...]:
    """Undo, redo, smaller and larger letters."""
    undo, redo, smaller, larger = _("Undo"), _("Redo"), _("Smaller letters"), _("Larger letters")
    return (
        IconButton("undo", say(undo), Deed.UNDO, icon_size=24, tooltip=say(with_keys(undo, keynames.UNDO))),
        IconButton("redo", say(redo), Deed.REDO, icon_size=24, tooltip=say(with_keys(redo, keynames.REDO))),
        LettersButton("A", 15, say(smaller), Deed.SMALLER, say(with_keys(smaller, keynames.SMALLER))),
        LettersButton("A", 22, say(larger), Deed.LARGER, say(with_keys(larger, keynames.LARGER))),
    )


class LettersButton(IconButton):
    """A small button with a letter on it, in the size it stands for."""

    def __init__(self, letter: str, size: float, label: str, action: object, tooltip: str) -> None:
        super().__init__("", label, action, tooltip=tooltip)
        self._letter = letter
        self._letter_size = size

    def _paint_face(self, surface: pygame.Surface, face: pygame.Rect, colour: str) -> None:
        point = face.center
        self.canvas.text(surface, point, self._letter, Face.BOLD, self._letter_size, colour, align="center")
