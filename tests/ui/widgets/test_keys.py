import pygame
import pytest

from pyland.ui.widgets.clipboard import Clipboard
from pyland.ui.widgets.keys import shift_held, shortcut_held, word_held
from pyland.ui.widgets.repeat import KeyRepeat

CTRL, ALT, META, ALTGR = pygame.KMOD_LCTRL, pygame.KMOD_LALT, pygame.KMOD_LMETA, pygame.KMOD_MODE


@pytest.mark.parametrize(
    ("mod", "mac", "held"),
    [
        (CTRL, False, True),
        (pygame.KMOD_RCTRL, False, True),
        (CTRL | pygame.KMOD_LSHIFT, False, True),
        (CTRL | ALT, False, False),
        (CTRL | pygame.KMOD_RALT, False, False),
        (CTRL | ALTGR, False, False),
        (META, False, False),
        (0, False, False),
        (META, True, True),
        (CTRL, True, False),
        (META | CTRL, True, False),
    ],
)
def test_the_shortcut_key(mod, mac, held):
    assert shortcut_held(mod, mac=mac) is held


@pytest.mark.parametrize(
    ("mod", "mac", "held"), [(CTRL, False, True), (ALT, False, False), (ALT, True, True), (CTRL, True, False)]
)
def test_the_word_key(mod, mac, held):
    assert word_held(mod, mac=mac) is held


def test_shift():
    assert shift_held(pygame.KMOD_RSHIFT) and not shift_held(pygame.KMOD_CAPS)


def test_a_held_key_repeats_after_a_while_and_once_a_frame():
    repeat, event = KeyRepeat(), pygame.Event(pygame.KEYDOWN, key=pygame.K_LEFT, mod=0)
    repeat.press(event)
    assert repeat.due(0.3) is None
    assert repeat.due(0.11) is event
    assert repeat.due(0.001) is None
    assert repeat.due(5) is event
    assert repeat.due(0.0) is event
    repeat.release(pygame.K_UP)
    assert repeat.due(1) is event
    repeat.release(pygame.K_LEFT)
    assert repeat.due(1) is None


def test_the_clipboard_works_without_a_system(monkeypatch):
    def broken(*args: object) -> None:
        raise pygame.error("no clipboard here")

    monkeypatch.setattr(pygame.scrap, "put_text", broken)
    monkeypatch.setattr(pygame.scrap, "get_text", broken)
    clipboard = Clipboard()
    assert clipboard.get() == ""
    clipboard.put("move_east()\0")
    assert clipboard.get() == "move_east()\0"
