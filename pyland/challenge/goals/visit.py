"""visit: go to several tiles."""

from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import ClassVar

from pyland.challenge.goals.reading import (
    Value,
    read_body,
    read_flag,
    read_keys,
    read_many,
    read_places,
    read_text,
    wants,
)
from pyland.challenge.goals.trail import bodies_of, is_seen
from pyland.challenge.goals.wording import amount, called, progress, with_body
from pyland.challenge.run import Judgement, Run
from pyland.text import Message, _, plural
from pyland.world.events import Moved
from pyland.world.geometry import Position
from pyland.world.state import State


@dataclass(frozen=True, slots=True)
class Visit:
    """A body (the main one, when none is named) has been on all these tiles, with `in_order` in this order.

    Instead of `tiles` there may be a `kind`: then on the tiles where things of that kind are at the start, on `count`
    of them (None: all).
    """

    tiles: tuple[Position, ...] = ()
    kind: str | None = None
    count: int | None = None
    in_order: bool = False
    body: str | None = None
    name: ClassVar[str] = "visit"

    @classmethod
    def read(cls, value: Value) -> "Visit":
        """From `visit: [[4, 2], [5, 2]]`, `visit: all shell` or `visit: {tiles: [...], in_order: true}`."""
        if isinstance(value, str):
            count, kind = read_many(cls.name, value, "shell")
            return cls(kind=kind, count=count)
        if not isinstance(value, Mapping):
            return cls(read_places(cls.name, value))
        keys = read_keys(cls.name, value, ("tiles", "things", "in_order", "body"))
        body = read_body(keys)
        if "tiles" in keys:
            return cls(read_places("tiles", keys["tiles"]), in_order=read_flag(keys, "in_order"), body=body)
        if "things" not in keys or "in_order" in keys:
            raise wants(cls.name, "visit: {tiles: [[4, 2], [5, 2]], in_order: true}")
        count, kind = read_many("things", read_text("things", keys["things"]), "shell")
        return cls(kind=kind, count=count, body=body)

    def text(self) -> Message:
        return with_body(self._wish(), self.body)

    def _wish(self) -> Message:
        if self.kind:
            return _("Walk over {things}", things=amount(self.kind, self.count))
        first, *others = self.tiles
        text = _("({x}, {y})", x=first.x, y=first.y)
        for place in others:
            text = _("{some}, ({x}, {y})", some=text, x=place.x, y=place.y)
        if self.in_order:
            return _("Go to these tiles in this order: {tiles}", tiles=text)
        return plural("Go to the tile {tiles}", "Go to the tiles {tiles}", len(self.tiles), tiles=text)

    def judge(self, run: Run) -> Judgement:
        left = self._left(run)
        wanted = self._wanted(run.start)
        done = len(self._tiles(run.start)) - len(left)
        if done >= wanted:
            return Judgement(True, progress(done, wanted))
        if not left:
            return Judgement(False, progress(done, wanted), _("There are not enough places on this map."))
        left = self._in_sight(run, left)
        if not left:
            return Judgement(False, progress(done, wanted), _("Some of these places are hidden. Look for them."))
        here = run.end.things.get(self.body or run.main)
        where = left[0] if self.in_order or here is None else min(left, key=here.position.distance)
        return Judgement(False, progress(done, wanted), self._missed(run, where), where)

    def _missed(self, run: Run, where: Position) -> Message:
        x, y = where
        if self.in_order:
            return _("The next tile to go to was ({x}, {y}).", x=x, y=y)
        body = self.body or run.main
        others = [name for name in bodies_of(run.start) if name != body]
        if any(place == where for name in others for _moment, place in self._places(run, name)):
            return _("It has to be {body} who goes to ({x}, {y}).", body=called(body), x=x, y=y)
        return _("Nobody has been at ({x}, {y}).", x=x, y=y)

    def _in_sight(self, run: Run, places: list[Position]) -> list[Position]:
        """Those places of which one may tell where they are: not the ones of things that are hidden."""
        if self.kind is None:
            return places
        left = run.end.things
        hidden = {thing.position for thing in run.start.of_kind(self.kind)
                  if thing.id in left and not is_seen(left[thing.id])}
        return [place for place in places if place not in hidden]

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the last tile is visited; all may be visited again for it."""
        for since in (-1, after):
            moment = self._done(run, since)
            if moment is not None and moment > after:
                return moment
        return None

    def _done(self, run: Run, since: int) -> int | None:
        left = self._tiles(run.start)
        enough = len(left) - self._wanted(run.start)
        for moment, place in self._places(run, self.body or run.main):
            if moment > since:
                self._visit(left, place)
                if 0 <= len(left) <= enough:
                    return moment
        return None

    def _left(self, run: Run) -> list[Position]:
        left = self._tiles(run.start)
        for _moment, place in self._places(run, self.body or run.main):
            self._visit(left, place)
        return left

    def _visit(self, left: list[Position], place: Position) -> None:
        if self.in_order:
            if left and left[0] == place:
                del left[0]
        elif place in left:
            left.remove(place)

    def _places(self, run: Run, body: str) -> Iterator[tuple[int, Position]]:
        if body in run.start.things:
            yield 0, run.start.things[body].position
        for index, entry in enumerate(run.entries):
            if isinstance(entry.event, Moved) and entry.event.body == body:
                yield index + 1, entry.event.end

    def _tiles(self, start: State) -> list[Position]:
        if self.kind is None:
            return list(self.tiles) if self.in_order else list(dict.fromkeys(self.tiles))
        return list(dict.fromkeys(thing.position for thing in start.of_kind(self.kind)))

    def _wanted(self, start: State) -> int:
        return self.count or max(1, len(self._tiles(start)))

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles to go to; things show by themselves where they are."""
        return tuple(dict.fromkeys(self.tiles))

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        tiles = self._tiles(start)
        if len(tiles) < self._wanted(start):
            return _("There are not enough places on this map.")
        outside = [tile for tile in tiles if tile not in free]
        if len(tiles) - len(outside) >= self._wanted(start):
            return None
        return _("Nobody can get to ({x}, {y}).", x=outside[0].x, y=outside[0].y)
