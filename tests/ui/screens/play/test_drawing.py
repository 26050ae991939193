"""Drawing only what changed gives the same picture as drawing everything."""

from dataclasses import replace
from pathlib import Path

import pygame
import pytest

from pyland.ui.screens.play import PlayScreen
from tests.ui.screens.play.making import library, make_canvas, make_services, named, open_level, picture_of
from tests.ui.screens.play.test_speech import MISSPELT
from tests.ui.widgets.hands import click, mouse_move, press, write


def same(screen: PlayScreen) -> bool:
    """Whether the picture is what it is when all of it is drawn anew."""
    before = picture_of(screen)
    screen.layout(make_canvas(screen.table.view._services))
    screen.table.view.stage.finish()
    return pygame.image.tobytes(before, "RGB") == pygame.image.tobytes(picture_of(screen), "RGB")


@pytest.fixture(params=["day", "hc", "easy"])
def screen(tmp_path: Path, request: pytest.FixtureRequest) -> PlayScreen:
    services = make_services(tmp_path, theme=request.param, reduced_motion=True)
    made = open_level(services, library().practice)
    made.table.view.stage.finish()
    picture_of(made)
    return made


def test_after_typing(screen: PlayScreen) -> None:
    write(screen, "say('hello')")
    press(screen, pygame.K_RETURN)
    screen.update(0.1)
    assert same(screen)


def test_after_turning_over_the_chips(screen: PlayScreen) -> None:
    click(screen, screen.table.view.dock.palette.more.rect.center)
    mouse_move(screen, (400, 300))
    screen.update(1)
    assert same(screen)


def test_after_moving_the_focus(screen: PlayScreen) -> None:
    for key in (pygame.K_ESCAPE, pygame.K_TAB, pygame.K_TAB):
        press(screen, key)
        screen.update(0.1)
        picture_of(screen)
    assert same(screen)


def test_after_a_card_came_and_went(screen: PlayScreen) -> None:
    screen.session.editor.replace_all("move_east()\nmove_eest()\n", 0)
    screen.table.talk.explain(replace(MISSPELT, fix=None))  # a card so small that the map need not move
    screen.update(0.1)
    picture_of(screen)
    screen.table.talk.close()
    screen.update(0.1)
    assert same(screen)


def test_without_any_time_passing(screen: PlayScreen) -> None:
    before = pygame.image.tobytes(picture_of(screen), "RGB")
    write(screen, "x")
    assert pygame.image.tobytes(picture_of(screen), "RGB") != before


def test_a_button_under_the_mouse_looks_different(screen: PlayScreen) -> None:
    place = named(screen, "Settings").rect
    before = picture_of(screen).subsurface(place).copy()
    mouse_move(screen, place.center)
    screen.update(0.3)
    after = picture_of(screen).subsurface(place)
    assert pygame.image.tobytes(before, "RGB") != pygame.image.tobytes(after, "RGB")
