"""The shell: lies on the beach, and goes into the bag."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.collectables import Collectable


class Shell(Collectable):
    """A big sea shell."""

    name = "shell"
    title: ClassVar[Message] = _("a shell")
    called = _("The shell")
    about = _("A big shell. Walk on it, and it is yours.")
    several = _("shells")
