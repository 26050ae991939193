"""The hero: the body a child's program moves."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.state import State, Thing
from pyland.world.things.kind import Kind


class Hero(Kind):
    """The explorer. Two bodies never share a tile; its picture faces four ways."""

    name = "hero"
    title: ClassVar[Message] = _("the hero")
    tall = True
    body = True

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("Somebody is standing there.")

    def sprite(self, thing: Thing) -> str:
        look = str(thing.properties.get("sprite") or "explorer")
        return f"{look}_{thing.facing.value[0]}0"
