"""The boat: comes along when somebody in it goes onto water."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import RIDE, ROLL, Event, Moved
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things.kind import Events, Kind, Scene
from pyland.world.things.loose import Loose, cargo, is_supported, ride


class Boat(Kind):
    """Who goes on land from it leaves it where it is."""

    name = "boat"
    title: ClassVar[Message] = _("a boat")
    called = _("The boat")
    about = _("A boat. Step into it, and you can go over water.")
    flat = True

    def supports(self, state: State, thing: Thing, mover: Thing | None = None) -> bool:
        return True

    def takes_across(self, thing: Thing, terrain: Terrain) -> bool:
        return terrain.name == "water"

    def walked_off(self, scene: Scene, thing: Thing, moved: Moved) -> Events:
        gone = scene.state.things.get(moved.body)
        # What rolls over it does not steer it.
        if gone is None or not isinstance(scene.kind(gone), Loose) or moved.how == ROLL:
            return ()
        if moved.start.distance(moved.end) != 1:
            return ()
        if not self.takes_across(thing, scene.state.terrain(moved.end)) or is_supported(scene, moved.end):
            return ()
        return self._come_along(scene, thing, moved)

    @staticmethod
    def _come_along(scene: Scene, thing: Thing, moved: Moved) -> Iterator[Event]:
        left = cargo(scene, thing.position)
        yield Moved(thing.id, thing.position, moved.end, moved.facing, RIDE)
        yield from ride(scene, left, moved.end, moved.body)
