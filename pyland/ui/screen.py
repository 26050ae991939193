"""Screens, and the stack they lie on."""

from dataclasses import dataclass
from typing import Protocol

import pygame

from pyland.ui.gfx import Canvas


class Screen(Protocol):
    """One full window: the title, the world map, the play screen, or a dialog over one of them."""

    def layout(self, canvas: Canvas) -> None:
        """Find places for everything; called first of all, and again when the window's size or the theme changed."""

    def handle(self, event: pygame.Event) -> "Change | None":
        """Take one event; what is returned changes the stack."""

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether the picture changed since it was last drawn."""

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole screen."""


@dataclass(frozen=True)
class Push:
    """Put a screen on top."""

    screen: Screen


@dataclass(frozen=True)
class Pop:
    """Go back to the screen below."""


@dataclass(frozen=True)
class Replace:
    """Put a screen in place of the one on top."""

    screen: Screen


@dataclass(frozen=True)
class Quit:
    """End the game."""


Change = Push | Pop | Replace | Quit


class ScreenStack:
    """The screens that are open. Only the top one gets events, passes time and is drawn."""

    def __init__(self, first: Screen, canvas: Canvas) -> None:
        self._canvas = canvas
        self._screens: list[Screen] = [first]
        self._stale = True
        first.layout(canvas)

    def __len__(self) -> int:
        return len(self._screens)

    @property
    def top(self) -> Screen | None:
        """The screen that is seen, or None when the game is over."""
        return self._screens[-1] if self._screens else None

    @property
    def over(self) -> bool:
        """Whether the game has ended."""
        return not self._screens

    def relayout(self, canvas: Canvas) -> None:
        """Give all screens a new canvas: another size or theme."""
        self._canvas = canvas
        self._stale = True
        for screen in self._screens:
            screen.layout(canvas)

    def handle(self, event: pygame.Event) -> None:
        """Pass an event to the screen on top and carry out what it answers."""
        if self._screens:
            self.change(self._screens[-1].handle(event))

    def change(self, change: Change | None) -> None:
        """Carry out a change of the stack."""
        match change:
            case Push(screen):
                self._show(screen)
            case Pop():
                self._screens.pop()
                self._stale = True
            case Replace(screen):
                self._screens.pop()
                self._show(screen)
            case Quit():
                self._screens.clear()

    def update(self, seconds: float) -> bool:
        """Let time pass on the screen on top. Returns whether the window must be drawn again."""
        changed = bool(self._screens) and self._screens[-1].update(seconds)
        return changed or self._stale

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the screen on top."""
        self._stale = False
        if self._screens:
            self._screens[-1].draw(surface)

    def _show(self, screen: Screen) -> None:
        screen.layout(self._canvas)
        self._screens.append(screen)
        self._stale = True
