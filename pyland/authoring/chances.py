"""Whether chance has a say in what becomes of a program: then one try proves nothing."""

from collections.abc import Iterable

from pyland.challenge.run import tries_of
from pyland.level.level import Level
from pyland.level.spec import LevelSpec
from pyland.world.properties import flag

SEEDS = range(5)
"""The seeds of the tries that prove a level with chance in it."""


def has_chance(level: Level, spec: LevelSpec) -> bool:
    """Whether a level is another one in each try: by its values, its goals, or by who wanders on its maps."""
    goals = (*spec.goals, *spec.stars)
    if spec.values or any(tries_of(goals, seed) != tries_of(goals, SEEDS[0]) for seed in SEEDS):
        return True
    return any(flag(thing, "wanders") for tiled in level.maps for thing in tiled.start.things.values())


def uses_chance(sources: Iterable[str]) -> bool:
    """Whether programs may throw dice: under which name ever, they have to ask for the module."""
    return any("random" in source for source in sources)
