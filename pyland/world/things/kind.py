"""`Kind`: the base of all kinds of things."""

from typing import ClassVar

from pyland.text import Message
from pyland.world.events import Event
from pyland.world.state import State, Thing


class Kind:
    """How all things of one kind look and behave. They have no state of their own: that is in `Thing` and `State`.

    `name` is the Tiled class and the word in programs; `title` is "a gem" for people; `usable` says whether a child can
    do something with it (the picture shows usable things with a strong outline); `tall` sprites are 1.5 tiles high.
    """

    name: ClassVar[str]
    title: ClassVar[Message]
    usable: ClassVar[bool] = True
    tall: ClassVar[bool] = False
    body: ClassVar[bool] = False

    def blocks(self, state: State, thing: Thing) -> Message | None:
        """Why nobody can step on the tile of `thing`; None when it is not in the way."""
        return None

    def walked_on(self, state: State, thing: Thing, body: str) -> tuple[Event, ...]:
        """What happens when `body` steps on the tile of `thing`."""
        return ()

    def turn_passes(self, state: State, thing: Thing) -> tuple[Event, ...]:
        """What `thing` does by itself when a turn is over."""
        return ()

    def sprite(self, thing: Thing) -> str:
        """The name of the picture that shows `thing`."""
        return str(thing.properties.get("sprite") or self.name)
