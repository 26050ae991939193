"""The poison vine: nobody should walk into it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Lost, subject
from pyland.world.state import Thing
from pyland.world.things.growing import Growing, is_grown
from pyland.world.things.kind import Events, Scene


class Poison(Growing):
    """Not in the way, but a body that walks into a grown one is lost."""

    name = "poison"
    title: ClassVar[Message] = _("a poison vine")
    about = _("A poison vine. Do not touch it! Cut it with `cut()` before you walk there.")
    grown_look = "poison_vine"

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        if not is_grown(thing) or not scene.is_body(mover):
            return ()
        x, y = thing.position
        reason = _("{body} walks into the poison vine at ({x}, {y}).", body=subject(mover), x=x, y=y)
        return (Lost(mover, self.name, thing.position, reason),)

    def is_cut(self, body: str) -> Message:
        return _("{body} cuts the poison vine.", body=subject(body))

    def has_grown(self, thing: Thing) -> Message:
        return _("The poison vine at ({x}, {y}) has grown.", x=thing.position.x, y=thing.position.y)

    def too_small(self) -> Message:
        return _("This poison vine is still too small to cut. It does nothing to you yet.")

    def caught(self, thing: Thing, body: str) -> Message:
        x, y = thing.position
        return _("{body} stands where the poison vine grows, at ({x}, {y}).", body=subject(body), x=x, y=y)
