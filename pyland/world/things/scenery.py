"""Things that only stand in the way."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.state import State, Thing
from pyland.world.things.kind import Kind


class Scenery(Kind):
    """Something one can see and bump into, and nothing else."""

    usable = False
    in_the_way: ClassVar[Message]

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return self.in_the_way


class Tree(Scenery):
    """A leafy tree."""

    name = "tree"
    title: ClassVar[Message] = _("a tree")
    about = _("A tree. You have to walk round it.")
    in_the_way = _("The tree is in the way.")
    tall = True


class Palm(Scenery):
    """A palm tree."""

    name = "palm"
    title: ClassVar[Message] = _("a palm tree")
    about = _("A palm tree. You have to walk round it.")
    in_the_way = _("The palm tree is in the way.")
    tall = True


class Rock(Scenery):
    """A rock."""

    name = "rock"
    title: ClassVar[Message] = _("a rock")
    about = _("A big rock. You have to walk round it.")
    in_the_way = _("The rock is in the way.")


class Bush(Scenery):
    """A bush with berries."""

    name = "bush"
    title: ClassVar[Message] = _("a bush")
    about = _("A bush with berries. You have to walk round it.")
    in_the_way = _("The bush is in the way.")
