"""The spots: how many hidden mines are around a tile."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.properties import number
from pyland.world.state import Thing
from pyland.world.things.kind import Kind

MOST = 8


class Spots(Kind):
    """Lie on the ground and do nothing. They can be read: the text is the number."""

    name = "spots"
    title: ClassVar[Message] = _("a tile with spots")
    about = _("So many mines are hidden around this tile. Your program finds out with `read()`.")
    flat = True
    read_from_beside = False

    def sprite(self, thing: Thing) -> str:
        return f"spots_{min(MOST, max(1, number(thing, 'count', 1)))}"


def spots(place: Position, count: int) -> Thing:
    """Spots for a tile where there are none yet."""
    return Thing(f"spots-{place.x}-{place.y}", Spots.name, place, properties={"count": count, "text": str(count)})
