"""collect: pick things up."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.counted import Counted
from pyland.challenge.goals.reading import GoalProblem, Value, can_be_taken, read_body, read_keys, read_many, read_text
from pyland.challenge.goals.wording import amount, with_body
from pyland.challenge.run import Run
from pyland.text import Message, _
from pyland.world.events import Collected, Event
from pyland.world.geometry import Position
from pyland.world.state import Thing
from pyland.world.things import KINDS
from pyland.world.things.collectables import Collectable


@dataclass(frozen=True, slots=True)
class Collect(Counted):
    """So many things of a kind were picked up in the run; without a `count`, all that there were.

    "All" includes what other things have in them (the property `holds` of a chest, `gives` of a vending totem).
    """

    name: ClassVar[str] = "collect"

    @classmethod
    def read(cls, value: Value) -> "Collect":
        """From `collect: all gem`, `collect: 2 gem` or `collect: {things: 2 gem, body: robot}`."""
        body = None
        if not isinstance(value, str):
            keys = read_keys(cls.name, value, ("things", "body"), ("things",))
            value, body = read_text("things", keys["things"]), read_body(keys)
        count, kind = read_many(cls.name, value, "gem")
        if not can_be_taken(KINDS[kind]):
            raise GoalProblem(_("`collect`: nobody can pick up {thing}.", thing=KINDS[kind].title))
        return cls(kind, count, body)

    def text(self) -> Message:
        return with_body(_("Collect {things}", things=amount(self.kind, self.count)), self.body)

    def done_to(self, event: Event) -> str | None:
        if not isinstance(event, Collected) or event.kind != self.kind or self.body not in (None, event.body):
            return None
        return event.thing

    def counts(self, thing: Thing) -> bool:
        return is_or_has(thing, self.kind)

    def left(self, run: Run) -> Iterator[Thing]:
        gone = ("open", "dug", "done")
        return (
            thing for thing in run.end.things.values()
            if thing.kind == self.kind or self.counts(thing) and not any(map(thing.get, gone))
        )

    def is_in_sight(self, thing: Thing) -> bool:
        # What is in a chest or a mound is to be found out.
        return Counted.is_in_sight(self, thing) and self.kind in (thing.kind, thing.get("gives"))

    def is_near(self, place: Position, free: Collection[Position]) -> bool:
        if isinstance(KINDS[self.kind], Collectable):
            return place in free
        return Counted.is_near(self, place, free)


def is_or_has(thing: Thing, kind: str) -> bool:
    """Whether a thing is of this kind, or has one in it, which bodies can get."""
    return kind in (thing.kind, thing.get("holds"), thing.get("gives"))
