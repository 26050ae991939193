"""What bodies and creatures do and suffer: walking, turning, bumping, carrying, waiting, getting lost."""

from dataclasses import dataclass

from pyland.text import Message, _
from pyland.world.events.event import Event, subject
from pyland.world.geometry import Direction, Position
from pyland.world.state import State, Thing

WALK, PUSH, SLIDE, RIDE, PORTAL, ROLL = "walk", "push", "slide", "ride", "portal", "roll"
"""The ways to move: by oneself, pushed, on ice, carried by something, through a portal, like a boulder."""


@dataclass(frozen=True, slots=True)
class Moved(Event):
    """A body, a creature or another thing went from one tile to another (a neighbour, unless it is a portal's doing).

    `how` is one of the words above.
    """

    body: str
    start: Position
    end: Position
    facing: Direction
    how: str = WALK

    def apply(self, state: State) -> None:
        state.put(state.things[self.body].at(self.end, self.facing))

    def told(self) -> Message:
        return _TOLD_MOVES[self.how](self)


def _walks(moved: Moved) -> Message:
    return _("{body} walks {direction} to ({x}, {y}).", **_where(moved))


def _is_pushed(moved: Moved) -> Message:
    return _("{body} is pushed {direction} to ({x}, {y}).", **_where(moved))


def _slides(moved: Moved) -> Message:
    return _("{body} slides {direction} to ({x}, {y}).", **_where(moved))


def _rides(moved: Moved) -> Message:
    return _("{body} is carried to ({x}, {y}).", **_where(moved))


def _teleports(moved: Moved) -> Message:
    return _("{body} goes through the portal to ({x}, {y}).", **_where(moved))


def _rolls(moved: Moved) -> Message:
    return _("{body} rolls {direction} to ({x}, {y}).", **_where(moved))


def _where(moved: Moved) -> dict[str, object]:
    return {"body": subject(moved.body), "direction": moved.facing.title, "x": moved.end.x, "y": moved.end.y}


_TOLD_MOVES = {WALK: _walks, PUSH: _is_pushed, SLIDE: _slides, RIDE: _rides, PORTAL: _teleports, ROLL: _rolls}


@dataclass(frozen=True, slots=True)
class Turned(Event):
    """A body turned on the spot."""

    body: str
    before: Direction
    facing: Direction

    def apply(self, state: State) -> None:
        state.put(state.things[self.body].turned(self.facing))

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
class Lost(Event):
    """The attempt is over for a body: it fell, was caught, was washed away. `how` is the word for it that levels use
    ("fall", "water", or the kind of thing that did it: "crocodile")."""

    body: str
    how: str
    position: Position
    reason: Message

    def apply(self, state: State) -> None:
        state.put(state.things[self.body].changed(lost=self.how))

    def told(self) -> Message:
        return _("{reason} This try is over.", reason=self.reason)


@dataclass(frozen=True, slots=True)
class Collected(Event):
    """A body picked a thing up; it is now in the body's bag."""

    body: str
    thing: str
    kind: str
    position: Position
    title: Message

    def apply(self, state: State) -> None:
        state.bags[self.body] = (*state.bag(self.body), state.take(self.thing))

    def told(self) -> Message:
        return _("{body} picks up {thing}.", body=subject(self.body), thing=self.title)


@dataclass(frozen=True, slots=True)
class PutDown(Event):
    """A body put a thing out of its bag down on a tile."""

    body: str
    thing: str
    kind: str
    position: Position
    title: Message

    def apply(self, state: State) -> None:
        state.put(_out_of_bag(state, self.body, self.thing).at(self.position))

    def told(self) -> Message:
        return _("{body} puts down {thing}.", body=subject(self.body), thing=self.title)


@dataclass(frozen=True, slots=True)
class Gave(Event):
    """A body gave a thing out of its bag to somebody or something, in whose bag it is now."""

    body: str
    thing: str
    kind: str
    to: str
    title: Message
    to_title: Message

    def apply(self, state: State) -> None:
        given = _out_of_bag(state, self.body, self.thing)
        state.bags[self.to] = (*state.bag(self.to), given)

    def told(self) -> Message:
        return _("{body} gives {thing} to {other}.", body=subject(self.body), thing=self.title, other=self.to_title)


@dataclass(frozen=True, slots=True)
class Used(Event):
    """Something in a body's bag was used up: a key that opened a door."""

    body: str
    thing: str
    kind: str
    title: Message

    def apply(self, state: State) -> None:
        _out_of_bag(state, self.body, self.thing)

    def told(self) -> Message:
        return _("{body} uses {thing}.", body=subject(self.body), thing=self.title)


@dataclass(frozen=True, slots=True)
class Waited(Event):
    """A body stood still for a turn."""

    body: str

    def told(self) -> Message:
        return _("{body} waits.", body=subject(self.body))


@dataclass(frozen=True, slots=True)
class Stuck(Event):
    """The ground held a body for a turn."""

    body: str
    ground: Message

    def told(self) -> Message:
        return _("{body} is stuck in the {ground} for a turn.", body=subject(self.body), ground=self.ground)


def _out_of_bag(state: State, body: str, name: str) -> Thing:
    """Take a thing out of a bag. Raises `KeyError` when it is not in there."""
    for thing in state.bag(body):
        if thing.id == name:
            left = tuple(other for other in state.bag(body) if other.id != name)
            if left:
                state.bags[body] = left
            else:
                del state.bags[body]
            return thing
    raise KeyError(name)
