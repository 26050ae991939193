"""Walking, turning and waiting."""

from dataclasses import dataclass
from typing import ClassVar

from pyland.world.actions.action import Instead, Result
from pyland.world.events import Event, Moved, Turned, Waited
from pyland.world.geometry import Direction, towards
from pyland.world.result import Blocked, Done
from pyland.world.state import State
from pyland.world.things.kind import Scene


@dataclass(frozen=True, slots=True)
class Walk:
    """One step in a direction, turning that way first."""

    direction: Direction
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        walker = scene.state.things[body]
        turned = _turning(scene.state, body, self.direction)
        target = walker.position.step(self.direction)
        found = scene.obstacle(target, walker)
        if found is not None:
            return Blocked(found, target, turned)
        return Done((*turned, Moved(body, walker.position, target, self.direction)))


@dataclass(frozen=True, slots=True)
class WalkForward:
    """One step the way the body is facing."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        return Instead(Walk(scene.state.things[body].facing))


@dataclass(frozen=True, slots=True)
class Turn:
    """Turn to face a direction: a compass word, or ahead, right, behind, left."""

    word: str
    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        return Done(_turning(scene.state, body, towards(scene.state.things[body].facing, self.word)))


@dataclass(frozen=True, slots=True)
class Wait:
    """Do nothing for a turn."""

    takes_turn: ClassVar[bool] = True

    def attempt(self, scene: Scene, body: str) -> Result:
        return Done((Waited(body),))


def _turning(state: State, body: str, direction: Direction) -> tuple[Event, ...]:
    before = state.things[body].facing
    return () if before is direction else (Turned(body, before, direction),)
