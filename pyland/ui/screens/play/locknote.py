"""`LockNote`: the strip at the end of the dock that tells when the lock for programs is missing or not yet ready."""

from enum import Enum

import pygame

from pyland.play.permission import Lock
from pyland.text import Translator, _
from pyland.ui.gfx import Face
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.widgets import Widget
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.pointer import HAND

HEIGHT = 44
"""In dp."""
_DOT_SECONDS = 0.5
_DOTS = 3


class NoteState(Enum):
    """What there is to say."""

    NOTHING = "nothing"
    """The lock is there, or will be in a moment."""
    MAKING = "making"
    """The lock is being made ready, and nobody has to wait for it."""
    WAITING = "waiting"
    """A program waits for it."""
    REDUCED = "reduced"
    """There is no lock."""


def state_of(lock: Lock, *, waiting: bool) -> NoteState:
    """What there is to say about a lock; `waiting` says that a program waits for it."""
    if lock.settled:
        return NoteState.NOTHING if lock.locked else NoteState.REDUCED
    if waiting:
        return NoteState.WAITING
    return NoteState.MAKING if lock.preparing else NoteState.NOTHING


class LockNote(Widget):
    """A button that leads to the teachers' page. While a program waits, dots come and go, unless motion is reduced."""

    pointer = HAND
    radius = 11

    def __init__(self, say: Translator) -> None:
        super().__init__("", Deed.TEACHERS)
        self._texts = {
            NoteState.NOTHING: "",
            NoteState.MAKING: say(_("The lock is being made ready …")),
            NoteState.WAITING: say(_("The lock is being made ready …")),
            NoteState.REDUCED: say(_("No lock: only your own code runs.")),
        }
        self._tooltips = {
            NoteState.NOTHING: "",
            NoteState.MAKING: say(_("Your own code runs already. More is on the page for teachers.")),
            NoteState.WAITING: say(_("Your program starts by itself then. Stop ends the waiting.")),
            NoteState.REDUCED: say(_("Levels from others that bring a program cannot run. More is on the page for "
                                     "teachers.")),
        }
        self._state = NoteState.NOTHING
        self._time = 0.0
        self.visible = False

    @property
    def state(self) -> NoteState:
        """What is said now."""
        return self._state

    @state.setter
    def state(self, state: NoteState) -> None:
        if state is not self._state:
            self._state, self._time = state, 0.0
            self.label, self.tooltip = self._texts[state], self._tooltips[state]
            self.visible = state is not NoteState.NOTHING
            self.dirty = True

    def update(self, seconds: float) -> bool:
        before = self._dots
        self._time += seconds
        if self._state is NoteState.WAITING and self._dots != before:
            self.dirty = True
        return super().update(seconds)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme, rect = self.canvas, self.canvas.theme, self.rect
        quiet = self._state is NoteState.MAKING
        if not quiet or self.glow or self.pressed:
            fill = theme.chrome2 if quiet else theme.paper3 if self.pressed else theme.warn_bg
            canvas.box(surface, rect, fill, self.radius, border=theme.line, border_width=theme.outline or 2)
        colour = theme.on2 if quiet and not (self.glow or self.pressed) else theme.on if quiet else theme.ink
        icon = "info" if self._state is NoteState.REDUCED else "clock"
        canvas.icon(surface, icon, (rect.x + canvas.px(24), rect.centery), 22, colour)
        left, right = rect.x + canvas.px(44), rect.right - canvas.px(34)
        canvas.icon(surface, "right", (rect.right - canvas.px(20), rect.centery), 16, colour)
        size = fitting_size(canvas, self.label, Face.BOLD, 16, right - left)
        words = self.label.removesuffix("…") + "." * self._dots if self._moves else self.label
        canvas.text(surface, (left, rect.centery), words, Face.BOLD, size, colour, width=right - left)

    @property
    def _moves(self) -> bool:
        return self._state is NoteState.WAITING and not self.canvas.reduced_motion

    @property
    def _dots(self) -> int:
        return 1 + int(self._time / _DOT_SECONDS) % _DOTS if self._canvas is not None and self._moves else 0
