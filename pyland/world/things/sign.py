"""The sign: words on a board, for people and programs to read."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.state import State, Thing
from pyland.world.things.kind import Kind, Property


class Sign(Kind):
    """A board with a text (the property `text`); one reads it from the tile in front of it."""

    name = "sign"
    title: ClassVar[Message] = _("a sign")
    about = _("A sign. Your program finds out with `read()` what is written on it.")
    properties = (Property("text", "What is written on it. It may have values of the level in its {slots}."),)

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The sign is in the way.")
