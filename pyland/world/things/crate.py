"""The crate: to be pushed, over the land and into the water."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import PUSH, GroundChanged, Moved, Vanished
from pyland.world.geometry import Direction
from pyland.world.result import Done, Obstacle
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things.helping import refuse
from pyland.world.things.kind import Answered, Events, Kind, Scene
from pyland.world.things.loose import is_supported

FILLS = "path"
"""The ground where a crate sank."""
_BY_GROUND = {
    "edge": _("The crate cannot go further: the map ends there."),
    "wall": _("The crate cannot go further: behind it there is a wall."),
    "tree": _("The crate cannot go further: behind it there are trees."),
}


class Crate(Kind):
    """Goes one tile further when it is pushed. It fills water and holes, so that one can walk there."""

    name = "crate"
    title: ClassVar[Message] = _("a crate")
    called = _("The crate")
    about = _("A heavy crate. Stand in front of it and push it with `push()`. It can fill water and holes.")

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The crate is in the way. You can push it with `push()`.")

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        return terrain.walkable or terrain.name == "water"

    def pushed(self, scene: Scene, thing: Thing, body: str, direction: Direction) -> Answered:
        there = thing.position.step(direction)
        found = scene.obstacle(there, thing)
        if found is not None:
            return refuse(thing, _stopped(scene, found, scene.state.terrain(there)))
        return Done(self._goes(scene, thing, body, direction))

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        return self._sinks(scene, thing.id)

    def _goes(self, scene: Scene, thing: Thing, body: str, direction: Direction) -> Events:
        there = thing.position.step(direction)
        yield Moved(thing.id, thing.position, there, direction, PUSH)
        yield from self._sinks(scene, thing.id)
        pusher = scene.state.things[body]
        if scene.obstacle(thing.position, pusher) is None:
            yield Moved(body, pusher.position, thing.position, direction)

    @staticmethod
    def _sinks(scene: Scene, name: str) -> Events:
        """What happens when there is no ground under the crate."""
        crate = scene.state.things.get(name)
        if crate is None:
            return
        x, y = crate.position
        ground = scene.state.terrain(crate.position)
        if ground.name == "water":
            message = _("The crate sinks at ({x}, {y}). Now you can walk there.", x=x, y=y)
        elif ground.deadly is not None:
            message = _("The crate fills the hole at ({x}, {y}). Now you can walk there.", x=x, y=y)
        else:
            return
        if is_supported(scene, crate.position):
            return
        yield Vanished("sunk", crate.id, crate.kind, crate.position, None, message)
        yield GroundChanged(crate.position, ground.name, FILLS)


def _stopped(scene: Scene, found: Obstacle, ground: Terrain) -> Message:
    thing = scene.state.things.get(found.thing) if found.thing is not None else None
    if thing is None:
        return _BY_GROUND.get(ground.name, _("The crate cannot go further that way."))
    if thing.kind == Crate.name:
        return _("The crate cannot go further: behind it there is another crate.")
    if scene.is_body(thing.id) or thing.kind == "person":
        return _("The crate cannot go further: somebody is behind it.")
    return _("The crate cannot go further: behind it there is {thing}.", thing=scene.kind(thing).title)
