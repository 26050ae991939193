"""The goals card: what is wanted, what is done, and how far the rest is."""

from collections.abc import Sequence

import pygame

from pyland.play.session import GoalRow
from pyland.text import Translator, _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.screens.play.goallist import BOX, GoalList, Item, listed, text_at
from pyland.ui.screens.play.stars import draw_star
from pyland.ui.widgets import ScrollArea, Widget

_TITLE = 44
_BELOW = 10
_TITLE_X = 44
_STRIP_X = 46
_STRIP_PAD = 9
_MOST = 320
_MOST_OF_STRIP = 180
_INSET = 6
"""Between the list with its bar and the right edge of the card, in dp."""


class GoalsCard(Widget):
    """A list of goals with boxes to tick, extras with a star; in a narrow window a strip of them.

    Many rows get smaller letters; `list` holds them, and scrolls when even those have too little room.
    """

    focusable = False
    radius = 20

    def __init__(self, say: Translator) -> None:
        super().__init__(say(_("Goals")))
        self._say = say
        self._rows: tuple[GoalRow, ...] = ()
        self._crowded = False
        self.list = ScrollArea(say(_("All goals")), self._paint_rows)
        self.visible = self.list.visible = False

    @property
    def rows(self) -> tuple[GoalRow, ...]:
        """What is shown."""
        return self._rows

    @rows.setter
    def rows(self, rows: Sequence[GoalRow]) -> None:
        new, before = tuple(rows), self._rows
        if new != before:
            self._rows = new
            self.visible = self.list.visible = bool(new)
            self.dirty = self.list.dirty = True
            if self._canvas is not None:
                self._measure()
                self._reveal_changed(before)

    @property
    def crowded(self) -> bool:
        """Whether the rows need more room than they have: a goal that tells how far it is may need a second line."""
        return self._crowded

    def height_for(self, canvas: Canvas, width: int) -> float:
        """The height in dp that the rows need in so many pixels of width; 0 without any."""
        if not self._rows:
            return 0
        around = canvas.px(2 * _STRIP_PAD if canvas.scale.compact else _TITLE + _BELOW)
        most = canvas.px(_MOST_OF_STRIP if canvas.scale.compact else _MOST)
        beside = canvas.px(_INSET) + (canvas.px(_STRIP_X) if canvas.scale.compact else 0)
        high = listed(canvas, self._rows, self._say, width - beside, most - around).height
        return canvas.scale.dp(min(most, high + around))

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        place = pygame.Rect(rect)
        if canvas.scale.compact:
            place.x += canvas.px(_STRIP_X)
            place.width -= canvas.px(_STRIP_X)
            place.y += canvas.px(_STRIP_PAD)
            place.height -= canvas.px(2 * _STRIP_PAD)
        else:
            place.y += canvas.px(_TITLE)
            place.height -= canvas.px(_TITLE + _BELOW)
        place.width = max(0, place.width - canvas.px(_INSET))
        self.list.layout(canvas, place)
        self._measure()

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.rect, 20 if not canvas.scale.compact else 17, shadow=CARD_SHADOW)
        compact = canvas.scale.compact
        x, y = self.rect.x + canvas.px(24 if compact else 26), self.rect.y + canvas.px(25 if compact else 24)
        canvas.icon(surface, "goal", (x, y), 22, theme.blue)
        if not compact:
            canvas.text(surface, (self.rect.x + canvas.px(_TITLE_X), y), self.label, Face.HEAD, 19, theme.ink)

    # The list

    @property
    def _listed(self) -> GoalList:
        place = self.list.rect
        return listed(self.canvas, self._rows, self._say, place.width, place.height)

    def _measure(self) -> None:
        self.list.set_content_height(self._listed.height)
        needs = self.canvas.px(self.height_for(self.canvas, self.rect.width))
        self._crowded = 0 < self.rect.height < needs - 1

    def _reveal_changed(self, before: Sequence[GoalRow]) -> None:
        """Scroll to the first row that stands otherwise than before."""
        if [row.text for row in before] == [row.text for row in self._rows]:
            places = (item.place for item, old in zip(self._listed.items, before, strict=True) if item.row != old)
            place = next(places, pygame.Rect(0, self.list.scroll.shown, 0, 0))
            self.list.scroll.reveal(place.top, place.bottom)

    def _paint_rows(self, surface: pygame.Surface, area: pygame.Rect) -> None:
        found = self._listed
        for item in found.items:
            self._paint_row(surface, item, area.topleft, found.size)

    def _paint_row(self, surface: pygame.Surface, item: Item, corner: tuple[int, int], size: float) -> None:
        canvas, place = self.canvas, item.place.move(corner)
        self._paint_mark(surface, item.row, (place.x + canvas.px(BOX / 2), place.centery))
        x, y = text_at(canvas, item)
        canvas.draw_paragraph(surface, (corner[0] + x, corner[1] + y), item.words)
        if item.progress:
            point, colour = (place.right, place.centery), canvas.theme.muted
            canvas.text(surface, point, item.progress, Face.BOLD, size, colour, align="right")

    def _paint_mark(self, surface: pygame.Surface, row: GoalRow, middle: tuple[float, float]) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        if row.star:
            draw_star(surface, canvas, middle, 26, earned=row.done)
            return
        size = canvas.px(BOX)
        box = pygame.Rect(round(middle[0]) - size // 2, round(middle[1]) - size // 2, size, size)
        if row.done:
            canvas.box(surface, box, theme.good, 8)
            canvas.icon(surface, "tick", box.center, 17, theme.on_colour)
        else:
            canvas.box(surface, box, theme.paper, 8, border=theme.muted, border_width=2.4)
