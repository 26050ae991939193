"""What comes of trying something: `Done` or `Blocked`."""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any

from pyland.text import Message
from pyland.world.events import Event
from pyland.world.geometry import Position


@dataclass(frozen=True, slots=True)
class Obstacle:
    """What is in the way: the kind of thing or terrain, the thing's id (None for terrain), and the sentence.

    Where there is nothing to do something with, `into` is "nothing". A thing with which that is no use has no id here:
    nobody bumps into it.
    """

    into: str
    thing: str | None
    reason: Message


@dataclass(frozen=True, slots=True)
class Done:
    """It worked: `events` happen one after the other (each sees what the one before did), and a script that asked gets
    `value`."""

    events: Iterable[Event] = ()
    value: Any = None


@dataclass(frozen=True, slots=True)
class Blocked:
    """It did not work: `events` happen first (a body turns before it bumps), then the body bumps into `obstacle`."""

    obstacle: Obstacle
    at: Position
    events: Iterable[Event] = ()
