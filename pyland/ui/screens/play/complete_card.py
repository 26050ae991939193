"""The card of a solved level."""

from collections.abc import Sequence

import pygame

from pyland.text import Translator, _, plural
from pyland.ui.code import Listing
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.gfx.text import Paragraph
from pyland.ui.screens.play.confetti import Confetti
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.praise import Row
from pyland.ui.screens.play.stars import draw_star
from pyland.ui.theme import SHADOW
from pyland.ui.widgets import HANDLED, Button, FocusGroup, Kind
from pyland.ui.widgets.button import fitting_size

_DEAF_SECONDS = 0.7
"""So long after the card came, keys do nothing: somebody may still be hammering Enter in the program."""
_POP, _STAGGER = 0.35, 0.15
_SIZE = (1000, 580)
_PAD = 34
_ROW = 66
_CODE_SIZE = 16
_TOP_HEIGHT = 124
_TITLE_HEIGHT = 28


class CompleteCard:
    """Stars and what they were for, the program that did it, and where to go next.

    It lies over everything, over a picture of the level that stands still meanwhile. `new_stars` is how many stars came
    in the last frame, for their sound.
    """

    def __init__(self, rows: Sequence[Row], praise: str, source: str, say: Translator, *, last: bool) -> None:
        self._rows = tuple(rows)
        self._praise = praise
        self._source = source
        self._say = say
        self._stars = [row.earned for row in rows] if rows and rows[0].star else []
        self.new_stars = 0
        self._age = 0.0
        self._confetti = Confetti()
        self._canvas: Canvas | None = None
        self._background: pygame.Surface | None = None
        self._sheet: pygame.Surface | None = None
        on = _("To the map") if last else _("Next level")
        self._next = Button(say(on), Deed.MAP if last else Deed.NEXT_LEVEL, icon="right", kind=Kind.RUN, size=24)
        self._again = Button(say(_("Play again")), Deed.AGAIN, icon="reset", size=19, on_paper=True)
        self._map = Button(say(_("Map")), Deed.MAP, icon="map", size=19, on_paper=True)
        self._map.visible = not last
        self._group = FocusGroup([self._again, self._map, self._next])
        self._group.focus(self._next, ring=True)

    def layout(self, canvas: Canvas, background: pygame.Surface) -> None:
        """Find places, over the picture `background`."""
        self._canvas = canvas
        wide = min(canvas.px(_SIZE[0]), canvas.scale.width - canvas.px(48))
        self._rect = pygame.Rect(0, 0, wide, min(canvas.px(_SIZE[1]), self._height(canvas)))
        self._rect.center = (canvas.scale.width // 2, canvas.scale.height // 2 + canvas.px(16))
        if not self._age and not canvas.reduced_motion:
            self._confetti.throw()
        self._place_buttons(canvas)
        self._background = background
        canvas.veil(background, background.get_rect(), SHADOW, 150)
        self._sheet = None

    def handle(self, event: pygame.Event) -> object | None:
        """Take an event; nothing behind the card gets it."""
        if event.type in (pygame.KEYDOWN, pygame.MOUSEBUTTONDOWN) and self._age < _DEAF_SECONDS:
            return HANDLED
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return Deed.AGAIN
        return self._group.handle(event) or HANDLED

    def let_go(self) -> None:
        """Forget what is held down."""
        self._group.let_go()

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether anything has to be drawn again."""
        before = self._popped
        popping = self._age < _DEAF_SECONDS + 1.0
        self._age += seconds
        self.new_stars = self._popped - before
        fell = self._confetti.update(seconds)
        changed = self._group.update(seconds)
        return changed or fell or popping

    def draw(self, surface: pygame.Surface) -> None:
        """Draw it all."""
        canvas = self._canvas
        if canvas is None or self._background is None:
            return
        surface.blit(self._background, (0, 0))
        self._confetti.draw(surface, canvas)
        if self._sheet is None:
            self._sheet = self._painted(canvas, surface.get_size())
        surface.blit(self._sheet, (0, 0))
        self._paint_stars(surface, canvas)
        self._group.draw(surface)

    @property
    def _popped(self) -> int:
        """How many stars are there by now."""
        if self._still:
            return sum(self._stars)
        times = [0.25 + number * _STAGGER for number, earned in enumerate(self._stars) if earned]
        return sum(self._age >= time for time in times)

    @property
    def _still(self) -> bool:
        """Whether everything is there at once. What is pressed counts only after a moment even then."""
        return self._canvas is not None and self._canvas.reduced_motion

    # Places

    def _height(self, canvas: Canvas) -> int:
        """How high the card has to be for what is on it, in pixels."""
        left = canvas.px(self._above_rows + len(self._rows) * (_row_dp(canvas) + 8))
        right = canvas.px(_TITLE_HEIGHT + 24) + self._listing(canvas).height
        return max(left, min(right, canvas.px(440))) + canvas.px(62 + 112)

    @property
    def _above_rows(self) -> int:
        """What is above the rows: the stars, or only a title."""
        return _TOP_HEIGHT if self._stars else _TITLE_HEIGHT

    def _listing(self, canvas: Canvas) -> Listing:
        return Listing(canvas, self._source.rstrip() or " ", size=_CODE_SIZE)

    def _place_buttons(self, canvas: Canvas) -> None:
        bottom = self._rect.bottom - canvas.px(26)
        x = self._rect.right - canvas.px(_PAD)
        for button, high, least in ((self._next, 64, 210), (self._map, 56, 110), (self._again, 56, 140)):
            if not button.visible:
                continue
            wide = max(canvas.px(least), button.width_for(canvas))
            x -= wide
            button.layout(canvas, pygame.Rect(x, bottom - canvas.px(high), wide, canvas.px(high)))
            x -= canvas.px(14)
        self._buttons_x = x

    def _columns(self, canvas: Canvas) -> tuple[pygame.Rect, pygame.Rect]:
        """Where the stars and rows are, and where the program is."""
        pad, gap = canvas.px(_PAD), canvas.px(28)
        top = self._rect.y + canvas.px(62)
        bottom = self._rect.bottom - canvas.px(112)
        wide = (self._rect.width - 2 * pad - gap) // 2
        left = pygame.Rect(self._rect.x + pad, top, wide, bottom - top)
        return left, left.move(wide + gap, 0)

    # Painting

    def _painted(self, canvas: Canvas, size: tuple[int, int]) -> pygame.Surface:
        """All of the card that does not move."""
        sheet = pygame.Surface(size, pygame.SRCALPHA, 32)
        canvas.card(sheet, self._rect, 28, shadow=DIALOG_SHADOW)
        self._paint_ribbon(sheet, canvas)
        left, right = self._columns(canvas)
        self._paint_rows(sheet, canvas, left)
        self._paint_code(sheet, canvas, right)
        self._paint_monty(sheet, canvas)
        return sheet

    def _paint_ribbon(self, sheet: pygame.Surface, canvas: Canvas) -> None:
        theme, title = canvas.theme, self._say(_("Level complete!"))
        wide = min(canvas.text_width(title, Face.HEAD, 38) + canvas.px(120), self._rect.width - canvas.px(120))
        place = pygame.Rect(0, 0, wide + canvas.px(100), canvas.px(92))
        place.midtop = (self._rect.centerx, self._rect.y - canvas.px(46))
        w, h = canvas.scale.dp(place.width), 92
        tails = (
            f'<path d="M2 28 H70 V{h - 4} H2 L18 {h / 2 + 12} Z M{w - 2} 28 H{w - 70} V{h - 4} H{w - 2} '
            f'L{w - 18} {h / 2 + 12} Z" fill="{theme.run_lip}" stroke="#2B2A4A" stroke-width="2.6"/>'
        )
        front = f'<path d="M50 4 H{w - 50} V76 H50 Z" fill="{theme.run}" stroke="#2B2A4A" stroke-width="2.6"/>'
        canvas.drawing(sheet, place, tails + front, (w, h))
        size = fitting_size(canvas, title, Face.HEAD, 38, wide - canvas.px(30))
        middle = (place.centerx, place.y + canvas.px(40))
        canvas.text(sheet, middle, title, Face.HEAD, size, theme.on_colour, align="center")

    def _paint_rows(self, sheet: pygame.Surface, canvas: Canvas, column: pygame.Rect) -> None:
        if not self._stars:
            self._paint_title(sheet, canvas, column, self._say(_("What you did")))
        y = column.y + canvas.px(self._above_rows)
        step = min(canvas.px(_row_dp(canvas) + 8), (column.bottom - y) // max(1, len(self._rows)))
        for row in self._rows:
            self._paint_row(sheet, canvas, row, pygame.Rect(column.x, y, column.width, step - canvas.px(8)))
            y += step

    def _paint_row(self, sheet: pygame.Surface, canvas: Canvas, row: Row, place: pygame.Rect) -> None:
        theme = canvas.theme
        canvas.box(sheet, place, theme.paper2, 16, border=theme.line if theme.outline else None,
                   border_width=theme.outline)
        x, end = place.x + canvas.px(20), place.right - canvas.px(16)
        if row.star:
            draw_star(sheet, canvas, (place.x + canvas.px(36), place.centery), 34, earned=row.earned)
            x = place.x + canvas.px(66)
        if row.earned:
            wide = canvas.px(30)
            disc = pygame.Rect(end - wide, place.centery - wide // 2, wide, wide)
            canvas.box(sheet, disc, theme.good, 15)
            canvas.icon(sheet, "tick", disc.center, 18, theme.on_colour)
            end = disc.x - canvas.px(10)
        room = end - x
        size = fitting_size(canvas, row.title, Face.BOLD, 18, room)
        if not row.detail:
            canvas.text(sheet, (x, place.centery), row.title, Face.BOLD, size, theme.ink, width=room)
            return
        detail = canvas.paragraph(row.detail, room, 15 if canvas.text_width(row.detail, Face.BODY, 15) <= room else 14,
                                  leading=1.22)
        high = canvas.px(22) + detail.height
        y = place.centery - high // 2
        canvas.text(sheet, (x, y + canvas.px(10)), row.title, Face.BOLD, size, theme.ink, width=room)
        canvas.draw_paragraph(sheet, (x, y + canvas.px(22)), detail, theme.muted)

    def _paint_code(self, sheet: pygame.Surface, canvas: Canvas, column: pygame.Rect) -> None:
        theme = canvas.theme
        self._paint_title(sheet, canvas, column, self._say(_("Your program")))
        top = column.y + canvas.px(_TITLE_HEIGHT)
        lines = self._source.rstrip().split("\n") if self._source.strip() else [" "]
        step = self._listing(canvas).height // len(lines)
        room = column.bottom - top - canvas.px(24)
        shown = len(lines) if len(lines) * step <= room else room // step - 1
        listing = Listing(canvas, "\n".join(lines[:shown]), size=_CODE_SIZE)
        high = max(listing.height + canvas.px(24), canvas.px(112))
        listing.draw_card(sheet, pygame.Rect(column.x, top, column.width, high))
        if shown < len(lines):
            more = self._say(plural("and {count} more line", "and {count} more lines", len(lines) - shown))
            canvas.text(sheet, (column.x + canvas.px(12), top + high + step // 2), more, Face.BODY, 15, theme.muted)

    def _paint_title(self, sheet: pygame.Surface, canvas: Canvas, column: pygame.Rect, title: str) -> None:
        point = (column.x + canvas.px(2), column.y + canvas.px(6))
        canvas.text(sheet, point, title, Face.HEAD, 21, canvas.theme.ink, width=column.width)

    def _paint_monty(self, sheet: pygame.Surface, canvas: Canvas) -> None:
        theme = canvas.theme
        column = self._columns(canvas)[0]
        size = canvas.px(88)
        monty = pygame.Rect(column.x, 0, size, size)
        monty.bottom = self._rect.bottom - canvas.px(22)
        canvas.sprite(sheet, "monty_cheer", monty)
        x = monty.right + canvas.px(14)
        words = self._fitting(canvas, self._buttons_x - x - canvas.px(36), canvas.px(64))
        bubble = pygame.Rect(x, 0, words.width + canvas.px(30), words.height + canvas.px(18))
        bubble.centery = monty.centery - canvas.px(4)
        border = theme.line if theme.outline else None
        canvas.box(sheet, bubble, theme.warn_bg, 14, border=border, border_width=theme.outline)
        self._paint_tail(sheet, canvas, bubble)
        canvas.draw_paragraph(sheet, (bubble.x + canvas.px(15), bubble.y + canvas.px(8)), words)

    def _paint_tail(self, sheet: pygame.Surface, canvas: Canvas, bubble: pygame.Rect) -> None:
        """The corner of the bubble that points at Monty."""
        wide = canvas.px(11) + canvas.scale.line(canvas.theme.outline)
        tail = pygame.Rect(0, 0, wide, canvas.px(18))
        tail.midright = (bubble.x + canvas.scale.line(canvas.theme.outline), bubble.centery)
        body = f'<path d="M{tail.width} 0 L0 {tail.height / 2} L{tail.width} {tail.height} Z" '
        canvas.drawing(sheet, tail, f'{body}fill="{canvas.theme.warn_bg}"/>', (tail.width, tail.height))

    def _fitting(self, canvas: Canvas, wide: int, high: int) -> Paragraph:
        tries = [canvas.paragraph(self._praise, wide, size, leading=1.3) for size in (17, 16, 15, 14)]
        return next((words for words in tries if words.height <= high), tries[-1])

    def _paint_stars(self, surface: pygame.Surface, canvas: Canvas) -> None:
        if not self._stars:
            return
        column = self._columns(canvas)[0]
        middle_y = column.y + canvas.px(58)
        places = ((-128.0, 16.0, 84.0), (0.0, 0.0, 112.0), (128.0, 16.0, 84.0))
        for number, (earned, (dx, dy, wide)) in enumerate(zip(self._stars, places, strict=False)):
            center = (column.centerx + canvas.px(dx), middle_y + canvas.px(dy))
            grown = self._grown(number) if earned else 0.0
            draw_star(surface, canvas, center, wide * (grown or 0.86), earned=grown > 0)

    def _grown(self, number: int) -> float:
        """How large a star is by now: it pops up a little too large, and settles."""
        share = (self._age - 0.25 - number * _STAGGER) / _POP
        if share >= 1:
            return 1.0
        if share <= 0:
            return 0.0
        # In twelfths, so that few sizes of the sprite have to be drawn.
        share = round(share * 12) / 12
        return max(0.05, 1 + 2.7 * (share - 1) ** 3 + 1.7 * (share - 1) ** 2)


def _row_dp(canvas: Canvas) -> float:
    """The height of a row: two lines below the title need more where letters stand apart."""
    return _ROW if canvas.theme.tracking < 1 and not canvas.theme.outline else _ROW + 10
