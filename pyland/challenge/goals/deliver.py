"""deliver: bring things to somebody, or to a place."""

from collections.abc import Collection
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import Value, read_count, read_keys, read_kind, read_text
from pyland.challenge.goals.trail import about, is_seen, scenes
from pyland.challenge.goals.wording import amount, called, named, progress
from pyland.challenge.mentions import Mention
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.events import Collected, Event, Gave
from pyland.world.geometry import Position
from pyland.world.state import State, Thing
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Deliver:
    """So many things of a kind were given to `to`, or lie where it is at the end.

    `to` is the id or the name of somebody on the map, or a kind of thing.
    """

    kind: str
    to: str
    count: int = 1
    name: ClassVar[str] = "deliver"

    @classmethod
    def read(cls, value: Value) -> "Deliver":
        """From `deliver: {thing: apple, to: rosa, count: 2}`."""
        keys = read_keys(cls.name, value, ("thing", "to", "count"), ("thing", "to"))
        return cls(
            read_kind(cls.name, read_text("thing", keys["thing"])), read_text("to", keys["to"]),
            read_count("count", keys["count"]) if "count" in keys else 1,
        )

    def text(self) -> Message:
        return _("Bring {things} to {place}", things=amount(self.kind, self.count), place=called(self.to))

    def mentions(self) -> tuple[Mention, ...]:
        """All that it names."""
        return (Mention("taker", self.to),)

    def judge(self, run: Run) -> Judgement:
        givers: dict[str, str] = {}
        for entry in run.entries:
            self._hand_on(givers, run.start, entry.event)
        done = len(givers.keys() | self._lying(run.end))
        how_far = progress(done, self.count)
        if done >= self.count:
            return Judgement(True, how_far)
        taker = next(filter(self._is_taker, run.end.things.values()), None)
        place = named(run.end, taker.id) if taker and self.to not in KINDS else called(self.to)
        if taker is None:
            return Judgement(False, how_far, _("I cannot find {place} on this map.", place=place))
        if not is_seen(taker):
            return Judgement(False, how_far, _("You have not found {place} yet.", place=place))
        missed = plural(
            "You have not brought {things} to {place}, at ({x}, {y}).",
            "You have brought {got} of {things} to {place}, at ({x}, {y}).", self.count, got=done,
            things=amount(self.kind, self.count), place=place, x=taker.position.x, y=taker.position.y,
        )
        return Judgement(False, how_far, missed, taker.position)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the last of them gets there."""
        takers = frozenset(thing.kind for thing in run.start.things.values() if self._is_taker(thing))
        concerns = about(takers | {self.kind})
        givers: dict[str, str] = {}
        before = False
        for moment, state in scenes(run, concerns):
            if moment:
                self._hand_on(givers, run.start, run.entries[moment - 1].event)
            now = len(givers.keys() | self._lying(state)) >= self.count
            if now and not before and moment > after:
                return moment
            before = now
        return None

    def _hand_on(self, givers: dict[str, str], start: State, event: Event) -> None:
        """Keep in mind who gave what to the right one. What comes back to the giver was not given."""
        if not isinstance(event, Gave | Collected) or event.kind != self.kind:
            return
        owner = event.to if isinstance(event, Gave) else event.body
        if givers.get(event.thing) == owner:
            del givers[event.thing]
        taker = start.things.get(owner)
        if isinstance(event, Gave) and (owner == self.to or taker is not None and self._is_taker(taker)):
            givers.setdefault(event.thing, event.body)

    def _lying(self, state: State) -> set[str]:
        places = {thing.position for thing in state.things.values() if self._is_taker(thing)}
        return {thing.id for thing in state.of_kind(self.kind) if thing.position in places}

    def _is_taker(self, thing: Thing) -> bool:
        wanted = self.to.casefold()
        return wanted in (thing.id.casefold(), str(thing.get("name", "")).casefold(), thing.kind)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        takers = [thing.position for thing in start.things.values() if self._is_taker(thing)]
        if not takers:
            return _("I cannot find {place} on this map.", place=called(self.to))
        if any(place.distance(tile) <= 1 for place in takers for tile in free):
            return None
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=called(self.to), x=takers[0].x, y=takers[0].y)
