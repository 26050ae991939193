"""What all things have in common that are picked up by walking on them."""

from typing import ClassVar

from pyland.text import Message
from pyland.world.events import Collected
from pyland.world.state import Thing
from pyland.world.things.kind import Events, Kind, Scene


class Collectable(Kind):
    """Goes into the bag of the body that steps on it. `several` is the word for more than one."""

    several: ClassVar[Message]

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        return (Collected(mover, thing.id, thing.kind, thing.position, self.title),) if scene.is_body(mover) else ()
