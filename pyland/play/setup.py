"""`Setup`: everything that a try begins with. The same setup always gives the same log."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from pyland.challenge.run import Run, Try, tries_of
from pyland.level.level import Level
from pyland.world.world import World


@dataclass(frozen=True, slots=True)
class Setup:
    """The program of each body, in the order of their turns, and the seed.

    `memory` is what people were answered before, by keyboard; `reached` are the moments of that in which a goal was
    reached, and `words` what to do for all of it (see `walk`).
    """

    scripts: Mapping[str, str]
    seed: int = 0
    memory: Mapping[tuple[str, str], str] = field(default_factory=dict)
    reached: tuple[Run, ...] = ()
    words: tuple[str, ...] = ()

    def world(self, level: Level, index: int) -> World:
        """The world on one map of a level, before anything has happened."""
        return World(level.start(index, self.seed, self.memory), rounds=len(self.scripts) > 1)

    def tries(self, level: Level) -> tuple[Try, ...]:
        """The calls of the program's functions that the goals of the level want to be tried out."""
        spec = level.spec
        return tries_of((*spec.goals, *spec.stars), self.seed) if spec else ()
