"""open: open doors, gates and chests."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_flag, read_keys, read_many, read_text
from pyland.challenge.goals.standing import Standing
from pyland.challenge.goals.trail import about, scenes
from pyland.challenge.goals.wording import amount, progress
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.properties import flag
from pyland.world.state import Thing
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Open(Standing):
    """So many things of a kind are open at the end; with `ever`, each of them at some moment."""

    ever: bool = False
    name: ClassVar[str] = "open"
    state: ClassVar[str] = "open"

    @classmethod
    def read(cls, value: Value) -> "Open":
        """From `open: all door`, `open: 1 gate` or `open: {things: all gate, ever: true}`."""
        ever = False
        if not isinstance(value, str):
            keys = read_keys(cls.name, value, ("things", "ever"), ("things",))
            value, ever = read_text("things", keys["things"]), read_flag(keys, "ever")
        count, kind = read_many(cls.name, value, "door")
        if not {"open", "locked"} & {each.name for each in KINDS[kind].properties}:
            raise GoalProblem(_("`open`: nobody can open {thing}.", thing=KINDS[kind].title))
        return cls(kind, count, ever)

    def text(self) -> Message:
        things = amount(self.kind, self.count)
        if not self.ever:
            return _("Open {things}", things=things)
        return plural("Open {things} once", "Open {things}, each of them once", self.count or 2, things=things)

    def missing(self, thing: Thing) -> Message:
        values = {"thing": KINDS[thing.kind].title, "x": thing.position.x, "y": thing.position.y}
        if self.ever:
            return _("There is {thing} at ({x}, {y}) that was never open.", **values)
        return _("There is {thing} at ({x}, {y}) that is not open.", **values)

    def judge(self, run: Run) -> Judgement:
        if not self.ever:
            return Standing.judge(self, run)
        things = self._things(run.end)
        wanted, opened = self._wanted(things), self._once_open(run)
        if len(opened) >= wanted:
            return Judgement(True, progress(len(opened), wanted))
        never = [thing for thing in things if thing.id not in opened]
        return self._short(run, never, progress(len(opened), wanted))

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the last of so many opens."""
        if not self.ever:
            return Standing.done_after(self, run, after)
        wanted, opened = self._wanted(self._things(run.end)), list(self._once_open(run).values())
        return opened[wanted - 1] if len(opened) >= wanted and opened[wanted - 1] > after else None

    def _once_open(self, run: Run) -> dict[str, int]:
        """When each thing that is ever open is so for the first time, in order."""
        first: dict[str, int] = {}
        for moment, state in scenes(run, about(frozenset((self.kind,)))):
            for thing in self._things(state):
                if flag(thing, "open"):
                    first.setdefault(thing.id, moment)
        return first
