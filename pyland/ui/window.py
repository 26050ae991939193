"""The window of the game: its size, full screen, and a polite word when it is too small."""

import os
import sys
import warnings
from pathlib import Path

import pygame

from pyland.text import Translator, _
from pyland.ui.gfx import Canvas, Face

SMALLEST = (1024, 700)
"""The smallest window, in pixels, in which the game can be played."""
USUAL = (1366, 768)
_UNSEEN = ("offscreen", "dummy")
_FIRST_COLOUR = "#58BFEA"
_TITLE = "Pyland"
_ROOM_AROUND = (16, 80)
"""Pixels that a window's frame and the bars of a desktop take."""


class NoWindow(Exception):
    """There is no screen on which a window could be opened."""


class Window:
    """The one window. Raises `NoWindow` when none can be opened."""

    def __init__(
        self, size: tuple[int, int] | None = None, *, fullscreen: bool = False, icon: Path | None = None
    ) -> None:
        self._fullscreen = fullscreen
        try:
            pygame.display.init()
            _must_be_seen()
            desktop = pygame.display.get_desktop_sizes()[0]
            self._size = size or usual_size(desktop)
            pygame.display.set_caption(_TITLE)
            if icon is not None and icon.is_file():
                pygame.display.set_icon(pygame.image.load_sized_svg(icon, (128, 128)))
            self._open()
        except pygame.error as error:
            raise NoWindow(str(error)) from error
        if size is None and fills(self._size, desktop) and not fullscreen:
            _maximize()
        pygame.key.set_repeat()  # held keys are repeated by the widgets themselves
        pygame.key.start_text_input()

    @property
    def surface(self) -> pygame.Surface:
        """What is drawn on."""
        return pygame.display.get_surface() or self._open()

    @property
    def size(self) -> tuple[int, int]:
        """The size in pixels."""
        return self.surface.get_size()

    @property
    def fullscreen(self) -> bool:
        """Whether it fills the whole screen."""
        return self._fullscreen

    @property
    def too_small(self) -> bool:
        """Whether the game cannot be played in it."""
        return is_too_small(self.size)

    def toggle_fullscreen(self) -> None:
        """Fill the whole screen, or go back to the window as it was."""
        if not self._fullscreen:
            self._size = self.size
        self._fullscreen = not self._fullscreen
        self._open()
        pygame.key.start_text_input()

    def draw_too_small(self, canvas: Canvas, say: Translator) -> None:
        """Ask for a larger window."""
        surface, theme = self.surface, canvas.theme
        surface.fill(theme.chrome)
        text = say(_("This window is a bit too small for Pyland. Please make it larger."))
        words = canvas.paragraph(text, max(1, surface.get_width() - 40), 22, leading=1.4)
        middle = surface.get_rect().center
        canvas.draw_paragraph(surface, (middle[0] - words.width // 2, middle[1] - words.height // 2), words, theme.on)
        want = say(_("At least {width} x {height}", width=SMALLEST[0], height=SMALLEST[1]))
        place = (middle[0], middle[1] + words.height // 2 + 24)
        canvas.text(surface, place, want, Face.BODY, 15, theme.on2, align="center")

    def close(self) -> None:
        """Close the window."""
        pygame.key.stop_text_input()
        pygame.display.quit()

    def _open(self) -> pygame.Surface:
        if self._fullscreen:
            surface = pygame.display.set_mode((0, 0), pygame.FULLSCREEN)
        else:
            surface = pygame.display.set_mode(self._size, pygame.RESIZABLE)
        surface.fill(_FIRST_COLOUR)
        pygame.display.flip()
        return surface


def usual_size(desktop: tuple[int, int]) -> tuple[int, int]:
    """The size of a new window on a desktop: the usual one, larger where letters would be tiny, at most the desktop."""
    factor = max(1.0, min(desktop[0] / 1920, desktop[1] / 1080) * 1.1)
    return (
        max(SMALLEST[0], min(round(USUAL[0] * factor), desktop[0])),
        max(SMALLEST[1], min(round(USUAL[1] * factor), desktop[1])),
    )


def fills(size: tuple[int, int], desktop: tuple[int, int]) -> bool:
    """Whether a window of that size has hardly any room to spare on the desktop."""
    return size[0] + _ROOM_AROUND[0] > desktop[0] or size[1] + _ROOM_AROUND[1] > desktop[1]


def at_least_smallest(size: tuple[int, int]) -> tuple[int, int]:
    """The size that screens are laid out for: in a smaller window they are not seen, but they must not fail either."""
    return max(size[0], SMALLEST[0]), max(size[1], SMALLEST[1])


def is_too_small(size: tuple[int, int]) -> bool:
    """Whether the game cannot be played in a window of that size."""
    return size[0] < SMALLEST[0] or size[1] < SMALLEST[1]


def _must_be_seen() -> None:
    """Raises `NoWindow` when SDL found no screen and took one that nobody sees, without being told to."""
    driver = pygame.display.get_driver()
    if driver in _UNSEEN and not os.environ.get("SDL_VIDEODRIVER"):
        pygame.display.quit()
        raise NoWindow(driver)


def _maximize() -> None:
    """Make the window as large as the desktop lets it, its bars left free."""
    with warnings.catch_warnings():
        # pygame-ce has no other way yet to do this to the window of `pygame.display`; pyproject.toml keeps its version.
        warnings.simplefilter("ignore", DeprecationWarning)
        pygame.Window.from_display_module().maximize()


def wants_fullscreen(event: pygame.Event) -> bool:
    """Whether a key press asks to change between window and full screen: F11, Alt+Enter, on a Mac also Ctrl+Cmd+F."""
    if event.type != pygame.KEYDOWN:
        return False
    # Not AltGr, which some systems show as the right Alt, with or without Ctrl: there people are writing a sign.
    alt = event.mod & pygame.KMOD_LALT and not event.mod & (pygame.KMOD_CTRL | pygame.KMOD_MODE)
    enter = event.key in (pygame.K_RETURN, pygame.K_KP_ENTER) and bool(alt)
    both = pygame.KMOD_CTRL & event.mod and pygame.KMOD_META & event.mod
    mac = sys.platform == "darwin" and event.key == pygame.K_f and bool(both)
    return event.key == pygame.K_F11 or enter or mac
