"""Keeps the letters of shortcuts out of the text."""

import pygame

from pyland.ui.widgets.keys import shortcut_held


class TextGate:
    """Knows whether TEXTINPUT is meant: some systems send "+" as text, too, when Ctrl and + are pressed.

    The text of a key comes after its KEYDOWN and before its KEYUP.
    """

    def __init__(self) -> None:
        self._shortcut = False

    def lets_in(self, event: pygame.Event) -> bool:
        """Take note of a keyboard event. Returns False for text that belongs to a shortcut."""
        match event.type:
            case pygame.KEYDOWN:
                self._shortcut = shortcut_held(event.mod)
            case pygame.KEYUP | pygame.TEXTEDITING:
                self._shortcut = False
        return not (self._shortcut and event.type == pygame.TEXTINPUT)

    def open(self) -> None:
        """Forget about any shortcut: its release may go elsewhere."""
        self._shortcut = False
