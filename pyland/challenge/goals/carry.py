"""carry: have things in the bag at the end."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.collect import is_or_has
from pyland.challenge.goals.reading import GoalProblem, Value, can_be_taken, read_body, read_keys, read_many, read_text
from pyland.challenge.goals.trail import about, becomes, bodies_of, is_seen
from pyland.challenge.goals.wording import amount, called, progress
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.events import Gave, PutDown, Used
from pyland.world.state import State
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Carry:
    """At the end there are so many things of a kind in the bags of the bodies together, or of the one that is named.

    Without a `count`: all that were on the map at the start (also inside of other things), or in those bags.
    """

    kind: str
    count: int | None = None
    body: str | None = None
    name: ClassVar[str] = "carry"

    @classmethod
    def read(cls, value: Value) -> "Carry":
        """From `carry: 1 key`, `carry: all gem` or `carry: {things: 2 apple, body: robot}`."""
        body = None
        if not isinstance(value, str):
            keys = read_keys(cls.name, value, ("things", "body"), ("things",))
            value, body = read_text("things", keys["things"]), read_body(keys)
        count, kind = read_many(cls.name, value, "apple")
        if not can_be_taken(KINDS[kind]):
            raise GoalProblem(_("`carry`: nobody can pick up {thing}.", thing=KINDS[kind].title))
        return cls(kind, count, body)

    def text(self) -> Message:
        things = amount(self.kind, self.count)
        if self.body:
            return _("At the end, {body} carries {things}", body=called(self.body), things=things)
        return _("Carry {things} at the end", things=things)

    def judge(self, run: Run) -> Judgement:
        wanted, got = self._wanted(run.start), self._carried(run.end)
        if got >= wanted:
            return Judgement(True, progress(got, wanted))
        gone = next(
            (entry.event for entry in reversed(run.entries)
             if isinstance(entry.event, PutDown | Gave | Used) and entry.event.kind == self.kind), None,
        )
        here = run.end.things.get(self.body or run.main)
        missed, where = self._missed(got, wanted, gone), here.position if here else None
        if gone is None and here is not None:
            lying = [thing.position for thing in run.end.of_kind(self.kind) if is_seen(thing)]
            where = min(lying, key=here.position.distance, default=here.position)
            if lying:
                missed = _("{missing} You can find {thing} at ({x}, {y}).", missing=missed, x=where.x, y=where.y,
                           thing=KINDS[self.kind].title)
        return Judgement(False, progress(got, wanted), missed, where)

    def _missed(self, got: int, wanted: int, gone: PutDown | Gave | Used | None) -> Message:
        missing = self._missing(got, wanted)
        match gone:
            case PutDown(position=place):
                return _("{missing} The last one was put down at ({x}, {y}).", missing=missing, x=place.x, y=place.y)
            case Gave(to_title=other):
                return _("{missing} The last one was given away to {other}.", missing=missing, other=other)
            case Used():
                return _("{missing} The last one was used up.", missing=missing)
        return missing

    def _missing(self, got: int, wanted: int) -> Message:
        things = amount(self.kind, wanted)
        if self.body is None:
            return plural("At the end, you do not have {things} in the bag.",
                          "At the end, you have {got} of {things} in the bag.", wanted, got=got, things=things)
        return plural("At the end, {body} does not have {things} in the bag.",
                      "At the end, {body} has {got} of {things} in the bag.", wanted, got=got, things=things,
                      body=called(self.body))

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which they are all in the bags."""
        wanted = self._wanted(run.start)
        return becomes(run, after, lambda state: self._carried(state) >= wanted, about(frozenset((self.kind,))))

    def _carried(self, state: State) -> int:
        bodies = [self.body] if self.body else bodies_of(state)
        return sum(thing.kind == self.kind for body in bodies for thing in state.bag(body))

    def _wanted(self, start: State) -> int:
        if self.count is not None:
            return self.count
        return max(1, sum(is_or_has(thing, self.kind) for thing in start.things.values()) + self._carried(start))
