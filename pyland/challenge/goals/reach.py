"""reach: get to a thing."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import GoalProblem, Value, is_place, read_body, read_keys, read_kind, read_text
from pyland.challenge.goals.straight import straight
from pyland.challenge.goals.trail import Trail, is_seen
from pyland.challenge.goals.wording import called
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Reach:
    """A body (the main one, when none is named) has been on the tile of a thing of this kind, at some moment."""

    kind: str
    body: str | None = None
    name: ClassVar[str] = "reach"

    @classmethod
    def read(cls, value: Value) -> "Reach":
        """From `reach: flag` or `reach: {thing: flag, body: robot}`."""
        if isinstance(value, str):
            return cls(read_kind(cls.name, read_text(cls.name, value)))
        if not isinstance(value, Mapping):
            tile = f"[{', '.join(map(str, value))}]" if is_place(value) else "[8, 3]"
            raise GoalProblem(_("`reach` wants a thing, like `reach: flag`. For a tile, write `{example}`.",
                                example=f"visit: [{tile}]"))
        keys = read_keys(cls.name, value, ("thing", "body"), ("thing",))
        return cls(read_kind(cls.name, read_text("thing", keys["thing"])), read_body(keys))

    def text(self) -> Message:
        title = KINDS[self.kind].title
        if self.body:
            return _("Bring {body} to {thing}", body=called(self.body), thing=title)
        return _("Reach {thing}", thing=title)

    def judge(self, run: Run) -> Judgement:
        if self.done_after(run, -1) is not None:
            return Judgement(True)
        trail = self._trail(run)
        for entry in run.entries:
            trail.see(entry.event)
        there = {name for name in trail.there if name not in run.end.things or is_seen(run.end.things[name])}
        if trail.there and not there:
            return Judgement(False, missed=_("You have not found {thing} yet.", thing=KINDS[self.kind].title))
        where = trail.nearest_of(there)
        return Judgement(False, missed=self._missed(run, trail.here, where), where=where)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the body gets there."""
        return next((moment for moment in self._arrivals(run) if moment > after), None)

    def _trail(self, run: Run) -> Trail:
        return Trail(run.start, self.body or run.main, lambda thing: thing.kind == self.kind)

    def _arrivals(self, run: Run) -> Iterator[int]:
        trail = self._trail(run)
        if trail.on:
            yield 0
        for index, entry in enumerate(run.entries):
            if trail.see(entry.event) and trail.on:
                yield index + 1

    def _missed(self, run: Run, here: Position | None, where: Position | None) -> Message:
        title = KINDS[self.kind].title
        if here is None:
            return _("I cannot find {body} on this map.", body=called(self.body or run.main))
        if where is None:
            return _("This map has no place for it: {thing} is missing.", thing=title)
        steps = straight(run.end, here, where) if run.over else here.distance(where)
        if steps is None:
            return self._apart(here, where)
        if self.body:
            return plural(
                "At the end, {body} is {count} step away from {thing}. It is at ({x}, {y}).",
                "At the end, {body} is {count} steps away from {thing}. It is at ({x}, {y}).",
                steps, body=called(self.body), thing=title, x=where.x, y=where.y,
            )
        return plural(
            "You stopped {count} step away from {thing}. It is at ({x}, {y}).",
            "You stopped {count} steps away from {thing}. It is at ({x}, {y}).",
            steps, thing=title, x=where.x, y=where.y,
        )

    def _apart(self, here: Position, where: Position) -> Message:
        """Where both are, when one has to make a detour."""
        (x, y), (to_x, to_y), title = here, where, KINDS[self.kind].title
        if self.body:
            return _("At the end, {body} is at ({x}, {y}), but {thing} is at ({to_x}, {to_y}).", body=called(self.body),
                     x=x, y=y, thing=title, to_x=to_x, to_y=to_y)
        return _("You stopped at ({x}, {y}), but {thing} is at ({to_x}, {to_y}).", x=x, y=y, thing=title, to_x=to_x,
                 to_y=to_y)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        places = [thing.position for thing in start.of_kind(self.kind)]
        title = KINDS[self.kind].title
        if not places:
            return _("There is nothing to reach: {thing} is missing on this map.", thing=title)
        if any(place in free for place in places):
            return None
        return _("Nobody can get to {thing} at ({x}, {y}).", thing=title, x=places[0].x, y=places[0].y)
