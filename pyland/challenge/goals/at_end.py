"""at_end: where bodies stand when everything is over."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import Value, read_kind, read_place, read_text
from pyland.challenge.goals.trail import bodies_of, is_seen
from pyland.challenge.goals.wording import called, progress
from pyland.challenge.mentions import Mention
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.state import State
from pyland.world.things import KINDS
from pyland.world.things.collectables import Collectable

Place = Position | str
"""A tile, or the kind of thing on whose tile it is."""


@dataclass(frozen=True, slots=True)
class AtEnd:
    """At the end, each of these stands on its tile, or on the tile of a thing of a kind. "" means the main body."""

    places: tuple[tuple[str, Place], ...]
    name: ClassVar[str] = "at_end"

    @classmethod
    def read(cls, value: Value) -> "AtEnd":
        """From `at_end: flag`, `at_end: [4, 2]` or `at_end: {hero: [4, 2], robot: flag}`."""
        if isinstance(value, Mapping) and value:
            return cls(tuple((read_text(cls.name, body), _place(body, place)) for body, place in value.items()))
        return cls((("", _place(cls.name, value)),))

    def text(self) -> Message:
        first, *others = self.places
        text = self._wish(*first)
        for body, place in others:
            if isinstance(place, str):
                text = _("{some}, and {body} is at {thing}", some=text, body=called(body), thing=KINDS[place].title)
            else:
                text = _("{some}, and {body} is at ({x}, {y})", some=text, body=called(body), x=place.x, y=place.y)
        return text

    def _wish(self, body: str, place: Place) -> Message:
        if isinstance(place, str):
            title = KINDS[place].title
            if body:
                return _("At the end, {body} is at {thing}", body=called(body), thing=title)
            return _("Be at {thing} at the end", thing=title)
        if body:
            return _("At the end, {body} is at ({x}, {y})", body=called(body), x=place.x, y=place.y)
        return _("Be at ({x}, {y}) at the end", x=place.x, y=place.y)

    def mentions(self) -> tuple[Mention, ...]:
        """All that it names."""
        return tuple(Mention("thing", body) for body, _place in self.places if body)

    def judge(self, run: Run) -> Judgement:
        wrong = list(self._wrong(run))
        right = len(self.places) - len(wrong)
        how_far = progress(right, len(self.places)) if len(self.places) > 1 else None
        if not wrong:
            return Judgement(True, how_far)
        body, place = wrong[0]
        return self._missed(run.end, body, place, how_far)

    def _wrong(self, run: Run) -> Iterator[tuple[str, Place]]:
        for body, place in self.places:
            thing = run.end.things.get(body or run.main)
            if thing is None or thing.position not in _tiles(run.end, place):
                yield body or run.main, place

    def _missed(self, state: State, body: str, place: Place, how_far: Message | None) -> Judgement:
        thing = state.things.get(body)
        if thing is None:
            return Judgement(False, how_far, _("I cannot find {body} on this map.", body=called(body)))
        if isinstance(place, str) and not any(map(is_seen, state.of_kind(place))) and _tiles(state, place):
            return Judgement(False, how_far, _("You have not found {thing} yet.", thing=KINDS[place].title))
        where = min(_tiles(state, place, in_sight=True), key=thing.position.distance, default=None)
        if where is None:
            missing = KINDS[place].title if isinstance(place, str) else ""
            return Judgement(False, how_far, _("This map has no place for it: {thing} is missing.", thing=missing))
        x, y = thing.position
        missed = _("At the end, {body} is at ({x}, {y}). It should be at ({to_x}, {to_y}).", body=called(body),
                   x=x, y=y, to_x=where.x, to_y=where.y)
        return Judgement(False, how_far, missed, where)

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles where somebody should stand; things show by themselves where they are."""
        return tuple(dict.fromkeys(place for _body, place in self.places if not isinstance(place, str)))

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        for body, place in self.places:
            if body and body not in start.things:
                return _("I cannot find {body} on this map.", body=called(body))
            tiles = _tiles(start, place)
            if not tiles:
                title = KINDS[place].title if isinstance(place, str) else ""
                return _("There is nothing to reach: {thing} is missing on this map.", thing=title)
            collects = not body or body in bodies_of(start)
            if collects and isinstance(place, str) and isinstance(KINDS[place], Collectable):
                return _("`at_end`: {thing} is gone when somebody gets there. Write `collect`, or name the tile.",
                         thing=KINDS[place].title)
            if not any(tile in free for tile in tiles):
                return _("Nobody can get to ({x}, {y}).", x=tiles[0].x, y=tiles[0].y)
        return None


def _place(name: str, value: Value) -> Place:
    if isinstance(value, str) and not any(letter.isdigit() for letter in value):
        return read_kind(name, read_text(name, value))
    return read_place(name, value)


def _tiles(state: State, place: Place, in_sight: bool = False) -> list[Position]:
    """The tiles that are meant; with `in_sight`, only where one sees why."""
    if not isinstance(place, str):
        return [place]
    return [thing.position for thing in state.of_kind(place) if not in_sight or is_seen(thing)]
