"""`Event`: the base of all events, and `Entry`: one line of the log."""

from dataclasses import dataclass

from pyland.text import Message, _
from pyland.world.state import State

WHO = "{who}"
"""The text that stands for somebody in a sentence; see `world.naming`."""


def subject(body: str) -> Message:
    """Who a sentence is about: "The hero", or the id of somebody else, for which `naming.named` puts in what they are
    called."""
    return _("The hero") if body == "hero" else Message(WHO, (("who", body),))


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
