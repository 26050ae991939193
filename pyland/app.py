"""The composition root of the game: opens the window, makes what screens need, and ends everything again."""

import importlib
import logging
import os
import signal
import sys
import threading
from collections.abc import Callable, Iterator, Mapping, MutableMapping, Sequence
from contextlib import contextmanager
from functools import partial
from logging.handlers import RotatingFileHandler
from pathlib import Path
from types import FrameType
from typing import TYPE_CHECKING

from pyland import resources
from pyland.level.library import UnknownLevel
from pyland.play.datafolder import data_folder
from pyland.text import ENGLISH, Message, _

if TYPE_CHECKING:
    from pyland.ui.screen import Screen
    from pyland.ui.services import Services
    from pyland.ui.window import Window

_ICON = "monty_head_happy.svg"
LOG_FILE = Path("logs") / "pyland.log"
_LOG_BYTES = 200_000
_LOGS_KEPT = 3
FAILED = 4
STOPPED = 130


def play(
    level: str | None = None, *, data: str | None = None, levels: Sequence[Path] = (),
    size: tuple[int, int] | None = None, fullscreen: bool = False, engine: str | None = None,
    on_ready: Callable[[], None] | None = None,
) -> int:  # fmt: skip
    """Play the game, beginning with a level if one is named. Returns the exit status.

    `data` is the folder for saved work, `levels` are folders with more islands, `size` is that of the window in pixels.
    `engine` is the only one to try for programs. `on_ready` is called when the first picture is seen. Without a screen,
    the first level's solution is run and told in words.
    """
    prepare_sdl(os.environ, sys.platform)
    folder = data_folder(data, resources.program_folder())
    log = start_log(folder)
    if not has_screen(os.environ, sys.platform):
        return _without_screen(folder, levels, level, engine)
    from pyland.ui.making import make_services
    from pyland.ui.window import NoWindow, Window

    try:
        window = Window(size, fullscreen=fullscreen, icon=resources.assets_folder() / "sprites" / _ICON)
    except NoWindow as error:
        logging.getLogger(__name__).warning("no window: %s", error)
        return _without_screen(folder, levels, level, engine)
    try:
        return _play_in(window, make_services(folder, levels, engine=engine), level, log, on_ready)
    finally:
        window.close()


def prepare_sdl(environment: MutableMapping[str, str], platform: str) -> None:
    """Set what SDL and pygame read when they start; what a person has set stays."""
    environment.setdefault("PYGAME_HIDE_SUPPORT_PROMPT", "1")
    environment.setdefault("SDL_VIDEO_X11_WMCLASS", "pyland")
    if platform.startswith("linux") and not Path("/dev/dri").exists():
        environment.setdefault("SDL_FRAMEBUFFER_ACCELERATION", "0")  # drawing by a pretended GPU is ten times slower


def has_screen(environment: Mapping[str, str], platform: str) -> bool:
    """Whether there may be a screen to open a window on."""
    if not platform.startswith("linux"):
        return True
    return any(environment.get(name) for name in ("DISPLAY", "WAYLAND_DISPLAY", "SDL_VIDEODRIVER"))


def start_log(data: Path) -> Path | None:
    """Write warnings to a log in the data folder, which is returned; where that cannot be, to standard error."""
    root = logging.getLogger()
    file: Path | None = data / LOG_FILE
    handler: logging.Handler
    try:
        (data / LOG_FILE).parent.mkdir(parents=True, exist_ok=True)
        handler = RotatingFileHandler(
            data / LOG_FILE, maxBytes=_LOG_BYTES, backupCount=_LOGS_KEPT, encoding="utf-8", errors="replace"
        )
    except OSError:
        file, handler = None, logging.StreamHandler()
    handler.setFormatter(logging.Formatter("%(asctime)s %(levelname)s %(name)s: %(message)s"))
    root.addHandler(handler)
    return file


def _play_in(
    window: "Window", services: "Services", level: str | None, log: Path | None, on_ready: Callable[[], None] | None,
) -> int:  # fmt: skip
    from pyland.ui.loop import Loop, SecondCrash
    from pyland.ui.making import end_services
    from pyland.ui.screens.crash import CrashScreen

    services.log = log
    status = 0
    try:
        first = _first_screen(services, level)
    except UnknownLevel as unknown:
        _tell(unknown.message)
        end_services(services)
        return FAILED
    try:
        loop = Loop(services, window, first, partial(CrashScreen, log=log))
        try:
            with _ending_politely():
                loop.run(lambda: _got_ready(services, on_ready))
        except KeyboardInterrupt:
            status = STOPPED
        loop.end()
    except SecondCrash:
        _tell(_("Pyland had to stop: twice in a row, something went wrong in it."))
        status = FAILED
    finally:
        saved = end_services(services)
    if not saved:
        _tell(_not_saved(services.saver.failure))
    elif status == FAILED and not services.player.read_only:
        _tell(_("Your code is saved."))
    return status


def _first_screen(services: "Services", level: str | None) -> "Screen":
    if level is not None:
        return services.doors.play(services.library.find(level))
    return services.doors.title()


def _got_ready(services: "Services", on_ready: Callable[[], None] | None) -> None:
    """The first picture is seen: time to prepare, in the background, what will be wanted soon."""
    if on_ready is not None:
        on_ready()
    services.workbench.warm_up()
    services.audio.warm_up()
    services.fonts.seek_system_fonts()
    threading.Thread(target=_read_ahead, args=(services,), name="reading ahead", daemon=True).start()


def _read_ahead(services: "Services") -> None:
    """Import the play screen and read the maps, so that neither is waited for later."""
    importlib.import_module("pyland.ui.screens.play")
    importlib.import_module("pyland.ui.screens.worldmap")
    for level in services.library.levels:
        level.all_problems  # noqa: B018  (reading them keeps them)


@contextmanager
def _ending_politely() -> Iterator[None]:
    """Take a request to end (a computer that shuts down) like Ctrl+C: with everything saved."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGTERM, _interrupt)
    try:
        yield
    finally:
        signal.signal(signal.SIGTERM, before)


def _interrupt(number: int, frame: FrameType | None) -> None:
    raise KeyboardInterrupt


def _not_saved(failure: Message | None) -> Message:
    if failure is None:
        return _("Pyland could not save everything: there was not enough time.")
    return _("Pyland could not save everything ({why}).", why=dict(failure.values).get("why", ""))


def _without_screen(folder: Path, levels: Sequence[Path], level: str | None, engine: str | None) -> int:
    from pyland.ui.noscreen import no_screen

    return no_screen(folder, levels, level, engine)


def _tell(message: Message) -> None:
    print(ENGLISH(message), file=sys.stderr)
