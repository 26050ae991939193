"""The mine: hidden in the ground; spots tell how many are around."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _, plural
from pyland.world.events import Appeared, Event, Lost, Vanished, changed, subject
from pyland.world.geometry import Position
from pyland.world.properties import flag, number
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.kind import Answered, Events, Kind, Scene
from pyland.world.things.spots import Spots, spots


class Mine(Kind):
    """Hidden until it goes off or is dug up. A tile next to hidden ones gets spots as soon as a body is there."""

    name = "mine"
    title: ClassVar[Message] = _("a mine")
    covers = True
    about = _("A hidden mine. Do not step on it! The spots tell how many are near. Dig it up with `dig()`.")

    def sprite(self, thing: Thing) -> str:
        if flag(thing, "off"):
            return "mine_off"
        return "mine" if flag(thing, "exploded") else ""

    def seen(self, thing: Thing) -> bool:
        return not is_hidden(thing)

    def acts(self, thing: Thing) -> bool:
        return is_hidden(thing)

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        if not is_hidden(thing) or not scene.is_body(mover):
            return
        x, y = thing.position
        yield changed("exploded", thing, mover, exploded=True)
        reason = _("{body} steps on a mine at ({x}, {y}).", body=subject(mover), x=x, y=y)
        yield Lost(mover, self.name, thing.position, reason)

    def dug(self, scene: Scene, thing: Thing, body: str) -> Answered:
        return Done(self._dug_up(scene, thing, body)) if is_hidden(thing) else None

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        for body in scene.driven() if is_hidden(thing) else ():
            if _is_near(body.position, thing.position) and _spots_at(scene, body.position) is None:
                yield from _marked(scene, body.position)

    def settles(self, scene: Scene, thing: Thing) -> Events:
        return self.turn_passes(scene, thing)

    @staticmethod
    def _dug_up(scene: Scene, thing: Thing, body: str) -> Events:
        x, y = thing.position
        message = _("{body} digs up the mine at ({x}, {y}). Well done!", body=subject(body), x=x, y=y)
        yield changed("disarmed", thing, body, message, off=True)
        for place in _around(thing.position):
            mark = _spots_at(scene, place)
            if mark is not None:
                yield _one_less(mark)


def is_hidden(thing: Thing) -> bool:
    """Whether it still lies in wait."""
    return not flag(thing, "off") and not flag(thing, "exploded")


def _around(place: Position) -> Iterator[Position]:
    """The eight tiles next to one, and itself."""
    return (Position(place.x + dx, place.y + dy) for dy in (-1, 0, 1) for dx in (-1, 0, 1))


def _is_near(one: Position, other: Position) -> bool:
    return max(abs(one.x - other.x), abs(one.y - other.y)) == 1


def _spots_at(scene: Scene, place: Position) -> Thing | None:
    return next((thing for thing in scene.state.things_at(place) if thing.kind == Spots.name), None)


def _marked(scene: Scene, place: Position) -> Iterator[Event]:
    near = [mine for mine in scene.state.of_kind(Mine.name) if is_hidden(mine) and _is_near(mine.position, place)]
    message = plural(
        "Around ({x}, {y}), {count} mine is hidden.", "Around ({x}, {y}), {count} mines are hidden.",
        len(near), x=place.x, y=place.y,
    )  # fmt: skip
    yield Appeared(spots(place, len(near)), message)


def _one_less(mark: Thing) -> Event:
    """A mine near the spots is not there any more."""
    left = number(mark, "count", 1) - 1
    if left < 1:
        return Vanished("faded", mark.id, mark.kind, mark.position)
    return changed("counted", mark, count=left, text=str(left))
