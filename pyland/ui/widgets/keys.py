"""Which modifier means what on which system."""

import sys

import pygame

MAC = sys.platform == "darwin"


def shortcut_held(mod: int, *, mac: bool = MAC) -> bool:
    """Whether the key for shortcuts is held: Ctrl, on a Mac Cmd. AltGr, which shows as Ctrl and Alt, is none."""
    if mac:
        return bool(mod & pygame.KMOD_META) and not mod & pygame.KMOD_CTRL
    return bool(mod & pygame.KMOD_CTRL) and not mod & (pygame.KMOD_ALT | pygame.KMOD_MODE)


def word_held(mod: int, *, mac: bool = MAC) -> bool:
    """Whether arrows go by words: with Ctrl, on a Mac with Alt."""
    return bool(mod & (pygame.KMOD_ALT if mac else pygame.KMOD_CTRL))


def shift_held(mod: int) -> bool:
    """Whether Shift is held."""
    return bool(mod & pygame.KMOD_SHIFT)


def mods_held() -> int:
    """The modifiers that are held right now, for events that do not tell; none without a window."""
    return pygame.key.get_mods() if pygame.display.get_init() else 0


def place_input_method(caret: pygame.Rect) -> None:
    """Tell the system where the caret is on the window: an input method shows its suggestions there."""
    if pygame.display.get_init():
        pygame.key.set_text_input_rect(caret)


def alt_gr_held(mod: int, *, mac: bool = MAC) -> bool:
    """Whether AltGr is held. X11 shows it as MODE or as the right Alt, Windows as the right Alt together with Ctrl."""
    return not mac and bool(mod & (pygame.KMOD_RALT | pygame.KMOD_MODE)) and not mod & pygame.KMOD_LALT
