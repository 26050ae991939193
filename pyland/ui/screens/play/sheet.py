"""A part of the window that is drawn on a surface of its own, so that only what changed has to be drawn again."""

from collections.abc import Callable

import pygame


class Sheet:
    """Keeps the picture of one part of the window. It is as large as the window, so that places are the same on it."""

    def __init__(self) -> None:
        self._surface: pygame.Surface | None = None
        self._place = pygame.Rect(0, 0, 0, 0)
        self._stale = pygame.Rect(0, 0, 0, 0)

    def layout(self, window: tuple[int, int], place: pygame.Rect) -> None:
        """Take a place in a window of that size. Everything has to be drawn again."""
        if self._surface is None or self._surface.get_size() != window:
            self._surface = pygame.Surface(window)
        self._place = pygame.Rect(place)
        self.touch(place)

    def touch(self, rect: pygame.Rect) -> None:
        """Say that a part has to be drawn again."""
        self._stale = rect.union(self._stale) if self._stale.size != (0, 0) else pygame.Rect(rect)

    def draw(self, surface: pygame.Surface, paint: Callable[[pygame.Surface, pygame.Rect], None]) -> None:
        """Draw the part on the window. `paint` draws on the sheet what is in a rectangle; the rest is kept."""
        sheet, stale = self._surface, self._stale.clip(self._place)
        if sheet is None:
            return
        if stale.width and stale.height:
            sheet.set_clip(stale)
            paint(sheet, stale)
            sheet.set_clip(None)
        self._stale = pygame.Rect(0, 0, 0, 0)
        surface.blit(sheet, self._place, self._place)
