import pygame
import pytest

from pyland.editing.navigator import Motion
from pyland.ui.code.keymap import Deed, Move, Wish, meaning, repeats

CTRL, SHIFT, ALT, META = pygame.KMOD_LCTRL, pygame.KMOD_LSHIFT, pygame.KMOD_LALT, pygame.KMOD_LMETA
ALTGR_ON_WINDOWS = pygame.KMOD_LCTRL | pygame.KMOD_RALT
ALTGR_ON_LINUX = pygame.KMOD_MODE

EVERYWHERE = [
    ("return", 0, Deed.NEWLINE),
    ("keypad enter", 0, Deed.NEWLINE),
    ("return", SHIFT, Deed.NEWLINE),
    ("backspace", 0, Deed.BACKSPACE),
    ("backspace", SHIFT, Deed.BACKSPACE),
    ("delete", 0, Deed.DELETE),
    ("tab", 0, Deed.TAB),
    ("tab", SHIFT, Deed.UNTAB),
    ("escape", 0, Wish.LEAVE),
    ("left", 0, Move(Motion.LEFT, False)),
    ("left", SHIFT, Move(Motion.LEFT, True)),
    ("down", 0, Move(Motion.DOWN, False)),
    ("home", 0, Move(Motion.HOME, False)),
    ("end", SHIFT, Move(Motion.END, True)),
    ("page up", 0, Move(Motion.PAGE_UP, False)),
    ("up", ALT, Deed.LINE_UP),
    ("down", ALT, Deed.LINE_DOWN),
    ("a", 0, None),
    ("5", SHIFT, None),
    ("f5", 0, None),
    ("q", ALTGR_ON_WINDOWS, None),
    ("e", ALTGR_ON_LINUX, None),
    ("7", ALTGR_ON_WINDOWS, None),
    ("left", ALTGR_ON_WINDOWS, None),
]
PC = [
    ("z", CTRL, Deed.UNDO),
    ("y", CTRL, Deed.REDO),
    ("z", CTRL | SHIFT, Deed.REDO),
    ("x", CTRL, Deed.CUT),
    ("c", CTRL, Wish.COPY),
    ("v", CTRL, Deed.PASTE),
    ("insert", CTRL, Wish.COPY),
    ("insert", SHIFT, Deed.PASTE),
    ("delete", SHIFT, Deed.CUT),
    ("a", CTRL, Wish.SELECT_ALL),
    ("d", CTRL, Deed.DUPLICATE),
    ("/", CTRL, Deed.COMMENT),
    ("#", CTRL, Deed.COMMENT),
    ("7", CTRL | SHIFT, Deed.COMMENT),
    ("=", CTRL, Wish.LARGER),
    ("=", CTRL | SHIFT, Wish.LARGER),
    ("+", CTRL, Wish.LARGER),
    ("-", CTRL, Wish.SMALLER),
    ("0", CTRL, Wish.USUAL_SIZE),
    ("up", CTRL, Wish.SCROLL_UP),
    ("left", CTRL, Move(Motion.WORD_LEFT, False)),
    ("right", CTRL | SHIFT, Move(Motion.WORD_RIGHT, True)),
    ("home", CTRL, Move(Motion.TOP, False)),
    ("end", CTRL | SHIFT, Move(Motion.BOTTOM, True)),
    ("backspace", CTRL, Deed.BACKSPACE_WORD),
    ("delete", CTRL, Deed.DELETE_WORD),
    ("v", ALTGR_ON_WINDOWS, None),
    ("v", CTRL | ALTGR_ON_LINUX, None),
    ("v", META, None),
    ("return", CTRL, None),
    ("tab", CTRL, None),
]
MAC = [
    ("z", META, Deed.UNDO),
    ("z", META | SHIFT, Deed.REDO),
    ("v", META, Deed.PASTE),
    ("c", META, Wish.COPY),
    ("v", CTRL, None),
    ("left", META, Move(Motion.HOME, False)),
    ("right", META | SHIFT, Move(Motion.END, True)),
    ("up", META, Move(Motion.TOP, False)),
    ("down", META, Move(Motion.BOTTOM, False)),
    ("left", ALT, Move(Motion.WORD_LEFT, False)),
    ("right", ALT | SHIFT, Move(Motion.WORD_RIGHT, True)),
    ("backspace", ALT, Deed.BACKSPACE_WORD),
    ("delete", ALT, Deed.DELETE_WORD),
    ("=", META, Wish.LARGER),
]
KEYS = {"keypad enter": pygame.K_KP_ENTER, "page up": pygame.K_PAGEUP}


def key(name: str) -> int:
    if name in KEYS:
        return KEYS[name]
    return ord(name) if len(name) == 1 else getattr(pygame, f"K_{name.upper()}")


@pytest.mark.parametrize(("name", "mod", "meant"), EVERYWHERE)
@pytest.mark.parametrize("mac", [False, True])
def test_on_every_computer(name, mod, meant, mac):
    if mac and name == "left" and mod == ALTGR_ON_WINDOWS:
        meant = Move(Motion.WORD_LEFT, False)  # there Alt goes by words, and Ctrl with it is nothing special
    assert meaning(key(name), mod, mac=mac) == meant


@pytest.mark.parametrize(("name", "mod", "meant"), PC)
def test_on_windows_and_linux(name, mod, meant):
    assert meaning(key(name), mod, mac=False) == meant


@pytest.mark.parametrize(("name", "mod", "meant"), MAC)
def test_on_a_mac(name, mod, meant):
    assert meaning(key(name), mod, mac=True) == meant


def test_locks_do_not_matter():
    locks = pygame.KMOD_NUM | pygame.KMOD_CAPS
    assert meaning(pygame.K_RETURN, locks) is Deed.NEWLINE
    assert meaning(pygame.K_z, CTRL | locks, mac=False) is Deed.UNDO


@pytest.mark.parametrize("meant", [Deed.UNDO, Deed.BACKSPACE, Deed.NEWLINE, Move(Motion.LEFT, False), Wish.SCROLL_UP])
def test_what_goes_on_while_the_key_is_held(meant):
    assert repeats(meant)


@pytest.mark.parametrize("meant", [Deed.PASTE, Deed.CUT, Deed.COMMENT, Wish.LARGER, Wish.LEAVE])
def test_what_happens_once(meant):
    assert not repeats(meant)


@pytest.mark.parametrize("alt_gr", [ALTGR_ON_WINDOWS, ALTGR_ON_LINUX, pygame.KMOD_RALT])
@pytest.mark.parametrize(("name", "meant"), [
    ("return", Deed.NEWLINE), ("tab", Deed.TAB), ("backspace", Deed.BACKSPACE),
])
def test_alt_gr_may_still_be_held_from_the_sign_before(alt_gr, name, meant):
    assert meaning(key(name), alt_gr, mac=False) is meant
