"""`Way`: how a body went, seen from a tile where it should have come."""

from collections.abc import Iterator, Sequence
from typing import NamedTuple

from pyland.explain.outcome.course import Deed
from pyland.text import Message, _, plural
from pyland.world.geometry import Position


class _Stop(NamedTuple):
    """A tile of the way, and the deed that led there."""

    place: Position
    deed: Deed


class Way:
    """The steps that a body walked by its `deeds` from `start`, and the tile `target`."""

    def __init__(self, start: Position, target: Position, deeds: Sequence[Deed]) -> None:
        self._target = target
        self._deeds = deeds
        self._stops = [_Stop(place, deed) for deed in deeds for place in deed.steps]
        self._end = self._stops[-1].place if self._stops else start

    @property
    def is_open(self) -> bool:
        """Whether the body did not end on the tile."""
        return self._end != self._target

    @property
    def last(self) -> int | None:
        """The line of the last deed."""
        return self._deeds[-1].line if self._deeds else None

    def bump(self) -> tuple[Message, int | None] | None:
        """The first step that did not work, when the way would have led to the tile with the steps that are missing."""
        first = next((deed for deed in self._deeds if deed.bump is not None and deed.walks), None)
        if first is None or first.bump is None or not first.line:
            return None
        missing = next((lacking for place, lacking in self._without_bumps() if place == self._target), 0)
        if not missing:
            return None
        return plural(
            "A bump on line {line} cost one step. {reason}", "A bump on line {line} cost {count} steps. {reason}",
            missing, line=first.line, reason=first.bump.reason,
        ), first.line

    def _without_bumps(self) -> Iterator[tuple[Position, int]]:
        """Where the body would have been after each step if nothing had been in its way, and how many steps of that it
        did not make."""
        dx = dy = lacking = 0
        for deed in self._deeds:
            here = None
            for here in deed.steps:
                if lacking:
                    yield Position(here.x + dx, here.y + dy), lacking
            if deed.bump is None or not deed.walks:
                continue
            bump = deed.bump
            for _step in range(_wanted(deed) - len(deed.steps)):
                dx, dy, lacking = dx + bump.at.x - bump.position.x, dy + bump.at.y - bump.position.y, lacking + 1
                yield Position(bump.position.x + dx, bump.position.y + dy), lacking

    def nearer(self) -> tuple[Message, int | None] | None:
        """When the body was nearest to the tile, if that was not at its end."""
        if not self._stops:
            return None
        best = min(reversed(self._stops), key=lambda stop: stop.place.distance(self._target))
        near, (x, y), line = best.place.distance(self._target), best.place, best.deed.line
        if near >= self._end.distance(self._target):
            return None
        if not line or sum(deed.line == line for deed in self._deeds) > 1:
            return (_("You were there, but then you went on.") if near == 0 else
                    _("Before that you were nearer, at ({x}, {y}).", x=x, y=y)), None
        if near == 0:
            return _("You were there after line {line}, but then you went on.", line=line), None
        return _("After line {line} you were nearer, at ({x}, {y}).", line=line, x=x, y=y), None


def _wanted(deed: Deed) -> int:
    """How many steps a command wanted to make."""
    steps = deed.arguments[0] if deed.arguments else 1
    return steps if isinstance(steps, int) else 1
