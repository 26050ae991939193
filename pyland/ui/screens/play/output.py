"""What the program printed, the question it asks, and (for those who want it) the run told in words."""

from collections.abc import Sequence

import pygame

from pyland.text import Translator, _
from pyland.ui.gfx import Canvas, Face
from pyland.ui.screens.play.deeds import Answered
from pyland.ui.widgets import ScrollArea, TextField, Widget
from pyland.ui.widgets.clipboard import Clipboard

HEIGHT = 98
HEIGHT_WITH_QUESTION = 160
_SIZE = 15.5
_LEADING = 22
_HEAD = 30
_MOST_LINES = 400
_MOST_CHARACTERS = 20_000
"""Only the newest can be scrolled to: all of it would have to be cut into lines again whenever something is printed."""


class OutputPanel(Widget):
    """A dark panel with a scrolling list of lines. `lines` scroll; `field` takes the answer to a question."""

    focusable = False
    radius = 14

    def __init__(self, say: Translator, clipboard: Clipboard) -> None:
        super().__init__(say(_("Output")))
        self._say = say
        self._text = ""
        self._question: str | None = None
        self._wrapped: list[str] = []
        self.lines = ScrollArea(say(_("What your program printed")), self._paint_lines)
        self.field = TextField(
            say(_("Your answer")), Answered, placeholder=say(_("Type your answer, then press Enter")),
            clipboard=clipboard,
        )  # fmt: skip
        self.field.visible = False

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """The panel and what is in it, in reading order."""
        return self, self.lines, self.field

    @property
    def question(self) -> str | None:
        """What the program asks, or None."""
        return self._question

    def show(self, text: str, question: str | None) -> bool:
        """Show a text and a question. Returns whether the question came or went."""
        if (text, question) == (self._text, self._question):
            return False
        came_or_went = (question is None) != (self._question is None)
        self._text, self._question = text, question
        self.field.visible = question is not None
        if came_or_went:
            self.field.text = ""
        if self._canvas is not None:
            self._wrap()
        self.dirty = True
        return came_or_went

    def set_visible(self, visible: bool) -> bool:
        """Show or hide all of it. Returns whether that is a change."""
        changed = visible != self.visible
        self.visible = self.lines.visible = visible
        self.field.visible = visible and self._question is not None
        return changed

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        pad = canvas.px(14)
        field = canvas.px(44) if self._question is not None else 0
        top, bottom = rect.y + canvas.px(_HEAD), rect.bottom - canvas.px(8)
        if field:
            place = pygame.Rect(rect.x + canvas.px(8), bottom - field, rect.width - canvas.px(16), field)
            self.field.layout(canvas, place)
            bottom -= field + canvas.px(10)
        self.lines.bar_colour = canvas.theme.chrome_line
        self.lines.layout(canvas, pygame.Rect(rect.x + pad, top, rect.width - pad - canvas.px(6), max(0, bottom - top)))
        self._wrap()

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        border = theme.line if theme.outline else None
        canvas.box(surface, self.rect, theme.chrome_deep, 14, border=border, border_width=theme.outline)
        middle = self.rect.y + canvas.px(18)
        canvas.icon(surface, "console", (self.rect.x + canvas.px(22), middle), 18, theme.on2)
        point = (self.rect.x + canvas.px(37), middle)
        canvas.text(surface, point, self.label, Face.BOLD, 14.5, theme.on2)

    def _paint_lines(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        step = canvas.px(_LEADING)
        clip = surface.get_clip()
        for number, line in enumerate(self._wrapped):
            y = area.y + number * step + step // 2
            if clip.y - step < y < clip.bottom + step and line:
                canvas.text(surface, (area.x, y), line, Face.CODE, _SIZE, theme.on)

    def _wrap(self) -> None:
        cell = max(1, self.canvas.text_width("m", Face.CODE, _SIZE))
        cells = max(8, (self.lines.rect.width - self.canvas.px(12)) // cell)
        lines = self._text[-_MOST_CHARACTERS:].split("\n")[-_MOST_LINES:] if self._text else []
        if lines and not lines[-1]:
            lines.pop()
        if self._question:
            lines.append(self._question)
        if not lines:
            lines = [self._say(_("Nothing printed yet."))]
        self._wrapped = [part for line in lines for part in _folded(line, cells)]
        self.lines.set_content_height(len(self._wrapped) * self.canvas.px(_LEADING), to_end=True)
        self.lines.dirty = True


def _folded(line: str, cells: int) -> Sequence[str]:
    """A line cut into pieces of so many characters, at spaces where there are any."""
    pieces: list[str] = []
    line = line.expandtabs(4)
    while len(line) > cells:
        space = line.rfind(" ", 1, cells + 1)
        end = space if space > cells // 2 else cells
        pieces.append(line[:end])
        line = line[end:].lstrip(" ") if end == space else line[end:]
    return [*pieces, line]
