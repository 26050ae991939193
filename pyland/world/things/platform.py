"""The platform: floats on its path over water and holes, with whoever stands on it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import RIDE, Moved, changed
from pyland.world.geometry import Position
from pyland.world.properties import number, text
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things.kind import Events, Kind, Scene
from pyland.world.things.loose import cargo, is_supported, ride
from pyland.world.things.walker import PATH, next_way


class Platform(Kind):
    """Goes one tile of its path when a turn is over. Where something is in its way, it waits."""

    name = "platform"
    title: ClassVar[Message] = _("a platform")
    called = _("The platform")
    about = _("A platform that moves. Step on it, wait, and it takes you with it.")
    flat = True
    properties = PATH

    def supports(self, state: State, thing: Thing, mover: Thing | None = None) -> bool:
        return True

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        return terrain.walkable or terrain.name == "water"

    def acts(self, thing: Thing) -> bool:
        return bool(text(thing, "path"))

    def heads_for(self, state: State, thing: Thing) -> Position | None:
        way = next_way(state, thing)
        return thing.position.step(way) if way else None

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        late, way = number(thing, "late", 0), next_way(scene.state, thing)
        if way is None:
            return
        there = thing.position.step(way)
        if not self._free(scene, thing, there):
            yield changed("late", thing, late=late + 1)
            return
        riders = cargo(scene, thing.position)
        yield Moved(thing.id, thing.position, there, way, RIDE)
        yield from ride(scene, riders, there)

    @staticmethod
    def _free(scene: Scene, thing: Thing, there: Position) -> bool:
        return scene.obstacle(there, thing) is None and not is_supported(scene, there)
