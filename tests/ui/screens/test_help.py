import pygame
import pytest

from pyland.script.commands import COMMANDS
from pyland.text import ENGLISH
from pyland.ui.code.keymap import meaning
from pyland.ui.screen import Push
from pyland.ui.screens.help import KEYS, HelpScreen, known_commands
from pyland.ui.screens.title import TitleScreen
from pyland.ui.widgets.keynames import caps
from tests.ui.screens.staging import SIZE, drawn, game, press, stack_of, top
from tests.ui.widgets.hands import click, wheel


def opened(services, screen, size=SIZE):
    stack = stack_of(services, TitleScreen(services), size)
    stack.change(Push(screen))
    drawn(stack, size)
    return stack


def test_f1_opens_and_closes_it_from_everywhere(tmp_path):
    with game(tmp_path) as services:
        stack = stack_of(services, TitleScreen(services))
        press(stack, pygame.K_F1)
        assert top(stack) == "HelpScreen"
        press(stack, pygame.K_F1)
        assert top(stack) == "TitleScreen"


def test_the_commands_are_those_of_the_level(tmp_path):
    with game(tmp_path) as services:
        level = services.library.find("3")
        assert [command.name for command in HelpScreen(services, level).commands] == list(level.commands)


def test_without_a_level_they_are_those_met_so_far(tmp_path):
    with game(tmp_path) as services:
        assert set(known_commands(services)) == {"move_east", "move_north"}
    with game(tmp_path / "later", solved=2) as services:
        assert "say" in known_commands(services)
        assert "can_move" not in known_commands(services)


def test_all_commands_can_be_reached_by_scrolling(tmp_path):
    with game(tmp_path) as services:
        screen = HelpScreen(services, services.library.practice)
        stack = opened(services, screen)
        assert len(screen.commands) == len(COMMANDS)
        before = drawn(stack)
        press(stack, pygame.K_DOWN)
        press(stack, *[pygame.K_PAGEDOWN] * 20)
        for _frame in range(40):
            stack.update(0.05)
        assert screen.area.scroll.shown == screen.area.scroll.limit > 0
        after = drawn(stack)
        assert pygame.image.tobytes(before, "RGB") != pygame.image.tobytes(after, "RGB")
        pygame_mouse = screen.area.rect.center
        stack.handle(pygame.Event(pygame.MOUSEMOTION, pos=pygame_mouse, rel=(0, 0), buttons=(0, 0, 0)))
        wheel(stack, -3)
        assert screen.area.scroll.target < screen.area.scroll.limit


def test_the_other_page_has_the_keys(tmp_path):
    with game(tmp_path) as services:
        screen = HelpScreen(services)
        stack = opened(services, screen)
        low = screen.area.scroll.content
        assert (screen.guide.icon, screen.keys.icon) == ("tick", "grid")
        click(stack, screen.keys.rect.center)
        assert screen.area.scroll.content > low
        assert (screen.guide.icon, screen.keys.icon) == ("book", "tick")
        click(stack, screen.guide.rect.center)
        assert screen.area.scroll.content == low


@pytest.mark.parametrize(("written", "key", "mod"), [
    ("Ctrl + Z", pygame.K_z, pygame.KMOD_CTRL), ("Ctrl + Y", pygame.K_y, pygame.KMOD_CTRL),
    ("Ctrl + D", pygame.K_d, pygame.KMOD_CTRL), ("Ctrl + /", pygame.K_SLASH, pygame.KMOD_CTRL),
    ("Ctrl + Plus", pygame.K_PLUS, pygame.KMOD_CTRL), ("Alt + Up", pygame.K_UP, pygame.KMOD_ALT),
    ("Shift + Tab", pygame.K_TAB, pygame.KMOD_SHIFT), ("Esc", pygame.K_ESCAPE, 0),
])
def test_the_keys_it_names_do_something_in_the_editor(written, key, mod):
    named = {" + ".join(caps(keys, ENGLISH)) for _title, group in KEYS for keys, _text in group}
    assert written in {name.replace("Cmd", "Ctrl").replace("Option", "Alt") for name in named}
    assert meaning(key, mod, mac=False) is not None


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", [(1024, 700), (1920, 1080)])
def test_everything_is_on_the_card_and_apart(tmp_path, size, theme):
    with game(tmp_path) as services:
        services.change(theme=theme)
        screen = HelpScreen(services, services.library.practice)
        opened(services, screen, size)
        rects = [widget.rect for widget in screen.group.widgets]
        for number, rect in enumerate(rects):
            assert screen.card.contains(rect)
            assert rect.collidelist(rects[number + 1 :]) == -1
