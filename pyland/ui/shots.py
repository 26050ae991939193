"""Pictures of any screen in any state, without a display: for the README, for tests, and for looking at them."""

import os
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, replace
from functools import partial
from pathlib import Path

import pygame

from pyland.level.level import Level
from pyland.play.running import permit
from pyland.play.session import Phase, PlaySession
from pyland.source.clean import read_source
from pyland.text import Message, _
from pyland.ui.making import end_services, make_canvas, make_services
from pyland.ui.screen import Push, Screen, ScreenStack
from pyland.ui.screens.crash import CrashScreen
from pyland.ui.screens.help import HelpScreen
from pyland.ui.screens.play import PlayScreen
from pyland.ui.screens.players import PlayersScreen
from pyland.ui.screens.settings import SettingsScreen
from pyland.ui.screens.teachers import TeachersScreen
from pyland.ui.screens.title import TitleScreen
from pyland.ui.screens.worldmap import WorldMapScreen
from pyland.ui.services import Services

USUAL_SIZE = (1366, 768)
_FRAME = 1 / 30
_PATIENCE = 60.0
"""Seconds that a program may take until the moment of the picture."""
_SETTLED = 1.5
"""So long a screen moves before its picture is taken."""
_CARD = 4.0
"""So long it takes until the card of a solved level is there, with all its stars."""
_BETWEEN_LOOKS = 0.002
_MISTAKE = "move_esat()\n"


class UnknownScreen(KeyError):
    """There is no screen of that name; `message` says which there are."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.message: Message = _(
            "There is no screen “{name}”. There are: {known}.", name=name, known=", ".join(SCREENS)
        )


@dataclass
class _Scene:
    """One picture in the making."""

    services: Services
    size: tuple[int, int]
    level: Level | None
    source: str | None
    at: int | None
    brought: bool

    def the_level(self) -> Level:
        """The level that was asked for, else the first. Raises `UnknownLevel`."""
        return self.level or self.services.library.find("1")


def shot(
    services: Services, screen: str, size: tuple[int, int] = USUAL_SIZE, level: Level | str | None = None,
    source: str | None = None, at: int | None = None, theme: str | None = None, *, brought: bool = False,
) -> pygame.Surface:  # fmt: skip
    """The picture of a screen, `size` pixels large.

    `level` (or what it is called) and the program `source` are for the screens on which one plays; `at` is the turn at
    which a run is shown (its end, without one). `brought` says that `source` came from somebody, with a level. Raises
    `UnknownScreen`, `UnknownLevel`, `BrokenLevel`, and `NotPermitted` when a program has to run for it that may not.
    """
    if screen not in SCREENS:
        raise UnknownScreen(screen)
    found = services.library.find(level) if isinstance(level, str) else level
    before = services.settings
    services.settings = replace(before, theme=theme or before.theme)
    try:
        return SCREENS[screen](_Scene(services, size, found, source, at, brought))
    finally:
        services.settings = before


def save(
    screen: str, file: Path, *, size: tuple[int, int] = USUAL_SIZE, level: str | None = None, source: str | None = None,
    at: int | None = None, theme: str | None = None, levels: Sequence[Path] = (), brought: bool = False,
) -> None:  # fmt: skip
    """Write the picture of a screen, as a player who has just begun sees it, into a PNG file.

    Raises what `shot` raises, and `OSError` when the file cannot be written.
    """
    if screen not in SCREENS:
        raise UnknownScreen(screen)
    with passing_services(levels) as services:
        write(shot(services, screen, size, level, source, at, theme, brought=brought), file)


@contextmanager
def passing_services(levels: Sequence[Path] = ()) -> Iterator[Services]:
    """Services with a data folder that is gone afterwards."""
    with tempfile.TemporaryDirectory(prefix="pyland-", ignore_cleanup_errors=True) as folder:
        services = make_services(Path(folder), levels, sound=False)
        try:
            yield services
        finally:
            end_services(services)


def write(picture: pygame.Surface, file: Path) -> None:
    """Write a picture as PNG. Raises `OSError`."""
    try:
        with file.open("wb") as opened:
            pygame.image.save(picture, opened, "picture.png")
    except pygame.error as error:
        raise OSError(str(error)) from error


def solution_of(level: Level) -> str:
    """The first solution that comes with a level; its starter when there is none. Raises `OSError`."""
    if level.spec is None:
        return ""
    files = [file for solution in level.spec.solutions for file in solution.files.values()]
    return read_source(files[0].read_bytes()).text if files else level.spec.starter


def _permitted_solution(scene: _Scene) -> str:
    """Raises `NotPermitted` when what is to run may not: the program of the scene, else the solution."""
    brought = scene.brought if scene.source is not None else not scene.the_level().own
    permit(scene.services.workbench, scene.the_level(), brought=brought)
    return solution_of(scene.the_level())


# How the screens come about


def _still(make: Callable[[_Scene], Screen], scene: _Scene) -> pygame.Surface:
    return _Stage(scene, make(scene)).picture(_SETTLED)


def _over_title(make: Callable[[Services], Screen], scene: _Scene) -> pygame.Surface:
    stage = _Stage(scene, TitleScreen(scene.services))
    stage.stack.change(Push(make(scene.services)))
    return stage.picture(_SETTLED)


def _help(scene: _Scene) -> pygame.Surface:
    return _over_title(lambda services: HelpScreen(services, scene.the_level()), scene)


def _teachers(scene: _Scene) -> pygame.Surface:
    scene.services.workbench.lock.wait()
    return _over_title(TeachersScreen, scene)


def _crash(scene: _Scene) -> Screen:
    error = RuntimeError("this is only a picture")
    return CrashScreen(scene.services, error, scene.services.data_folder / "logs" / "pyland.log")


def _play(scene: _Scene) -> pygame.Surface:
    return _Performance(scene, None).picture(_SETTLED)


def _run(scene: _Scene) -> pygame.Surface:
    performance = _Performance(scene, _permitted_solution(scene))
    performance.run_to(scene.at)
    return performance.picture(_FRAME)


def _error(scene: _Scene) -> pygame.Surface:
    permit(scene.services.workbench, scene.the_level(), brought=scene.brought)
    performance = _Performance(scene, _MISTAKE)
    performance.run_to(None)
    return performance.picture(_SETTLED)


def _complete(scene: _Scene) -> pygame.Surface:
    performance = _Performance(scene, _permitted_solution(scene))
    performance.run_to(None)
    return performance.picture(_CARD)


def _hint(scene: _Scene) -> pygame.Surface:
    performance = _Performance(scene, None)
    performance.stack.handle(pygame.Event(pygame.KEYDOWN, key=pygame.K_F2, mod=0, unicode="", scancode=0))
    return performance.picture(_SETTLED)


class _Stage:
    """A stack of screens, drawn without a window."""

    def __init__(self, scene: _Scene, first: Screen) -> None:
        _pretend_display()
        self._services = scene.services
        self._size = scene.size
        self.stack = ScreenStack(first, make_canvas(scene.services, scene.size))

    def picture(self, seconds: float) -> pygame.Surface:
        """The picture after some time, with nothing left that is only half drawn."""
        surface = pygame.Surface(self._size, 0, 32)
        self.pass_time(seconds)
        self.stack.draw(surface)
        limit = time.monotonic() + _PATIENCE
        while self._services.sprites.waiting and time.monotonic() < limit:
            time.sleep(_BETWEEN_LOOKS)
        self.stack.update(_FRAME)
        self.stack.draw(surface)
        return surface

    def pass_time(self, seconds: float) -> None:
        """Let time pass on the screen, however long that takes."""
        for _number in range(max(1, round(seconds / _FRAME))):
            self.stack.update(_FRAME)


def _pretend_display() -> None:
    """Keys and letters belong to a display in SDL: without one, a pretended one will do."""
    if not pygame.display.get_init():
        os.environ.setdefault("SDL_VIDEODRIVER", "dummy")
        pygame.display.init()


class _Performance(_Stage):
    """The play screen, with a program in its editor: that of the scene, else `source`, else the level's starter."""

    def __init__(self, scene: _Scene, source: str | None) -> None:
        screen = PlayScreen(scene.services, scene.the_level())
        super().__init__(scene, screen)
        self._session: PlaySession = screen.session
        text = scene.source if scene.source is not None else source
        if text is not None:
            self._session.editor.replace_all(text, time.monotonic())
        screen.table.view.stage.finish()

    def run_to(self, turn: int | None) -> None:
        """Run the program until a turn is over, or until the end."""
        session = self._session
        session.run()
        if turn is None:
            session.skip()
        limit = time.monotonic() + _PATIENCE
        while session.phase is Phase.RUNNING and session.question is None and time.monotonic() < limit:
            self.stack.update(_FRAME)
            time.sleep(_BETWEEN_LOOKS)
            if turn is not None and session.playback.state.turn >= turn:
                session.pause()
                return


SCREENS: Mapping[str, Callable[[_Scene], pygame.Surface]] = {
    "title": partial(_still, lambda scene: TitleScreen(scene.services)),
    "worldmap": partial(_still, lambda scene: WorldMapScreen(scene.services, scene.level)),
    "settings": partial(_over_title, SettingsScreen),
    "teachers": _teachers,
    "players": partial(_over_title, PlayersScreen),
    "help": _help,
    "play": _play,
    "run": _run,
    "error": _error,
    "complete": _complete,
    "hint": _hint,
    "crash": partial(_still, _crash),
}
"""How to make a picture of each screen."""
