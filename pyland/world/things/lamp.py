"""The lamp: to be carried, and to be lit."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import flag
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.carriable import Carriable
from pyland.world.things.kind import Answered, Events, Property, Scene


class Lamp(Carriable):
    """Gives light while it is lit."""

    name = "lamp"
    title: ClassVar[Message] = _("a lamp")
    called = _("The lamp")
    about = _("A lamp. Light it with `use()`. You can also take it with `pick_up()`.")
    several = _("lamps")
    properties = (Property("lit", "Whether it is lit from the beginning.", "bool", False),)

    def sprite(self, thing: Thing) -> str:
        return "lamp" if flag(thing, "lit") else "lamp_off"

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        if flag(thing, "lit"):
            message = _("{body} puts out the lamp.", body=subject(body))
            return Done((changed("put_out", thing, body, message, lit=False),))
        return Done((changed("lit", thing, body, _("{body} lights the lamp.", body=subject(body)), lit=True),))

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        if on == flag(thing, "lit"):
            return ()
        x, y = thing.position
        if on:
            return (changed("lit", thing, by, _("The lamp at ({x}, {y}) lights up.", x=x, y=y), lit=True),)
        return (changed("put_out", thing, by, _("The lamp at ({x}, {y}) goes out.", x=x, y=y), lit=False),)
