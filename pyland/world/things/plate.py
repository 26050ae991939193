"""The pressure plate: on while something lies on it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import Moved, changed
from pyland.world.properties import flag, text
from pyland.world.state import Thing
from pyland.world.things.helping import is_laden
from pyland.world.things.kind import Events, Kind, Property, Scene


class Plate(Kind):
    """Pressed by everything with a weight. One that `stays` is pressed only once.

    It looks at itself when a turn is over, too: things can vanish from it, or be picked up.
    """

    name = "plate"
    title: ClassVar[Message] = _("a plate")
    about = _("A plate in the ground. Step on it, or put something heavy on it, and see what opens.")
    flat = True
    properties = (
        Property("opens", "The names of the things that it switches, with commas between them."),
        Property("stays", "Whether it stays pressed when everything has left it.", "bool", False),
    )

    def sprite(self, thing: Thing) -> str:
        return "plate_down" if flag(thing, "on") else "plate_up"

    def acts(self, thing: Thing) -> bool:
        return not (flag(thing, "stays") and flag(thing, "on"))

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        return self._weighed(scene, thing)

    def walked_off(self, scene: Scene, thing: Thing, moved: Moved) -> Events:
        return self._weighed(scene, thing)

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        return self._weighed(scene, thing)

    def settles(self, scene: Scene, thing: Thing) -> Events:
        return self._weighed(scene, thing)

    @staticmethod
    def _weighed(scene: Scene, thing: Thing) -> Events:
        was_on, on = flag(thing, "on"), is_laden(scene, thing.position)
        if on == was_on or (was_on and flag(thing, "stays")):
            return
        x, y = thing.position
        if on:
            yield changed("pressed", thing, None, _("The plate at ({x}, {y}) goes down.", x=x, y=y), on=True)
        else:
            yield changed("released", thing, None, _("The plate at ({x}, {y}) comes up again.", x=x, y=y), on=False)
        yield from scene.switch(text(thing, "opens"), on, thing.id)
