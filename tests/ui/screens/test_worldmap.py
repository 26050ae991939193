import math

import pygame
import pytest

from pyland.ui.screens.islands import CHARTS, SIZE, chart_of, spots, steps
from pyland.ui.screens.worldmap import WorldMapScreen
from tests.ui.screens.staging import colours, drawn, game, island, press, stack_of, top
from tests.ui.widgets.hands import click, mouse_move, wheel


@pytest.fixture
def levels(tmp_path):
    island(tmp_path / "more", "lagoon", 10, order=2, needs=2)
    return [island(tmp_path / "more", "peak", 4, order=3, needs=9)]


def test_enter_plays_the_level_that_is_next(tmp_path, levels):
    with game(tmp_path, solved=1) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        assert world.chosen.level.level.id == "hello-beach/02-rock-pool"
        press(stack, pygame.K_RETURN)
        assert top(stack) == "PlayScreen" and stack.top.level.id == "hello-beach/02-rock-pool"


def test_arrows_go_from_level_to_level_and_stop_at_the_ends(tmp_path):
    with game(tmp_path, solved=2) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        press(stack, pygame.K_LEFT)
        assert world.chosen.level.level.number == 2
        press(stack, pygame.K_UP, pygame.K_UP, pygame.K_UP)
        assert world.chosen.level.level.number == 1
        press(stack, pygame.K_END)
        assert world.chosen.level.level.number == 3
        press(stack, pygame.K_RIGHT, pygame.K_DOWN)
        assert world.chosen.level.level.number == 3


def test_the_card_and_the_node_tell_the_same_number_and_title(tmp_path, levels):
    with game(tmp_path, levels, solved=4) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        for _node in world.nodes:
            assert world.card.shown is world.chosen.level
            press(stack, pygame.K_RIGHT)
        assert [node.level.level.number for node in world.nodes] == [1, 2, 3, *range(1, 11), 1, 2, 3, 4]


def test_the_card_tells_about_what_is_under_the_mouse(tmp_path):
    with game(tmp_path, solved=1) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        mouse_move(stack, world.nodes[0].rect.center)
        assert world.card.shown.level.title == "Sandy Start"
        assert world.card.button.text == "Again"
        mouse_move(stack, (5, 400))
        assert world.card.shown.level.title == "Rock Pool"


def test_a_locked_level_says_why_and_is_not_entered(tmp_path, levels):
    with game(tmp_path, levels) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        press(stack, pygame.K_END)
        assert services.say(world.card.shown.word) == "Solve 9 more levels to open this island."
        assert not world.card.button.visible
        press(stack, pygame.K_RETURN)
        assert stack.top is world and "bump" in services.audio.played


def test_a_click_on_a_level_enters_it(tmp_path):
    with game(tmp_path, solved=1) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        click(stack, world.nodes[0].rect.center)
        assert top(stack) == "PlayScreen" and stack.top.level.number == 1


def test_a_broken_level_can_be_looked_at(tmp_path):
    broken = island(tmp_path / "more", "lagoon", 1, text="\ngols: 3\n")
    with game(tmp_path / "data", [broken], solved=3) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        press(stack, pygame.K_END)
        assert world.card.button.text == "Look"
        press(stack, pygame.K_RETURN)
        assert top(stack) == "PlayScreen"
        assert colours(drawn(stack)) > 5


def test_tab_stops_once_in_the_map(tmp_path, levels):
    with game(tmp_path, levels, solved=3) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        stops = set()
        for _tab in range(12):
            stops.add(world.group.focused.label)
            press(stack, pygame.K_TAB)
        assert stops == {world.chosen.label, "Play", "Help", "Settings", "To the start"}


def test_a_world_that_is_too_wide_scrolls_to_the_level(tmp_path, levels):
    with game(tmp_path, levels, solved=3) as services:
        world = WorldMapScreen(services)
        stack = stack_of(services, world)
        window = pygame.Rect(0, 0, 1366, 768)
        assert not window.contains(world.nodes[-1].rect)
        press(stack, pygame.K_END)
        for _frame in range(60):
            stack.update(0.05)
        assert window.contains(world.nodes[-1].rect)
        assert world.west.visible and not world.east.visible
        wheel(stack, -20)
        for _frame in range(60):
            stack.update(0.05)
        assert window.contains(world.nodes[0].rect)
        assert not world.west.visible and world.east.visible


def test_who_plays_an_old_level_again_stays_on_its_island(tmp_path, levels):
    with game(tmp_path, levels, solved=5) as services:
        for came_from, chosen in (("2", "2"), ("3", "3"), ("5", "6"), ("4", "6"), (None, "6")):
            at = services.library.find(came_from) if came_from else None
            world = WorldMapScreen(services, at)
            stack_of(services, world)
            assert world.chosen.level.level == services.library.find(chosen)


def test_the_last_level_of_an_island_leads_to_the_next_one(tmp_path, levels):
    with game(tmp_path, levels, solved=3) as services:
        world = WorldMapScreen(services, services.library.find("3"))
        stack_of(services, world)
        assert world.chosen.level.level == services.library.find("4")


def test_home_and_escape_go_to_the_title(tmp_path):
    with game(tmp_path) as services:
        stack = stack_of(services, WorldMapScreen(services))
        press(stack, pygame.K_ESCAPE)
        assert top(stack) == "TitleScreen" and len(stack) == 1


def test_a_world_without_levels_says_so(tmp_path, monkeypatch):
    monkeypatch.setattr("pyland.resources.levels_folder", lambda: tmp_path / "nothing")
    with game(tmp_path / "data") as services:
        stack = stack_of(services, WorldMapScreen(services))
        press(stack, pygame.K_RIGHT, pygame.K_HOME, pygame.K_RETURN, pygame.K_TAB)
        assert colours(drawn(stack)) > 5


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", [(1024, 700), (1024, 768), (1366, 768), (1280, 1024), (1920, 1080)])
def test_levels_do_not_hide_each_other_nor_lie_under_the_cards(tmp_path, levels, size, theme):
    with game(tmp_path, levels, solved=5) as services:
        services.change(theme=theme)
        world = WorldMapScreen(services)
        drawn(stack_of(services, world, size), size)
        card = world.card.widgets[0].rect
        for number, node in enumerate(world.nodes):
            centre = node.rect.center
            assert all(math.dist(centre, other.rect.center) > 0.7 * node.rect.width for other in world.nodes[:number])
            assert node.rect.y > world.home.rect.bottom - 10 and node.rect.bottom < card.y


@pytest.mark.parametrize("picture", [*CHARTS, "an island of somebody else"])
@pytest.mark.parametrize("count", [1, 2, 3, 5, 10])
def test_the_places_of_an_island_are_on_it_and_apart(picture, count):
    found = spots(chart_of(picture).way, count)
    assert len(found) == count
    for number, (x, y) in enumerate(found):
        assert 70 < x < SIZE[0] - 70 and 60 < y < SIZE[1] - 60
        assert all(math.dist((x, y), other) > 34 for other in found[:number])
    dots = steps(chart_of(picture).way, count, 10)
    assert len(dots) == max(0, count - 1)
    for start, end, between in zip(found, found[1:], dots, strict=False):
        assert math.dist(start, between[0]) < 20 and math.dist(end, between[-1]) < 20


def test_an_island_without_levels_has_no_places():
    assert spots(chart_of("island_beach").way, 0) == []
    assert steps(chart_of("island_beach").way, 0, 10) == []
