"""cut: cut things down."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.counted import Counted
from pyland.challenge.goals.reading import GoalProblem, Value, read_body, read_keys, read_many, read_text
from pyland.challenge.goals.wording import amount, with_body
from pyland.challenge.run import Run
from pyland.text import Message, _
from pyland.world.events import Changed, Event
from pyland.world.geometry import Position
from pyland.world.properties import flag
from pyland.world.state import State, Thing
from pyland.world.things import KINDS, Kind


@dataclass(frozen=True, slots=True)
class Cut(Counted):
    """So many things of a kind were cut in the run; without a `count`, all that stood there at the start."""

    name: ClassVar[str] = "cut"

    @classmethod
    def read(cls, value: Value) -> "Cut":
        """From `cut: all vine`, `cut: 2 vine` or `cut: {things: 2 vine, body: robot}`."""
        body = None
        if not isinstance(value, str):
            keys = read_keys(cls.name, value, ("things", "body"), ("things",))
            value, body = read_text("things", keys["things"]), read_body(keys)
        count, kind = read_many(cls.name, value, "vine")
        if type(KINDS[kind]).cut is Kind.cut:
            raise GoalProblem(_("`cut`: nobody can cut {thing}.", thing=KINDS[kind].title))
        return cls(kind, count, body)

    def text(self) -> Message:
        return with_body(_("Cut {things}", things=amount(self.kind, self.count)), self.body)

    def done_to(self, event: Event) -> str | None:
        if not isinstance(event, Changed) or event.what != "cut" or event.kind != self.kind:
            return None
        return event.thing if self.body in (None, event.by) else None

    def counts(self, thing: Thing) -> bool:
        return thing.kind == self.kind and flag(thing, "grown", True)

    def moments(self, run: Run, after: int) -> dict[str, int]:
        moments = Counted.moments(self, run, after)
        if self.count is not None:
            return moments
        # "All" are those that stood there: a sprout that has grown since is none of them.
        at_start = run.start.things
        return {name: at for name, at in moments.items() if name in at_start and self.counts(at_start[name])}

    def may_count(self, thing: Thing) -> bool:
        # Sprouts grow, but "all" has none of them.
        return thing.kind == self.kind if self.count else self.counts(thing)

    def left(self, run: Run) -> Iterator[Thing]:
        # What has not grown yet can be cut later, but nobody can do it now.
        grown = [thing for thing in run.end.of_kind(self.kind) if flag(thing, "grown", True)]
        at_start = run.start.things
        return (thing for thing in grown if self.count or thing.id in at_start and self.counts(at_start[thing.id]))

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        sprouts = any(start.of_kind(self.kind))
        if self.count is None and sprouts and not any(map(self.counts, start.things.values())):
            return _("On this map, {thing} has yet to grow everywhere, so that `all` means none. Write how many.",
                     thing=KINDS[self.kind].title)
        return Counted.unreachable(self, start, free)
