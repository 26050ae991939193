"""The shape of the mouse pointer."""

import pygame

ARROW = pygame.SYSTEM_CURSOR_ARROW
HAND = pygame.SYSTEM_CURSOR_HAND
"""Over what can be pressed."""
BEAM = pygame.SYSTEM_CURSOR_IBEAM
"""Over what can be typed into."""


def show_pointer(shape: int) -> None:
    """Give the pointer a shape; where that cannot be done, it stays as it is."""
    if not pygame.display.get_init() or pygame.mouse.get_cursor().data == (shape,):
        return
    try:
        pygame.mouse.set_cursor(shape)
    except pygame.error:
        return
