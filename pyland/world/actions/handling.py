"""Doing something with things: cutting, pushing, digging, using, carrying, giving."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import ClassVar

from pyland.text import Message, _
from pyland.world import events as ev
from pyland.world.actions.action import Result, here_and_ahead, in_front_of, nothing, try_things
from pyland.world.actions.vain import in_vain
from pyland.world.events import Event, changed
from pyland.world.geometry import Position
from pyland.world.result import Blocked, Done, Obstacle
from pyland.world.state import Thing
from pyland.world.things import KINDS
from pyland.world.things.kind import Answered, Kind, Scene


@dataclass(frozen=True, slots=True)
class Cut:
    """Cut what is in front, or here. A body whose `cuts` are counted has one less for it."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        left = scene.state.things[body].get("cuts")
        answer = try_things(scene, body, (ahead, here), lambda kind, thing: kind.cut(scene, thing, body))
        if answer is None:
            return in_vain(scene, body, "cut", (ahead,))
        if isinstance(answer, Done) and left is not None:
            if left <= 0:
                return nothing(ahead, _("The knife is blunt. A whetstone makes it sharp again."))
            return Done(_and_less(scene, answer, body, left - 1), answer.value)
        return answer


def _and_less(scene: Scene, cut: Done, body: str, left: int) -> Iterator[Event]:
    yield from cut.events
    yield changed("used_cut", scene.state.things[body], cuts=left)


@dataclass(frozen=True, slots=True)
class Push:
    """Push what is in front one tile further, and go after it."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        pusher = scene.state.things[body]
        _here, ahead = here_and_ahead(scene, body)
        answer = try_things(
            scene, body, (ahead,), lambda kind, thing: kind.pushed(scene, thing, body, pusher.facing)
        )
        return answer if answer is not None else in_vain(scene, body, "pushed", (ahead,))


@dataclass(frozen=True, slots=True)
class Dig:
    """Dig here; where there is nothing to dig up here, in front."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        answer = try_things(
            scene, body, (here, ahead),
            lambda kind, thing: None if in_front_of(scene, body, thing) else kind.dug(scene, thing, body),
        )  # fmt: skip
        if answer is not None:
            return answer
        ground = scene.state.terrain(here)
        if not ground.diggable:
            return Blocked(Obstacle(ground.name, None, _("The ground is too hard to dig here.")), here)
        return Done((ev.Dug(body, here),))


@dataclass(frozen=True, slots=True)
class Use:
    """Use what is in front, or here: pull a lever, open a door or a chest, ring a bell, talk to somebody."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        answer = try_things(scene, body, (ahead, here), lambda kind, thing: kind.used(scene, thing, body))
        return answer if answer is not None else in_vain(scene, body, "used", (ahead, here))


@dataclass(frozen=True, slots=True)
class PickUp:
    """Pick up what lies here, or in front."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        answer = try_things(scene, body, (here, ahead), lambda kind, thing: _taken(scene, kind, thing, body))
        return answer if answer is not None else in_vain(scene, body, "picked_up", (here, ahead))


def _taken(scene: Scene, kind: Kind, thing: Thing, body: str) -> Answered:
    answer = kind.picked_up(scene, thing, body)
    found = in_front_of(scene, body, thing) if answer is not None else None
    return answer if found is None else Blocked(found, thing.position)


@dataclass(frozen=True, slots=True)
class PutDown:
    """Put a thing of this kind out of the bag down here."""

    kind: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here = scene.state.things[body].position
        item = in_bag(scene, body, self.kind)
        if item is None:
            return nothing(here, _not_in_bag(self.kind))
        return Done((ev.PutDown(body, item.id, item.kind, here, scene.kind(item).title),))


@dataclass(frozen=True, slots=True)
class Give:
    """Give a thing of this kind out of the bag to somebody next to the body: `who` is an id, a name or a kind."""

    kind: str
    who: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        here, ahead = here_and_ahead(scene, body)
        item = in_bag(scene, body, self.kind)
        if item is None:
            return nothing(ahead, _not_in_bag(self.kind))
        taker = self._taker(scene, body, here, ahead)
        if taker is None:
            return nothing(ahead, _("Nobody of that name is next to you."))
        answer = scene.kind(taker).given(scene, taker, body, item)
        if answer is not None:
            return answer
        return Blocked(Obstacle(taker.kind, taker.id, _("Nobody here wants that.")), taker.position)

    def _taker(self, scene: Scene, body: str, here: Position, ahead: Position) -> Thing | None:
        wanted = self.who.casefold()
        for place in dict.fromkeys((ahead, here, *around(here))):
            for thing in scene.state.things_at(place):
                names = (thing.id, str(thing.get("name", "")), thing.kind)
                if thing.id != body and wanted in (name.casefold() for name in names):
                    return thing
        return None


def _not_in_bag(kind: str) -> Message:
    if kind not in KINDS:
        return _("That is not in the bag.")
    return _("You do not have {thing} in the bag.", thing=KINDS[kind].title)


def in_bag(scene: Scene, body: str, kind: str) -> Thing | None:
    """The thing of this kind that `body` got last, or None."""
    return next((thing for thing in reversed(scene.state.bag(body)) if thing.kind == kind), None)


def around(place: Position) -> tuple[Position, ...]:
    """The four tiles next to one."""
    x, y = place
    return Position(x, y - 1), Position(x + 1, y), Position(x, y + 1), Position(x - 1, y)
