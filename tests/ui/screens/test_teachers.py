"""The page for teachers: how one gets there and back, and that all of it can be read."""

import pygame
import pytest

from pyland.script.sandbox.protection import Failure
from pyland.ui.screen import Push
from pyland.ui.screens.settings import SettingsScreen
from pyland.ui.screens.teachers import TeachersScreen
from pyland.ui.screens.title import TitleScreen
from tests.play.fakes import FakeLock
from tests.ui.screens.staging import SIZE, drawn, game, press, stack_of, top
from tests.ui.widgets.hands import click


def opened(services, screen, size=SIZE):
    stack = stack_of(services, TitleScreen(services), size)
    stack.change(Push(screen))
    drawn(stack, size)
    return stack


def test_the_settings_lead_there_and_it_leads_back(tmp_path):
    with game(tmp_path) as services:
        settings = SettingsScreen(services)
        stack = opened(services, settings)
        click(stack, settings.teachers.rect.center)
        assert top(stack) == "TeachersScreen"
        drawn(stack)
        click(stack, stack.top.done.rect.center)
        assert top(stack) == "SettingsScreen"


def test_by_keyboard_with_the_focus_seen(tmp_path):
    with game(tmp_path) as services:
        settings = SettingsScreen(services)
        stack = opened(services, settings)
        press(stack, pygame.K_TAB, mod=pygame.KMOD_SHIFT)
        assert settings.group.focused is settings.teachers and settings.teachers.ring
        press(stack, pygame.K_RETURN)
        assert top(stack) == "TeachersScreen" and stack.top.done.ring
        press(stack, pygame.K_ESCAPE)
        assert top(stack) == "SettingsScreen"


@pytest.mark.parametrize("theme", ["day", "hc", "easy"])
@pytest.mark.parametrize("size", [(1024, 700), (1024, 768), (1366, 768), (1920, 1080)])
def test_all_of_it_can_be_reached_by_keyboard(tmp_path, size, theme):
    with game(tmp_path / ("a_long_name" * 9)) as services:
        services.change(theme=theme)
        services.workbench.lock = FakeLock("reduced", failures=(Failure("native", "this is no Linux"),))
        screen = TeachersScreen(services, administrator=True)
        stack = opened(services, screen, size)
        assert pygame.Rect((0, 0), size).contains(screen.card)
        assert screen.card.contains(screen.area.rect) and screen.card.contains(screen.done.rect)
        assert not screen.area.rect.colliderect(screen.done.rect)
        assert screen.area.scroll.limit > 0
        before = pygame.image.tobytes(drawn(stack, size), "RGB")
        press(stack, *[pygame.K_PAGEDOWN] * 9)
        for _frame in range(60):
            stack.update(0.05)
        assert screen.area.ring and screen.area.scroll.shown == screen.area.scroll.limit
        assert pygame.image.tobytes(drawn(stack, size), "RGB") != before


def test_it_can_be_read_aloud_line_by_line(tmp_path):
    with game(tmp_path) as services:
        services.workbench.lock = FakeLock("native")
        services.log = tmp_path / "logs" / "pyland.log"
        lines = TeachersScreen(services, administrator=False).lines
        assert lines[0] == "Programs are locked in"
        assert any("The kernel of Linux carries the guarantee" in line for line in lines)
        assert any(str(services.log) in line for line in lines)
        assert all(line.strip() for line in lines)


def test_it_keeps_up_with_the_lock(tmp_path):
    with game(tmp_path) as services:
        services.workbench.lock = lock = FakeLock("wasm", settled=False, preparing=True)
        screen = TeachersScreen(services, administrator=False)
        stack = opened(services, screen)
        assert screen.lines[0] == "The lock is being made ready"
        assert not screen.move(0.1)
        lock.settle()
        assert stack.update(0.1)
        assert screen.lines[0] == "Programs are locked in"


def test_it_asks_the_system_whether_the_game_has_all_rights(tmp_path, monkeypatch):
    monkeypatch.setattr("pyland.ui.screens.teachers.is_administrator", lambda: True)
    with game(tmp_path) as services:
        assert TeachersScreen(services).lines[0] == "The game runs as administrator"
