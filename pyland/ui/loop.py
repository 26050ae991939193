"""The frame loop: events, time and drawing, and what happens when a screen raises."""

import gc
import logging
import time
from collections.abc import Callable
from functools import partial
from typing import TYPE_CHECKING, Protocol, runtime_checkable

import pygame

from pyland.ui.making import make_canvas
from pyland.ui.screen import Closable, Quit, Screen, ScreenStack
from pyland.ui.services import Services
from pyland.ui.window import Window, at_least_smallest, wants_fullscreen

if TYPE_CHECKING:
    from pyland.play.session import PlaySession

_LOG = logging.getLogger(__name__)
_FRAME = 1 / 60
_IDLE_AFTER = 0.2
"""After so many seconds without a change. Less than between two waves or blinks of the caret, more than any pause
between two pictures of what moves smoothly."""
_IDLE_FRAME = 1 / 25
"""When nothing moves, so many seconds pass between two looks, unless something happens."""
_LONGEST = 0.1
"""Longer frames (the computer slept) count as so many seconds, so that nothing jumps."""
_NEW_SIZE = (pygame.VIDEORESIZE, pygame.WINDOWSIZECHANGED)

CrashScreen = Callable[[Services, BaseException], Screen]


@runtime_checkable
class Playing(Protocol):
    """A screen on which a child writes a program."""

    session: "PlaySession"


class SecondCrash(Exception):
    """The screen that tells of a crash has crashed, too."""


class Loop:
    """Runs a stack of screens in a window until it is empty. `make_crash` makes the screen that tells of a crash."""

    def __init__(self, services: Services, window: Window, first: Screen, make_crash: CrashScreen) -> None:
        self._services = services
        self._window = window
        self._make_crash = make_crash
        self._canvas = make_canvas(services, at_least_smallest(window.size))
        self._crashed: Screen | None = None
        self.stack = self._first_stack(first)
        self._stale = False
        self._drawn = False
        self._early: list[pygame.Event] = []
        services.on_settings = self._settings_changed

    def run(self, on_ready: Callable[[], None] = lambda: None) -> None:
        """Until the game is over. `on_ready` is called when the first picture is seen. Raises `SecondCrash`."""
        self._guard(lambda: self.frame(0.0))
        on_ready()
        before = time.monotonic()
        moved = before
        # What was made up to here lives as long as the game: nobody has to look through it again and again.
        gc.freeze()
        while not self.stack.over:
            now = time.monotonic()
            if self._guard(partial(self.frame, min(now - before, _LONGEST))):
                moved = now
            before = now
            self._rest(now, idle=now - moved > _IDLE_AFTER)

    def frame(self, seconds: float) -> bool:
        """One turn of the loop. Returns whether anything happened or moved."""
        events = [*self._early, *pygame.event.get()]
        self._early.clear()
        for event in events:
            self._take(event)
        if self._stale:
            self._relayout()
        # What nobody can see, and nothing can stop, stands still.
        changed = not self._window.too_small and self.stack.update(seconds)
        if changed or not self._drawn:
            self._draw()
        return bool(events) or changed

    def end(self) -> None:
        """Let all screens bring to an end what they have begun."""
        self._guard(lambda: self.stack.change(Quit()))

    def _first_stack(self, first: Screen) -> ScreenStack:
        try:
            return ScreenStack(first, self._canvas)
        except Exception as error:
            _LOG.exception("the first screen has crashed")
            return self._crash_stack(error)

    def _take(self, event: pygame.Event) -> None:
        if event.type == pygame.QUIT:
            self.stack.change(Quit())
        elif event.type in _NEW_SIZE:
            self._take_size()
        elif event.type == pygame.WINDOWEXPOSED:
            self._drawn = False
        elif wants_fullscreen(event):
            self._window.toggle_fullscreen()
            self._stale = True
        elif self._window.too_small:
            self.stack.let_go()
        else:
            self.stack.handle(event)

    def _take_size(self) -> None:
        scale, size = self._canvas.scale, at_least_smallest(self._window.size)
        self._stale = self._stale or (scale.width, scale.height) != size
        self._drawn = False

    def _settings_changed(self) -> None:
        settings, canvas = self._services.settings, self._canvas
        if (settings.theme, settings.reduced_motion) != (canvas.theme.name, canvas.reduced_motion):
            self._stale = True

    def _relayout(self) -> None:
        self._stale = self._drawn = False
        self._canvas = make_canvas(self._services, at_least_smallest(self._window.size))
        self.stack.relayout(self._canvas)

    def _draw(self) -> None:
        self._drawn = True
        if self._window.too_small:
            self._window.draw_too_small(self._canvas, self._services.say)
        else:
            self.stack.draw(self._window.surface)
        pygame.display.flip()

    def _rest(self, began: float, *, idle: bool) -> None:
        """Wait for the next frame; a key or the mouse ends a long wait."""
        left = (_IDLE_FRAME if idle else _FRAME) - (time.monotonic() - began)
        if left <= 0:
            return
        if not idle:
            time.sleep(left)
            return
        event = pygame.event.wait(max(1, round(left * 1000)))
        if event.type != pygame.NOEVENT:
            self._early.append(event)

    def _guard(self, step: Callable[[], object]) -> bool:
        """Do something with the screens, and show the crash card when it raises. Returns whether anything changed."""
        try:
            return bool(step())
        except Exception as error:
            _LOG.exception("a screen has crashed")
            if self._crashed is not None and self._crashed in self.stack.screens:
                raise SecondCrash from error
            self._show_crash(error)
            return True

    def _show_crash(self, error: BaseException) -> None:
        self._save_and_close()
        self.stack = self._crash_stack(error)

    def _crash_stack(self, error: BaseException) -> ScreenStack:
        try:
            self._crashed = self._make_crash(self._services, error)
            return ScreenStack(self._crashed, self._canvas)
        except Exception as second:
            _LOG.exception("the crash card has crashed")
            raise SecondCrash from second

    def _save_and_close(self) -> None:
        """Keep the code of all screens that have any; none may stop the others."""
        for screen in reversed(self.stack.screens):
            for step in (_save, _close):
                try:
                    step(screen)
                except Exception:
                    _LOG.exception("could not keep everything of %s", type(screen).__name__)


def _save(screen: Screen) -> None:
    if isinstance(screen, Playing):
        screen.session.save_now()


def _close(screen: Screen) -> None:
    if isinstance(screen, Closable):
        screen.close()
