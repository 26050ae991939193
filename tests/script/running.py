"""Runs programs in real child processes, on small maps drawn in characters."""

import time
from dataclasses import dataclass, replace

from pyland.script.attempt import Attempt, Ending
from pyland.script.commands import COMMANDS
from pyland.script.protocol import Problem
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Launch
from pyland.script.sandbox.native import Native, bare_environment
from pyland.world.ascii import draw
from pyland.world.events import LinesRan
from pyland.world.world import World

MAP = "@..g#"


def native_child() -> Child:
    """A process of the native engine."""
    return Child(Native().launch)


def patched_child(part: str, other: str) -> Child:
    """A process of the native engine whose loader has another `part`."""
    launch = Native().launch()
    *python, loader, folder, lock = launch.command
    assert part in loader
    command = [*python, loader.replace(part, other), folder, lock]
    return Child(lambda: replace(launch, command=command))


def child_of(command: list[str]) -> Child:
    """A process of another command."""
    return Child(lambda: Launch(command, bare_environment()))


@dataclass
class Result:
    ending: Ending
    output: str
    world: World
    attempt: Attempt

    @property
    def problem(self) -> Problem:
        assert self.ending.problem is not None, self.ending
        return self.ending.problem

    @property
    def lines(self) -> list[int]:
        return [line for entry in self.world.log if isinstance(entry.event, LinesRan) for line in entry.event.lines]


def begin(spares: Spares, source: str, picture: str = MAP, **options) -> Attempt:
    return Attempt(World(draw(picture)), source, spares, **{"commands": COMMANDS, **options})


def finish(attempt: Attempt, seconds: float = 30.0) -> Result:
    until = time.monotonic() + seconds
    while attempt.ending is None:
        assert time.monotonic() < until, "the attempt does not end"
        attempt.wait(0.2)
        attempt.pump()
    return Result(attempt.ending, attempt.output, attempt._world, attempt)


def run(spares: Spares, source: str, picture: str = MAP, **options) -> Result:
    return finish(begin(spares, source, picture, **options))


def pump_until(attempt: Attempt, ready, shown: int | None = None) -> None:
    until = time.monotonic() + 20
    while not ready():
        assert time.monotonic() < until, "it never comes"
        attempt.pump(shown)
        time.sleep(0.001)
