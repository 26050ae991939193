"""The apple: to be carried."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.carriable import Carriable


class Apple(Carriable):
    """A red apple."""

    name = "apple"
    title: ClassVar[Message] = _("an apple")
    called = _("The apple")
    about = _("An apple. Take it with `pick_up()`. Maybe somebody wants it.")
    several = _("apples")
