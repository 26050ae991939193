"""reach: get to a thing."""

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import Value, read_kind, read_text
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.events import Moved
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Reach:
    """The main body has stood on the tile of a thing of this kind, at some moment of the run."""

    kind: str
    name: ClassVar[str] = "reach"

    @classmethod
    def read(cls, value: Value) -> "Reach":
        """From `reach: flag`."""
        return cls(read_kind(cls.name, read_text(cls.name, value)))

    def text(self) -> Message:
        return _("Reach {thing}", thing=KINDS[self.kind].title)

    def judge(self, run: Run) -> Judgement:
        targets = [thing.position for thing in run.start.of_kind(self.kind)]
        if any(place in targets for place in _visited(run)):
            return Judgement(True)
        body = run.end.things[run.main].position
        where = min(targets, key=body.distance, default=None)
        return Judgement(False, missed=self._missed(body, where), where=where)

    def _missed(self, body: Position, where: Position | None) -> Message:
        title = KINDS[self.kind].title
        if where is None:
            return _("This map has no place for it: {thing} is missing.", thing=title)
        return plural(
            "You stopped {count} step away from {thing}. It is at ({x}, {y}).",
            "You stopped {count} steps away from {thing}. It is at ({x}, {y}).",
            body.distance(where), thing=title, x=where.x, y=where.y,
        )

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        places = [thing.position for thing in start.of_kind(self.kind)]
        title = KINDS[self.kind].title
        if not places:
            return _("There is nothing to reach: {thing} is missing on this map.", thing=title)
        if any(place in free for place in places):
            return None
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=title, x=places[0].x, y=places[0].y)


def _visited(run: Run) -> Iterator[Position]:
    yield run.start.things[run.main].position
    for moved in run.events(Moved):
        if moved.body == run.main:
            yield moved.end
