"""The gate: something opens it, a lever or the time."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.properties import flag, number
from pyland.world.state import State, Thing
from pyland.world.things.helping import refuse
from pyland.world.things.kind import Answered, Events, Property, Scene
from pyland.world.things.openable import Openable


class Gate(Openable):
    """Nobody opens it by hand. With `every`, it opens and shuts by itself in a rhythm, and nothing else opens it."""

    name = "gate"
    title: ClassVar[Message] = _("a gate")
    about = _("A gate. You cannot open it by hand: look for a lever or a plate, or wait.")
    properties = (
        Property("open", "Whether it is open from the beginning.", "bool", False),
        Property("every", "It opens and shuts by itself once in so many turns; 0 means that it does not.", "int", 0),
        Property("open_for", "How many of these turns it is open.", "int", 1),
    )

    def opens(self, thing: Thing) -> Message:
        return _("The gate at ({x}, {y}) opens.", x=thing.position.x, y=thing.position.y)

    def shuts(self, thing: Thing) -> Message:
        return _("The gate at ({x}, {y}) shuts.", x=thing.position.x, y=thing.position.y)

    def waits(self, thing: Thing) -> Message:
        return _("The gate at ({x}, {y}) cannot shut: something is in it.", x=thing.position.x, y=thing.position.y)

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return None if flag(thing, "open") else self._shut(thing)

    def used(self, scene: Scene, thing: Thing, body: str) -> Answered:
        return None if flag(thing, "open") else refuse(thing, self._shut(thing))

    def acts(self, thing: Thing) -> bool:
        return _every(thing) > 0 or super().acts(thing)

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        return () if _every(thing) > 0 else super().switched(scene, thing, on, by)

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        if _every(thing) <= 0:
            return super().turn_passes(scene, thing)
        began_open = flag(thing, "began_open", flag(thing, "open"))
        on = _is_time(thing, scene.state.turn + 1, began_open)
        return self.set_open(scene, thing, on, began_open=began_open)

    @staticmethod
    def _shut(thing: Thing) -> Message:
        if _every(thing) > 0:
            return _("The gate is shut. It opens by itself: wait for it.")
        return _("The gate is shut. Look for what opens it.")


def _every(thing: Thing) -> int:
    return number(thing, "every", 0)


def _is_time(thing: Thing, turn: int, began_open: bool) -> bool:
    """Whether the gate is to be open after so many turns."""
    every = _every(thing)
    open_for, since = number(thing, "open_for", 1), turn % every
    return since < open_for if began_open else since >= every - open_for
