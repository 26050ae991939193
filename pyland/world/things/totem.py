"""The totem: hidden, until somebody comes close to it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import flag
from pyland.world.state import Thing
from pyland.world.things.collectables import Collectable
from pyland.world.things.kind import Events, Scene


class Totem(Collectable):
    """Found by the first body next to it. Then it is picked up like all things that one walks on."""

    name = "totem"
    title: ClassVar[Message] = _("a totem")
    called = _("The totem")
    about = _("A hidden totem. When you are next to it, it shows itself. Walk on it, and it is yours.")
    several = _("totems")
    tall = True

    def sprite(self, thing: Thing) -> str:
        return "totem_found" if self.seen(thing) else ""

    def seen(self, thing: Thing) -> bool:
        return flag(thing, "found")

    def acts(self, thing: Thing) -> bool:
        return not self.seen(thing)

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        for body in scene.driven() if not self.seen(thing) else ():
            if body.position.distance(thing.position) <= 1:
                return self._found(thing, body.id)
        return ()

    def settles(self, scene: Scene, thing: Thing) -> Events:
        return self.turn_passes(scene, thing)

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        if scene.is_body(mover) and not self.seen(thing):
            yield from self._found(thing, mover)
        yield from super().walked_on(scene, thing, mover)

    @staticmethod
    def _found(thing: Thing, body: str) -> Events:
        return (changed("found", thing, body, _("{body} finds a totem!", body=subject(body)), found=True),)
