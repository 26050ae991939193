"""People who live on the islands."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.state import State, Thing
from pyland.world.things.kind import Kind


class Person(Kind):
    """Somebody who stands there; the properties `name` and `sprite` say who it is."""

    name = "person"
    title: ClassVar[Message] = _("a person")
    usable = False
    tall = True

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        name = thing.properties.get("name")
        return _("{name} is in the way.", name=name) if name else _("Somebody is standing there.")

    def sprite(self, thing: Thing) -> str:
        return f"{thing.properties.get('sprite') or 'ranger'}_0"
