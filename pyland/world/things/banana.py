"""The banana: to be carried."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.carriable import Carriable


class Banana(Carriable):
    """A banana."""

    name = "banana"
    title: ClassVar[Message] = _("a banana")
    called = _("The banana")
    about = _("A banana. Take it with `pick_up()`. Maybe somebody wants it.")
    several = _("bananas")
