"""Scrolling: the sum of it, the bar, and an area that scrolls what somebody else draws."""

import math
from collections.abc import Callable

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.theme import mix
from pyland.ui.widgets.base import HANDLED, Widget

_SPEED = 18.0
"""How quickly the picture follows, per second: about 95 % of the way in a sixth of a second."""


class Scroll:
    """How far something is scrolled in one direction, in pixels, gliding to where it should be."""

    def __init__(self) -> None:
        self.view = 0
        self.content = 0
        self.target = 0.0
        self._shown = 0.0

    @property
    def limit(self) -> int:
        """The farthest it can be scrolled."""
        return max(0, self.content - self.view)

    @property
    def shown(self) -> int:
        """How far the picture is scrolled now."""
        return round(self._shown)

    def resize(self, view: int, content: int) -> None:
        """Take note of the sizes of the window and of what is behind it."""
        self.view, self.content = view, content
        self.target = min(self.target, self.limit)
        self._shown = min(self._shown, self.limit)

    def to(self, place: float, *, at_once: bool = False) -> None:
        """Scroll to a place, as far as that is possible."""
        self.target = min(max(0.0, place), float(self.limit))
        if at_once:
            self._shown = self.target

    def by(self, distance: float) -> None:
        """Scroll on by a distance."""
        self.to(self.target + distance)

    def reveal(self, start: float, end: float, margin: float = 0, *, at_once: bool = False) -> None:
        """Scroll as little as needed to see what is between `start` and `end`."""
        margin = max(0.0, min(margin, (self.view - (end - start)) / 2))
        if start - margin < self.target:
            self.to(start - margin, at_once=at_once)
        elif end + margin > self.target + self.view:
            self.to(end + margin - self.view, at_once=at_once)

    def update(self, seconds: float, *, at_once: bool = False) -> bool:
        """Let time pass. Returns whether the picture moved."""
        way = self.target - self._shown
        if not way:
            return False
        before = self.shown
        if at_once or abs(way) < 0.6:
            self._shown = self.target
        else:
            self._shown += way * (1 - math.exp(-seconds * _SPEED))
        return self.shown != before or self._shown == self.target


class Scrollbar:
    """The bar at the right or bottom edge, and dragging it."""

    def __init__(self, scroll: Scroll, *, vertical: bool = True) -> None:
        self.scroll = scroll
        self.vertical = vertical
        self.rect = pygame.Rect(0, 0, 0, 0)
        self._held: float | None = None

    @property
    def needed(self) -> bool:
        """Whether there is more than is seen."""
        return self.scroll.limit > 0 and self.scroll.view > 0

    @property
    def dragging(self) -> bool:
        """Whether the mouse holds it."""
        return self._held is not None

    def thumb(self) -> pygame.Rect:
        """Where the part that moves is."""
        length = self.rect.height if self.vertical else self.rect.width
        thick = self.rect.width if self.vertical else self.rect.height
        size = min(length, max(3 * thick, round(length * self.scroll.view / max(1, self.scroll.content))))
        start = round((length - size) * self.scroll.shown / max(1, self.scroll.limit))
        if self.vertical:
            return pygame.Rect(self.rect.x, self.rect.y + start, thick, size)
        return pygame.Rect(self.rect.x + start, self.rect.y, size, thick)

    def handle(self, event: pygame.Event) -> bool:
        """Take a mouse event. Returns whether it was for the bar."""
        match event.type:
            case pygame.MOUSEBUTTONDOWN if (
                event.button == 1 and self.needed and self._grab_rect().collidepoint(event.pos)
            ):
                self._grab(event.pos)
                return True
            case pygame.MOUSEMOTION if self._held is not None:
                self._drag(event.pos)
                return True
            case pygame.MOUSEBUTTONUP if event.button == 1 and self._held is not None:
                self._held = None
                return True
        return False

    def let_go(self) -> None:
        """Forget that the mouse holds it."""
        self._held = None

    def draw(self, surface: pygame.Surface, canvas: Canvas, colour: str) -> None:
        """Draw the bar if it is needed."""
        if self.needed:
            thumb = self.thumb()
            canvas.shapes.fill(surface, thumb, colour, min(thumb.size) // 2)

    def _grab_rect(self) -> pygame.Rect:
        """Easier to hit than it looks."""
        wide = self.rect.width if self.vertical else self.rect.height
        return self.rect.inflate(wide, 0) if self.vertical else self.rect.inflate(0, wide)

    def _grab(self, point: tuple[int, int]) -> None:
        thumb, axis = self.thumb(), int(self.vertical)
        if thumb.collidepoint(point):
            self._held = point[axis] - thumb.topleft[axis]
        else:
            self._held = thumb.size[axis] / 2
            self._drag(point)

    def _drag(self, point: tuple[int, int]) -> None:
        axis = int(self.vertical)
        room = self.rect.size[axis] - self.thumb().size[axis]
        start = point[axis] - (self._held or 0) - self.rect.topleft[axis]
        self.scroll.to(start / max(1, room) * self.scroll.limit, at_once=True)


class ScrollArea(Widget):
    """A window on something higher than itself. `paint_content(surface, area)` draws it: `area` is where the content
    would be if there were room (its top above the window once scrolled); only what is in the window is seen.
    """

    radius = 12

    def __init__(self, label: str, paint_content: Callable[[pygame.Surface, pygame.Rect], None]) -> None:
        super().__init__(label)
        self.scroll = Scroll()
        self._bar = Scrollbar(self.scroll)
        self._paint_content = paint_content
        self.bar_colour: str | None = None

    @property
    def can_focus(self) -> bool:
        return super().can_focus and self.scroll.limit > 0

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        super().layout(canvas, rect)
        wide = canvas.px(8)
        self._bar.rect = pygame.Rect(rect.right - wide, rect.y, wide, rect.height)
        self.scroll.resize(rect.height, self.scroll.content)

    def set_content_height(self, pixels: int, *, to_end: bool = False) -> None:
        """Say how high the content is; `to_end` keeps the newest in view, as for a list that grows."""
        if pixels != self.scroll.content:
            self.scroll.resize(self.rect.height, pixels)
            self.dirty = True
        if to_end:
            self.scroll.to(self.scroll.limit)

    def handle(self, event: pygame.Event) -> object | None:
        if self._bar.handle(event):
            self.dirty = True
            return HANDLED
        if event.type == pygame.MOUSEWHEEL and self.scroll.limit:
            self.scroll.by(-event.precise_y * self.canvas.px(60))
            return HANDLED
        if event.type == pygame.KEYDOWN and self.focused:
            return self._key(event.key)
        return None

    def let_go(self) -> None:
        super().let_go()
        self._bar.let_go()

    def update(self, seconds: float) -> bool:
        moved = self.scroll.update(seconds, at_once=self.canvas.reduced_motion)
        return super().update(seconds) or moved

    def paint(self, surface: pygame.Surface) -> None:
        old = surface.get_clip()
        surface.set_clip(self.rect.clip(old))
        height = max(self.scroll.content, self.rect.height)
        area = pygame.Rect(self.rect.x, self.rect.y - self.scroll.shown, self.rect.width, height)
        self._paint_content(surface, area)
        theme = self.canvas.theme
        self._bar.draw(surface, self.canvas, self.bar_colour or mix(theme.paper, theme.ink, 0.35))
        surface.set_clip(old)

    def _key(self, key: int) -> object | None:
        line, page = self.canvas.px(40), self.rect.height * 0.9
        steps = {pygame.K_UP: -line, pygame.K_DOWN: line, pygame.K_PAGEUP: -page, pygame.K_PAGEDOWN: page}
        ends = {pygame.K_HOME: 0, pygame.K_END: self.scroll.limit}
        if key in steps:
            self.scroll.by(steps[key])
        elif key in ends:
            self.scroll.to(ends[key])
        else:
            return None
        return HANDLED
