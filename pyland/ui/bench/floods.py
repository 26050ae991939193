"""How long a frame of the play screen takes while a program floods the game with whatever it can.

The first programs are written in the game; the last processes are none of ours and keep to nothing.
"""

import statistics
import sys
import time
from collections.abc import Iterator, Mapping
from contextlib import closing, contextmanager
from dataclasses import replace

import pygame

from pyland.benchmarks.row import Row
from pyland.level.level import Level
from pyland.play.session import Phase
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Launch
from pyland.ui.making import make_canvas
from pyland.ui.screens.play import PlayScreen
from pyland.ui.services import Services
from pyland.ui.shots import passing_services

_SIZE = (1366, 768)
_LEVEL = "2"
_FRAME = 1 / 60
_WARM = 10
_FRAMES = 45
_PATIENCE = 20.0
_LIMITS = {name: 1_000_000_000 for name in ("ticks", "calls", "turns", "output", "time", "idle")}
"""So high that no flood comes to an end."""
_PROGRAMS: Mapping[str, str] = {
    "prints": "while True:\n    print('Hello, hello!')\n",
    "long prints": "while True:\n    print('Hello, hello! ' * 150)\n",
    "calls": "while True:\n    move_east()\n    move_west()\n",
    "lines": "n = 0\nwhile True:\n    n = n + 1\n",
    "questions": "while True:\n    input('What now? ')\n",
    "big texts to say": "while True:\n    say('Hello, hello! ' * 140)\n",
    "more and more memory": "print('Up!')\nbig = []\nwhile True:\n    big.append('x' * 10_000)\n",
}
_STRANGERS: Mapping[str, str] = {
    "messages of a stranger, without a pause": """
line = b'{"do":"print","text":"Hello","line":1}\\n{"do":"lines","lines":[1],"of":1}\\n' * 100
while True: os.write(1, line)
""",
    "rubbish without a pause": """
while True: os.write(1, bytes(range(11, 256)) * 200)
""",
    "a process that never reads": """
os.write(1, b'{"do":"print","text":"Hello","line":1}\\n')
while True: time.sleep(60)
""",
}
"""Processes that read nothing, but for the first; a program that is not read stays in the pipe."""
_LONG = "# Nobody reads this, and it is more than a pipe holds.\n" * 1_500


def rows() -> list[Row]:
    """Measure on one size of the window: the usual frame, and the slowest of many."""
    with passing_services() as services:
        level = _endless(services.library.find(_LEVEL))
        services.workbench.lock.wait()
        found = [row for name, source in _PROGRAMS.items() for row in _flooded(services, level, name, source)]
        for name, code in _STRANGERS.items():
            with _strangers(services, code):
                found += _flooded(services, level, name, _LONG)
        return found


def _endless(level: Level) -> Level:
    """The level with no limits to speak of, and with all the commands that the programs use."""
    assert level.spec is not None
    commands = tuple(dict.fromkeys([*level.spec.commands, "say"]))
    return replace(level, spec=replace(level.spec, limits=_LIMITS, commands=commands), _made=level.maps)


def _flooded(services: Services, level: Level, name: str, source: str) -> Iterator[Row]:
    window = pygame.Surface(_SIZE, 0, 32)
    with closing(PlayScreen(services, level)) as screen:
        screen.layout(make_canvas(services, _SIZE))
        screen.session.editor.replace_all(source, time.monotonic())
        _frames(screen, window, _WARM)
        screen.session.run()
        _wait_for_the_run(screen, window)
        taken = _frames_of_a_flood(screen, window)
        screen.session.stop()
    yield Row(f"frame during {name}", statistics.median(taken), "ms")
    yield Row(f"the same, slowest of {_FRAMES}", max(taken), "ms")


@contextmanager
def _strangers(services: Services, code: str) -> Iterator[None]:
    """Instead of the game's own processes, these are started."""
    command = [sys.executable, "-S", "-c", f"import os, time\n{code}"]
    bench, usual = services.workbench, services.workbench.spares
    with closing(Spares(lambda: Child(lambda: Launch(command, memory=10**9)))) as bench.spares:
        yield
    bench.spares = usual


def _wait_for_the_run(screen: PlayScreen, window: pygame.Surface) -> None:
    """Until something of the program is seen, or it is over already."""
    deadline = time.monotonic() + _PATIENCE
    while time.monotonic() < deadline:
        _frames(screen, window, 1)
        session = screen.session
        if session.phase is not Phase.EDITING and (session.phase is not Phase.RUNNING or session.playback.shown):
            return
        time.sleep(0.005)
    raise RuntimeError("the program does not run")


def _frames(screen: PlayScreen, window: pygame.Surface, count: int) -> list[float]:
    """The milliseconds of so many frames, at the game's pace."""
    taken: list[float] = []
    for _number in range(count):
        start = time.perf_counter()
        if screen.update(_FRAME):
            screen.draw(window)
        spent = time.perf_counter() - start
        taken.append(spent * 1000)
        time.sleep(max(0.0, _FRAME - spent))
    return taken


def _frames_of_a_flood(screen: PlayScreen, window: pygame.Surface) -> list[float]:
    """The same while a question is answered as soon as it is asked, and a run that is over is begun anew."""
    taken: list[float] = []
    for _number in range(_FRAMES):
        taken += _frames(screen, window, 1)
        if screen.session.question is not None:
            screen.session.answer("Go on!")
        elif screen.session.phase is Phase.ENDED:
            screen.session.run()
    return taken
