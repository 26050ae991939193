"""Which key does what in the editor. Letters are not here: they come as text."""

from dataclasses import dataclass
from enum import Enum, auto

import pygame

from pyland.editing.navigator import Motion
from pyland.ui.widgets.keys import MAC, alt_gr_held, shift_held, shortcut_held, word_held


class Deed(Enum):
    """Something a key does to the text."""

    NEWLINE = auto()
    BACKSPACE = auto()
    BACKSPACE_WORD = auto()
    DELETE = auto()
    DELETE_WORD = auto()
    TAB = auto()
    UNTAB = auto()
    UNDO = auto()
    REDO = auto()
    CUT = auto()
    PASTE = auto()
    LINE_UP = auto()
    LINE_DOWN = auto()
    DUPLICATE = auto()
    COMMENT = auto()


class Wish(Enum):
    """Something a key does that leaves the text as it is."""

    COPY = auto()
    SELECT_ALL = auto()
    LARGER = auto()
    SMALLER = auto()
    USUAL_SIZE = auto()
    SCROLL_UP = auto()
    SCROLL_DOWN = auto()
    LEAVE = auto()


@dataclass(frozen=True, slots=True)
class Move:
    """The key moves the caret."""

    motion: Motion
    select: bool


Meaning = Deed | Wish | Move

_MOTIONS = {
    pygame.K_LEFT: Motion.LEFT,
    pygame.K_RIGHT: Motion.RIGHT,
    pygame.K_UP: Motion.UP,
    pygame.K_DOWN: Motion.DOWN,
    pygame.K_HOME: Motion.HOME,
    pygame.K_END: Motion.END,
    pygame.K_PAGEUP: Motion.PAGE_UP,
    pygame.K_PAGEDOWN: Motion.PAGE_DOWN,
}
_BY_WORD = {pygame.K_LEFT: Motion.WORD_LEFT, pygame.K_RIGHT: Motion.WORD_RIGHT}
_FAR = {pygame.K_HOME: Motion.TOP, pygame.K_END: Motion.BOTTOM}
_MAC_FAR = {
    pygame.K_LEFT: Motion.HOME,
    pygame.K_RIGHT: Motion.END,
    pygame.K_UP: Motion.TOP,
    pygame.K_DOWN: Motion.BOTTOM,
}
_SHORTCUTS: dict[int, Meaning] = {
    pygame.K_z: Deed.UNDO,
    pygame.K_y: Deed.REDO,
    pygame.K_x: Deed.CUT,
    pygame.K_c: Wish.COPY,
    pygame.K_v: Deed.PASTE,
    pygame.K_a: Wish.SELECT_ALL,
    pygame.K_d: Deed.DUPLICATE,
    # The key with the slash is another one on German and French keyboards.
    pygame.K_SLASH: Deed.COMMENT,
    pygame.K_KP_DIVIDE: Deed.COMMENT,
    pygame.K_HASH: Deed.COMMENT,
    pygame.K_PLUS: Wish.LARGER,
    pygame.K_EQUALS: Wish.LARGER,
    pygame.K_KP_PLUS: Wish.LARGER,
    pygame.K_MINUS: Wish.SMALLER,
    pygame.K_KP_MINUS: Wish.SMALLER,
    pygame.K_0: Wish.USUAL_SIZE,
    pygame.K_KP0: Wish.USUAL_SIZE,
    pygame.K_INSERT: Wish.COPY,
    pygame.K_UP: Wish.SCROLL_UP,
    pygame.K_DOWN: Wish.SCROLL_DOWN,
}
_SHIFTED_SHORTCUTS: dict[int, Meaning] = {
    pygame.K_z: Deed.REDO,
    pygame.K_7: Deed.COMMENT,
    pygame.K_COLON: Deed.COMMENT,
}
_SHIFTED: dict[int, Meaning] = {
    pygame.K_INSERT: Deed.PASTE,
    pygame.K_DELETE: Deed.CUT,
    pygame.K_TAB: Deed.UNTAB,
}
_PLAIN: dict[int, Meaning] = {
    pygame.K_RETURN: Deed.NEWLINE,
    pygame.K_KP_ENTER: Deed.NEWLINE,
    pygame.K_BACKSPACE: Deed.BACKSPACE,
    pygame.K_DELETE: Deed.DELETE,
    pygame.K_TAB: Deed.TAB,
    pygame.K_ESCAPE: Wish.LEAVE,
}
_WORDS: dict[int, Meaning] = {pygame.K_BACKSPACE: Deed.BACKSPACE_WORD, pygame.K_DELETE: Deed.DELETE_WORD}
_ALT: dict[int, Meaning] = {pygame.K_UP: Deed.LINE_UP, pygame.K_DOWN: Deed.LINE_DOWN}
_WHILE_WRITING = (pygame.K_RETURN, pygame.K_KP_ENTER, pygame.K_TAB, pygame.K_BACKSPACE)
"""Keys that are pressed while AltGr is still held from the sign before."""
_ONCE = frozenset({Deed.CUT, Deed.PASTE, Deed.COMMENT, *Wish}) - {Wish.SCROLL_UP, Wish.SCROLL_DOWN}


def meaning(key: int, mod: int, *, mac: bool = MAC) -> Meaning | None:
    """What a key with its modifiers means, or None for a key that is not the editor's."""
    shift, shortcut, word = shift_held(mod), shortcut_held(mod, mac=mac), word_held(mod, mac=mac)
    if key in _WHILE_WRITING and alt_gr_held(mod, mac=mac):
        mod &= ~(pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_MODE)
        shift, shortcut, word = shift_held(mod), False, False
    alone = not mod & (pygame.KMOD_CTRL | pygame.KMOD_ALT | pygame.KMOD_META)
    motion = _motion(key, shortcut=shortcut, word=word, alone=alone, mac=mac)
    if motion is not None:
        return Move(motion, shift)
    if shortcut and not (word and key in _WORDS):
        return _SHIFTED_SHORTCUTS.get(key, _SHORTCUTS.get(key)) if shift else _SHORTCUTS.get(key)
    if word and key in _WORDS:
        return _WORDS[key]
    if mod & pygame.KMOD_ALT and not mod & pygame.KMOD_CTRL:
        return _ALT.get(key)
    if not alone:
        return None
    return _SHIFTED.get(key, _PLAIN.get(key)) if shift else _PLAIN.get(key)


def repeats(deed: Meaning) -> bool:
    """Whether the key goes on doing it while it is held."""
    return deed not in _ONCE


def _motion(key: int, *, shortcut: bool, word: bool, alone: bool, mac: bool) -> Motion | None:
    if alone:
        return _MOTIONS.get(key)
    if mac and shortcut and key in _MAC_FAR:
        return _MAC_FAR[key]
    if shortcut and key in _FAR:
        return _FAR[key]
    return _BY_WORD.get(key) if word and (shortcut or mac) else None
