"""Screens, and the stack they lie on."""

from dataclasses import dataclass
from typing import Protocol, runtime_checkable

import pygame

from pyland.ui.gfx import Canvas
from pyland.ui.theme import SHADOW

_DARKER = 150
"""How dark the screen below an overlay gets, 0 to 255."""


class Screen(Protocol):
    """One full window: the title, the world map, the play screen, or a dialog over one of them."""

    def layout(self, canvas: Canvas) -> None:
        """Find places for everything; called first of all, and again when the window's size or the theme changed, or
        when the screen comes to light again."""

    def handle(self, event: pygame.Event) -> "Change | None":
        """Take one event; what is returned changes the stack."""

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether the picture changed since it was last drawn."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole screen."""


@runtime_checkable
class Closable(Protocol):
    """A screen that has something to bring to an end when it leaves the stack."""

    def close(self) -> None:
        """Bring it to an end. May be called twice."""


@runtime_checkable
class Holding(Protocol):
    """A screen on which keys and the mouse can be held down."""

    def let_go(self) -> None:
        """Forget what is held down: the releases will go elsewhere, to a screen over this one or nowhere."""


class Overlay:
    """A screen that covers only a part of the window: the one below is seen around it, darker and standing still."""


@dataclass(frozen=True)
class Push:
    """Put a screen on top."""

    screen: Screen


@dataclass(frozen=True)
class Pop:
    """Go back to the screen below, which then gets the `event`, if there is one."""

    event: pygame.Event | None = None


@dataclass(frozen=True)
class Replace:
    """Put a screen in place of the one on top."""

    screen: Screen


@dataclass(frozen=True)
class Quit:
    """End the game."""


Change = Push | Pop | Replace | Quit


class ScreenStack:
    """The screens that are open. Only the top one gets events and passes time."""

    def __init__(self, first: Screen, canvas: Canvas) -> None:
        self._canvas = canvas
        self._screens: list[Screen] = [first]
        self._stale = True
        self._below: pygame.Surface | None = None
        first.layout(canvas)

    def __len__(self) -> int:
        return len(self._screens)

    @property
    def top(self) -> Screen | None:
        """The screen that gets the events, or None when the game is over."""
        return self._screens[-1] if self._screens else None

    @property
    def screens(self) -> tuple[Screen, ...]:
        """All screens, the top one last."""
        return tuple(self._screens)

    @property
    def over(self) -> bool:
        """Whether the game has ended."""
        return not self._screens

    def relayout(self, canvas: Canvas) -> None:
        """Give all screens a new canvas: another size or theme."""
        self._canvas = canvas
        self._refresh()
        for screen in self._screens:
            screen.layout(canvas)

    def handle(self, event: pygame.Event) -> None:
        """Pass an event to the screen on top and carry out what it answers."""
        if self._screens:
            self.change(self._screens[-1].handle(event))

    def let_go(self) -> None:
        """Tell the screen on top that it does not get the events for a while."""
        for screen in self._screens[-1:]:
            if isinstance(screen, Holding):
                screen.let_go()

    def change(self, change: Change | None) -> None:
        """Carry out a change of the stack."""
        match change:
            case Push(screen):
                self.let_go()
                self._show(screen)
            case Pop(event):
                self._leave()
                if self._screens:
                    self._screens[-1].layout(self._canvas)
                if event is not None:
                    self.handle(event)
            case Replace(screen):
                self._leave()
                self._show(screen)
            case Quit():
                while self._screens:
                    self._leave()

    def update(self, seconds: float) -> bool:
        """Let time pass on the screen on top. Returns whether the window must be drawn again."""
        changed = bool(self._screens) and self._screens[-1].update(seconds)
        return changed or self._stale

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the screen on top, and below an overlay what it covers."""
        self._stale = False
        if not self._screens:
            return
        if isinstance(self._screens[-1], Overlay) and len(self._screens) > 1:
            if self._below is None or self._below.get_size() != surface.get_size():
                self._below = pygame.Surface(surface.get_size(), 0, surface)
                self._draw_below(self._below, len(self._screens) - 2)
            surface.blit(self._below, (0, 0))
        self._screens[-1].draw(surface)

    def _draw_below(self, surface: pygame.Surface, place: int) -> None:
        """Draw the screen at a place in the stack, with what is seen below it, and darken it all."""
        screen = self._screens[place]
        if isinstance(screen, Overlay) and place:
            self._draw_below(surface, place - 1)
        screen.layout(self._canvas)  # it may remember what it has drawn on another surface
        screen.draw(surface)
        self._canvas.veil(surface, surface.get_rect(), SHADOW, _DARKER)

    def _show(self, screen: Screen) -> None:
        screen.layout(self._canvas)
        self._screens.append(screen)
        self._refresh()

    def _leave(self) -> None:
        screen = self._screens.pop()
        if isinstance(screen, Closable):
            screen.close()
        self._refresh()

    def _refresh(self) -> None:
        self._stale = True
        self._below = None
