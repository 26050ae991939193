"""The torch: somebody lights it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import flag
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene


class Torch(Kind):
    """Stands there and burns while it is lit."""

    name = "torch"
    title: ClassVar[Message] = _("a torch")
    about = _("A torch. Stand in front of it and light it with `use()`.")
    tall = True
    properties = (Property("lit", "Whether it burns from the beginning.", "bool", False),)

    def sprite(self, thing: Thing) -> str:
        return "torch" if flag(thing, "lit") else "torch_off"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The torch is in the way.")

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        if flag(thing, "lit"):
            message = _("{body} puts out the torch.", body=subject(body))
            return Done((changed("put_out", thing, body, message, lit=False),))
        return Done((changed("lit", thing, body, _("{body} lights the torch.", body=subject(body)), lit=True),))

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        if on == flag(thing, "lit"):
            return ()
        x, y = thing.position
        if on:
            return (changed("lit", thing, by, _("The torch at ({x}, {y}) lights up.", x=x, y=y), lit=True),)
        return (changed("put_out", thing, by, _("The torch at ({x}, {y}) goes out.", x=x, y=y), lit=False),)
