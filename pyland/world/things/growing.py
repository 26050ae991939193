"""What grows back: vines of all sorts."""

from typing import ClassVar

from pyland.text import Message
from pyland.world.events import Lost, changed
from pyland.world.properties import flag, number
from pyland.world.result import Done
from pyland.world.state import Thing
from pyland.world.things.helping import is_laden, refuse
from pyland.world.things.kind import Answered, Events, Kind, Property, Scene
from pyland.world.things.loose import prey


class Growing(Kind):
    """Grown, it can be cut. Cut down, or a sprout, it can be walked over, and has grown after `grows` turns.

    It does not grow while something is on it. If it `catches`, it does, and a body there is lost.
    """

    covers = True
    grown_look: ClassVar[str]
    """The sprite when it has grown."""
    properties = (
        Property("grows", "After so many turns a sprout has grown, and one that was cut is back; 0 means never.",
                 "int", 0),
        Property("grown", "Whether it has grown from the beginning; if not, it is a sprout.", "bool", True),
        Property("catches", "Whether it grows even where a body stands, which then is lost.", "bool", False),
    )

    def is_cut(self, body: str) -> Message:
        """The sentence for when a body cuts it."""
        raise NotImplementedError

    def has_grown(self, thing: Thing) -> Message:
        """The sentence for when it has grown."""
        raise NotImplementedError

    def too_small(self) -> Message:
        """Why a sprout cannot be cut."""
        raise NotImplementedError

    def caught(self, thing: Thing, body: str) -> Message:
        """The sentence for when it grows where a body stands."""
        raise NotImplementedError

    def sprite(self, thing: Thing) -> str:
        if is_grown(thing):
            return self.grown_look
        return "vine_cut" if flag(thing, "cut") else "vine_small"

    def acts(self, thing: Thing) -> bool:
        return not is_grown(thing) and number(thing, "grows", 0) > 0

    def cut(self, scene: Scene, thing: Thing, body: str) -> Answered:
        if is_grown(thing):
            # The turn in which it is cut does not count.
            since = scene.state.turn + 1
            return Done((changed("cut", thing, body, self.is_cut(body), grown=False, cut=True, since=since),))
        return None if flag(thing, "cut") else refuse(thing, self.too_small())

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        age = scene.state.turn + 1 - number(thing, "since", 0)
        if age < number(thing, "grows", 0):
            return
        caught = prey(scene, thing.position) if flag(thing, "catches") else None
        if caught is not None:
            yield Lost(caught.id, self.name, thing.position, self.caught(thing, caught.id))
        elif is_laden(scene, thing.position):
            return
        yield changed("grown", thing, None, self.has_grown(thing), grown=True, cut=False)


def is_grown(thing: Thing) -> bool:
    """Whether it is big enough to be in the way, and to be cut."""
    return flag(thing, "grown", True)
