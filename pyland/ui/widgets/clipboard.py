"""The clipboard of the system, and one of our own where there is none."""

import pygame


class Clipboard:
    """Never raises: when the system's clipboard cannot be used, what was last copied here is remembered."""

    def __init__(self) -> None:
        self._own = ""

    def put(self, text: str) -> None:
        """Put text on the clipboard."""
        self._own = text
        try:
            pygame.scrap.put_text(text.replace("\0", ""))
        except (pygame.error, ValueError, UnicodeError, AttributeError, NotImplementedError):
            return

    def get(self) -> str:
        """The text on the clipboard, empty when there is none."""
        try:
            return pygame.scrap.get_text() or ""
        except (pygame.error, ValueError, UnicodeError, AttributeError, NotImplementedError):
            return self._own
