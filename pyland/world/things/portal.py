"""The portal: who steps in here comes out there."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import PORTAL, Moved, changed
from pyland.world.properties import text
from pyland.world.state import Thing
from pyland.world.things.kind import Events, Kind, Property, Scene
from pyland.world.things.loose import is_loose


class Portal(Kind):
    """Moves whatever comes onto it to the portal `to`. Without that, it is only a way out.

    Whoever comes out of one does not go in again at once: the other portal `expects` them, until they are there.
    """

    name = "portal"
    title: ClassVar[Message] = _("a portal")
    about = _("A portal. Step in, and you come out of another one.")
    tall = True
    properties = (Property("to", "The name of the portal where one comes out."),)

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        if text(thing, "expects") == mover:
            return (changed("arrived", thing, expects=""),)
        # A platform would leave its path, and whoever is on it.
        if not is_loose(scene.kind(scene.state.things[mover])):
            return ()
        other = scene.state.things.get(text(thing, "to"))
        return () if other is None or other.position == thing.position else self._sent(scene, thing, mover, other)

    @staticmethod
    def _sent(scene: Scene, thing: Thing, mover: str, other: Thing) -> Events:
        traveller = scene.state.things[mover]
        if scene.obstacle(other.position, traveller) is not None:
            x, y = other.position
            message = _("The portal does not work now: something is in the way at ({x}, {y}).", x=x, y=y)
            yield changed("blocked", thing, mover, message)
            return
        yield changed("expected", other, expects=mover)
        yield Moved(mover, thing.position, other.position, traveller.facing, PORTAL)
