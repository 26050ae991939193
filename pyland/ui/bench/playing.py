"""How long a frame of the whole play screen takes while a program runs, and while nothing happens."""

import statistics
import time
from collections.abc import Iterator

import pygame

from pyland.benchmarks.row import Row
from pyland.level.level import Level
from pyland.play.session import Phase
from pyland.ui.bench.frames import SIZES
from pyland.ui.making import make_canvas
from pyland.ui.screens.play import PlayScreen
from pyland.ui.services import Services
from pyland.ui.shots import passing_services

_PROGRAM = "while True:\n    move_east()\n    move_west()\n"
_LEVEL = "2"
_FRAME = 1 / 60
_WARM = 90
_FRAMES = 240


def rows() -> list[Row]:
    """Measure the second level, whose hero walks to and fro, at both sizes of the window."""
    with passing_services() as services:
        level = services.library.find(_LEVEL)
        return [row for size in SIZES for row in _rows_at(services, level, size)]


def _rows_at(services: Services, level: Level, size: tuple[int, int]) -> Iterator[Row]:
    window = pygame.Surface(size, 0, 32)
    screen = PlayScreen(services, level)
    screen.layout(make_canvas(services, size))
    screen.session.editor.replace_all(_PROGRAM, time.monotonic())
    _frames(screen, window, _WARM)
    still = _frames(screen, window, _FRAMES)
    screen.session.run()
    _wait_for_the_run(screen, window)
    running = _frames(screen, window, _FRAMES)
    screen.close()
    name = f"{size[0]}x{size[1]}"
    yield Row(f"frame of the play screen while a program runs, {name}", statistics.median(running), "ms")
    yield Row(f"the same, slowest of 20, {name}", statistics.quantiles(running, n=20)[-1], "ms")
    yield Row(f"frame of the play screen while nothing happens, {name}", statistics.median(still), "ms")


def _wait_for_the_run(screen: PlayScreen, window: pygame.Surface) -> None:
    """Let the first steps pass, in which pictures are made and kept."""
    deadline = time.monotonic() + 10
    while screen.session.playback.shown < 10 and time.monotonic() < deadline:
        _frames(screen, window, 1)
        time.sleep(0.005)
    if screen.session.phase is not Phase.RUNNING:
        raise RuntimeError("the program does not run")


def _frames(screen: PlayScreen, window: pygame.Surface, count: int) -> list[float]:
    """The milliseconds of so many frames: everything a frame does but showing the window."""
    taken: list[float] = []
    for _number in range(count):
        start = time.perf_counter()
        if screen.update(_FRAME):
            screen.draw(window)
        taken.append((time.perf_counter() - start) * 1000)
    return taken
