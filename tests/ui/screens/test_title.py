import pygame
import pytest

from pyland.ui.screens.playerchip import PlayerChip
from pyland.ui.screens.title import TitleScreen
from tests.ui.screens.staging import colours, drawn, game, press, stack_of, top


def test_the_first_start_has_one_big_button_that_leads_into_the_first_level(tmp_path):
    with game(tmp_path) as services:
        title = TitleScreen(services)
        stack = stack_of(services, title)
        assert not title.worldmap.visible and not title.player.visible
        assert title.play.text == "Play"
        press(stack, pygame.K_RETURN)
        assert top(stack) == "PlayScreen"
        assert stack.top.level.id == "hello-beach/01-sandy-start"
        assert len(stack) == 1


def test_later_it_goes_on_with_the_first_level_that_is_not_solved(tmp_path):
    with game(tmp_path, solved=1) as services:
        title = TitleScreen(services)
        stack = stack_of(services, title)
        assert title.worldmap.visible and title.player.visible
        assert title.play.text == "Continue"
        press(stack, pygame.K_RETURN)
        assert stack.top.level.id == "hello-beach/02-rock-pool"


def test_when_all_is_solved_play_leads_to_the_map(tmp_path):
    with game(tmp_path, solved=99) as services:
        stack = stack_of(services, TitleScreen(services))
        press(stack, pygame.K_RETURN)
        assert top(stack) == "WorldMapScreen"


@pytest.mark.parametrize(("button", "screen"), [
    ("worldmap", "WorldMapScreen"), ("player", "PlayersScreen"), ("help", "HelpScreen"), ("settings", "SettingsScreen"),
])
def test_the_buttons_lead_on_by_keyboard(tmp_path, button, screen):
    with game(tmp_path, solved=1) as services:
        title = TitleScreen(services)
        stack = stack_of(services, title)
        for _tab in range(len(title.group.widgets)):
            if title.group.focused is getattr(title, button):
                break
            press(stack, pygame.K_TAB)
        press(stack, pygame.K_RETURN)
        assert top(stack) == screen


def test_quit_ends_the_game(tmp_path):
    with game(tmp_path) as services:
        title = TitleScreen(services)
        stack = stack_of(services, title)
        title.group.focus(title.quit)
        press(stack, pygame.K_RETURN)
        assert stack.over


def test_sound_is_switched_and_stays_so(tmp_path):
    with game(tmp_path) as services:
        title = TitleScreen(services)
        stack = stack_of(services, title)
        title.group.focus(title.sound)
        press(stack, pygame.K_SPACE)
        assert not services.settings.sound and not services.audio.enabled
        assert title.sound.icon == "sound_off"
        services.saver.flush(5)
        assert not services.settings_file.read().sound


def test_stars_are_only_counted_once_they_were_told_of(tmp_path):
    with game(tmp_path, solved=1) as services:
        title = TitleScreen(services)
        stack_of(services, title)
        assert _stars(title.player) is None
    with game(tmp_path / "later", solved=2) as services:  # level 3 tells about stars
        title = TitleScreen(services)
        stack_of(services, title)
        assert _stars(title.player) == 4


def test_it_says_so_when_nothing_will_be_saved(tmp_path):
    (tmp_path / "file").write_text("not a folder")
    with game(tmp_path / "file") as services, game(tmp_path / "fine") as others:
        assert services.player.read_only
        foot = pygame.Rect(480, 690, 400, 60)
        pictures = [drawn(stack_of(each, TitleScreen(each))).subsurface(foot) for each in (services, others)]
        told, silent = (pygame.image.tobytes(picture, "RGB") for picture in pictures)
        assert told != silent


def test_the_background_lives_unless_motion_is_reduced(tmp_path):
    with game(tmp_path) as services:
        stack = stack_of(services, TitleScreen(services))
        drawn(stack)
        assert stack.update(0.2)
        services.change(reduced_motion=True)
        stack = stack_of(services, TitleScreen(services))
        stack.update(1)
        drawn(stack)
        assert not stack.update(0.2)


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", [(1024, 700), (1024, 768), (1280, 800), (1920, 1080)])
def test_everything_is_inside_and_apart(tmp_path, size, theme):
    with game(tmp_path, solved=1) as services:
        services.player.rename("A name that is really long", "explorer2")
        services.change(theme=theme)
        title = TitleScreen(services)
        picture = drawn(stack_of(services, title, size), size)
        assert colours(picture) > 50
        rects = [widget.rect for widget in title.group.widgets]
        for number, rect in enumerate(rects):
            assert picture.get_rect().contains(rect)
            assert rect.collidelist(rects[number + 1 :]) == -1


def _stars(chip: PlayerChip) -> int | None:
    return chip._stars
