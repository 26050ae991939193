"""The stand-in for the game that is itself on trial: how it stands programs which lie to it, or never end.

    python -m tests.sandbox.arena.ordeal LAYERS ENGINE PLACE [FILE …]

LAYERS are those to try one after the other, with commas between: the next ones when the program was held back by those
before. A line of JSON for each program comes on standard output.
"""

import json
import os
import sys
import threading
import time
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from pyland.challenge.registry import read_goal
from pyland.challenge.run import Run
from pyland.challenge.verdict import judge
from pyland.explain.explanation import Explanation
from pyland.play.workbench import Workbench
from pyland.script.attempt import Attempt
from pyland.script.runner import Child, Spares
from pyland.script.sandbox.engine import Launch
from pyland.script.sandbox.memory import resident
from pyland.script.sandbox.native import Native
from pyland.script.sandbox.protection import Protection
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.events import Called, Ended, Entry, LinesRan, Moved, Printed, TurnPassed, Typed
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.world import World
from tests.explain.scripts import CONTEXT

from . import layers
from .targets import descendants

PICTURE = """
#########
#@..#g.Z#
#########
#...#...#
#########
"""
"""Nobody can get at the gem. In the other room there is a robot, which programs can drive; nobody drives the snake."""
FREE = {"hero": {(1, 1), (2, 1), (3, 1)}, "robot": {(1, 3), (2, 3), (3, 3)}}
"""Where each body can stand."""
COMMANDS = ("move_east", "move_west", "say")
"""Those that are unlocked. Besides, everybody may `time.sleep`, which is told as `wait`."""
LIMITS = {"time": 2, "idle": 1, "ticks": 200_000, "output": 20_000}
PATIENCE = 10 * (LIMITS["time"] + 1)
"""Seconds after which a program counts as one that never ends: ten times what it may take."""
HELD_BACK = ("Refused", "ImportError", "ModuleNotFoundError", "PermissionError", "OSError", "RuntimeError")
_GOAL = read_goal("collect", "all gem")


@dataclass(frozen=True)
class Outcome:
    """How the game stood a program. `faults` are what must not be: none is what we want."""

    name: str
    layers: str
    how: str
    kind: str
    told: str
    grown: int
    """Bytes that the memory of the game grew by, at most."""
    faults: list[str]


class Memory:
    """Looks at the memory of processes again and again, while it is open."""

    def __init__(self, begun: Sequence[Child]) -> None:
        self._begun = begun
        self.before = self.most = resident(os.getpid()) or 0
        self.peak = 0
        self._over = False
        self._thread = threading.Thread(target=self._watch, daemon=True)

    def __enter__(self) -> "Memory":
        self._thread.start()
        return self

    def __exit__(self, *error: object) -> None:
        self._over = True
        self._thread.join()

    def _watch(self) -> None:
        while not self._over:
            self.most = max(self.most, resident(os.getpid()) or 0)
            for process in [child._process for child in self._begun if child._process is not None]:
                self.peak = max(self.peak, resident(process.pid) or 0)
            time.sleep(0.01)


class Game:
    """Runs programs one after the other, as the game does."""

    def __init__(self, engine: str, place: str) -> None:
        self._engine = engine
        self._place = place
        self._bench = Workbench(lock=Protection(()))
        self._bench.ask_check("", CONTEXT).wait()  # its process is there from now on

    def close(self) -> None:
        self._bench.close()

    def run(self, file: Path, which: Sequence[str]) -> Outcome:
        """Run a program, and look how the game stood it."""
        outcome = self._run(file, which[0])
        held_back = outcome.kind in HELD_BACK
        return self.run(file, which[1:]) if held_back and which[1:] else outcome

    def _run(self, file: Path, which: str) -> Outcome:
        source = file.read_text(encoding="utf-8")
        world = _world()
        known, threads = descendants(os.getpid()), set(threading.enumerate())
        launch = self._launch(which, source)
        begun: list[Child] = []

        def begin() -> Child:
            begun.append(Child(lambda: launch))
            return begun[-1]

        with Memory(begun) as memory:
            attempt = Attempt(world, source, Spares(begin), commands=COMMANDS, limits=LIMITS)
            until = time.monotonic() + PATIENCE
            while attempt.ending is None and time.monotonic() < until:
                attempt.wait(0.02)
                attempt.pump()
            faults = [] if attempt.ending else ["it never ends"]
            attempt.close()
            for child in begun:
                child.join(10.0)
                faults += [] if child._process else ["it never began"]
        faults += _left(known, threads)
        assert attempt.ending is not None
        ticket = self._bench.ask_ending(source, attempt.ending, CONTEXT)
        told = _in_words(ticket.wait().explanation if ticket else None)
        faults += [*_odd_letters(attempt.output, told), *_illegal(world), *_won(world)]
        ending = attempt.ending
        kind = ending.problem.type if ending.problem else ending.limit.kind if ending.limit else ""
        name = f"{file.parent.name}/{file.stem}"
        assert launch.memory is not None
        faults += [f"its process used {memory.peak} bytes"] if memory.peak > launch.memory else []
        return Outcome(name, which, ending.how, kind, told, memory.most - memory.before, faults)

    def _launch(self, which: str, source: str) -> Launch:
        launch = layers.launch(self._engine, which, self._place, source)
        return launch if launch.memory else replace(launch, memory=Native().launch().memory)


def _in_words(explanation: Explanation | None) -> str:
    if explanation is None:
        return ""
    return " ".join(ENGLISH(text) for text in (explanation.title, explanation.message, explanation.hint) if text)


def _world() -> World:
    state = draw(PICTURE)
    state.put(Thing("robot", "robot", Position(1, 3), state.things["hero"].facing, {}))
    return World(state)


def _left(known: set[int], threads: set[threading.Thread]) -> list[str]:
    """What is left of a program a second after its end."""
    until = time.monotonic() + 1
    while time.monotonic() < until:
        left = [f"process {pid}" for pid in descendants(os.getpid()) - known]
        left += [thread.name for thread in set(threading.enumerate()) - threads]
        if not left:
            return []
        time.sleep(0.01)
    return [f"left: {', '.join(left)}"]


def _odd_letters(*shown: str) -> list[str]:
    return [f"shown: {text[:100]!r}" for text in shown
            if any(sign < " " and sign not in "\n\t" or "\x7f" <= sign <= "\x9f" for sign in text)]


def _illegal(world: World) -> list[str]:
    """What happened that no honest program could have done."""
    faults = []
    caller: str | None = None
    for entry in world.log:
        event = entry.event
        if isinstance(event, Called):
            caller = event.body
            if event.command not in (*COMMANDS, "wait") or event.body not in FREE:
                faults.append(f"called: {event}")
        elif not isinstance(event, LinesRan | Printed | Typed | Ended | TurnPassed):
            faults += _illegal_event(entry, caller)
    faults += [f"{name} stands at {world.state.things[name].position}" for name in FREE
               if tuple(world.state.things[name].position) not in FREE[name]]
    others = {name for name in {**world.start.things, **world.state.things} if name not in FREE}
    return faults + [f"changed: {name}" for name in others
                     if world.start.things.get(name) != world.state.things.get(name)]


def _illegal_event(entry: Entry, caller: str | None) -> list[str]:
    event = entry.event
    body = getattr(event, "body", caller)
    if caller is None or body != caller:
        return [f"nobody called for it: {event}"]
    if isinstance(event, Moved) and tuple(event.end) not in FREE[body]:
        return [f"through a wall: {event}"]
    return []


def _won(world: World) -> list[str]:
    verdict = judge([_GOAL], [], Run(world.start, world.state, list(world.log), None, over=True))
    reached = verdict.solved or any(judged.done for _goal, judged in verdict.goals)
    return ["the goal counts as reached"] if reached else []


def main() -> None:
    """Run all programs of the command line."""
    which, engine, place, *files = sys.argv[1:]
    game = Game(engine, place)
    for file in files:
        print(json.dumps(vars(game.run(Path(file), which.split(",")))), flush=True)
    game.close()


if __name__ == "__main__":
    main()
