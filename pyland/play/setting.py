"""What a level gives to each try: who has a program of its own, and how the world is at the start."""

from collections.abc import Mapping
from types import MappingProxyType

from pyland.level.level import Level
from pyland.world.state import State

MAIN = "hero"
"""The body that a level is about, when it does not say otherwise."""
NOTHING: Mapping[tuple[str, str], str] = MappingProxyType({})
"""No memory at all."""


def bodies_of(level: Level) -> tuple[str, ...]:
    """The bodies that have a program of their own, in the order of their turns. The level is about the first."""
    return tuple(getattr(level.spec, "bodies", ())) or (MAIN,)


def starters_of(level: Level) -> Mapping[str, str]:
    """The program that each body begins with."""
    bodies = bodies_of(level)
    found = {bodies[0]: level.spec.starter if level.spec else "", **getattr(level.spec, "starters", {})}
    return {body: found.get(body, "") for body in bodies}


def start_of(level: Level, index: int, seed: int, memory: Mapping[tuple[str, str], str] = NOTHING) -> State:
    """How map `index` is before anything happens in the try of this seed. `memory` is what people were answered.

    Raises `BrokenLevel` when the level cannot be played, `IndexError` when it has no such map.
    """
    start = getattr(level, "start", None)
    state: State = start(index, seed, memory) if start else level.maps[index].start
    return state
