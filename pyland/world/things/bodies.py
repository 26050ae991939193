"""Bodies: those that scripts can drive. The hero has a file of its own."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.colours import COLOURS
from pyland.world.events import Gave
from pyland.world.result import Done
from pyland.world.state import State, Thing
from pyland.world.terrain import Terrain
from pyland.world.things.kind import Answered, Property, Scene
from pyland.world.things.loose import Loose
from pyland.world.things.walker import Walker


class Body(Loose):
    """Two bodies never share a tile; their pictures face four ways. `look` is the first word of the usual picture."""

    tall = True
    body = True
    turns_to_face = True
    look: ClassVar[str]
    stands_there: ClassVar[Message]
    properties: ClassVar[tuple[Property, ...]] = (
        Property("cuts", "How often it can cut until its knife is blunt. Left out, it can always cut.", "int", 0),
        Property("paint", "The colour that it leaves behind.", choices=tuple(COLOURS)),
    )

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return self.stands_there

    def sprite(self, thing: Thing) -> str:
        look = str(thing.properties.get("sprite") or self.look)
        return f"{look}_{thing.facing.value[0]}0"

    def given(self, scene: Scene, thing: Thing, body: str, item: Thing) -> Answered:
        return Done((Gave(body, item.id, item.kind, thing.id, scene.kind(item).title, self.title),))


class Robot(Body):
    """The robot: a second body, for a second program."""

    name = "robot"
    title: ClassVar[Message] = _("the robot")
    called = _("The robot")
    about = _("A robot. It can have a program of its own.")
    look = "robot"
    stands_there = _("The robot is in the way.")


class Cat(Walker, Body):
    """The cat: a body too. One that goes about by itself or follows somebody is not driven by a script."""

    name = "cat"
    title: ClassVar[Message] = _("the cat")
    called = _("The cat")
    about = _("A cat. It can have a program of its own, or go after somebody.")
    look = "cat"
    stands_there = _("The cat is in the way.")
    properties = (*Walker.properties, *Body.properties)

    def in_the_way(self, thing: Thing) -> Message:
        return self.stands_there

    def drivable(self, thing: Thing) -> bool:
        return not self.goes_about(thing)

    def may_enter(self, thing: Thing, terrain: Terrain) -> bool:
        # Only a program can make a cat walk into a hole.
        return terrain.walkable if self.drivable(thing) else Walker.may_enter(self, thing, terrain)
