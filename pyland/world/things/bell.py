"""The bell: everybody can ring it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed, subject
from pyland.world.properties import number, text
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene


class Bell(Kind):
    """Counts how often it was rung, and swings for a turn. It only switches things on."""

    name = "bell"
    title: ClassVar[Message] = _("a bell")
    about = _("A bell. Stand in front of it and ring it with `use()`.")
    properties = (Property("opens", "The names of the things that it switches on, with commas between them."),)

    def sprite(self, thing: Thing) -> str:
        return "bell" if self._is_still(thing) else "bell_ring"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The bell is in the way. You can ring it with `use()`.")

    def acts(self, thing: Thing) -> bool:
        return not self._is_still(thing)

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        return Done(self._rung(scene, thing, body))

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        return (changed("quiet", thing, ringing=-1),) if scene.state.turn > number(thing, "ringing", -1) else ()

    @staticmethod
    def _is_still(thing: Thing) -> bool:
        return number(thing, "ringing", -1) < 0

    @staticmethod
    def _rung(scene: Scene, thing: Thing, body: str) -> Events:
        message, count = _("{body} rings the bell.", body=subject(body)), number(thing, "count", 0) + 1
        yield changed("rang", thing, body, message, count=count, ringing=scene.state.turn)
        yield from scene.switch(text(thing, "opens"), True, thing.id)
