"""paint: colours on the ground."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.pattern import Pattern, read_pattern
from pyland.challenge.goals.reading import Value, read_keys, read_places, read_text, read_word, wants
from pyland.challenge.goals.trail import about_ground, becomes
from pyland.challenge.goals.wording import progress
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.colours import COLOURS
from pyland.world.geometry import Position
from pyland.world.state import State


@dataclass(frozen=True, slots=True)
class Paint:
    """At the end, these tiles have these colours, and the ones that should have none are clean."""

    tiles: Pattern
    name: ClassVar[str] = "paint"

    @classmethod
    def read(cls, value: Value) -> "Paint":
        """From `{tiles: [[4, 2], [5, 2]], colour: red}` or `{at: [4, 2], pattern: ["rr", "b."], r: red, b: blue}`."""
        if not isinstance(value, Mapping):
            raise wants(cls.name, "paint: {tiles: [[4, 2], [5, 2]], colour: red}")
        if "pattern" in value:
            return cls(read_pattern(cls.name, value, _colour))
        keys = read_keys(cls.name, value, ("tiles", "colour"), ("tiles", "colour"))
        colour = _colour(cls.name, read_text("colour", keys["colour"]))
        return cls(tuple((place, colour) for place in dict.fromkeys(read_places("tiles", keys["tiles"]))))

    def text(self) -> Message:
        colours = dict.fromkeys(colour for _place, colour in self.tiles if colour)
        if len(colours) > 1:
            return _("Paint the picture on the ground")
        return _("Paint the right tiles {colour}", colour=COLOURS[next(iter(colours))])

    def judge(self, run: Run) -> Judgement:
        wrong = self._wrong(run.end)
        wanted = len(self.marks(run.start))
        how_far = progress(wanted - sum(1 for _place, there in wrong if there), wanted)
        if not wrong:
            return Judgement(True, how_far)
        where, colour = next(((place, colour) for place, colour in wrong if colour), wrong[0])
        return Judgement(False, how_far, self._missed(run.end, where, colour), where)

    def _missed(self, state: State, where: Position, colour: str | None) -> Message:
        x, y = where
        now = state.paint.get(where)
        if colour is None:
            return _("The tile ({x}, {y}) should have no paint on it.", x=x, y=y)
        if now is None:
            return _("The tile ({x}, {y}) should be {colour}. It has no paint on it.", x=x, y=y, colour=COLOURS[colour])
        return _("The tile ({x}, {y}) should be {colour}. It is {now}.", x=x, y=y, colour=COLOURS[colour],
                 now=COLOURS[now])

    def _wrong(self, state: State) -> list[tuple[Position, str | None]]:
        return [(place, colour) for place, colour in self.tiles if state.paint.get(place) != colour]

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the picture becomes complete."""
        return becomes(run, after, lambda state: not self._wrong(state), about_ground)

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles that should not stay empty."""
        return tuple(place for place, wanted in self.tiles if wanted)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        for place, colour in self.tiles:
            if colour and place not in free:
                return _("Nobody can get to ({x}, {y}).", x=place.x, y=place.y)
        return None


def _colour(name: str, word: str) -> str:
    return read_word(name, word, COLOURS, _("the colour"))
