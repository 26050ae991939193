"""The goals card: what is wanted, what is done, and how far the rest is."""

from collections.abc import Sequence

import pygame

from pyland.play.session import GoalRow
from pyland.text import Translator, _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.gfx.text import Paragraph
from pyland.ui.screens.play.stars import draw_star
from pyland.ui.widgets import Widget

_TITLE = 44
_PAD = 14
_BOX = 24
_TEXT_X = 48
_SIZE = 16.5
_STRIP_SIZE = 15.5
_MOST = 300


class GoalsCard(Widget):
    """A list of goals with boxes to tick, extras with a star; in a narrow window a strip of them."""

    focusable = False
    radius = 20

    def __init__(self, say: Translator) -> None:
        super().__init__(say(_("Goals")))
        self._say = say
        self._rows: tuple[GoalRow, ...] = ()
        self.visible = False

    @property
    def rows(self) -> tuple[GoalRow, ...]:
        """What is shown."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[GoalRow]) -> None:
        new = tuple(rows)
        if new != self._rows:
            self._rows = new
            self.visible = bool(new)
            self.dirty = True

    @property
    def crowded(self) -> bool:
        """Whether the rows need more room than they have: a goal that tells how far it is may need a second line."""
        if self._canvas is None or not self.rect.height:
            return False
        return self.canvas.px(self.height_for(self.canvas, self.rect.width)) > self.rect.height + 1

    def height_for(self, canvas: Canvas, width: int) -> float:
        """The height in dp that the rows need in so many pixels of width; 0 without any."""
        if not self._rows:
            return 0
        if canvas.scale.compact:
            return canvas.scale.dp(self._strip(canvas, pygame.Rect(0, 0, width, 0))[1])
        high = sum(self._row_height(canvas, row, width) for row in self._rows)
        return min(_MOST, canvas.scale.dp(high) + _TITLE + 10)

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.rect, 20 if not canvas.scale.compact else 17, shadow=CARD_SHADOW)
        if canvas.scale.compact:
            self._paint_strip(surface)
            return
        y = self.rect.y + canvas.px(24)
        canvas.icon(surface, "goal", (self.rect.x + canvas.px(26), y), 22, theme.blue)
        canvas.text(surface, (self.rect.x + canvas.px(_TEXT_X - 4), y), self.label, Face.HEAD, 19, theme.ink)
        y = self.rect.y + canvas.px(_TITLE)
        for row in self._rows:
            high = self._row_height(canvas, row, self.rect.width)
            self._paint_row(surface, row, pygame.Rect(self.rect.x, y, self.rect.width, high))
            y += high

    def _paint_row(self, surface: pygame.Surface, row: GoalRow, place: pygame.Rect) -> None:
        canvas = self.canvas
        words = self._words(canvas, row, place.width)
        self._paint_mark(surface, row, (place.x + canvas.px(_PAD + _BOX / 2), place.centery))
        top = place.centery - words.height // 2
        canvas.draw_paragraph(surface, (place.x + canvas.px(_TEXT_X), top), words)
        self._paint_progress(surface, row, (place.right - canvas.px(16), place.centery))

    def _paint_mark(self, surface: pygame.Surface, row: GoalRow, middle: tuple[float, float]) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        if row.star:
            draw_star(surface, canvas, middle, 26, earned=row.done)
            return
        size = canvas.px(_BOX)
        box = pygame.Rect(round(middle[0]) - size // 2, round(middle[1]) - size // 2, size, size)
        if row.done:
            canvas.box(surface, box, theme.good, 8)
            canvas.icon(surface, "tick", box.center, 17, theme.on_colour)
        else:
            canvas.box(surface, box, theme.paper, 8, border=theme.muted, border_width=2.4)

    def _paint_progress(self, surface: pygame.Surface, row: GoalRow, point: tuple[int, int]) -> None:
        if row.progress:
            text, theme = self._say(row.progress), self.canvas.theme
            self.canvas.text(surface, point, text, Face.BOLD, 16, theme.muted, align="right")

    def _words(self, canvas: Canvas, row: GoalRow, width: int) -> Paragraph:
        progress = canvas.text_width(self._say(row.progress), Face.BOLD, 16) + canvas.px(10) if row.progress else 0
        room = width - canvas.px(_TEXT_X + 14) - progress
        return canvas.paragraph(self._say(row.text), room, _SIZE, leading=min(1.3, canvas.theme.body_leading))

    def _row_height(self, canvas: Canvas, row: GoalRow, width: int) -> int:
        return max(canvas.px(32), self._words(canvas, row, width).height + canvas.px(8))

    # The strip

    def _strip(self, canvas: Canvas, rect: pygame.Rect) -> tuple[list[tuple[GoalRow, pygame.Rect]], int]:
        """The places of the goals, side by side as long as there is room, and the height of it all, in pixels."""
        left, line = rect.x + canvas.px(46), canvas.px(34)
        x, y = left, rect.y + canvas.px(9)
        places: list[tuple[GoalRow, pygame.Rect]] = []
        for row in self._rows:
            wide = canvas.text_width(self._strip_text(row), Face.BODY, _STRIP_SIZE) + canvas.px(_BOX + 8)
            if x > left and x + wide > rect.right - canvas.px(14):
                x, y = left, y + line
            places.append((row, pygame.Rect(x, y, min(wide, rect.right - canvas.px(14) - x), line)))
            x += wide + canvas.px(18)
        return places, y - rect.y + line + canvas.px(9)

    def _paint_strip(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.icon(surface, "goal", (self.rect.x + canvas.px(24), self.rect.y + canvas.px(26)), 22, theme.blue)
        for row, place in self._strip(canvas, self.rect)[0]:
            self._paint_mark(surface, row, (place.x + canvas.px(_BOX / 2), place.centery))
            point = (place.x + canvas.px(_BOX + 8), place.centery)
            room = place.width - canvas.px(_BOX + 8)
            canvas.text(surface, point, self._strip_text(row), Face.BODY, _STRIP_SIZE, theme.ink, width=room)

    def _strip_text(self, row: GoalRow) -> str:
        text = self._say(row.text)
        return f"{text}  {self._say(row.progress)}" if row.progress else text
