"""What a level says about itself, as data: `LevelSpec`, and the `Problem`s its files may have."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import Any, Literal

from pyland.challenge.run import Goal
from pyland.level.chance import Chance
from pyland.text import Message

MAIN = "hero"
"""The body that a level is about when it does not say otherwise."""
AfterBump = Literal["stop", "go_on"]

TASKS = ("write", "fix", "predict", "order", "investigate", "make")
PANELS = ("step", "speed", "output", "stars", "reset", "book", "tabs", "variables", "timeline")
CONCEPTS = (
    "run", "sequence", "arguments", "text", "comments", "errors", "for", "range", "variables", "numbers", "print",
    "input", "if", "else", "comparison", "logic", "while", "functions", "parameters", "return", "lists", "random",
    "dictionaries", "classes",
)
LIMITS = ("ticks", "calls", "turns", "output", "source")


@dataclass(frozen=True, slots=True)
class Problem:
    """Something wrong in a file of a level, for its author: `file`, `line` (1-based) and a sentence."""

    file: Path
    line: int
    message: Message


@dataclass(frozen=True, slots=True)
class StoryLine:
    """One piece of the story: what is told, by whom (None: by nobody in particular), and the sprite of the face."""

    who: str | None
    text: str
    portrait: str | None = None


@dataclass(frozen=True, slots=True)
class Solution:
    """A right program: one file for each body, what is typed and chosen when it asks, and what is done by keyboard
    before it runs (words, see `programs`)."""

    files: Mapping[str, Path]
    inputs: tuple[str, ...] = ()
    walk: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Wrong:
    """A program with a mistake that people make, and a part of the sentence that it must get. The rest is as in
    `Solution`."""

    files: Mapping[str, Path]
    expect: str
    inputs: tuple[str, ...] = ()
    walk: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class LevelSpec:
    """All that a level.yaml says. Paths are absolute; texts are in the author's language.

    `commands` are the unlocked commands in the level's own order; `panels` only what this level adds; `limits` only
    what differs from the usual limits. `bodies` have programs of their own and take turns in this order; the level is
    about the first. `starters` are the first programs of bodies; `starter` is that of the first body. `values` are
    rolled for each attempt, and `people` are the properties of people on the map, by id. With `walk` one can walk there
    by keyboard. `lines` tells where things are in the file ("title", "hints.0", "people.rosa"), 1-based. `of_bodies`
    are problems with programs for others than `bodies`: they count when `bodies` itself is right, which the maps tell.
    """

    title: str
    maps: tuple[Path, ...]
    goals: tuple[Goal, ...]
    stars: tuple[Goal, ...]
    commands: tuple[str, ...]
    story: tuple[StoryLine, ...] = ()
    starter: str = ""
    bodies: tuple[str, ...] = (MAIN,)
    starters: Mapping[str, str] = field(default_factory=lambda: MappingProxyType({}))
    values: Mapping[str, Chance] = field(default_factory=lambda: MappingProxyType({}))
    people: Mapping[str, Mapping[str, Any]] = field(default_factory=lambda: MappingProxyType({}))
    hints: tuple[str, ...] = ()
    teaches: tuple[str, ...] = ()
    needs: tuple[str, ...] = ()
    panels: tuple[str, ...] = ()
    after_bump: AfterBump = "stop"
    task: str = "write"
    walk: bool = False
    solutions: tuple[Solution, ...] = ()
    wrong: tuple[Wrong, ...] = ()
    limits: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    lines: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    of_bodies: tuple[Problem, ...] = ()
