"""The drawbridge: a way over the water while it is down."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import changed
from pyland.world.geometry import Direction
from pyland.world.properties import flag
from pyland.world.state import State, Thing
from pyland.world.things.kind import Events, Kind, Property, Scene


class Drawbridge(Kind):
    """Open, one can walk on it. When it goes up under somebody, they are where the ground is that it was over."""

    name = "drawbridge"
    title: ClassVar[Message] = _("a drawbridge")
    about = _("A drawbridge. When it is down, you can walk over it. Look for what lets it down.")
    flat = True
    turns_to_face = True
    properties = (Property("open", "Whether it is down, so that one can walk on it.", "bool", False),)

    def sprite(self, thing: Thing) -> str:
        if not flag(thing, "open"):
            return "drawbridge_up"
        along = "h" if thing.facing in (Direction.EAST, Direction.WEST) else "v"
        return str(thing.properties.get("sprite") or f"drawbridge_{along}")

    def supports(self, state: State, thing: Thing, mover: Thing | None = None) -> bool:
        return flag(thing, "open")

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        if on == flag(thing, "open"):
            return ()
        x, y = thing.position
        if on:
            return (changed("opened", thing, by, _("The drawbridge at ({x}, {y}) goes down.", x=x, y=y), open=True),)
        return (changed("closed", thing, by, _("The drawbridge at ({x}, {y}) goes up.", x=x, y=y), open=False),)
