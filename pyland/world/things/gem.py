"""The gem: glitters, and goes into the bag."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.collectables import Collectable


class Gem(Collectable):
    """A gem."""

    name = "gem"
    title: ClassVar[Message] = _("a gem")
    called = _("The gem")
    about = _("A gem. Walk on it, and it is yours.")
    several = _("gems")
