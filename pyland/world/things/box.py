"""The box: to be carried from one place to another."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.carriable import Carriable


class Box(Carriable):
    """A small box."""

    name = "box"
    title: ClassVar[Message] = _("a box")
    called = _("The box")
    about = _('A small box. Take it with `pick_up()`, and put it somewhere with `put_down("box")`.')
    several = _("boxes")
