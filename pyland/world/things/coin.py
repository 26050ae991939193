"""The coin: money for the bag."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.collectables import Collectable


class Coin(Collectable):
    """A gold coin."""

    name = "coin"
    title: ClassVar[Message] = _("a coin")
    called = _("The coin")
    about = _("A gold coin. Walk on it, and it is yours.")
    several = _("coins")
