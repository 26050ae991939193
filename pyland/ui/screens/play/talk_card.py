"""The card on which somebody of the map talks: one page after the other, some with a choice."""

from collections.abc import Sequence
from dataclasses import dataclass

import pygame

from pyland.text import Translator, _
from pyland.ui.gfx import CARD_SHADOW, Canvas, Face
from pyland.ui.gfx.text import Paragraph
from pyland.ui.screens.play.deeds import Choose, Deed
from pyland.ui.screens.play.placing import in_rows
from pyland.ui.screens.play.portrait import portrait
from pyland.ui.widgets import HANDLED, Button, Kind, Widget, keynames
from pyland.ui.widgets.button import fitting_size
from pyland.ui.widgets.keynames import with_keys

_SIZES = (20, 19, 18, 17, 16, 15, 14)
_PAD = 18
_TEXT_X = 152
_FACE = 52
_BUTTON = 46
_CHOICE_SIZES = (18, 17, 16, 15, 14)
_CHOICE_LINES = (2, 2, 2, 2, 3)
"""How many lines a choice may have at each size of its letters, when it is too long for one."""
_LEADING = 1.2
_LEAST = 150
_MOST = 300


@dataclass(frozen=True, slots=True)
class Offer:
    """One page: who talks (`sprite` is the picture of the face), what is said, and what one can choose from."""

    who: str
    sprite: str
    text: str
    choices: tuple[str, ...] = ()


class ChoiceButton(Button):
    """A button whose words go on in another line when they are too long for one."""

    def height_for(self, canvas: Canvas, width: int) -> int:
        """How high it has to be in so many pixels of width, in pixels."""
        size, lines = self._set(canvas, width)
        return max(canvas.px(_BUTTON), len(lines) * canvas.px(size * _LEADING) + canvas.px(18))

    def _paint_face(self, surface: pygame.Surface, face: pygame.Rect, colour: str) -> None:
        canvas = self.canvas
        size, lines = self._set(canvas, face.width)
        leading = canvas.px(size * _LEADING)
        y = face.centery - (len(lines) - 1) * leading / 2
        for line in lines:
            canvas.text(surface, (face.centerx, y), line, Face.HEAD, size, colour, align="center")
            y += leading

    def _set(self, canvas: Canvas, width: int) -> tuple[float, list[str]]:
        """The size of the letters, and the lines: the largest size at which there are few enough of them."""
        room = width - canvas.px(24)
        lines = [self.text]
        if canvas.text_width(self.text, Face.HEAD, _CHOICE_SIZES[0]) <= room:
            return _CHOICE_SIZES[0], lines
        for size, most in zip(_CHOICE_SIZES, _CHOICE_LINES, strict=True):
            lines = _broken(canvas, self.text, size, room)
            if len(lines) <= most and all(canvas.text_width(line, Face.HEAD, size) <= room for line in lines):
                return size, lines
        style = canvas.style(Face.HEAD, _CHOICE_SIZES[-1])
        kept = [*lines[: _CHOICE_LINES[-1] - 1], " ".join(lines[_CHOICE_LINES[-1] - 1 :])]
        return _CHOICE_SIZES[-1], [canvas.texts.fit(line, style, room) for line in kept if line]


Row = list[tuple[ChoiceButton, int]]


class TalkCard(Widget):
    """Shows an `Offer`. Its buttons are the choices (`Choose`), or the one that goes on (`Deed.TALK_ON`)."""

    focusable = False
    radius = 20

    def __init__(self, say: Translator) -> None:
        super().__init__("")
        self._say = say
        self._offer: Offer | None = None
        self._face: pygame.Surface | None = None
        self.buttons: tuple[ChoiceButton, ...] = ()
        self.visible = False

    @property
    def offer(self) -> Offer | None:
        """The page that is shown; None when nobody talks."""
        return self._offer

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """The card and its buttons, in reading order."""
        return self, *self.buttons

    def show(self, offer: Offer | None) -> bool:
        """Show another page, or none. Returns whether anything changed: then the card needs a place."""
        if offer == self._offer:
            return False
        self._offer, self._face = offer, None
        self.visible = offer is not None
        self.label = _spoken(offer) if offer else ""
        self.buttons = self._made(offer) if offer else ()
        self.dirty = True
        return True

    def height_for(self, canvas: Canvas, width: int) -> int:
        """How high the card has to be, in pixels, for so many pixels of width."""
        if self._offer is None:
            return 0
        rows = self._rows_height(canvas, width)
        text = self._text(canvas, width, canvas.px(_MOST) - rows).height
        return max(canvas.px(_LEAST), text + rows + canvas.px(2 * _PAD))

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        self._face = None
        y = rect.bottom - canvas.px(_PAD - 4)
        for row in reversed(self._rows(canvas, rect.width)):
            high = _row_height(canvas, row)
            y -= high
            x = rect.x + canvas.px(_TEXT_X)
            for button, wide in row:
                button.layout(canvas, pygame.Rect(x, y, wide, high))
                x += wide + canvas.px(8)
            y -= canvas.px(8)

    def handle(self, event: pygame.Event) -> object | None:
        return HANDLED if event.type == pygame.MOUSEBUTTONDOWN and self.hit(event.pos) else None

    def paint(self, surface: pygame.Surface) -> None:
        if self._offer is None:
            return
        canvas = self.canvas
        canvas.card(surface, self.rect, 20, shadow=CARD_SHADOW)
        self._paint_speaker(surface, self._offer)
        rows = self._rows_height(canvas, self.rect.width)
        room = self.rect.height - rows - canvas.px(2 * _PAD)
        words = self._text(canvas, self.rect.width, room)
        spare = max(0, room - words.height) // 2
        canvas.draw_paragraph(surface, (self.rect.x + canvas.px(_TEXT_X), self.rect.y + canvas.px(_PAD) + spare), words)

    def _paint_speaker(self, surface: pygame.Surface, offer: Offer) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        radius = canvas.px(_FACE)
        if self._face is None:
            self._face = portrait(canvas, offer.sprite, radius, theme.purple)
        middle = self.rect.x + canvas.px(_TEXT_X // 2)
        top = self.rect.y + max(canvas.px(10), (self.rect.height - 2 * radius) // 2 - canvas.px(4))
        surface.blit(self._face, (middle - radius, top - (self._face.get_height() - 2 * radius)))
        size = fitting_size(canvas, offer.who, Face.BOLD, 15, canvas.px(116))
        wide = min(canvas.px(136), canvas.text_width(offer.who, Face.BOLD, size) + canvas.px(24))
        pill = pygame.Rect(0, 0, wide, canvas.px(28))
        pill.midtop = (middle, top + 2 * radius - canvas.px(14))
        canvas.box(surface, pill, theme.purple, 14)
        canvas.text(
            surface, pill.center, offer.who, Face.BOLD, size, theme.on_colour, align="center",
            width=pill.width - canvas.px(10),
        )  # fmt: skip

    def _text(self, canvas: Canvas, width: int, room: int) -> Paragraph:
        """The text in the largest letters that fit into `room` pixels."""
        text = self._offer.text if self._offer else ""
        wide = width - canvas.px(_TEXT_X + _PAD)
        tries = (canvas.paragraph(text, wide, size) for size in _SIZES)
        return next((words for words in tries if words.height <= room), canvas.paragraph(text, wide, _SIZES[-1]))

    def _rows_height(self, canvas: Canvas, width: int) -> int:
        return sum(_row_height(canvas, row) + canvas.px(8) for row in self._rows(canvas, width))

    def _rows(self, canvas: Canvas, width: int) -> list[Row]:
        """The buttons row by row, each with its width."""
        return in_rows(canvas, self.buttons, width - canvas.px(_TEXT_X + _PAD))

    def _made(self, offer: Offer) -> tuple[ChoiceButton, ...]:
        if not offer.choices:
            go_on = _("Go on")
            return (ChoiceButton(
                self._say(go_on), Deed.TALK_ON, size=18, kind=Kind.BLUE, on_paper=True,
                tooltip=self._say(with_keys(go_on, keynames.ENTER)),
            ),)  # fmt: skip
        return tuple(
            ChoiceButton(choice, Choose(index), size=18, on_paper=True, kind=Kind.BLUE)
            for index, choice in enumerate(offer.choices)
        )


def _spoken(offer: Offer) -> str:
    parts: Sequence[str] = (f"{offer.who}: {offer.text}", *offer.choices)
    return " ".join(parts)


def _row_height(canvas: Canvas, row: Row) -> int:
    return max(button.height_for(canvas, wide) for button, wide in row)


def _broken(canvas: Canvas, text: str, size: float, room: int) -> list[str]:
    """The words in lines of so many pixels; a word that is longer has a line of its own."""
    lines: list[str] = []
    for word in text.split():
        longer = f"{lines[-1]} {word}" if lines else word
        if lines and canvas.text_width(longer, Face.HEAD, size) <= room:
            lines[-1] = longer
        else:
            lines.append(word)
    return lines
