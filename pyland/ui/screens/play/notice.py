"""`BrokenCard`: what is shown in place of a level that cannot be played."""

from collections.abc import Sequence

import pygame

from pyland.level.spec import Problem
from pyland.text import Translator, _, plural
from pyland.ui.gfx import DIALOG_SHADOW, Canvas, Face
from pyland.ui.gfx.text import Paragraph
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.widgets import Button, FocusGroup, Kind

_WIDTH = 720
_PAD = 28
_MOST_PROBLEMS = 6


class BrokenCard:
    """Says that a level cannot be played and why, and offers the way back."""

    def __init__(self, title: str, problems: Sequence[Problem], say: Translator) -> None:
        self._say = say
        self._title = say(_("“{title}” cannot be played yet", title=title))
        self._lines = [say(_("Somebody has to mend these files first. Nothing of yours is lost."))]
        self._lines += [
            say(_("`{file}`, line {line}: {problem}", file=wrong.file.name, line=wrong.line, problem=wrong.message))
            for wrong in problems[:_MOST_PROBLEMS]
        ]
        more = len(problems) - _MOST_PROBLEMS
        if more > 0:
            self._lines.append(say(plural("There is {count} more problem.", "There are {count} more problems.", more)))
        self._back = Button(say(_("Back to the map")), Deed.MAP, icon="map", kind=Kind.BLUE, size=19)
        self._group = FocusGroup([self._back])
        self._group.focus(self._back, ring=True)
        self._canvas: Canvas | None = None
        self._words: list[Paragraph] = []

    def layout(self, canvas: Canvas) -> None:
        """Find places."""
        self._canvas = canvas
        wide = min(canvas.px(_WIDTH), canvas.scale.width - canvas.px(40))
        room = wide - canvas.px(2 * _PAD)
        self._words = [canvas.paragraph(line, room, 17) for line in self._lines]
        high = canvas.px(76) + sum(words.height + canvas.px(8) for words in self._words) + canvas.px(52 + 2 * _PAD)
        self._rect = pygame.Rect(0, 0, wide, high)
        self._rect.center = (canvas.scale.width // 2, canvas.scale.height // 2)
        size = (self._back.width_for(canvas) + canvas.px(12), canvas.px(52))
        corner = (self._rect.right - size[0] - canvas.px(_PAD), self._rect.bottom - size[1] - canvas.px(_PAD))
        self._back.layout(canvas, pygame.Rect(corner, size))

    def handle(self, event: pygame.Event) -> object | None:
        """Take an event: `Deed.MAP` leads back."""
        if event.type == pygame.KEYDOWN and event.key == pygame.K_ESCAPE:
            return Deed.MAP
        return self._group.handle(event)

    def update(self, seconds: float) -> bool:
        """Let time pass."""
        return self._group.update(seconds)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the card on an empty sea."""
        canvas = self._canvas
        if canvas is None:
            return
        surface.fill(canvas.theme.chrome2)
        canvas.card(surface, self._rect, 28, shadow=DIALOG_SHADOW)
        x, y = self._rect.x + canvas.px(_PAD), self._rect.y + canvas.px(_PAD)
        canvas.sprite(surface, "monty_head_thinking", pygame.Rect(x, y, canvas.px(72), canvas.px(54)))
        room = self._rect.right - x - canvas.px(90 + _PAD)
        point = (x + canvas.px(90), y + canvas.px(28))
        canvas.text(surface, point, self._title, Face.HEAD, 25, canvas.theme.ink, width=room)
        y += canvas.px(72)
        for words in self._words:
            canvas.draw_paragraph(surface, (x, y), words)
            y += words.height + canvas.px(8)
        self._group.draw(surface)
