"""Programs on maps drawn in letters, really run: what a child is told in the end."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass, field, replace
from typing import Any

from pyland.challenge.registry import read_goal
from pyland.explain.checking import check
from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.level.level import Level
from pyland.level.picture import MapPicture, TiledMap
from pyland.level.spec import LevelSpec
from pyland.play.checker import Checker, Report, Ticket
from pyland.play.running import RunReport, run_level
from pyland.play.workbench import Workbench
from pyland.script.commands import COMMANDS
from pyland.text import ENGLISH
from pyland.world.ascii import draw
from pyland.world.events import Bumped, Lost
from pyland.world.geometry import Direction, Position
from pyland.world.state import Thing


@dataclass(frozen=True)
class Case:
    """A program (`source`) on a map, and what is told: `told` is the title, the message and the hint, `line` the line
    that is named with it and `where` the tile that is shown.

    `picture` is as in `pyland.world.ascii`, with the properties of its things by their ids. `more` are things besides.
    `goal` is the name and the value of the goal.
    """

    name: str
    picture: str
    source: str
    told: tuple[str, ...] = ()
    line: int | None = None
    where: tuple[int, int] | None = None
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
    start = replace(start, values=case.values) if case.values else start
    for thing in case.more:
        start.put(thing)
    maps = (TiledMap(start, MapPicture(1, 1, (((),),), (((),),))),)
    spec = LevelSpec(
        "A level", (), (read_goal(*case.goal),), (), tuple(case.commands), starter="", hints=("One", "Two"),
        after_bump=case.after_bump, bodies=("hero", *case.scripts),
    )
    return Level("beach/01", None, "beach", 1, spec.title, spec, own=True, _made=maps)


def play(case: Case, bench: Workbench) -> RunReport:
    return run_level(bench, level_of(case), {"hero": case.source, **case.scripts}, 0)


def texts(explanation: Explanation | None) -> tuple[str, ...]:
    """The title, the message and the hint in English."""
    if explanation is None:
        return ()
    return tuple(ENGLISH(text) for text in (explanation.title, explanation.message, explanation.hint) if text)


def place(where: Position | None) -> tuple[int, int] | None:
    return None if where is None else (where.x, where.y)


def bumps(report: RunReport) -> list[Bumped]:
    return [entry.event for entry in report.log if isinstance(entry.event, Bumped)]


def losses(report: RunReport) -> list[Lost]:
    return [entry.event for entry in report.log if isinstance(entry.event, Lost)]
