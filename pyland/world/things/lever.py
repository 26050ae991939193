"""The lever: switches what is bound to it on, and off again."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import flag, text
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene


class Lever(Kind):
    """Stays as it was put."""

    name = "lever"
    title: ClassVar[Message] = _("a lever")
    about = _("A lever. Stand in front of it and pull it with `use()`. It opens or moves something.")
    properties = (
        Property("opens", "The names of the things that it switches, with commas between them."),
        Property("on", "Whether it is pulled from the beginning.", "bool", False),
    )

    def sprite(self, thing: Thing) -> str:
        return "lever_on" if flag(thing, "on") else "lever_off"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The lever is in the way. You can pull it with `use()`.")

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        return Done(self._pulled(scene, thing, body))

    @staticmethod
    def _pulled(scene: Scene, thing: Thing, body: str) -> Events:
        on = not flag(thing, "on")
        yield changed("switched", thing, body, _("{body} pulls the lever.", body=subject(body)), on=on)
        yield from scene.switch(text(thing, "opens"), on, thing.id)
