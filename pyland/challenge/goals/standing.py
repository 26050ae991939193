"""What goals share that look at how things of a kind are at the end: open, lit."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.trail import about, becomes
from pyland.challenge.goals.wording import called, not_enough, progress, too_few
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.events import Changed
from pyland.world.geometry import Position
from pyland.world.properties import flag
from pyland.world.state import State, Thing
from pyland.world.things import KINDS


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

    def missing_in_bag(self, thing: Thing, owner: str) -> Message:
        """The sentence about a thing that is not so, in the bag of `owner`."""
        return _("There is {thing} in the bag of {body} that is not as it should be.", thing=KINDS[thing.kind].title,
                 body=called(owner))

    def judge(self, run: Run) -> Judgement:
        things = self._things(run.end)
        wanted = self._wanted(things)
        done = sum(flag(thing, self.state) for thing in things)
        if done >= wanted:
            return Judgement(True, progress(done, wanted))
        return self._short(run, [thing for thing in things if not flag(thing, self.state)], progress(done, wanted))

    def _short(self, run: Run, others: list[Thing], how_far: Message) -> Judgement:
        """The judgement of a run that is not good enough: it names the nearest of those that are to blame."""
        if not others:
            return Judgement(False, how_far, not_enough(self.kind))
        here = run.end.things.get(run.main)
        owners = {thing.id: owner for owner, bag in run.end.bags.items() for thing in bag}
        places = {thing.id: self._place(run.end, thing, owners.get(thing.id)) for thing in others}
        nearest = min(others, key=lambda thing: here.position.distance(places[thing.id]) if here else 0)
        owner = owners.get(nearest.id)
        missed = self.missing(nearest) if owner is None else self.missing_in_bag(nearest, owner)
        line = self._undone_on(run, nearest)
        if line is not None:
            missed = _("{missing} It was undone on line {line}.", missing=missed, line=line)
        return Judgement(False, how_far, missed, places[nearest.id])

    def _undone_on(self, run: Run, thing: Thing) -> int | None:
        """The line that made it not so any more; None when there is none."""
        return next(
            (entry.line for entry in reversed(run.entries)
             if isinstance(entry.event, Changed) and entry.event.thing == thing.id
             and entry.event.changes.get(self.state) is False), None,
        )

    def _place(self, state: State, thing: Thing, owner: str | None) -> Position:
        """Where a thing is: what is in a bag is where its owner is."""
        return state.things[owner].position if owner is not None and owner in state.things else thing.position

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
        return None if found >= wanted else too_few(self.kind, wanted, found)
