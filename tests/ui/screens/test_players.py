import pygame
import pytest

from pyland.play.players import LOOKS
from pyland.ui.screen import Push
from pyland.ui.screens.players import PlayerFormScreen, PlayersScreen
from pyland.ui.screens.title import TitleScreen
from tests.ui.screens.staging import SIZE, colours, drawn, game, press, stack_of, top
from tests.ui.widgets.hands import click, write


def opened(services, screen, size=SIZE):
    stack = stack_of(services, TitleScreen(services), size)
    stack.change(Push(screen))
    drawn(stack, size)
    return stack


def test_a_new_player_by_keyboard_alone(tmp_path):
    with game(tmp_path, solved=1) as services:
        screen = PlayersScreen(services)
        stack = opened(services, screen)
        screen.group.focus(screen.new)
        press(stack, pygame.K_RETURN)
        assert top(stack) == "PlayerFormScreen"
        write(stack, " Mia  Zoë ")
        press(stack, pygame.K_TAB, pygame.K_TAB, pygame.K_TAB, pygame.K_SPACE)
        form = stack.top
        form.group.focus(form.done)
        press(stack, pygame.K_RETURN)
        assert top(stack) == "TitleScreen"
        assert services.player.info.name == "Mia Zoë"
        assert services.player.info.look == LOOKS[2]
        assert services.player.solved() == set()
        assert services.settings.player == services.player.info.folder
        services.saver.flush(5)
        assert len(services.players.all()) == 2


def test_enter_in_the_name_is_enough(tmp_path):
    with game(tmp_path) as services:
        stack = opened(services, PlayerFormScreen(services, services.player.info))
        write(stack, "Sam")
        press(stack, pygame.K_RETURN)
        assert services.player.info.name == "Sam" and top(stack) == "TitleScreen"


def test_a_click_on_a_face_lets_that_player_play(tmp_path):
    with game(tmp_path, solved=2) as services:
        first = services.player.info.folder
        other = services.players.create("Ben", LOOKS[1])
        screen = PlayersScreen(services)
        stack = opened(services, screen)
        assert [tile.chosen for tile in screen.tiles] == [info.folder == first for info in services.players.all()]
        place = [info.folder for info in services.players.all()].index(other.folder)
        click(stack, screen.tiles[place].rect.center)
        assert services.player.info.folder == other.folder
        assert top(stack) == "TitleScreen" and not stack.top.worldmap.visible
        services.change_player(first)
        assert len(services.player.solved()) == 2


def test_another_name_and_look_keep_the_work(tmp_path):
    with game(tmp_path, solved=2) as services:
        screen = PlayersScreen(services)
        stack = opened(services, screen)
        click(stack, screen.rename.rect.center)
        click(stack, stack.top.looks[3].rect.center)
        click(stack, stack.top.done.rect.center)
        assert services.player.info.look == LOOKS[3] and len(services.player.solved()) == 2


def test_cancel_and_escape_change_nothing(tmp_path):
    with game(tmp_path) as services:
        stack = opened(services, PlayerFormScreen(services, None))
        write(stack, "Nobody")
        press(stack, pygame.K_ESCAPE)
        assert top(stack) == "PlayersScreen"
        press(stack, pygame.K_ESCAPE)
        assert top(stack) == "TitleScreen" and len(services.players.all()) == 1


def test_a_whole_class_has_pages(tmp_path):
    with game(tmp_path) as services:
        for number in range(20):
            services.players.create(f"Child {number}")
        screen = PlayersScreen(services)
        stack = opened(services, screen)
        while screen.back.enabled:
            click(stack, screen.back.rect.center)
        seen = set()
        for _page in range(3):
            seen |= {tile.label for tile in screen.tiles if tile.visible}
            if screen.on.enabled:
                click(stack, screen.on.rect.center)
        assert len(seen) == 21
        assert not screen.on.enabled and screen.back.enabled


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", [(1024, 700), (1366, 768), (1920, 1080)])
def test_everything_is_on_the_card_and_apart(tmp_path, size, theme):
    with game(tmp_path) as services:
        services.change(theme=theme)
        for number in range(3):
            services.players.create(f"A name that is really long {number}")
        for screen in (PlayersScreen(services), PlayerFormScreen(services, None)):
            stack = opened(services, screen, size)
            assert colours(drawn(stack, size)) > 50
            rects = [widget.rect for widget in screen.group.widgets if widget.visible]
            for number, rect in enumerate(rects):
                assert screen.card.contains(rect)
                assert rect.collidelist(rects[number + 1 :]) == -1


def test_no_key_for_running_closes_the_form_and_loses_the_name(tmp_path):
    with game(tmp_path) as services:
        stack = opened(services, PlayerFormScreen(services, None))
        write(stack, "Mia")
        press(stack, pygame.K_F5)
        assert top(stack) == "PlayerFormScreen"
        press(stack, pygame.K_RETURN)
        assert services.player.info.name == "Mia"
