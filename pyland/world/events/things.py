"""What becomes of things and of the ground."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pyland.text import Message, _
from pyland.world.colours import COLOURS
from pyland.world.events.event import Event, subject
from pyland.world.geometry import Position
from pyland.world.state import State, Thing


@dataclass(frozen=True, slots=True)
class Changed(Event):
    """A thing is not as it was: `what` is the word for it that goals, sounds and pictures go by ("opened", "cut").

    `changes` are its new properties; `by` is the body that did it (None: nobody), and `message` the sentence about it.
    """

    what: str
    thing: str
    kind: str
    position: Position
    changes: Mapping[str, Any]
    by: str | None = None
    message: Message | None = None

    def apply(self, state: State) -> None:
        state.put(state.things[self.thing].changed(**self.changes))

    def told(self) -> Message | None:
        return self.message

    __hash__ = None  # type: ignore[assignment]


def changed(
    what: str, thing: Thing, by: str | None = None, message: Message | None = None, **changes: Any
) -> Changed:
    """The event that makes these changes to `thing`."""
    return Changed(what, thing.id, thing.kind, thing.position, changes, by, message)


@dataclass(frozen=True, slots=True)
class Appeared(Event):
    """A thing came onto the map."""

    thing: Thing
    message: Message | None = None

    def apply(self, state: State) -> None:
        state.put(self.thing)

    def told(self) -> Message | None:
        return self.message


@dataclass(frozen=True, slots=True)
class Vanished(Event):
    """A thing is not on the map any more: `what` is the word for how ("sunk", "broken", "eaten")."""

    what: str
    thing: str
    kind: str
    position: Position
    by: str | None = None
    message: Message | None = None

    def apply(self, state: State) -> None:
        state.take(self.thing)

    def told(self) -> Message | None:
        return self.message


@dataclass(frozen=True, slots=True)
class GroundChanged(Event):
    """A tile has another ground now."""

    position: Position
    before: str
    after: str
    message: Message | None = None

    def apply(self, state: State) -> None:
        state.new_ground[self.position] = self.after

    def told(self) -> Message | None:
        return self.message


@dataclass(frozen=True, slots=True)
class Painted(Event):
    """A body left paint on a tile."""

    body: str
    position: Position
    colour: str

    def apply(self, state: State) -> None:
        state.paint[self.position] = self.colour

    def told(self) -> Message:
        x, y = self.position
        return _("The tile ({x}, {y}) is {colour} now.", x=x, y=y, colour=COLOURS[self.colour])


@dataclass(frozen=True, slots=True)
class Dug(Event):
    """A body dug in a tile."""

    body: str
    position: Position

    def told(self) -> Message:
        return _("{body} digs at ({x}, {y}). There is nothing.",
                 body=subject(self.body), x=self.position.x, y=self.position.y)


@dataclass(frozen=True, slots=True)
class TurnPassed(Event):
    """A turn is over; `turn` turns have passed now."""

    turn: int

    def apply(self, state: State) -> None:
        state.turn = self.turn
