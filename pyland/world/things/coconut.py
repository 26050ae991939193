"""The coconut: to be carried."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.carriable import Carriable


class Coconut(Carriable):
    """A coconut."""

    name = "coconut"
    title: ClassVar[Message] = _("a coconut")
    called = _("The coconut")
    about = _("A coconut. Take it with `pick_up()`. Maybe somebody wants it.")
    several = _("coconuts")
