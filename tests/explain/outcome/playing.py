"""Programs on maps drawn in letters, really run: what a child is told in the end."""

import re
from collections.abc import Collection, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from pyland.challenge.registry import read_goal
from pyland.explain.checking import check
from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.level.chance import OneOf
from pyland.level.level import Level
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.spec import LevelSpec
from pyland.play.checker import Checker, Report, Ticket
from pyland.play.running import RunReport, run_level
from pyland.play.workbench import Workbench
from pyland.script.commands import COMMANDS
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.geometry import Direction
from pyland.world.state import Thing

TOLD = Path(__file__).with_name("told.txt")


@dataclass(frozen=True)
class Case:
    """A program (`source`) on a map. What is told about it stands in `told.txt`, under its name.

    `picture` is as in `pyland.world.ascii`, with the properties of its things by their ids. `more` are things besides.
    `goal` is the name and the value of the goal. `scripts` are the programs of others.
    """

    name: str
    picture: str
    source: str
    goal: tuple[str, Any] = ("reach", "flag")
    things: Mapping[str, Mapping[str, Any]] = field(default_factory=dict)
    more: tuple[Thing, ...] = ()
    after_bump: str = "stop"
    commands: Collection[str] = tuple(COMMANDS)
    scripts: Mapping[str, str] = field(default_factory=dict)
    values: Mapping[str, Any] = field(default_factory=dict)


class Inline(Checker):
    """The checker without its process."""

    def ask(self, request: Mapping[str, Any]) -> Ticket:
        assert request["ask"] == "check", request
        finding = check(request["source"], Context.from_data(request["context"]))
        ticket = Ticket(request, Report(finding.explanation, finding.notes, finding.facts))
        ticket.done.set()
        return ticket

    def warm_up(self) -> None:
        pass

    def close(self) -> None:
        pass


def level_of(case: Case) -> Level:
    start = draw(case.picture, Direction.EAST, **case.things)
    for thing in case.more:
        start.put(thing)
    maps = (TiledMap(start, MapPicture(1, 1, (((),),), (((),),))),)
    spec = LevelSpec(
        "A level", (), (read_goal(*case.goal),), (), tuple(case.commands), starter="", hints=("One", "Two"),
        after_bump=case.after_bump, bodies=("hero", *case.scripts),
        values={name: OneOf((value,)) for name, value in case.values.items()},
    )
    return Level("beach/01", None, "beach", 1, spec.title, spec, own=True, _made=maps)


def play(case: Case, bench: Workbench) -> RunReport:
    return run_level(bench, level_of(case), {"hero": case.source, **case.scripts}, 0)


def texts(explanation: Explanation | None) -> tuple[str, ...]:
    """The title, the message and the hint in English."""
    if explanation is None:
        return ()
    return tuple(ENGLISH(text) for text in (explanation.title, explanation.message, explanation.hint) if text)


def told_of(report: RunReport) -> str:
    """All that is told, as it stands in `told.txt`: which line and which tile are shown, and the sentences."""
    explanation = report.explanation
    if explanation is None:
        return "nothing"
    line = "no line" if explanation.line is None else f"line {explanation.line}"
    tile = "no tile" if explanation.where is None else f"tile {explanation.where.x} {explanation.where.y}"
    return "\n".join((f"{line}, {tile}", *texts(explanation)))


def told() -> dict[str, str]:
    """What stands in `told.txt`, by the names of the cases."""
    parts = re.split(r"^=== ", TOLD.read_text(encoding="utf-8"), flags=re.MULTILINE)[1:]
    pairs = (part.strip().partition("\n")[::2] for part in parts)
    return {name.strip(): text for name, text in pairs}
