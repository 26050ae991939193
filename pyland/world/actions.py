"""What a body can try to do: one small class a verb.

`attempt` looks at the state and answers with one of three results; it changes nothing itself. The world applies the
events of the result, so that every change goes through the log.
"""

from dataclasses import dataclass
from typing import Any, ClassVar, Protocol

from pyland.world.events import Event, Moved, ReadSign, Said, Turned, Waited
from pyland.world.geometry import Direction, Position, towards
from pyland.world.passage import Obstacle, obstacle
from pyland.world.state import State


@dataclass(frozen=True, slots=True)
class Done:
    """It worked: `events` happen, and a script that asked gets `value`."""

    events: tuple[Event, ...] = ()
    value: Any = None


@dataclass(frozen=True, slots=True)
class Blocked:
    """It did not work: `events` happen first (a body turns before it bumps), then the body bumps into `obstacle`."""

    obstacle: Obstacle
    at: Position
    events: tuple[Event, ...] = ()


@dataclass(frozen=True, slots=True)
class Instead:
    """Something else is to be tried in its place."""

    action: "Action"


Result = Done | Blocked | Instead


class Action(Protocol):
    """A verb. `takes_turn` says whether the rest of the world moves on afterwards."""

    takes_turn: ClassVar[bool]

    def attempt(self, state: State, body: str) -> Result:
        """What happens when `body` tries this in `state`."""
        ...


@dataclass(frozen=True, slots=True)
class Walk:
    """One step in a direction, turning that way first."""

    direction: Direction
    takes_turn: ClassVar[bool] = True

    def attempt(self, state: State, body: str) -> Result:
        walker = state.things[body]
        turned = _turning(state, body, self.direction)
        target = walker.position.step(self.direction)
        found = obstacle(state, target)
        if found is not None:
            return Blocked(found, target, turned)
        return Done((*turned, Moved(body, walker.position, target, self.direction)))


@dataclass(frozen=True, slots=True)
class WalkForward:
    """One step the way the body is facing."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, state: State, body: str) -> Result:
        return Instead(Walk(state.things[body].facing))


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn to face a direction: a compass word, or ahead, right, behind, left."""

    word: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, state: State, body: str) -> Result:
        return Done(_turning(state, body, towards(state.things[body].facing, self.word)))


@dataclass(frozen=True, slots=True)
class Say:
    """Say a text, above the head."""

    text: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, state: State, body: str) -> Result:
        return Done((Said(body, self.text),))


@dataclass(frozen=True, slots=True)
class Wait:
    """Do nothing for a turn."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, state: State, body: str) -> Result:
        return Done((Waited(body),))


@dataclass(frozen=True, slots=True)
class Read:
    """Read the sign on this tile, or on the tile ahead: free. The value is its text, or None where there is none."""

    takes_turn: ClassVar[bool] = False

    def attempt(self, state: State, body: str) -> Result:
        reader = state.things[body]
        for place in (reader.position, reader.position.step(reader.facing)):
            for thing in state.things_at(place):
                text = thing.properties.get("text")
                if isinstance(text, str) and thing.id != body:
                    return Done((ReadSign(body, thing.id, text),), text)
        return Done()


def _turning(state: State, body: str, direction: Direction) -> tuple[Event, ...]:
    before = state.things[body].facing
    return () if before is direction else (Turned(body, before, direction),)
