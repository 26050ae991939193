"""The log: to be carried."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.carriable import Carriable


class Log(Carriable):
    """A piece of a tree."""

    name = "log"
    title: ClassVar[Message] = _("a log")
    called = _("The log")
    about = _('A log. Take it with `pick_up()`, and put it somewhere with `put_down("log")`.')
    several = _("logs")
