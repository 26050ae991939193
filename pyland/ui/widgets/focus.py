"""`FocusGroup`: leads events to the widgets of a screen and moves the keyboard between them."""

import math
from collections.abc import Iterable

import pygame

from pyland.ui.gfx import Canvas, Shadow
from pyland.ui.widgets.base import HANDLED, Widget
from pyland.ui.widgets.keys import shift_held, shortcut_held
from pyland.ui.widgets.pointer import ARROW, show_pointer

_TOOLTIP_WAIT = 0.45
_LEFT = 1
_MOUSE = (pygame.MOUSEBUTTONDOWN, pygame.MOUSEBUTTONUP, pygame.MOUSEMOTION)
_KEYBOARD = (pygame.KEYDOWN, pygame.KEYUP, pygame.TEXTINPUT, pygame.TEXTEDITING)


class FocusGroup:
    """Some widgets in reading order, which is the order of Tab; later ones lie over earlier ones."""

    def __init__(self, widgets: Iterable[Widget] = ()) -> None:
        self._widgets: list[Widget] = list(widgets)
        self._focused: Widget | None = None
        self._ring = False
        self._held: Widget | None = None
        self._mouse = (-1, -1)
        self._rested = 0.0
        self._tip: Widget | None = None
        self._changed: tuple[Widget, ...] = ()

    @property
    def widgets(self) -> tuple[Widget, ...]:
        """The widgets, in reading order."""
        return tuple(self._widgets)

    @widgets.setter
    def widgets(self, widgets: Iterable[Widget]) -> None:
        self._widgets = list(widgets)
        if self._focused not in self._widgets:
            self.focus(None)
        if self._held not in self._widgets:
            self._held = None

    @property
    def changed(self) -> tuple[Widget, ...]:
        """The widgets that the last `update` found changed: for screens that redraw only parts."""
        return self._changed

    @property
    def focused(self) -> Widget | None:
        """The widget that gets the keys."""
        return self._focused

    def focus(self, widget: Widget | None, *, ring: bool = False) -> None:
        """Give the keyboard to a widget, or to none; `ring` shows it, as after Tab."""
        if self._focused is not None and self._focused is not widget:
            self._focused.set_focus(False)
        self._focused = widget
        if widget is not None:
            widget.set_focus(True, ring=ring)
        self._ring = ring
        if ring:
            self._rested = 0.0

    def step(self, by: int) -> bool:
        """Move the keyboard on to the next widget (`by` 1) or back (-1). Returns whether there is any to go to."""
        stops = [widget for widget in self._widgets if widget.can_focus]
        if not stops:
            return False
        index = self._place_of_focus(stops, by)
        self.focus(stops[index % len(stops)], ring=True)
        return True

    def handle(self, event: pygame.Event) -> object | None:
        """Lead an event to the widget it is for: its action, `HANDLED`, or None when nobody wanted it."""
        if event.type in _MOUSE:
            # The wheel comes as two buttons, too: they are no press, and end none.
            return self._mouse_event(event) if getattr(event, "button", _LEFT) == _LEFT else None
        if event.type == pygame.MOUSEWHEEL:
            under = self.at(self._mouse)
            return under.handle(event) if under else None
        if event.type in _KEYBOARD:
            return self._key_event(event)
        if event.type == pygame.WINDOWLEAVE:
            self._hover(None)
        elif event.type == pygame.WINDOWFOCUSLOST:
            self.let_go()
        return None

    def let_go(self) -> None:
        """Forget everything that is held down: the releases of keys and mouse will go elsewhere."""
        self._hover(None)
        self._held = None
        for widget in self._widgets:
            widget.let_go()

    def at(self, point: tuple[int, int]) -> Widget | None:
        """The topmost widget at a point: one that is really there rather than one whose rim reaches there."""
        there = [widget for widget in reversed(self._widgets) if widget.hit(point)]
        exact = (widget for widget in there if widget.rect.collidepoint(point))
        return next(exact, there[0] if there else None)

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether anything has to be drawn again."""
        self._changed = tuple([widget for widget in self._widgets if widget.update(seconds)])
        self._keep_focus()
        self._rested += seconds
        tip = self._wanted_tip()
        if tip is not self._tip:
            self._tip = tip
            return True
        return bool(self._changed)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the widgets, and the tooltip over them."""
        for widget in self._widgets:
            widget.draw(surface)
        self.draw_tooltip(surface)

    def draw_tooltip(self, surface: pygame.Surface) -> None:
        """Draw only the tooltip that is due: for screens that draw their widgets themselves."""
        if self._tip is not None:
            draw_tip(surface, self._tip.canvas, self._tip.tooltip, self._tip.rect)

    def _keep_focus(self) -> None:
        """Take the keys from a widget that cannot use them now, and give them back when it can again."""
        widget = self._focused
        if widget is None or widget.focused == widget.can_focus:
            return
        if widget.focused:
            self._ring = widget.ring
            widget.set_focus(False)
        else:
            widget.set_focus(True, ring=self._ring)

    def _place_of_focus(self, stops: list[Widget], by: int) -> int:
        """Where in the stops the keyboard goes: from a widget that is no stop any more, to the next in its place."""
        if self._focused in stops:
            return stops.index(self._focused) + by
        if self._focused not in self._widgets:
            return 0 if by > 0 else -1
        place = self._widgets.index(self._focused)
        before = sum(self._widgets.index(stop) < place for stop in stops)
        return before if by > 0 else before - 1

    def _mouse_event(self, event: pygame.Event) -> object | None:
        self._mouse = event.pos
        target = self._held or self.at(event.pos)
        self._hover(self.at(event.pos))
        if event.type == pygame.MOUSEMOTION:
            return target.handle(event) if target else None
        if event.type == pygame.MOUSEBUTTONDOWN:
            return self._mouse_down(event, target)
        self._held = None
        return target.handle(event) if target else None

    def _mouse_down(self, event: pygame.Event, target: Widget | None) -> object | None:
        if target is None:
            return None
        self._held = target
        if target.can_focus and target.focus_by_click:
            self.focus(target)
        # Who presses knows what it does: no tooltip until the mouse comes again.
        self._rested = -math.inf
        return target.handle(event)

    def _key_event(self, event: pygame.Event) -> object | None:
        answer = self._focused.handle(event) if self._focused is not None else None
        if answer is not None or event.type != pygame.KEYDOWN:
            return answer
        if event.key == pygame.K_TAB and not shortcut_held(event.mod):
            return HANDLED if self.step(-1 if shift_held(event.mod) else 1) else None
        return None

    def _hover(self, target: Widget | None) -> None:
        if target is not None and not target.hovered:
            self._rested = 0.0
        for widget in self._widgets:
            widget.hovered = widget is target
        show_pointer(target.pointer if target is not None and target.enabled else ARROW)

    def _wanted_tip(self) -> Widget | None:
        if self._rested < _TOOLTIP_WAIT or self._held is not None:
            return None
        hovered = next((widget for widget in self._widgets if widget.hovered and widget.visible), None)
        widget = hovered or (self._focused if self._focused is not None and self._focused.ring else None)
        return widget if widget is not None and widget.tooltip else None


def draw_tip(surface: pygame.Surface, canvas: Canvas, text: str, beside: pygame.Rect) -> None:
    """Draw a tooltip below a rectangle, or above it where there is no room, always inside the window."""
    theme, window = canvas.theme, surface.get_rect()
    widest = min(canvas.px(320), window.width - canvas.px(24))
    words = canvas.paragraph(text, widest, 15, leading=1.3)
    tip = pygame.Rect(0, 0, words.width + canvas.px(24), words.height + canvas.px(14))
    tip.midtop = (beside.centerx, beside.bottom + canvas.px(9))
    if tip.bottom > window.bottom - canvas.px(4):
        tip.bottom = beside.top - canvas.px(9)
    tip.clamp_ip(window.inflate(-canvas.px(8), -canvas.px(8)))
    canvas.box(surface, tip, theme.chrome, 10, border=theme.chrome_line, border_width=1.5, shadow=Shadow(3, 4, 90))
    canvas.draw_paragraph(surface, (tip.x + canvas.px(12), tip.y + canvas.px(7)), words, theme.on)
