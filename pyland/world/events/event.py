"""`Event`: the base of all events, and `Entry`: one line of the log."""

from dataclasses import dataclass

from pyland.text import Message, _
from pyland.world.state import State


def subject(body: str) -> Message:
    """Who a sentence is about: "The hero", or the name that the map gives to somebody else."""
    return _("The hero") if body == "hero" else _("{name}", name=body)


@dataclass(frozen=True, slots=True)
class Event:
    """Something that happened. By itself it changes nothing and says nothing."""

    def apply(self, state: State) -> None:
        """Make this event's change to `state`."""

    def told(self) -> Message | None:
        """The event as a sentence, or None when there is nothing worth saying."""
        return None


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the event log: the event, its place, its turn, and the line of the script that caused it.

    What the world does by itself when a turn is over is `by_itself`: it happens at the same time as everything else
    that does so in that turn.
    """

    index: int
    turn: int
    line: int | None
    event: Event
    by_itself: bool = False
