"""What goals share that look at how things of a kind are at the end: open, lit."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.trail import about, becomes
from pyland.challenge.goals.wording import progress, several
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.properties import flag
from pyland.world.state import State, Thing


@dataclass(frozen=True, slots=True)
class Standing:
    """At the end, so many things of a kind have the property `state` (None: all there are).

    Of a map where there are none, "all" cannot be done.
    """

    kind: str
    count: int | None = None
    name: ClassVar[str]
    state: ClassVar[str]

    def missing(self, thing: Thing) -> Message:
        """The sentence about a thing that is not so."""
        raise NotImplementedError

    def judge(self, run: Run) -> Judgement:
        things = self._things(run.end)
        wanted = self._wanted(things)
        done = sum(flag(thing, self.state) for thing in things)
        if done >= wanted:
            return Judgement(True, progress(done, wanted))
        return self._short(run, things, done)

    def _short(self, run: Run, things: list[Thing], done: int) -> Judgement:
        """The judgement of a run that is not good enough, with the nearest thing that is to blame."""
        here = run.end.things.get(run.main)
        others = [thing for thing in things if not flag(thing, self.state)]
        nearest = min(
            others, key=lambda thing: here.position.distance(thing.position) if here else 0, default=None
        )
        how_far = progress(done, self._wanted(things))
        if nearest is None:
            return Judgement(False, how_far, _("There is not enough of `{kind}` on this map.", kind=self.kind))
        return Judgement(False, how_far, self.missing(nearest), nearest.position)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which so many things become so."""
        return becomes(run, after, self._holds, about(frozenset((self.kind,))))

    def _holds(self, state: State) -> bool:
        things = self._things(state)
        return sum(flag(thing, self.state) for thing in things) >= self._wanted(things)

    def _things(self, state: State) -> list[Thing]:
        carried: Iterable[Thing] = (thing for bag in state.bags.values() for thing in bag if thing.kind == self.kind)
        return [*state.of_kind(self.kind), *carried]

    def _wanted(self, things: list[Thing]) -> int:
        return max(1, len(things)) if self.count is None else self.count

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start`, wherever one can get to; None when it can."""
        found = len(self._things(start))
        wanted = self._wanted(self._things(start))
        if found >= wanted:
            return None
        things = several(self.kind) or _("of `{kind}`", kind=self.kind)
        return _("The goal wants {wanted} {things}, but this map has {count}.", wanted=wanted, things=things,
                 count=found)
