"""`PlayScreen`: the screen on which a level is played."""

import pygame

from pyland.level.level import Level
from pyland.play.session import PlaySession
from pyland.ui.code import CodeView
from pyland.ui.gfx import Canvas
from pyland.ui.screen import Change
from pyland.ui.screens.play import ways
from pyland.ui.screens.play.deeds import Deed
from pyland.ui.screens.play.notice import BrokenCard
from pyland.ui.screens.play.table import Table
from pyland.ui.services import Services


class PlayScreen:
    """One level, played. A level whose files are broken shows what is wrong with them instead."""

    def __init__(self, services: Services, level: Level) -> None:
        self.level = level
        self._services = services
        problems = level.all_problems
        self._broken = BrokenCard(level.title, problems, services.say) if problems else None
        self._table = None if problems else Table(services, level)

    @property
    def session(self) -> PlaySession:
        """The flow of the level. A broken level has none: raises `AttributeError`."""
        return self.table.session

    @property
    def code(self) -> CodeView:
        """The editor. A broken level has none: raises `AttributeError`."""
        return self.table.view.dock.code

    @property
    def narration(self) -> list[str]:
        """The run so far, told in words."""
        return list(self.table.narration)

    @property
    def table(self) -> Table:
        """Everything about a level that can be played. Raises `AttributeError` for a broken one."""
        if self._table is None:
            raise AttributeError(f"{self.level.id} is broken")
        return self._table

    def layout(self, canvas: Canvas) -> None:
        """Find places for everything."""
        if self._broken is not None:
            self._broken.layout(canvas)
        else:
            self.table.layout(canvas)

    def handle(self, event: pygame.Event) -> Change | None:
        """Take one event."""
        if self._broken is not None:
            return ways.to_map(self._services, self.level) if self._broken.handle(event) is Deed.MAP else None
        return self.table.handle(event)

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether the picture changed."""
        if self._broken is not None:
            return self._broken.update(seconds)
        return self.table.update(seconds)

    def draw(self, surface: pygame.Surface) -> None:
        """Draw the whole screen."""
        if self._broken is not None:
            self._broken.draw(surface)
        else:
            self.table.draw(surface)

    def let_go(self) -> None:
        """Forget what is held down, and keep what was typed: no time passes here while something lies over it."""
        if self._table is not None:
            self._table.let_go()

    def close(self) -> None:
        """Keep everything and end a run: the screen will not be seen again."""
        if self._table is not None:
            self._table.session.close()
