"""The scroll: words to read where it lies."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.kind import Kind, Property


class Scroll(Kind):
    """A text (the property `text`) that lies on the ground; one reads it from its tile, or in front of it."""

    name = "scroll"
    title: ClassVar[Message] = _("a scroll")
    about = _("A scroll. Stand on it and find out what it says with `read()`.")
    properties = (Property("text", "What is written on it. It may have values of the level in its {slots}."),)
