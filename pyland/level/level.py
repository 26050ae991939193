"""`Level`: one level as the game uses it, whether its files are sound or broken."""

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType

from pyland.level.build import load_map
from pyland.level.files import LEVEL_FILE
from pyland.level.making import is_called
from pyland.level.picture import TiledMap
from pyland.level.spec import LevelSpec, Problem
from pyland.level.starting import NO_MEMORY, start_of
from pyland.level.together import misfits
from pyland.world.state import State
from pyland.world.things import kind_of

_ACTS = re.compile(r"[(@]|\bimport\b")

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
    `own` says whether it is one of the game's own levels; every other one came from somebody, and is shared. It is
    `apart` when another level had its id first.
    """

    id: str
    folder: Path | None
    island: str
    number: int
    title: str
    spec: LevelSpec | None
    problems: tuple[Problem, ...] = ()
    panels: frozenset[str] = frozenset()
    own: bool = False
    apart: bool = False
    _load: MapLoader = field(default=load_map, repr=False, compare=False)
    _made: tuple[TiledMap, ...] = field(default=(), repr=False, compare=False)

    @property
    def key(self) -> str:
        """The name under which work on the level is kept. No `id` looks like that of a level that is `apart`."""
        return f"shared/{self.id}" if self.apart else self.id

    @property
    def commands(self) -> tuple[str, ...]:
        """The unlocked commands, in the level's own order."""
        return self.spec.commands if self.spec else ()

    @property
    def limits(self) -> Mapping[str, int]:
        """The limits that differ from the usual ones."""
        return self.spec.limits if self.spec else MappingProxyType({})

    @cached_property
    def brings_code(self) -> bool:
        """Whether bodies begin with programs that came with the level: empty lines are none, nor are notes that would
        do nothing as code."""
        starters = (self.spec.starter, *self.spec.starters.values()) if self.spec else ()
        return any(has_code(text) or _hides_code(text) for text in starters)

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

    def start(
        self, index: int, seed: int = 0, memory: Mapping[tuple[str, str], str] = NO_MEMORY
    ) -> State:
        """The world of map `index` (from 0) at the start of the attempt with this seed: its values are rolled, and its
        people know what they have to say and what was answered before (`memory`, by person and question).

        Raises `BrokenLevel` when the level cannot be used, and `IndexError`.
        """
        return start_of(self.spec, self.maps[index].start, seed, memory)

    @cached_property
    def undriven(self) -> tuple[str, ...]:
        """The ids of those on the maps who have names, but whom no program can drive. Raises `BrokenLevel`."""
        found = {thing.id for tiled in self.maps for thing in tiled.start.things.values()
                 if is_called(kind_of(thing)) and not kind_of(thing).drivable(thing)}
        return tuple(sorted(found))

    @cached_property
    def kinds(self) -> tuple[str, ...]:
        """The kinds of things that can be seen on the maps at the start. Raises `BrokenLevel`."""
        things = (thing for tiled in self.maps for thing in tiled.start.things.values())
        return tuple(sorted({thing.kind for thing in things if kind_of(thing).seen(thing)}))

    @cached_property
    def _loaded(self) -> tuple[tuple[TiledMap, ...], tuple[Problem, ...]]:
        if self.spec is None or self._made:
            return self._made, ()
        read = [self._load(file) for file in self.spec.maps]
        maps = tuple(tiled for tiled, _problems in read if tiled is not None)
        problems = tuple(problem for _tiled, found in read for problem in found)
        if not (problems or self.problems) and self.folder is not None:
            problems = tuple(misfits(self.spec, maps, self.folder / LEVEL_FILE))
        return maps, problems


def has_code(text: str) -> bool:
    """Whether there is a line that is no note. All ends of lines count that any editor knows, so rather too many."""
    lines = (line.strip() for line in text.splitlines())
    return any(line and not line.startswith("#") for line in lines)


def _hides_code(text: str) -> bool:
    """Whether a note could act if one took the `#` away: the editor has a key for that. Calls have a bracket or `@`."""
    return _ACTS.search(text) is not None
