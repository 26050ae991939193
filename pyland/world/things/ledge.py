"""The ledge: a step down that nobody can climb."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.geometry import Direction
from pyland.world.state import State, Thing
from pyland.world.things.kind import Kind


class Ledge(Kind):
    """Can only be gone onto the way it faces; from there, one goes on wherever one likes."""

    name = "ledge"
    title: ClassVar[Message] = _("a ledge")
    about = _("A ledge. You can jump down from it, but you cannot climb up again.")
    usable = False
    covers = True
    flat = True
    turns_to_face = True

    def sprite(self, thing: Thing) -> str:
        return f"ledge_{thing.facing.value[0]}"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        if mover is None or mover.position.distance(thing.position) != 1:
            return None
        if mover.position.step(thing.facing) == thing.position:
            return None
        return _TOO_HIGH[thing.facing]


_TOO_HIGH = {
    Direction.NORTH: _("You cannot climb the ledge from here. It only goes north."),
    Direction.EAST: _("You cannot climb the ledge from here. It only goes east."),
    Direction.SOUTH: _("You cannot climb the ledge from here. It only goes south."),
    Direction.WEST: _("You cannot climb the ledge from here. It only goes west."),
}
