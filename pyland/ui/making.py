"""Makes the `Services` for the app, for pictures without a display and for tests, and ends them again."""

from collections.abc import Sequence
from pathlib import Path

from pyland import resources
from pyland.level.library import Library
from pyland.play.players import Players
from pyland.play.protecting import protection
from pyland.play.saver import Saver
from pyland.play.settings import SettingsFile
from pyland.play.workbench import Workbench
from pyland.text import ENGLISH
from pyland.ui.audio import Audio
from pyland.ui.gfx import Canvas, FontBook, Scale, SvgStore
from pyland.ui.screens.doors import OpenDoors
from pyland.ui.services import Services
from pyland.ui.theme import theme_named

SAVE_SECONDS = 5.0
"""So long the end of the game waits at most for everything to be written."""


def make_services(
    data: Path, levels: Sequence[Path] = (), *, sound: bool = True, engine: str | None = None
) -> Services:
    """Everything that screens use, with the work of the data folder `data` (which may not exist yet) and more islands
    in the folders `levels`. Starts no process and opens no window. `sound` false keeps silent whatever the settings.
    Programs run in the best engine that this computer has; with `engine`, only that one is tried.
    """
    own, assets = resources.levels_folder(), resources.assets_folder()
    saver = Saver()
    settings_file = SettingsFile(data, saver)
    settings = settings_file.read()
    players = Players(data, saver)
    services = Services(
        library=Library([own, *levels], assets / "tilesets", own=own),
        workbench=Workbench(lock=protection(engine)),
        saver=saver,
        players=players,
        player=players.open(settings.player or None),
        settings=settings,
        settings_file=settings_file,
        say=ENGLISH,
        sprites=SvgStore(assets / "sprites"),
        fonts=FontBook(),
        audio=Audio(assets / "sounds", settings.sound and sound),
        data_folder=data,
    )
    services.doors = OpenDoors(services)
    return services


def make_canvas(services: Services, size: tuple[int, int]) -> Canvas:
    """What to draw with in a window of that many pixels, as the settings want it."""
    settings = services.settings
    return Canvas(
        Scale.of_window(*size), theme_named(settings.theme), services.fonts, services.sprites,
        reduced_motion=settings.reduced_motion,
    )  # fmt: skip


def end_services(services: Services) -> bool:
    """End all processes and threads, and save everything. Returns whether everything was written."""
    services.workbench.close()
    services.player.close()
    saved = services.saver.close(SAVE_SECONDS)
    services.audio.close()
    services.sprites.close()
    return saved
