"""Keys that repeat while they are held.

Not left to pygame, whose repeats cannot be told from fresh presses: a held Enter must not press the button of a card
that has just appeared.
"""

import pygame

_FIRST = 0.4
_NEXT = 0.035


class KeyRepeat:
    """Remembers the key that is held and tells when it is due again."""

    def __init__(self) -> None:
        self._event: pygame.Event | None = None
        self._left = 0.0

    def press(self, event: pygame.Event) -> None:
        """Begin to repeat a KEYDOWN."""
        self._event = event
        self._left = _FIRST

    def release(self, key: int | None = None) -> None:
        """Stop repeating that key, or whichever it is."""
        if self._event is not None and key in (None, self._event.key):
            self._event = None

    def due(self, seconds: float) -> pygame.Event | None:
        """Let time pass; the KEYDOWN, if it is due again. At most once a frame, so that a slow frame does no harm."""
        if self._event is None:
            return None
        self._left -= seconds
        if self._left > 0:
            return None
        self._left = max(self._left + _NEXT, 0.0)
        return self._event
