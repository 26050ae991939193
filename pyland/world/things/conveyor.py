"""The conveyor: a belt that carries what stands on it."""

from collections.abc import Iterator
from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Event, changed
from pyland.world.geometry import Position
from pyland.world.properties import text
from pyland.world.state import Thing
from pyland.world.things.kind import Events, Kind, Scene
from pyland.world.things.loose import cargo, ride


class Conveyor(Kind):
    """Carries everybody and everything loose one tile the way it faces, when a turn is over.

    Nobody is carried twice in one turn: a belt remembers whom another one has brought in this turn (`brought`).
    """

    name = "conveyor"
    title: ClassVar[Message] = _("a moving belt")
    about = _("A moving belt. After each turn it carries you one tile on.")
    usable = False
    flat = True
    turns_to_face = True

    def sprite(self, thing: Thing) -> str:
        return f"{self.name}_{thing.facing.value[0]}"

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        if not _waiting(scene, thing):
            return ()
        return (event for belt in self._line(scene, thing) for event in self._carry(scene, belt))

    def _line(self, scene: Scene, thing: Thing) -> list[Thing]:
        """The belts that have to move first, so that there is room, and then `thing`."""
        line = {thing.id: thing}
        ahead = self._belt(scene, thing.position.step(thing.facing))
        while ahead is not None and ahead.id not in line and _waiting(scene, ahead):
            line[ahead.id] = ahead
            ahead = self._belt(scene, ahead.position.step(ahead.facing))
        return list(reversed(line.values()))

    def _belt(self, scene: Scene, place: Position) -> Thing | None:
        return next((thing for thing in scene.state.things_at(place) if thing.kind == self.name), None)

    def _carry(self, scene: Scene, belt: Thing) -> Iterator[Event]:
        for moved in ride(scene, _waiting(scene, belt), belt.position.step(belt.facing)):
            yield moved
            rider = scene.state.things.get(moved.body)
            # Perhaps something has carried it further: what counts is where it is now.
            ahead = self._belt(scene, rider.position) if rider else None
            if ahead is not None:
                names = ",".join((*_brought(scene, ahead), moved.body))
                yield changed("brought", ahead, brought=names, brought_in=scene.state.turn)


def _waiting(scene: Scene, belt: Thing) -> list[Thing]:
    """What is still to be carried by this belt in this turn."""
    brought = _brought(scene, scene.state.things[belt.id])
    return [rider for rider in cargo(scene, belt.position) if rider.id not in brought]


def _brought(scene: Scene, belt: Thing) -> list[str]:
    """Whom other belts have brought here in this turn."""
    return text(belt, "brought").split(",") if belt.get("brought_in") == scene.state.turn else []
