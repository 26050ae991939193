import os

import pygame
import pytest

from pyland.text import ENGLISH
from pyland.ui.gfx import Canvas, FontBook, Scale, SvgStore
from pyland.ui.theme import DAY
from pyland.ui.window import SMALLEST, NoWindow, Window, fills, is_too_small, usual_size, wants_fullscreen
from tests.ui.screens.staging import colours


@pytest.fixture
def window(tmp_path):
    made = Window((1100, 760), icon=tmp_path / "no icon")
    yield made
    made.close()


def test_it_has_a_name_a_size_and_takes_text(window):
    assert window.size == (1100, 760)
    assert pygame.display.get_caption()[0] == "Pyland"
    assert pygame.key.get_repeat()[0] == 0
    assert not window.too_small


@pytest.mark.parametrize("driver", ["dummy", "offscreen"])
def test_a_screen_that_nobody_sees_is_none_unless_it_was_asked_for(monkeypatch, driver):
    monkeypatch.setattr(pygame.display, "get_driver", lambda: driver)
    Window((1100, 760)).close()
    monkeypatch.setattr(os, "environ", {name: value for name, value in os.environ.items() if name != "SDL_VIDEODRIVER"})
    with pytest.raises(NoWindow):
        Window((1100, 760))
    assert not pygame.display.get_init()


def test_full_screen_and_back_to_the_same_size(window):
    window.toggle_fullscreen()
    assert window.fullscreen
    window.toggle_fullscreen()
    assert not window.fullscreen and window.size == (1100, 760)


def test_a_small_window_asks_for_more_room(tmp_path):
    window = Window((640, 480))
    assert window.too_small
    canvas = Canvas(Scale.of_window(640, 480), DAY, FontBook(), SvgStore(tmp_path))
    window.draw_too_small(canvas, ENGLISH)
    assert colours(window.surface) > 2
    window.close()


@pytest.mark.parametrize(("desktop", "size"), [
    ((1366, 768), (1366, 768)), ((1024, 768), (1024, 768)), ((1920, 1080), (1503, 845)), ((3840, 2160), (3005, 1690)),
    ((800, 600), SMALLEST), ((1280, 800), (1280, 768)),
])
def test_a_new_window_fits_the_desktop(desktop, size):
    assert usual_size(desktop) == size


def test_a_window_without_room_around_it_is_made_as_large_as_can_be():
    assert fills((1366, 768), (1366, 768))
    assert fills((1366, 768), (1400, 800))
    assert not fills((1503, 845), (1920, 1080))


@pytest.mark.parametrize(("size", "small"), [((1024, 700), False), ((1023, 768), True), ((1366, 699), True)])
def test_what_is_too_small(size, small):
    assert is_too_small(size) is small


@pytest.mark.parametrize(("key", "mod", "wanted"), [
    (pygame.K_F11, 0, True), (pygame.K_RETURN, pygame.KMOD_LALT, True), (pygame.K_RETURN, 0, False),
    (pygame.K_KP_ENTER, pygame.KMOD_LALT | pygame.KMOD_NUM, True), (pygame.K_f, pygame.KMOD_CTRL, False),
    (pygame.K_RETURN, pygame.KMOD_RALT, False), (pygame.K_RETURN, pygame.KMOD_LCTRL | pygame.KMOD_RALT, False),
    (pygame.K_RETURN, pygame.KMOD_MODE, False), (pygame.K_RETURN, pygame.KMOD_LCTRL | pygame.KMOD_LALT, False),
])
def test_the_keys_for_full_screen(key, mod, wanted):
    assert wants_fullscreen(pygame.Event(pygame.KEYDOWN, key=key, mod=mod)) is wanted
    assert not wants_fullscreen(pygame.Event(pygame.KEYUP, key=key, mod=mod))
