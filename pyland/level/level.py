"""`Level`: one level as the game uses it, whether its files are sound or broken."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from pyland.level.build import load_map
from pyland.level.picture import TiledMap
from pyland.level.spec import LevelSpec, Problem

MapLoader = Callable[[Path], tuple[TiledMap | None, tuple[Problem, ...]]]


class BrokenLevel(Exception):
    """The level cannot be played; `problems` say why."""

    def __init__(self, problems: tuple[Problem, ...]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


@dataclass(frozen=True)
class Level:
    """A level with its place in the game.

    `id` is "island/folder"; `number` counts from 1 in its island; `panels` are all that have been taught up to here.
    `spec` is None when level.yaml is broken: then `problems` say why. The maps are only read when they are asked for.
    """

    id: str
    folder: Path | None
    island: str
    number: int
    title: str
    spec: LevelSpec | None
    problems: tuple[Problem, ...] = ()
    panels: frozenset[str] = frozenset()
    _load: MapLoader = field(default=load_map, repr=False, compare=False)
    _made: tuple[TiledMap, ...] = field(default=(), repr=False, compare=False)

    @property
    def commands(self) -> tuple[str, ...]:
        """The unlocked commands, in the level's own order."""
        return self.spec.commands if self.spec else ()

    @property
    def limits(self) -> Mapping[str, int]:
        """The limits that differ from the usual ones."""
        return self.spec.limits if self.spec else MappingProxyType({})

    @cached_property
    def all_problems(self) -> tuple[Problem, ...]:
        """Everything wrong with the level's files, maps included. Reads the maps."""
        return self.problems + self._loaded[1]

    @property
    def maps(self) -> tuple[TiledMap, ...]:
        """The maps, the first is the one shown. Raises `BrokenLevel` when they or level.yaml cannot be used."""
        if self.all_problems:
            raise BrokenLevel(self.all_problems)
        return self._loaded[0]

    @cached_property
    def _loaded(self) -> tuple[tuple[TiledMap, ...], tuple[Problem, ...]]:
        if self.spec is None or self._made:
            return self._made, ()
        read = [self._load(file) for file in self.spec.maps]
        maps = tuple(tiled for tiled, _problems in read if tiled is not None)
        problems = tuple(problem for _tiled, found in read for problem in found)
        return maps, problems
