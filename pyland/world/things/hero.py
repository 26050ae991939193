"""The hero: the body a child's program moves."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.things.bodies import Body


class Hero(Body):
    """The explorer."""

    name = "hero"
    title: ClassVar[Message] = _("the hero")
    about = _("That is you. Your program tells the hero what to do.")
    look = "explorer"
    stands_there = _("Somebody is standing there.")
