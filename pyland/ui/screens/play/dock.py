"""The dock: everything about the program, drawn together on a sheet of its own that is only redrawn when it changed."""

from collections.abc import Iterable

import pygame

from pyland.play.session import PlaySession
from pyland.text import _
from pyland.ui.code import CodeView
from pyland.ui.gfx import Canvas, Corners
from pyland.ui.screens.play.chips import Palette
from pyland.ui.screens.play.copying import NotedClipboard
from pyland.ui.screens.play.layout import PlayLayout
from pyland.ui.screens.play.locknote import HEIGHT as NOTE_HEIGHT
from pyland.ui.screens.play.locknote import LockNote, state_of
from pyland.ui.screens.play.output import HEIGHT, HEIGHT_WITH_QUESTION, OutputPanel
from pyland.ui.screens.play.paper import Footer, tools
from pyland.ui.screens.play.sheet import Sheet
from pyland.ui.screens.play.tabs import Tabs
from pyland.ui.screens.play.transport import Transport
from pyland.ui.services import Services
from pyland.ui.widgets import Widget

CODE_CORNERS = Corners(False, True, False, False)
_RIM = 12
"""So far around a widget, in dp, there may be something of it."""


class Dock:
    """Holds the widgets of the dock. `code` is the editor."""

    def __init__(self, services: Services, session: PlaySession, new: Iterable[str]) -> None:
        say, panels = services.say, session.level.panels
        clipboard = NotedClipboard(services.clipboard, services.copied, session)
        self.tabs = Tabs(session.bodies, session.playback.state, say)
        self.tools = tools(say)
        self.code = CodeView(
            say(_("Your program")), session.editor, code_size=services.settings.code_size, corners=CODE_CORNERS,
            clipboard=clipboard,
        )  # fmt: skip
        self.footer = Footer(say, reset="reset" in panels)
        self.palette = Palette(session.level.commands, frozenset(new), say)
        self.transport = Transport(say, step="step" in panels, speed="speed" in panels, value=session.speed)
        self.output = OutputPanel(say, clipboard)
        self.lock_note = LockNote(say)
        self._lock = services.workbench.lock
        self._output_taught = "output" in panels
        self._sheet = Sheet()
        self._place = pygame.Rect(0, 0, 0, 0)

    @property
    def above_code(self) -> tuple[Widget, ...]:
        """What comes before the card of an explanation in reading order."""
        return *self.tabs.widgets, *self.tools, self.code, self.footer, self.footer.look, self.footer.reset

    @property
    def below_code(self) -> tuple[Widget, ...]:
        """What comes after it."""
        palette = self.palette
        return palette, *palette.chips, palette.more, *self.transport.widgets, *self.output.widgets, self.lock_note

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """All widgets in reading order."""
        return self.above_code + self.below_code

    @property
    def output_height(self) -> float:
        """The height the output panel wants, in dp."""
        if not self.output.visible:
            return 0
        return HEIGHT if self.output.question is None else HEIGHT_WITH_QUESTION

    @property
    def lock_height(self) -> float:
        """The height the strip about the lock wants, in dp."""
        return NOTE_HEIGHT if self.lock_note.visible else 0

    def show_output(self, text: str, question: str | None, *, always: bool) -> bool:
        """Show what was printed. Returns whether the dock needs new places for it."""
        wanted = always or self._output_taught or bool(text) or question is not None
        changed = self.output.set_visible(wanted)
        return self.output.show(text, question) or changed

    def layout(self, canvas: Canvas, places: PlayLayout) -> None:
        """Take the places."""
        self.tabs.layout(canvas, places.tab)
        for tool, place in zip(self.tools, places.tools, strict=True):
            tool.visible = place.width > 0
            tool.layout(canvas, place)
        self.code.layout(canvas, places.code)
        self.footer.layout(canvas, places.footer)
        self.palette.lay_out(canvas, places.chips_head, places.chips)
        self.transport.layout(canvas, places)
        self.output.layout(canvas, places.output)
        self.lock_note.layout(canvas, places.lock)
        self._place = places.dock
        self._sheet.layout(places.window.size, places.dock)

    def sync(self, session: PlaySession) -> None:
        """Show what can be done now."""
        undo, redo = self.tools[:2]
        self.code.editor = session.editor
        shown = session.playback.line_of if session.paused else None
        line = session.running_lines.get(shown) if shown is not None else None
        self.tabs.sync(session.body, session.running_bodies, (shown, line))
        undo.enabled = session.editor.can_undo
        redo.enabled = session.editor.can_redo
        self.transport.sync(session)
        self.lock_note.state = state_of(self._lock, waiting=session.waiting_for_lock)

    def changed(self, widgets: Iterable[Widget]) -> None:
        """Take note of the widgets that changed since the last picture."""
        mine = self.widgets
        for widget in widgets:
            if widget in mine:
                self._sheet.touch(self._reach(widget))

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the dock."""
        self._sheet.draw(surface, self._paint)

    def _paint(self, sheet: pygame.Surface, part: pygame.Rect) -> None:
        canvas, theme = self.code.canvas, self.code.canvas.theme
        sheet.fill(theme.chrome, part)
        if theme.outline:
            sheet.fill(theme.line, (*self._place.topleft, canvas.scale.line(theme.outline), self._place.height))
        for widget in self.widgets:
            if widget.visible and self._reach(widget).colliderect(part):
                widget.draw(sheet)

    def _reach(self, widget: Widget) -> pygame.Rect:
        """Where the widget may draw: its focus ring and its badge stand out."""
        rim = 2 * self.code.canvas.px(_RIM)
        return widget.rect.inflate(rim, rim)
