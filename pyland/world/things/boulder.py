"""The boulder: rolls when something lets it go, and stops for nobody."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import ROLL, Lost, Moved, Vanished, changed, subject
from pyland.world.properties import flag
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things.kind import Events, Property, Scene
from pyland.world.things.loose import Loose, is_supported, prey

FAR = 8
"""How many tiles ahead one that is on guard notices a body."""


class Boulder(Loose):
    """Rolls one tile a turn the way it faces, until something is in its way. It sinks in water and in holes."""

    name = "boulder"
    title: ClassVar[Message] = _("a boulder")
    called = _("The boulder")
    about = _("A big round stone. When it rolls, get out of its way!")
    usable = False
    properties = (
        Property("guards", f"Whether it begins to roll when a body comes in front of it, up to {FAR} tiles away.",
                 "bool", False),
        Property("rolling", "Whether it rolls from the beginning.", "bool", False),
    )

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The boulder is in the way.")

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        return terrain.walkable or terrain.name == "water"

    def acts(self, thing: Thing) -> bool:
        return flag(thing, "rolling") or flag(thing, "guards")

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        return self._begin(thing, by) if on and not flag(thing, "rolling") else ()

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        if flag(thing, "rolling"):
            return self._roll(scene, thing)
        return self._begin(thing, None) if self._sees_somebody(scene, thing) else ()

    @staticmethod
    def _begin(thing: Thing, by: str | None) -> Events:
        message = _("The boulder at ({x}, {y}) begins to roll.", x=thing.position.x, y=thing.position.y)
        return (changed("rolled", thing, by, message, rolling=True),)

    @staticmethod
    def _sees_somebody(scene: Scene, thing: Thing) -> bool:
        for steps in range(1, FAR + 1):
            place = thing.position.step(thing.facing, steps)
            if prey(scene, place) is not None:
                return True
            if scene.obstacle(place, thing.at(thing.position.step(thing.facing, steps - 1))) is not None:
                return False
        return False

    def _roll(self, scene: Scene, thing: Thing) -> Events:
        there = thing.position.step(thing.facing)
        hit = prey(scene, there)
        if hit is not None:
            reason = _("{body} is hit by the boulder at ({x}, {y}).", body=subject(hit.id), x=there.x, y=there.y)
            yield Lost(hit.id, "boulder", there, reason)
        elif scene.obstacle(there, thing) is None:
            yield Moved(thing.id, thing.position, there, thing.facing, ROLL)
            yield from self._sink(scene, thing.id)
            return
        x, y = thing.position
        yield changed("stopped", thing, None, _("The boulder stops at ({x}, {y}).", x=x, y=y), rolling=False)

    @staticmethod
    def _sink(scene: Scene, name: str) -> Events:
        thing = scene.state.things.get(name)
        if thing is None or is_supported(scene, thing.position):
            return
        ground = scene.state.terrain(thing.position)
        if ground.deadly is not None or not ground.walkable:
            x, y = thing.position
            message = _("The boulder sinks at ({x}, {y}): {ground}.", x=x, y=y, ground=ground.title)
            yield Vanished("sunk", name, thing.kind, thing.position, None, message)
