"""Buttons with words, and small ones with only a picture."""

from enum import Enum
from typing import NamedTuple

import pygame

from pyland.ui.gfx import Canvas, Face
from pyland.ui.theme import WHITE, Theme, mix
from pyland.ui.widgets.base import Widget
from pyland.ui.widgets.pointer import HAND

_SMALLEST_TEXT = 14


class Kind(Enum):
    """What a button is for, which gives its colours."""

    RUN = "run"
    """The one green button: go."""
    BLUE = "blue"
    WARN = "warn"
    """Yellow: the hint."""
    DARK = "dark"
    """On the dark frame."""
    TOOL = "tool"
    """On the dark frame and over the map, quieter."""
    PAPER = "paper"
    SOFT = "soft"
    """On a card."""


class Look(NamedTuple):
    """The colours of a button."""

    fill: str
    lip: str
    edge: str | None
    text: str


def look_of(kind: Kind, theme: Theme) -> Look:
    """The colours of a kind of button in a theme."""
    outline = theme.line if theme.outline else None
    match kind:
        case Kind.RUN:
            return Look(theme.run, theme.run_lip, None if theme.outline else theme.run_edge, theme.on_colour)
        case Kind.BLUE:
            return Look(theme.blue, theme.blue_lip, None if theme.outline else theme.blue_edge, theme.on_colour)
        case Kind.WARN:
            return Look(theme.warn, theme.warn_lip, None, theme.on_warn)
        case Kind.DARK:
            return Look(theme.chrome3, theme.chrome_lip, theme.chrome_line, theme.on)
        case Kind.TOOL:
            return Look(theme.chrome2, theme.chrome_lip, outline, theme.on)
        case Kind.PAPER:
            return Look(theme.paper, theme.paper_lip, outline, theme.ink)
        case Kind.SOFT:
            return Look(theme.paper2, theme.line, outline or theme.paper_lip, theme.ink)


def _disabled(look: Look, theme: Theme, *, on_paper: bool) -> Look:
    """Faded into what is behind, yet still readable."""
    ground, text = (theme.paper, theme.ink) if on_paper else (theme.chrome, theme.on)
    edge = mix(theme.line, ground, 0.5) if theme.outline else None
    return Look(mix(look.fill, ground, 0.85), mix(look.lip, ground, 0.6), edge, mix(text, ground, 0.2))


class Button(Widget):
    """A chunky button with a word, a picture, or both. `size` is that of its letters in dp."""

    pointer = HAND

    def __init__(
        self, text: str, action: object = None, *, icon: str = "", kind: Kind = Kind.SOFT, size: float = 20,
        icon_size: float = 0, on_paper: bool = False, label: str = "", tooltip: str = "",
    ) -> None:  # fmt: skip
        super().__init__(label or text, action, tooltip=tooltip)
        self._text = text
        self._icon = icon
        self._kind = kind
        self._size = size
        self._icon_size = icon_size
        self._on_paper = on_paper

    @property
    def text(self) -> str:
        """The word on it."""
        return self._text

    @property
    def icon(self) -> str:
        """The name of its picture, without `icon_`."""
        return self._icon

    def show(self, text: str | None = None, icon: str | None = None, kind: Kind | None = None) -> None:
        """Change what is on it, as when Run becomes Pause."""
        new = (self._text if text is None else text, self._icon if icon is None else icon, kind or self._kind)
        if new != (self._text, self._icon, self._kind):
            if self.label == self._text:
                self.label = new[0]
            self._text, self._icon, self._kind = new
            self.dirty = True

    def width_for(self, canvas: Canvas) -> int:
        """How wide the button would like to be, in pixels."""
        text = canvas.text_width(self._text, Face.HEAD, self._size)
        icon = canvas.px(self._icon_dp(44)) + (canvas.px(8) if self._text else 0) if self._icon else 0
        return text + icon + canvas.px(36)

    def paint(self, surface: pygame.Surface) -> None:
        canvas, theme = self.canvas, self.canvas.theme
        look = self._look(theme)
        big = canvas.scale.dp(self.rect.height) > 40
        lip = 4 if big else 3
        face = pygame.Rect(self.rect)
        if self.pressed:
            sunk = canvas.px(lip - 1)
            face.y += sunk
            face.height -= sunk
            lip = 1
        canvas.box(
            surface, face, look.fill, self.radius if big else 11,
            border=look.edge, border_width=theme.outline or 2 if look.edge else 0, lip=look.lip, lip_height=lip,
        )  # fmt: skip
        face.height -= canvas.scale.line(lip)
        self._paint_face(surface, face, look.text)

    def _look(self, theme: Theme) -> Look:
        look = look_of(self._kind, theme)
        if not self.enabled:
            return _disabled(look, theme, on_paper=self._on_paper)
        if self.glow:
            return look._replace(fill=mix(look.fill, _highlight(self._kind, look), 0.12 * self.glow))
        return look

    def _paint_face(self, surface: pygame.Surface, face: pygame.Rect, colour: str) -> None:
        canvas = self.canvas
        icon_dp = self._icon_dp(canvas.scale.dp(face.height)) if self._icon else 0
        icon = canvas.px(icon_dp)
        gap = canvas.px(8) if self._icon and self._text else 0
        room = face.width - icon - gap - canvas.px(12)
        size = fitting_size(canvas, self._text, Face.HEAD, self._size, room)
        text = min(canvas.text_width(self._text, Face.HEAD, size), room)
        x = face.x + (face.width - text - gap - icon) / 2
        if self._icon:
            canvas.icon(surface, self._icon, (x + icon / 2, face.centery), icon_dp, colour)
        if self._text:
            point = (x + icon + gap, face.centery)
            canvas.text(surface, point, self._text, Face.HEAD, size, colour, width=room)

    def _icon_dp(self, height: float) -> float:
        return self._icon_size or min(height * 0.56, 30)


class IconButton(Button):
    """A small square button with only a picture; its label is its tooltip, if there is no other."""

    def __init__(
        self, icon: str, label: str, action: object = None, *, kind: Kind = Kind.TOOL, icon_size: float = 28,
        on_paper: bool = False, tooltip: str = "",
    ) -> None:  # fmt: skip
        super().__init__(
            "", action, icon=icon, kind=kind, icon_size=icon_size, on_paper=on_paper, label=label,
            tooltip=tooltip or label,
        )  # fmt: skip


def fitting_size(canvas: Canvas, text: str, face: Face, size: float, room: int) -> float:
    """The size in dp, or the largest smaller one (not below 14) at which the text fits into `room` pixels."""
    while size > _SMALLEST_TEXT and canvas.text_width(text, face, size) > room:
        size = max(_SMALLEST_TEXT, size - 1)
    return size


def _highlight(kind: Kind, look: Look) -> str:
    """Towards which colour a button goes under the mouse; never towards that of the letters on it."""
    if kind in (Kind.PAPER, Kind.SOFT):
        return "#B98A2A"
    return look.lip if look.text == WHITE and kind in (Kind.RUN, Kind.BLUE) else WHITE
