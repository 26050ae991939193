"""The vine: in the way until somebody cuts it."""

from typing import ClassVar

from pyland.text import Message, _
from pyland.world.events import subject
from pyland.world.state import State, Thing
from pyland.world.things.growing import Growing, is_grown


class Vine(Growing):
    """Grown, it is in the way."""

    name = "vine"
    title: ClassVar[Message] = _("a vine")
    about = _("A vine. Stand in front of it and cut it with `cut()`. Some vines grow back.")
    grown_look = "vine"

    def blocks(self, state: State, thing: Thing, mover: Thing | None = None) -> Message | None:
        return _("The vine is in the way. You can cut it with `cut()`.") if is_grown(thing) else None

    def is_cut(self, body: str) -> Message:
        return _("{body} cuts the vine.", body=subject(body))

    def has_grown(self, thing: Thing) -> Message:
        return _("The vine at ({x}, {y}) has grown.", x=thing.position.x, y=thing.position.y)

    def too_small(self) -> Message:
        return _("This vine is still too small to cut. You can walk over it.")

    def caught(self, thing: Thing, body: str) -> Message:
        x, y = thing.position
        return _("{body} is caught in the vine that grows at ({x}, {y}).", body=subject(body), x=x, y=y)
