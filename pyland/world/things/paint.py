"""The paint pot: who steps into it leaves coloured tiles behind."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.colours import COLOURS
from pyland.world.events import changed, subject
from pyland.world.properties import text
from pyland.world.state import Thing
from pyland.world.things.kind import Events, Kind, Property, Scene

FIRST = next(iter(COLOURS))


class Paint(Kind):
    """A body that has walked on it paints every tile it comes to, until it walks on another colour."""

    name = "paint"
    title: ClassVar[Message] = _("a pot of paint")
    about = _("A pot of paint. Walk on it, and you paint every tile that you walk on.")
    properties = (Property("colour", "The colour of the paint.", default=FIRST, choices=tuple(COLOURS)),)

    def sprite(self, thing: Thing) -> str:
        return f"paint_pot_{colour_of(thing)}"

    def walked_on(self, scene: Scene, thing: Thing, mover: str) -> Events:
        colour, body = colour_of(thing), scene.state.things[mover]
        if not scene.is_body(mover) or body.get("paint") == colour:
            return ()
        message = _("{body} steps into {colour} paint.", body=subject(mover), colour=COLOURS[colour])
        return (changed("dipped", body, mover, message, paint=colour),)


def colour_of(thing: Thing) -> str:
    """The colour of a pot; the first one where the map names none that there is."""
    colour = text(thing, "colour", FIRST)
    return colour if colour in COLOURS else FIRST
