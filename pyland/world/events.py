"""What happened: the entries of the event log.

An event is a small frozen record. `apply` makes its change to a state (so that a log replays to the same state), and
`told` says it in words, so that a run can be followed without the picture. Events that change nothing (a line was run,
a text was printed) are in the same log, so that one list holds a whole run in order.
"""

from dataclasses import dataclass
from typing import Any

from pyland.text import Message, _, plural
from pyland.world.geometry import Direction, Position
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
class Moved(Event):
    """A body went from one tile to the next."""

    body: str
    start: Position
    end: Position
    facing: Direction

    def apply(self, state: State) -> None:
        state.things[self.body] = state.things[self.body].at(self.end, self.facing)

    def told(self) -> Message:
        return _(
            "{body} walks {direction} to ({x}, {y}).",
            body=subject(self.body), direction=self.facing.title, x=self.end.x, y=self.end.y,
        )


@dataclass(frozen=True, slots=True)
class Turned(Event):
    """A body turned on the spot."""

    body: str
    before: Direction
    facing: Direction

    def apply(self, state: State) -> None:
        state.things[self.body] = state.things[self.body].turned(self.facing)

    def told(self) -> Message:
        return _("{body} faces {direction}.", body=subject(self.body), direction=self.facing.title)


@dataclass(frozen=True, slots=True)
class Bumped(Event):
    """A body could not do what it was told: `reason` says why, `at` is the tile in question.

    `into` is the kind of thing or the name of the terrain there; `thing` is the thing's id, or None for terrain.
    """

    body: str
    position: Position
    at: Position
    into: str
    thing: str | None
    reason: Message

    def told(self) -> Message:
        return _("Bump! {reason}", reason=self.reason)


@dataclass(frozen=True, slots=True)
class Collected(Event):
    """A body picked a thing up by walking on it; it is now in the body's bag."""

    body: str
    thing: str
    kind: str
    position: Position
    title: Message

    def apply(self, state: State) -> None:
        del state.things[self.thing]
        state.bags[self.body] = (*state.bags.get(self.body, ()), self.kind)

    def told(self) -> Message:
        return _("{body} picks up {thing}.", body=subject(self.body), thing=self.title)


@dataclass(frozen=True, slots=True)
class Said(Event):
    """A body said something, above its head."""

    body: str
    text: str

    def told(self) -> Message:
        return _("{body} says: {text}", body=subject(self.body), text=self.text)


@dataclass(frozen=True, slots=True)
class ReadSign(Event):
    """A body read what is written on a sign."""

    body: str
    thing: str
    text: str

    def told(self) -> Message:
        return _("{body} reads: {text}", body=subject(self.body), text=self.text)


@dataclass(frozen=True, slots=True)
class Waited(Event):
    """A body stood still for a turn."""

    body: str

    def told(self) -> Message:
        return _("{body} waits.", body=subject(self.body))


@dataclass(frozen=True, slots=True)
class TurnPassed(Event):
    """A turn is over; `turn` turns have passed now."""

    turn: int

    def apply(self, state: State) -> None:
        state.turn = self.turn


@dataclass(frozen=True, slots=True)
class Called(Event):
    """The script called a command; what it did follows in the log."""

    body: str
    command: str
    arguments: tuple[Any, ...]


@dataclass(frozen=True, slots=True)
class LinesRan(Event):
    """The script ran these lines, in this order (1-based). With `of` > 1 only one in `of` lines is in the list."""

    body: str
    lines: tuple[int, ...]
    of: int = 1


@dataclass(frozen=True, slots=True)
class Printed(Event):
    """The script printed a piece of text (with its line ends)."""

    text: str

    def told(self) -> Message:
        return _("Printed: {text}", text=self.text.rstrip("\n"))


@dataclass(frozen=True, slots=True)
class Typed(Event):
    """The script asked with `input(prompt)`, and somebody typed `text`."""

    prompt: str
    text: str

    def told(self) -> Message:
        return _("Typed: {text}", text=self.text)


@dataclass(frozen=True, slots=True)
class Ended(Event):
    """The attempt is over. `how` is one of: finished, bump, problem, limit, stopped."""

    how: str
    turns: int

    def told(self) -> Message:
        if self.how == "finished":
            return plural("The program ends after {count} turn.", "The program ends after {count} turns.", self.turns)
        return _TOLD_ENDINGS[self.how]


_TOLD_ENDINGS = {
    "bump": _("The bump ends this try."),
    "problem": _("The program stops: there is a problem."),
    "limit": _("The program was stopped: it went on for too long."),
    "stopped": _("The program was stopped."),
}


@dataclass(frozen=True, slots=True)
class Entry:
    """One line of the event log: the event, its place, its turn, and the line of the script that caused it."""

    index: int
    turn: int
    line: int | None
    event: Event
