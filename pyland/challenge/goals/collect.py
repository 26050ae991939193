"""collect: pick things up."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, read_count, read_kind, read_text
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.events import Collected
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS
from pyland.world.things.collectables import Collectable


@dataclass(frozen=True, slots=True)
class Collect:
    """So many things of a kind were picked up in the run; without a `count`, all that there were."""

    kind: str
    count: int | None = None
    name: ClassVar[str] = "collect"

    @classmethod
    def read(cls, value: Value) -> "Collect":
        """From `collect: all gem` or `collect: 2 gem`."""
        words = read_text(cls.name, value).split()
        if len(words) != 2:
            raise GoalProblem(_("`collect` wants how many and what, like `collect: all gem` or `collect: 2 gem`."))
        many, kind = words
        read_kind(cls.name, kind)
        if not isinstance(KINDS[kind], Collectable):
            raise GoalProblem(_("`collect`: nobody can pick up {thing}.", thing=KINDS[kind].title))
        return cls(kind, None if many == "all" else read_count(cls.name, many))

    @property
    def _things(self) -> Message:
        kind = KINDS[self.kind]
        return kind.several if isinstance(kind, Collectable) else kind.title

    def text(self) -> Message:
        title = KINDS[self.kind].title
        if self.count is None:
            return _("Collect all the {things}", things=self._things)
        return plural("Collect {thing}", "Collect {count} {things}", self.count, thing=title, things=self._things)

    def judge(self, run: Run) -> Judgement:
        wanted = self._wanted(run.start)
        got = sum(event.kind == self.kind for event in run.events(Collected))
        progress = _("{done} / {all}", done=min(got, wanted), all=wanted)
        if got >= wanted:
            return Judgement(True, progress)
        body = run.end.things[run.main].position
        left = (thing.position for thing in run.end.of_kind(self.kind))
        where = min(left, key=body.distance, default=None)
        return Judgement(False, progress, self._missed(wanted - got, where), where)

    def _wanted(self, start: State) -> int:
        return sum(1 for thing in start.of_kind(self.kind)) if self.count is None else self.count

    def _missed(self, short: int, where: Position | None) -> Message:
        if where is None:
            return _("There are not enough {things} on this map.", things=self._things)
        return plural(
            "{count} more is wanted. You can find {thing} at ({x}, {y}).",
            "{count} more are wanted. You can find {thing} at ({x}, {y}).",
            short, thing=KINDS[self.kind].title, x=where.x, y=where.y,
        )

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        places = [thing.position for thing in start.of_kind(self.kind)]
        wanted = max(1, self._wanted(start))
        if len(places) < wanted:
            return _("The goal wants {wanted} {things}, but this map has {count}.", wanted=wanted, things=self._things,
                     count=len(places))
        outside = [place for place in places if place not in free]
        if len(places) - len(outside) >= wanted:
            return None
        x, y = outside[0]
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=KINDS[self.kind].title, x=x, y=y)
