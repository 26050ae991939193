"""`Widget`: what all widgets have in common."""

import math
from typing import Final

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.widgets.pointer import ARROW

HANDLED: Final = object()
"""What `handle` returns when the widget took the event and there is nothing to do for others."""
MIN_HIT = 44
"""No target is smaller than this, in dp."""
_PRESS_KEYS = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_SPACE)


class Glide:
    """A number that goes to its target in a given time, or at once when motion is reduced."""

    def __init__(self, seconds: float) -> None:
        self._seconds = seconds
        self.value = 0.0
        self.target = 0.0

    def update(self, seconds: float, *, at_once: bool = False) -> bool:
        """Let time pass. Returns whether the number changed."""
        if self.value == self.target:
            return False
        step = math.inf if at_once else seconds / self._seconds
        way = self.target - self.value
        self.value = self.target if abs(way) <= step else self.value + math.copysign(step, way)
        return True


class Widget:
    """One thing on a screen. `action` is what `handle` returns when the thing is done (clicked, chosen, entered)."""

    focusable = True
    """Whether Tab stops here."""
    focus_by_click = True
    """Whether a click gives it the keys, too."""
    takes_text = False
    """Whether typing goes here, so that letters are no shortcuts."""
    pointer = ARROW
    """What the mouse pointer looks like over it."""
    radius: float = 14
    """Of the focus ring, in dp."""

    def __init__(self, label: str, action: object = None, *, tooltip: str = "") -> None:
        self.label = label
        self.action = action
        self.tooltip = tooltip
        self.rect = pygame.Rect(0, 0, 0, 0)
        self.visible = True
        self.dirty = True
        self._enabled = True
        self._hovered = False
        self._pressed = False
        self._focused = False
        self._ring = False
        self._glow = Glide(0.12)
        self._canvas: Canvas | None = None

    # Where it is

    def layout(self, canvas: Canvas, rect: pygame.Rect) -> None:
        """Take a place, in pixels."""
        self._canvas = canvas
        self.rect = pygame.Rect(rect)
        self.dirty = True

    @property
    def canvas(self) -> Canvas:
        """What to draw with. There is none before `layout`."""
        if self._canvas is None:
            raise RuntimeError(f"{self.label!r} has no place yet")
        return self._canvas

    @property
    def hit_rect(self) -> pygame.Rect:
        """Where a click counts: the rectangle, and around it what is missing to 44 dp."""
        least = self._canvas.px(MIN_HIT) if self._canvas else 0
        return self.rect.inflate(max(0, least - self.rect.width), max(0, least - self.rect.height))

    @property
    def ring_rect(self) -> pygame.Rect:
        """What the focus ring goes around."""
        return self.rect

    def hit(self, point: tuple[int, int]) -> bool:
        """Whether a click there is meant for this widget."""
        return self.visible and self.hit_rect.collidepoint(point)

    # What state it is in

    @property
    def enabled(self) -> bool:
        """Whether it can be used."""
        return self._enabled

    @enabled.setter
    def enabled(self, enabled: bool) -> None:
        if enabled != self._enabled:
            self._enabled = enabled
            self._pressed = self._pressed and enabled
            self.dirty = True

    @property
    def hovered(self) -> bool:
        """Whether the mouse is over it."""
        return self._hovered

    @hovered.setter
    def hovered(self, hovered: bool) -> None:
        if hovered != self._hovered:
            self._hovered = hovered
            self.dirty = True

    @property
    def pressed(self) -> bool:
        """Whether it is held down by mouse or key."""
        return self._pressed

    @pressed.setter
    def pressed(self, pressed: bool) -> None:
        if pressed != self._pressed:
            self._pressed = pressed
            self.dirty = True

    @property
    def focused(self) -> bool:
        """Whether keys come here."""
        return self._focused

    @property
    def ring(self) -> bool:
        """Whether the focus ring is seen: the focus came here by keyboard."""
        return self._ring

    def set_focus(self, focused: bool, *, ring: bool = False) -> None:
        """Give or take the keyboard; `ring` says that it has to be seen."""
        ring = focused and ring
        if (focused, ring) != (self._focused, self._ring):
            self._focused, self._ring = focused, ring
            self._pressed = self._pressed and focused
            self.dirty = True

    @property
    def can_focus(self) -> bool:
        """Whether Tab stops here now."""
        return self.focusable and self.visible and self.enabled

    # What happens to it

    def handle(self, event: pygame.Event) -> object | None:
        """Take an event: the action, `HANDLED`, or None for an event that is not for this widget."""
        match event.type:
            case pygame.MOUSEBUTTONDOWN if event.button == 1 and self.hit(event.pos):
                self.pressed = self.enabled
                return HANDLED
            case pygame.MOUSEBUTTONUP if event.button == 1 and self.pressed:
                return self._release(self.hit(event.pos))
            case pygame.KEYDOWN if self._is_press(event):
                self.pressed = self.enabled
                return HANDLED
            case pygame.KEYUP if self.pressed and event.key in _PRESS_KEYS:
                return self._release(True)
        return None

    def let_go(self) -> None:
        """Forget what is held down: the release will go elsewhere."""
        self.pressed = False

    def activate(self) -> object | None:
        """What happens when it is clicked: its action. Subclasses change their own state here, too."""
        return HANDLED if self.action is None else self.action

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether the widget has to be drawn again, once."""
        self._glow.target = float(self.hovered and self.enabled)
        at_once = self._canvas is not None and self._canvas.reduced_motion
        moved = self._glow.update(seconds, at_once=at_once)
        changed = moved or self.dirty
        self.dirty = False
        return changed

    def draw(self, surface: pygame.Surface) -> None:
        """Draw it, and the focus ring if it is to be seen."""
        if self.visible:
            self.paint(surface)
            if self.ring:
                self.canvas.focus_ring(surface, self.ring_rect, self.radius)

    def paint(self, surface: pygame.Surface) -> None:
        """Draw it without the ring; each subclass has its own."""

    @property
    def glow(self) -> float:
        """How strongly the widget shows that the mouse is over it, 0 to 1."""
        return self._glow.value

    def _is_press(self, event: pygame.Event) -> bool:
        return self.focused and event.key in _PRESS_KEYS and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_META)

    def _release(self, inside: bool) -> object | None:
        self.pressed = False
        return self.activate() if inside and self.enabled else HANDLED
