"""The mound: something may be buried in it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Appeared, changed, subject
from pyland.world.properties import flag, text
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.helping import inside
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene


class Mound(Kind):
    """Dug up once, what is in it lies there. For who stands on it, that is as if they walked on it."""

    name = "mound"
    title: ClassVar[Message] = _("a mound")
    about = _("A mound of earth. Something may be in it: find out with `dig()`.")
    flat = True
    properties = (Property("holds", "The kind of thing that is in it."),)

    def sprite(self, thing: Thing) -> str:
        return "mound_dug" if flag(thing, "dug") else "mound"

    def dug(self, scene: Scene, thing: Thing, body: str) -> Answered:
        return None if flag(thing, "dug") else Done(self._dug_up(scene, thing, body))

    @staticmethod
    def _dug_up(scene: Scene, thing: Thing, body: str) -> Events:
        yield changed("dug", thing, body, _("{body} digs in the mound.", body=subject(body)), dug=True)
        item = inside(scene, thing, text(thing, "holds"))
        if item is None:
            return
        yield Appeared(item, _("There is {thing} in the mound.", thing=scene.kind(item).title))
        if scene.state.things[body].position == item.position:
            yield from scene.kind(item).walked_on(scene, item, body)
