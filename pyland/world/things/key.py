"""The key: goes into the bag, and opens one lock."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.collectables import Collectable


class Key(Collectable):
    """A key. Every key fits every lock, and opens one."""

    name = "key"
    title: ClassVar[Message] = _("a key")
    called = _("The key")
    about = _("A key. Walk on it to take it. It opens one locked door or chest.")
    several = _("keys")
