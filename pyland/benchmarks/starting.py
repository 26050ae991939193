"""How long the game takes to start, and how much memory it needs, each time in a process of its own."""

import os
import re
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from pyland import resources
from pyland.benchmarks.row import Row

_TIMES = 5
_SECONDS = 60
_READY = "ready"
_PLAYED_FRAMES = 240


def rows() -> list[Row]:
    """Measure with a pretended screen; the median of several starts."""
    game = _median("from pyland.benchmarks.starting import first_picture; first_picture()")
    line = _median("from pyland.cli import main; print('ready')")
    play = "from pyland.benchmarks.starting import play_the_first_level; play_the_first_level()"
    return [
        Row("Start to the first picture", game, "ms"),
        Row("Start of the command line", line, "ms"),
        Row("Memory while level 1 is played", float(_run(play)[1].split()[1]), "MB"),
    ]


def first_picture() -> None:
    """Start the game, and say so when its first picture is seen. Ends the process."""
    from pyland import app

    app.play(data=os.environ["PYLAND_DATA"], on_ready=_ready)


def play_the_first_level() -> None:
    """Play the first level to its happy end as a child would, and tell the most memory that took, in MB."""
    from pyland.ui.making import make_canvas
    from pyland.ui.screen import ScreenStack
    from pyland.ui.screens.play import PlayScreen
    from pyland.ui.shots import passing_services, solution_of
    from pyland.ui.window import USUAL, Window

    window = Window(USUAL)
    with passing_services() as services:
        level = services.library.find("1")
        screen = PlayScreen(services, level)
        stack = ScreenStack(screen, make_canvas(services, window.size))
        screen.session.editor.replace_all(solution_of(level), time.monotonic())
        screen.session.run()
        for _frame in range(_PLAYED_FRAMES):
            stack.update(1 / 30)
            stack.draw(window.surface)
            time.sleep(0.002)
        print(_READY, _peak_memory(), flush=True)
    window.close()


def _ready() -> None:
    print(_READY, flush=True)
    os._exit(0)


def _median(program: str) -> float:
    """How many milliseconds pass from the start of a process until it says that it is ready."""
    _run(program)
    return statistics.median(_run(program)[0] for _time in range(_TIMES))


def _run(program: str) -> tuple[float, str]:
    """Run a program until it prints a line: the milliseconds that took, and the line."""
    with tempfile.TemporaryDirectory(prefix="pyland-", ignore_cleanup_errors=True) as data:
        here = {"SDL_VIDEODRIVER": "dummy", "SDL_AUDIODRIVER": "dummy", "PYLAND_DATA": data}
        start = time.perf_counter()
        process = subprocess.Popen(
            [sys.executable, "-c", program], stdout=subprocess.PIPE, text=True, cwd=resources.program_folder(),
            env={**os.environ, **here, "PYTHONPATH": _packages(), "PYGAME_HIDE_SUPPORT_PROMPT": "1"},
        )  # fmt: skip
        with process:
            line = process.stdout.readline() if process.stdout else ""
            taken = (time.perf_counter() - start) * 1000
            process.wait(_SECONDS)
    if not line.startswith(_READY):
        raise RuntimeError(f"the game did not start: {line!r}")
    return taken, line


def _packages() -> str:
    """Where this Pyland is imported from."""
    return str(Path(__file__).resolve().parents[2])


def _peak_memory() -> float:
    """The most memory that this process has had, in MB; 0 where the system does not tell."""
    if sys.platform == "win32":
        return 0.0
    elif sys.platform == "linux":
        # What the resource module tells would hold the memory of the process that started this one, too.
        status = Path("/proc/self/status").read_text(encoding="ascii")
        found = re.search(r"VmHWM:\s*(\d+) kB", status)
        return int(found[1]) * 1024 / 1_000_000 if found else 0.0
    else:
        import resource

        return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1_000_000  # macOS counts bytes
