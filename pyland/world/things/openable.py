"""What doors and gates have in common."""

from typing import Any

from pyland.text import Message
from pyland.world.events import changed
from pyland.world.properties import flag
from pyland.world.state import Thing
from pyland.world.things.helping import is_laden
from pyland.world.things.kind import Events, Kind, Scene


class Openable(Kind):
    """In the way while it is shut. It never shuts while something stands in it: then it waits until that is gone."""

    tall = True

    def opens(self, thing: Thing) -> Message:
        """The sentence for when it opens by itself."""
        raise NotImplementedError

    def shuts(self, thing: Thing) -> Message:
        """The sentence for when it shuts by itself."""
        raise NotImplementedError

    def waits(self, thing: Thing) -> Message:
        """The sentence for when it wants to shut, but cannot."""
        raise NotImplementedError

    def sprite(self, thing: Thing) -> str:
        return f"{self.name}_open" if flag(thing, "open") else self.name

    def acts(self, thing: Thing) -> bool:
        return flag(thing, "closing")

    def switched(self, scene: Scene, thing: Thing, on: bool, by: str) -> Events:
        return self.set_open(scene, thing, on, by)

    def turn_passes(self, scene: Scene, thing: Thing) -> Events:
        return self.set_open(scene, thing, False) if flag(thing, "closing") else ()

    def set_open(self, scene: Scene, thing: Thing, on: bool, by: str | None = None, **also: Any) -> Events:
        """It is to be open (`on`) or shut; `also` changes with it."""
        is_open, closing = flag(thing, "open"), flag(thing, "closing")
        if on and not is_open:
            yield changed("opened", thing, by, self.opens(thing), open=True, closing=False, **also)
        elif on and closing:
            yield changed("held", thing, by, closing=False)
        elif is_open and not on:
            if not is_laden(scene, thing.position):
                yield changed("closed", thing, by, self.shuts(thing), open=False, closing=False, **also)
            elif not closing:
                yield changed("held", thing, by, self.waits(thing), closing=True, **also)
