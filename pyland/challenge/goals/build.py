"""build: a pattern of things on the ground."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.pattern import Pattern, read_pattern
from pyland.challenge.goals.reading import Value, read_kind, wants
from pyland.challenge.goals.trail import about, becomes
from pyland.challenge.goals.wording import amount, progress
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS


@dataclass(frozen=True, slots=True)
class Build:
    """At the end, things of the right kinds are on these tiles, and none of these kinds where there should be none."""

    tiles: Pattern
    name: ClassVar[str] = "build"

    @classmethod
    def read(cls, value: Value) -> "Build":
        """From `build: {at: [4, 2], pattern: ["cc", "c."], c: crate}`."""
        if not isinstance(value, Mapping):
            raise wants(cls.name, 'build: {at: [4, 2], pattern: ["cc", "c."], c: crate}')
        return cls(read_pattern(cls.name, value, read_kind))

    @property
    def _kinds(self) -> frozenset[str]:
        return frozenset(kind for _place, kind in self.tiles if kind)

    def text(self) -> Message:
        kind, *others = sorted(self._kinds)
        text = amount(kind, self._many(kind))
        for kind in others:
            text = _("{some}, {things}", some=text, things=amount(kind, self._many(kind)))
        return _("Put {things} in the right places", things=text)

    def _many(self, kind: str) -> int:
        return sum(wanted == kind for _place, wanted in self.tiles)

    def judge(self, run: Run) -> Judgement:
        wrong = self._wrong(run.end)
        wanted = len(self.marks(run.start))
        how_far = progress(wanted - sum(1 for _place, there in wrong if there), wanted)
        if not wrong:
            return Judgement(True, how_far)
        where, kind = next(((place, kind) for place, kind in wrong if kind), wrong[0])
        x, y = where
        missed = _("There should be {thing} at ({x}, {y}).", thing=KINDS[kind].title, x=x, y=y) if kind else _(
            "The tile ({x}, {y}) should be empty.", x=x, y=y)
        return Judgement(False, how_far, missed, where)

    def _wrong(self, state: State) -> list[tuple[Position, str | None]]:
        kinds = self._kinds
        wrong = []
        for place, kind in self.tiles:
            there = {thing.kind for thing in state.things_at(place)} & kinds
            if (kind not in there) if kind else there:
                wrong.append((place, kind))
        return wrong

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the pattern becomes complete."""
        return becomes(run, after, lambda state: not self._wrong(state), about(self._kinds))

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles that should not stay empty."""
        return tuple(place for place, wanted in self.tiles if wanted)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start`; None when it can, as far as one can tell."""
        for place, _kind in self.tiles:
            if not start.inside(place):
                return _("The tile ({x}, {y}) is not on this map.", x=place.x, y=place.y)
        return None
