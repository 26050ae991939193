"""The story card: who wants what, page by page."""

from collections.abc import Sequence

import pygame

from pyland.level.spec import StoryLine
from pyland.text import Translator, _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.gfx.text import Paragraph
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.portrait import portrait
from pyland.ui.widgets import Button, Widget
from pyland.ui.widgets.button import fitting_size

_SIZES = (19, 18, 17, 16, 15)
_HEIGHTS = (132, 232)
_RADIUS = 48
_TEXT_X = 136
_ROW = 44


class StoryCard(Widget):
    """Shows one page of the story; `button` turns over to the next one."""

    focusable = False
    radius = 20

    def __init__(self, pages: Sequence[StoryLine], say: Translator) -> None:
        super().__init__(say(_("Story")))
        self._pages = tuple(pages)
        self._say = say
        self._page = 0
        self._face: pygame.Surface | None = None
        self.button = Button(say(_("Next")), Deed.NEXT_PAGE, size=17, on_paper=True)
        self.button.visible = len(self._pages) > 1
        self.visible = bool(self._pages)

    @property
    def page(self) -> int:
        """The page that is shown, from 0."""
        return self._page

    def turn(self) -> None:
        """Show the next page; after the last the first again."""
        self._page = (self._page + 1) % max(1, len(self._pages))
        last = self._page == len(self._pages) - 1
        self.button.show(text=self._say(_("Read again") if last else _("Next")))
        self._face = None
        self.dirty = True

    def height_for(self, canvas: Canvas, width: int) -> float:
        """The height in dp that the longest page needs in so many pixels of width; 0 without a story."""
        if not self._pages:
            return 0
        row = _ROW if len(self._pages) > 1 else 0
        highest = max(self._lines(canvas, page, width, _HEIGHTS[1] - 28 - row)[1] for page in self._pages)
        return min(max(_HEIGHTS[0], canvas.scale.dp(highest) + 30 + row), _HEIGHTS[1])

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._face = None
        size = canvas.px(116), canvas.px(40)
        corner = (rect.right - canvas.px(12) - size[0], rect.bottom - canvas.px(10) - size[1])
        self.button.layout(canvas, pygame.Rect(corner, size))

    def handle(self, event: pygame.Event) -> object | None:
        return None

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        canvas.card(surface, self.rect, 20, shadow=CARD_SHADOW)
        page = self._pages[self._page]
        left = self.rect.x + canvas.px(self._text_x(page))
        row = canvas.px(_ROW) if self.button.visible else 0
        room = canvas.scale.dp(self.rect.height - row) - 28
        paragraph, high = self._lines(canvas, page, self.rect.width, room)
        spare = max(0, self.rect.height - row - canvas.px(28) - high) // 2
        canvas.draw_paragraph(surface, (left, self.rect.y + canvas.px(14) + min(spare, canvas.px(14))), paragraph)
        if page.who:
            self._paint_speaker(surface, page)
        if self.button.visible:
            count = f"{self._page + 1} / {len(self._pages)}"
            place = (self.button.rect.x - canvas.px(14), self.button.rect.centery - canvas.px(2))
            canvas.text(surface, place, count, Face.BOLD, 15, theme.muted, align="right")

    def _paint_speaker(self, surface: pygame.Surface, page: StoryLine) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        ring = theme.blue if page.who == "Monty" else theme.purple
        radius = canvas.px(_RADIUS)
        if self._face is None:
            self._face = portrait(canvas, page.portrait or "explorer_s0", radius, ring)
        middle = self.rect.x + canvas.px(70)
        below = canvas.px(12)
        top = self.rect.y + max(canvas.px(4), (self.rect.height - 2 * radius - below) // 2 - canvas.px(2))
        rise = self._face.get_height() - 2 * radius
        surface.blit(self._face, (middle - radius, top - rise))
        size = fitting_size(canvas, page.who or "", Face.BOLD, 14.5, canvas.px(108))
        wide = min(canvas.px(128), canvas.text_width(page.who or "", Face.BOLD, size) + canvas.px(22))
        pill = pygame.Rect(0, 0, wide, canvas.px(27))
        pill.midtop = (middle, top + 2 * radius - canvas.px(14))
        canvas.box(surface, pill, ring, 13.5)
        canvas.text(
            surface, pill.center, page.who or "", Face.BOLD, size, theme.on_colour, align="center",
            width=pill.width - canvas.px(10),
        )  # fmt: skip

    def _text_x(self, page: StoryLine) -> int:
        return _TEXT_X if page.who else 20

    def _lines(self, canvas: Canvas, page: StoryLine, width: int, room: float) -> tuple[Paragraph, int]:
        """The page's text in the largest letters that fit into `room` dp, and its height in pixels."""
        wide = width - canvas.px(self._text_x(page) + 18)
        tries = (canvas.paragraph(page.text, wide, size) for size in _SIZES)
        paragraph = next((words for words in tries if words.height <= canvas.px(room)), None)
        paragraph = paragraph or canvas.paragraph(page.text, wide, _SIZES[-1])
        return paragraph, paragraph.height
