"""The flag: the place to get to."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.kind import Kind


class Flag(Kind):
    """A flag on a pole. One can stand beside the pole, so it is never in the way."""

    name = "flag"
    title: ClassVar[Message] = _("the flag")
    about = _("The flag. Most ways lead there.")
    tall = True
