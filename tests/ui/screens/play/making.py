"""A play screen to test: real levels and pictures, players in a folder of its own, processes that are stand-ins."""

from collections.abc import Callable, Iterator
from dataclasses import replace
from functools import cache
from gettext import NullTranslations
from pathlib import Path
from typing import Any

import pygame

from pyland import resources
from pyland.level.level import Level
from pyland.level.library import Library
from pyland.play.players import Players
from pyland.play.saver import Saver
from pyland.play.settings import Settings, SettingsFile
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH, Translator
from pyland.ui.gfx import Canvas, FontBook, Scale, SvgStore
from pyland.ui.screens.doors import OpenDoors
from pyland.ui.screens.play import PlayScreen
from pyland.ui.services import Services
from pyland.ui.theme import theme_named
from pyland.ui.widgets import Widget
from tests.play.fakes import FakeBench
from tests.ui.widgets.hands import FakeClipboard

SIZES = ((1024, 700), (1024, 768), (1280, 720), (1280, 800), (1366, 768), (1600, 900), (1920, 1080), (2560, 1080))
FRAME = 1 / 60


@cache
def fonts() -> FontBook:
    return FontBook()


@cache
def sprites() -> SvgStore:
    return SvgStore(resources.assets_folder() / "sprites")


@cache
def library() -> Library:
    own = resources.levels_folder()
    return Library([own], resources.assets_folder() / "tilesets", own=own)


class SilentAudio:
    """Remembers what would have been heard."""

    def __init__(self) -> None:
        self.enabled = True
        self.played: list[str] = []

    def play(self, name: str) -> None:
        self.played.append(name)


class Wordy(NullTranslations):
    """A language in which everything takes half as much room again, as in German."""

    def gettext(self, message: str) -> str:
        return longer(message)

    def ngettext(self, one: str, many: str, count: int) -> str:
        return longer(one if count == 1 else many)


def longer(text: str) -> str:
    """The text with more letters in it; its slots stay what they are."""
    return " ".join(word if "{" in word or "`" in word else word + "en" * (len(word) // 4) for word in text.split(" "))


WORDY = Translator(Wordy(), "wordy")


def make_services(
    folder: Path, *, bench: Workbench | None = None, say: Translator = ENGLISH, **settings: Any
) -> Services:
    saver = Saver()
    players = Players(folder, saver)
    services = Services(
        library=library(),
        workbench=bench or FakeBench(),
        saver=saver,
        players=players,
        player=players.open(),
        settings=replace(Settings(), **settings),
        settings_file=SettingsFile(folder, saver),
        say=say,
        sprites=sprites(),
        fonts=fonts(),
        audio=SilentAudio(),
        clipboard=FakeClipboard(),
    )
    services.doors = OpenDoors(services)
    return services


def make_canvas(services: Services, size: tuple[int, int] = (1366, 768)) -> Canvas:
    theme = theme_named(services.settings.theme)
    scale = Scale.of_window(*size)
    return Canvas(scale, theme, services.fonts, services.sprites, reduced_motion=services.settings.reduced_motion)


def open_level(services: Services, level: int | Level = 0, size: tuple[int, int] = (1366, 768)) -> PlayScreen:
    """The screen of a level, laid out, with its first frame behind it."""
    screen = PlayScreen(services, library().levels[level] if isinstance(level, int) else level)
    screen.layout(make_canvas(services, size))
    screen.update(FRAME)
    return screen


def pass_time(screen: PlayScreen, seconds: float) -> None:
    for _frame in range(round(seconds / FRAME)):
        screen.update(FRAME)


def wait_for(screen: PlayScreen, happened: Callable[[], Any], most: float = 60) -> None:
    """Let time pass until something happens; fails when it does not."""
    for _frame in range(round(most / FRAME)):
        if happened():
            return
        screen.update(FRAME)
    raise AssertionError("it never happened")


def picture_of(screen: PlayScreen, size: tuple[int, int] = (1366, 768)) -> pygame.Surface:
    surface = pygame.Surface(size)
    screen.draw(surface)
    return surface


def widgets_of(screen: PlayScreen) -> Iterator[Widget]:
    return (widget for widget in screen.table.view.group.widgets if widget.visible)


def named(screen: PlayScreen, label: str) -> Widget:
    """The visible widget of that label."""
    return next(widget for widget in widgets_of(screen) if widget.label == label)
