import pygame
import pytest

from pyland.ui.screen import Push
from pyland.ui.screens.settings import SettingsScreen
from pyland.ui.screens.title import TitleScreen
from tests.ui.screens.staging import SIZE, drawn, game, press, stack_of, top
from tests.ui.widgets.hands import click


def opened(services, size=SIZE):
    stack = stack_of(services, TitleScreen(services), size)
    screen = SettingsScreen(services)
    stack.change(Push(screen))
    drawn(stack, size)
    return stack, screen


def test_everything_can_be_changed_by_keyboard_and_persists(tmp_path):
    with game(tmp_path) as services:
        stack, screen = opened(services)
        for widget, key in (
            (screen.themes[1], pygame.K_RETURN), (screen.code_size, pygame.K_RIGHT), (screen.sound, pygame.K_SPACE),
            (screen.calm, pygame.K_RETURN), (screen.narration, pygame.K_SPACE), (screen.speed, pygame.K_RIGHT),
        ):
            for _tab in range(12):
                if screen.group.focused is widget:
                    break
                press(stack, pygame.K_TAB)
            press(stack, key)
        services.saver.flush(5)
        kept = services.settings_file.read()
        assert kept == services.settings
        assert (kept.theme, kept.code_size, kept.sound, kept.reduced_motion, kept.narration, kept.speed) == (
            "hc", 20, False, True, True, 2.0)


def test_changes_act_at_once(tmp_path):
    with game(tmp_path) as services:
        told = []
        services.on_settings = lambda: told.append(services.settings)
        stack, screen = opened(services)
        click(stack, screen.themes[2].rect.center)
        click(stack, screen.sound.rect.center)
        assert [settings.theme for settings in told] == ["easy", "easy"]
        assert services.audio.enabled is False


def test_the_theme_in_use_has_the_tick(tmp_path):
    with game(tmp_path) as services:
        services.change(theme="easy")
        _stack, screen = opened(services)
        assert [tile.chosen for tile in screen.themes] == [False, False, True]


def test_the_sample_is_as_large_as_the_code_will_be(tmp_path):
    with game(tmp_path) as services:
        stack, screen = opened(services)
        below = pygame.Rect(screen.code_size.rect.x, screen.code_size.rect.bottom + 16, 360, 70)
        before = _ink(drawn(stack).subsurface(below))
        services.change(code_size=28)
        assert _ink(drawn(stack).subsurface(below)) > before * 1.3


@pytest.mark.parametrize("leave", ["escape", "done", "beside"])
def test_it_closes(tmp_path, leave):
    with game(tmp_path) as services:
        stack, screen = opened(services)
        if leave == "escape":
            press(stack, pygame.K_ESCAPE)
        else:
            click(stack, screen.done.rect.center if leave == "done" else (20, 300))
        assert top(stack) == "TitleScreen"


def test_what_is_below_is_seen_darker(tmp_path):
    with game(tmp_path) as services:
        title = drawn(stack_of(services, TitleScreen(services)))
        stack, _screen = opened(services)
        light, dark = title.get_at((40, 380)), drawn(stack).get_at((40, 380))
        assert sum(dark[:3]) < 0.8 * sum(light[:3])


def test_it_says_where_work_is_kept_or_that_it_is_not(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    pictures = []
    for folder in ("fine", "file"):
        with game(tmp_path / folder) as services:
            stack, screen = opened(services)
            line = pygame.Rect(screen.card.x + 30, screen.done.rect.y, 500, 20)
            pictures.append(pygame.image.tobytes(drawn(stack).subsurface(line), "RGB"))
    assert pictures[0] != pictures[1]


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", [(1024, 700), (1024, 768), (1920, 1080)])
def test_everything_is_on_the_card_and_apart(tmp_path, size, theme):
    with game(tmp_path) as services:
        services.change(theme=theme)
        _stack, screen = opened(services, size)
        rects = [widget.rect for widget in screen.group.widgets]
        assert pygame.Rect((0, 0), size).contains(screen.card)
        for number, rect in enumerate(rects):
            assert screen.card.contains(rect)
            assert rect.collidelist(rects[number + 1 :]) == -1


def _ink(picture: pygame.Surface) -> int:
    ground = picture.get_at((340, 35))
    return sum(picture.get_at((x, y)) != ground for x in range(340) for y in range(10, 60))
