"""Monty's card: an explanation or a hint, beside the code and pointing at the line it is about."""

from collections.abc import Iterable
from dataclasses import dataclass

import pygame

from pyland.text import Translator, _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.gfx.text import Paragraph
from pyland.ui.screens.play.codebox import CodeBox
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.paper import QuietButton
from pyland.ui.screens.play.placing import best_place, hidden, in_rows, widened
from pyland.ui.screens.play.speech import Block, Speech, Words, spoken
from pyland.ui.widgets import HANDLED, Button, IconButton, Kind, Widget, keynames
from pyland.ui.widgets.keynames import with_keys

_WIDEST = 480
_PAD = 18
_MONTY = 96
_TEXT_X = 122
_BUTTON = 46
_QUIET = 32
_TIP = 16
_REACH = 70
_TITLE = 24


@dataclass(frozen=True, slots=True)
class _Place:
    """Where the card could be. What is to be kept clear lies in the part that is `blocked` (None: it does not), and has
    to go elsewhere; where it is `crowded` there is no other place for it."""

    rect: pygame.Rect
    blocked: pygame.Rect | None = None
    crowded: bool = False


class MontyCard(Widget):
    """Shows a `Speech`. It takes clicks, so that they do not fall on the map below, but never the keyboard."""

    focusable = False
    radius = 20

    def __init__(self, say: Translator) -> None:
        super().__init__("")
        self._say = say
        self._speech: Speech | None = None
        self._texts: list[tuple[Paragraph | CodeBox, Block, pygame.Rect]] = []
        self._title: Paragraph | None = None
        self._tip: int | None = None
        self._edge = 0
        self._tight = 0
        close = _("Close")
        self.close = IconButton(
            "cross", say(close), Deed.CLOSE_CARD, kind=Kind.SOFT, icon_size=18,
            tooltip=say(with_keys(close, keynames.ESCAPE)),
        )  # fmt: skip
        self.buttons: tuple[Button, ...] = ()
        self.visible = self.close.visible = False

    @property
    def speech(self) -> Speech | None:
        """What is said now."""
        return self._speech

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """The card and its buttons, in reading order."""
        return self, *self.buttons, self.close

    def say(self, speech: Speech | None) -> None:
        """Say something else, or nothing more."""
        self._speech = speech
        self.visible = self.close.visible = speech is not None
        choices = speech.choices if speech else ()
        self.buttons = tuple(
            QuietButton(self._say(choice.text), choice.deed, icon=choice.icon) if choice.quiet else
            Button(
                self._say(choice.text), choice.deed, icon=choice.icon, size=17, icon_size=20, on_paper=True,
                kind=Kind.BLUE if choice.main else Kind.SOFT,
            )
            for choice in choices
        )  # fmt: skip
        self.label = spoken(speech, self._say) if speech else ""
        self.dirty = True

    def place(
        self, canvas: Canvas, room: pygame.Rect, keep_clear: Iterable[pygame.Rect], line_y: int | None, edge: int
    ) -> pygame.Rect | None:
        """Find a place in the room; the card points at the height `line_y` on the vertical line `edge`.

        What is to be kept clear may lie where the card goes, when there is no other place near that height: then the
        map has to move it out of the part of the room that is returned. Where it could go nowhere, the card says less.
        """
        if self._speech is None:
            return None
        tip = canvas.px(_TIP)
        area = pygame.Rect(room.x, room.y, room.right - tip - room.x, room.height)
        kept = list(keep_clear)
        for self._tight in (0, 1, 2, 0):  # where nothing helps, all is said
            found = self._seek(canvas, area, kept, line_y)
            if not found.crowded:
                break
        rect = found.rect
        self._tip = line_y if line_y is not None and rect.right >= area.right - canvas.px(40) else None
        self._edge = edge
        self.layout(canvas, rect)
        return found.blocked

    def _seek(
        self, canvas: Canvas, area: pygame.Rect, kept: list[pygame.Rect], line_y: int | None
    ) -> _Place:
        """A place for the card as it is measured now."""
        wide, reach = min(canvas.px(_WIDEST), area.width), canvas.px(_REACH)
        size = (wide, self._measure(canvas, wide))
        rect = best_place(size, area, kept, line_y)
        if not hidden(rect, kept) and (line_y is None or rect.top - reach <= line_y <= rect.bottom + reach):
            return _Place(rect)
        # Better near the line it is about: the map can move aside, the code cannot.
        near = best_place(size, area, [], line_y)
        needs = kept[0].unionall(kept[1:]).size if kept else (0, 0)
        for top in (near.top, area.top, area.bottom - size[1]):
            place = pygame.Rect(near.x, top, *size)
            far = line_y is not None and not place.top - reach <= line_y <= place.bottom + reach
            blocked = widened(place, area, needs)
            if area.contains(place) and not far and blocked is not None:
                return _Place(place, blocked)
        return _Place(near, near, crowded=True)

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        size = canvas.px(44)
        corner = pygame.Rect(rect.right - size - canvas.px(8), rect.y + canvas.px(8), size, size)
        self.close.layout(canvas, corner.inflate(-canvas.px(6), -canvas.px(6)))
        y = rect.bottom - canvas.px(_PAD - 6)
        for row in reversed(self._button_rows(canvas, rect.width)):
            high = max(self._height_of(canvas, button) for button, _wide in row)
            y -= high
            x = rect.x + canvas.px(_PAD)
            for button, wide in row:
                button.layout(canvas, pygame.Rect(x, y, wide, high))
                x += wide + canvas.px(8)
            y -= canvas.px(8)

    def handle(self, event: pygame.Event) -> object | None:
        return HANDLED if event.type == pygame.MOUSEBUTTONDOWN and self.hit(event.pos) else None

    def paint(self, surface: pygame.Surface) -> None:
        if self._speech is None or self._title is None:
            return
        canvas = self.canvas
        canvas.card(surface, self.rect, 20, shadow=CARD_SHADOW)
        if self._tip is not None:
            self._paint_tip(surface, self._tip)
        size = canvas.px(_MONTY)
        top = self.rect.y + canvas.px(20)
        place = pygame.Rect(self.rect.x + canvas.px(14), top, size, size)
        canvas.sprite(surface, self._speech.mood, place)
        text_x = self.rect.x + canvas.px(_TEXT_X)
        canvas.draw_paragraph(surface, (text_x, self.rect.y + canvas.px(_PAD)), self._title)
        for drawn, block, where in self._texts:
            self._paint_block(surface, drawn, block, where.move(self.rect.topleft))

    def _paint_block(
        self, surface: pygame.Surface, drawn: Paragraph | CodeBox, block: Block, where: pygame.Rect
    ) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        if isinstance(drawn, Paragraph):
            quiet = isinstance(block, Words) and block.quiet
            canvas.draw_paragraph(surface, where.topleft, drawn, theme.muted if quiet else theme.ink)
            return
        drawn.draw(surface, where.topleft)

    def _paint_tip(self, surface: pygame.Surface, y: int) -> None:
        """The corner that points at the line."""
        canvas, theme = self.canvas, self.canvas.theme
        half = canvas.px(14)
        base = min(max(y, self.rect.y + canvas.px(34)), self.rect.bottom - canvas.px(34))
        right = self.rect.right - canvas.scale.line(theme.outline)
        place = pygame.Rect(right, min(y, base - half), self._edge - right, 0)
        place.height = max(y, base + half) - place.y
        points = ((0, base - half - place.y), (place.width, y - place.y), (0, base + half - place.y))
        path = " ".join(f"{x},{point}" for x, point in points)
        body = f'<polygon points="{path}" fill="{theme.paper}"/>'
        if theme.outline:
            body += f'<polyline points="{path}" fill="none" stroke="{theme.line}" stroke-width="2"/>'
        canvas.drawing(surface, place, body, (place.width, place.height))

    # Measuring

    def _measure(self, canvas: Canvas, wide: int) -> int:
        """Lay out the text for a width, only what matters most where it is tight. Returns the height of the card, in
        pixels."""
        assert self._speech is not None
        room = wide - canvas.px(_TEXT_X + _PAD)
        self._title = _title(canvas, self._speech.title, room - canvas.px(40))
        y = canvas.px(_PAD) + self._title.height + canvas.px(6)
        self._texts = []
        for block in self._speech.essence(self._tight):
            drawn = self._drawn(canvas, block, room)
            before = 0 if isinstance(drawn, Paragraph) else canvas.px(6)
            where = pygame.Rect(canvas.px(_TEXT_X), y + before, room, drawn.height)
            self._texts.append((drawn, block, where))
            y = where.bottom + (before or canvas.px(4))
        y = max(y, canvas.px(_MONTY + 34))
        for row in self._button_rows(canvas, wide):
            y += max(self._height_of(canvas, button) for button, _wide in row) + canvas.px(8)
        return y + canvas.px(_PAD - 8)

    def _drawn(self, canvas: Canvas, block: Block, room: int) -> Paragraph | CodeBox:
        if isinstance(block, Words):
            return canvas.paragraph(block.text, room, 15.5 if block.quiet else 17.5)
        return CodeBox(canvas, block, room, tight=self._tight > 0)

    def _button_rows(self, canvas: Canvas, wide: int) -> list[list[tuple[Button, int]]]:
        return in_rows(canvas, self.buttons, wide - canvas.px(2 * _PAD))

    @staticmethod
    def _height_of(canvas: Canvas, button: Button) -> int:
        return canvas.px(_QUIET if isinstance(button, QuietButton) else _BUTTON)


def _title(canvas: Canvas, text: str, room: int) -> Paragraph:
    """The title in the letters of titles, over as many lines as it needs."""
    style = canvas.style(Face.HEAD, _TITLE)
    if canvas.texts.width(text, style) > room:
        style = canvas.style(Face.HEAD, 21)
    return canvas.typesetter.paragraph(text, style, room, round(style.size * 1.24), canvas.px(4))
