"""What all things have in common that bodies pick up, carry and put down."""

from typing import ClassVar

from pyland.text import Message
from pyland.world.events import Collected
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.kind import Answered, Kind, Scene


class Carriable(Kind):
    """Lies there until a body picks it up. `several` is the word for more than one."""

    several: ClassVar[Message]

    def picked_up(self, scene: Scene, thing: Thing, body: str) -> Answered:
        return Done((Collected(body, thing.id, thing.kind, thing.position, self.title),))
