"""What goals share that count to how many things of a kind something was done."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.trail import is_seen
from pyland.challenge.goals.wording import not_enough, progress, too_few
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.events import Event
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Counted:
    """Something was done to so many things of a kind; without a `count`, to all there were.

    Each thing counts once, however often it is done to it. Of a map where there are none, "all" cannot be done. All
    bodies count together, unless one is named.
    """

    kind: str
    count: int | None = None
    body: str | None = None
    name: ClassVar[str]

    def done_to(self, event: Event) -> str | None:
        """The id of the thing to which `event` does it, or None."""
        raise NotImplementedError

    def counts(self, thing: Thing) -> bool:
        """Whether a thing that is there at the start is one of "all"."""
        return thing.kind == self.kind

    def may_count(self, thing: Thing) -> bool:
        """Whether it can be done to a thing that is there at the start, now or later."""
        return self.counts(thing)

    def left(self, run: Run) -> Iterator[Thing]:
        """The things at the end to which it can still be done, where bodies may find them."""
        return run.end.of_kind(self.kind)

    def moments(self, run: Run, after: int) -> dict[str, int]:
        """When it was done to each thing for the first time, later than `after`, in order."""
        moments: dict[str, int] = {}
        for index, entry in enumerate(run.entries):
            thing = self.done_to(entry.event)
            if thing is not None and index >= after:
                moments.setdefault(thing, index + 1)
        return moments

    def judge(self, run: Run) -> Judgement:
        wanted = self._wanted(run.start)
        done = self.moments(run, -1)
        got = len(done)
        if got >= wanted:
            return Judgement(True, progress(got, wanted))
        here = run.end.things.get(self.body or run.main)
        left = [thing for thing in self.left(run) if thing.id not in done]
        places = [thing.position for thing in left if self.is_in_sight(thing)]
        where = min(places, key=here.position.distance, default=None) if here else next(iter(places), None)
        missed = self._missed(wanted - got, where) if where else self._nowhere(run, wanted - got, bool(left))
        return Judgement(False, progress(got, wanted), missed, where)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which it is done to the last one: either of all in the run, or, when
        that was too early, of as many again."""
        wanted = self._wanted(run.start)
        for since in (-1, after):
            moments = list(self.moments(run, since).values())
            if len(moments) >= wanted and moments[wanted - 1] > after:
                return moments[wanted - 1]
        return None

    def _wanted(self, start: State) -> int:
        if self.count is not None:
            return self.count
        return max(1, sum(map(self.counts, start.things.values())))

    def is_in_sight(self, thing: Thing) -> bool:
        """Whether one may tell where it can be done, because bodies see it."""
        return is_seen(thing)

    def _nowhere(self, run: Run, short: int, hidden: bool) -> Message:
        """The sentence for when no place can be told."""
        if hidden:
            return plural("{count} more is wanted. Look for it: you cannot see it yet.",
                          "{count} more are wanted. Look for them: you cannot see them yet.", short)
        if sum(map(self.may_count, run.start.things.values())) >= self._wanted(run.start):
            return plural("{count} more is wanted.", "{count} more are wanted.", short)
        return not_enough(self.kind)

    def _missed(self, short: int, where: Position) -> Message:
        return plural(
            "{count} more is wanted. You can find {thing} at ({x}, {y}).",
            "{count} more are wanted. You can find {thing} at ({x}, {y}).",
            short, thing=KINDS[self.kind].title, x=where.x, y=where.y,
        )

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        places = [thing.position for thing in start.things.values() if self.may_count(thing)]
        wanted = self._wanted(start)
        if len(places) < wanted:
            return too_few(self.kind, wanted, len(places))
        outside = [place for place in places if not self.is_near(place, free)]
        if len(places) - len(outside) >= wanted:
            return None
        x, y = outside[0]
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=KINDS[self.kind].title, x=x, y=y)

    def is_near(self, place: Position, free: Collection[Position]) -> bool:
        """Whether from the tiles `free` one gets near enough to `place`: here, next to it is enough."""
        x, y = place
        return any(tile in free for tile in (place, (x + 1, y), (x - 1, y), (x, y + 1), (x, y - 1)))
