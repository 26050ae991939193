"""`Action`: what all verbs have in common."""

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import ClassVar, Protocol

from pyland.text import Message
from pyland.world.geometry import Position
from pyland.world.result import Blocked, Done, Obstacle
from pyland.world.state import Thing
from pyland.world.things.kind import Answered, Kind, Scene


class Action(Protocol):
    """A verb. `takes_turn` says whether the rest of the world moves on afterwards."""

    takes_turn: ClassVar[bool]

    def attempt(self, scene: Scene, body: str) -> "Result":
        """What happens when `body` tries this."""
        ...


@dataclass(frozen=True, slots=True)
class Instead:
    """Something else is to be tried in its place."""

    action: Action


Result = Done | Blocked | Instead


def here_and_ahead(scene: Scene, body: str) -> tuple[Position, Position]:
    """The tile of `body`, and the one in front of it."""
    doer = scene.state.things[body]
    return doer.position, doer.position.step(doer.facing)


def try_things(
    scene: Scene, body: str, places: Iterable[Position], deed: Callable[[Kind, Thing], Answered]
) -> Answered:
    """What becomes of a deed with the things on these tiles: the answer of the first one with which it means anything,
    those that came last first. None when there is none."""
    for place in places:
        for thing in reversed(list(scene.state.things_at(place))):
            if thing.id != body:
                answer = deed(scene.kind(thing), thing)
                if answer is not None:
                    return answer
    return None


def in_front_of(scene: Scene, body: str, thing: Thing) -> Obstacle | None:
    """What keeps `body` from reaching `thing` from where it is: something else that stands on that tile, or None."""
    doer = scene.state.things[body]
    found = None if thing.position == doer.position else scene.obstacle(thing.position, doer)
    return None if found is None or found.thing in (None, thing.id) else found


def nothing(at: Position, reason: Message) -> Blocked:
    """There is nothing to do it with."""
    return Blocked(Obstacle("nothing", None, reason), at)
