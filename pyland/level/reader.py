"""Reads level.yaml: a `LevelSpec`, or every problem in the file at once."""

import builtins
import keyword
from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pyland.challenge.registry import GoalProblem, Value, Walked, Worded, read_goal
from pyland.challenge.run import Goal, PerMap
from pyland.level.cast import CAST
from pyland.level.chance import Between, Chance, OneOf, item_of, range_of
from pyland.level.files import is_file
from pyland.level.folk import FolkReader, Person
from pyland.level.page import Page
from pyland.level.programs import ProgramReader
from pyland.level.slots import check_all_slots, refuse_slots
from pyland.level.spec import (
    CONCEPTS,
    LIMITS,
    MAIN,
    PANELS,
    TASKS,
    AfterBump,
    LevelSpec,
    Problem,
    StoryLine,
)
from pyland.level.tree import Items, Pairs, Text, Tree
from pyland.script.commands import usable_body_name
from pyland.text import _
from pyland.words import nearest

KEYS = (
    "title", "maps", "teaches", "needs", "commands", "panels", "after_bump", "task", "walk", "story", "starter",
    "goals", "stars", "hints", "solutions", "wrong", "limits", "bodies", "values", "people",
)
_PYTHON = frozenset((*keyword.kwlist, *dir(builtins), "help"))
REQUIRED = ("title", "commands", "story", "goals", "stars")
EXTRA_STARS = 2


@dataclass(frozen=True, slots=True)
class Reading:
    """What came of reading a level file: a `spec`, or None and the `problems`. `title` is known more often than not."""

    spec: LevelSpec | None
    problems: tuple[Problem, ...]
    title: str | None


def read_level(file: Path, commands: Collection[str]) -> Reading:
    """Read the level.yaml `file`; `commands` are the names of all commands there are. Never raises for a bad file."""
    page = Page(file)
    tree = page.load()
    if tree is None:
        return Reading(None, tuple(page.problems), None)
    reader = _LevelReader(page, tree, commands)
    spec = reader.spec()
    if not page.problems:
        return Reading(spec, (), spec.title or None)
    problems = sorted((*page.problems, *page.of_bodies), key=lambda problem: problem.line)
    return Reading(None, tuple(problems), spec.title or None)


class _LevelReader:
    def __init__(self, page: Page, tree: Tree, commands: Collection[str]) -> None:
        self._page = page
        self._commands = commands
        self._keys = page.keys(tree, _("A level"), KEYS, REQUIRED)
        self._lines = {name: key.line for name, (key, _value) in self._keys.items()}
        self._bodies = self._body_names()
        self._values = read_values(page, self._value("values"))
        self._first_star: tuple[Goal, ...] = ()
        self._programs = ProgramReader(page, self._bodies, walkable=self._walk())

    def spec(self) -> LevelSpec:
        """The level, as far as it could be read."""
        page = self._page
        story = tuple(self._story_line(item) for item in self._numbered("story"))
        hints = tuple(page.sentence(item) for item in self._numbered("hints"))
        starters, maps = self._starters(), self._maps()
        for item in (*self._numbered("story"), *self._numbered("hints")):
            for text in [value for _key, value in item.pairs] if isinstance(item, Pairs) else [item]:
                refuse_slots(page, text, self._values)
        self._first_star = self._goals("goals", maps)
        return LevelSpec(
            title=self._title(),
            maps=maps,
            goals=self._first_star,
            stars=self._stars(maps),
            commands=self._unlocked(),
            story=story,
            starter=starters.get(self._bodies[0], ""),
            bodies=self._bodies,
            starters=starters,
            values=self._values,
            people=self._people(),
            hints=hints,
            teaches=self._words("teaches", CONCEPTS),
            needs=self._words("needs", CONCEPTS),
            panels=self._words("panels", PANELS),
            after_bump=self._after_bump(),
            task=self._word("task", TASKS) or "write",
            walk=(walk := self._value("walk")) is not None and page.yes_no(walk),
            solutions=tuple(self._programs.solution(item) for item in self._numbered("solutions")),
            wrong=tuple(wrong for item in self._numbered("wrong") if (wrong := self._programs.wrong(item))),
            limits=self._limits(),
            lines=MappingProxyType(self._lines),
            of_bodies=tuple(page.of_bodies),
        )

    def _value(self, name: str) -> Tree | None:
        return self._keys[name][1] if name in self._keys else None

    def _numbered(self, name: str) -> tuple[Tree, ...]:
        value = self._value(name)
        items = () if value is None else self._page.items(value)
        self._lines |= {f"{name}.{number}": item.line for number, item in enumerate(items)}
        return items

    def _unlocked(self) -> tuple[str, ...]:
        value = self._value("commands")
        own = _("Python's own functions and words are always there. Take them out of this list.")
        return () if value is None else tuple(dict.fromkeys(self._page.words(value, self._commands, _PYTHON, own)))

    def _words(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        value = self._value(name)
        return () if value is None else tuple(dict.fromkeys(self._page.words(value, known)))

    def _word(self, name: str, known: Collection[str]) -> str | None:
        value = self._value(name)
        return None if value is None else self._page.word(value, known)

    def _title(self) -> str:
        value = self._value("title")
        if value is None:
            return ""
        refuse_slots(self._page, value, self._values)
        return self._page.sentence(value)

    def _maps(self) -> tuple[Path, ...]:
        if "maps" not in self._keys:
            return self._usual_map()
        value = self._keys["maps"][1]
        if isinstance(value, Items) and not value.items:
            self._page.problem(value.line, _("There is nothing in this list."))
        files = [self._page.own_file(item) for item in self._numbered("maps")]
        return tuple(file for file in files if file)

    def _usual_map(self) -> tuple[Path, ...]:
        file = self._page.file.parent / "map.tmx"
        if not is_file(file):
            self._page.problem(1, _('There is no map: neither a key "maps" nor a file "map.tmx" in this folder.'))
        return (file,)

    def _walk(self) -> bool:
        value = self._value("walk")
        return isinstance(value, Text) and value.value.strip().lower() in ("true", "yes", "on")

    def _after_bump(self) -> AfterBump:
        word: Literal["stop", "go_on"] = "go_on" if self._word("after_bump", ("stop", "go_on")) == "go_on" else "stop"
        return word

    def _body_names(self) -> tuple[str, ...]:
        value = self._value("bodies")
        names: list[str] = []
        for item in self._page.items(value) if value is not None else ():
            name = self._page.scalar(item)
            if name and not usable_body_name(name):
                self._page.problem(item.line, _(
                    'Nobody can be called "{name}" in a program. Use a short word of letters.', name=name,
                ))
            elif name in names:
                self._page.problem(item.line, _('"{key}" is here twice.', key=name))
            elif name:
                names.append(name)
                self._lines[f"bodies.{name}"] = item.line
        return tuple(names) or (MAIN,)

    def _starters(self) -> Mapping[str, str]:
        value = self._value("starter")
        if isinstance(value, Pairs):
            for key, _text in value.pairs:
                if key.value not in self._bodies:
                    self._page.body_problem(key.line, self._page.unknown(key.value, self._bodies))
            return MappingProxyType({key.value: self._program(text) for key, text in value.pairs})
        return MappingProxyType({} if value is None else {self._bodies[0]: self._program(value)})

    def _program(self, value: Tree) -> str:
        if not isinstance(value, Text):
            self._page.scalar(value)
            return ""
        return value.value if not value.value or value.value.endswith("\n") else value.value + "\n"

    def _people(self) -> Mapping[str, Person]:
        value = self._value("people")
        if value is None:
            return MappingProxyType({})
        people, lines = FolkReader(self._page, self._values).people(value)
        self._lines |= {f"people.{name}": line for name, line in lines.items()}
        return people

    def _story_line(self, item: Tree) -> StoryLine:
        page = self._page
        if not isinstance(item, Pairs) or item.inline and len(item.pairs) == 1:
            return StoryLine(None, page.sentence(item))
        if len(item.pairs) == 1:
            who, text = item.pairs[0]
            if who.value not in CAST:
                self._stranger(who)
            return StoryLine(who.value, page.sentence(text), CAST.get(who.value))
        keys = page.keys(item, _("A line of the story"), ("who", "text", "portrait"), ("who", "text"))
        texts = {name: page.sentence(value) for name, (_key, value) in keys.items()}
        speaker = texts.get("who", "")
        return StoryLine(speaker, texts.get("text", ""), texts.get("portrait") or CAST.get(speaker))

    def _stranger(self, who: Text) -> None:
        if nearest(who.value, CAST):
            self._page.problem(who.line, self._page.unknown(who.value, CAST))
            return
        self._page.problem(who.line, _(
            'I do not know "{who}". If this is the beginning of a text, put quotes around all of it. '
            "For somebody new, write the keys `who`, `text` and `portrait`.", who=who.value,
        ))

    def _goals(self, name: str, maps: Sequence[Path]) -> tuple[Goal, ...]:
        goals = [goal for item in self._numbered(name) if (goal := self._goal(item))]
        for goal in goals:
            message = goal.unfit([file.name for file in maps]) if isinstance(goal, PerMap) else None
            if message is not None:
                self._page.problem(self._lines[name], message)
        return tuple(goals)

    def _stars(self, maps: Sequence[Path]) -> tuple[Goal, ...]:
        stars = self._goals("stars", maps)
        self._same_stars(stars)
        count = len(self._numbered("stars"))
        if "stars" in self._keys and count != EXTRA_STARS:
            self._page.problem(self._lines["stars"], _(
                "A level has exactly two extra stars, but here are {count}. The goals are the first star.", count=count,
            ))
        return stars

    def _same_stars(self, stars: Sequence[Goal]) -> None:
        """Stars that are earned with something else already. What they are called makes no difference."""
        known = [_bare(goal) for goal in self._first_star]
        for number, star in enumerate(map(_bare, stars)):
            line = self._lines.get(f"stars.{number}", 1)
            if star in known[: len(self._first_star)]:
                self._page.problem(line, _("This star is one of the goals: who wins has it. Choose something else."))
            elif star in known:
                self._page.problem(line, _("The two stars are the same. Choose something else for one of them."))
            known.append(star)

    def _goal(self, item: Tree) -> Goal | None:
        if not isinstance(item, Pairs) or not item.pairs:
            self._page.problem(item.line, _("A goal has a name and a value, like `reach: flag`."))
            return None
        words, walked = None, None
        found: list[Goal] = []
        for key, value in item.pairs:
            if key.value == "text":
                refuse_slots(self._page, value, self._values)
                words = self._page.sentence(value)
            elif key.value == "by":
                walked = key if self._page.word(value, ("walking",)) else None
            elif found:
                self._page.problem(key.line, _("Each goal begins with its own `- `."))
            elif goal := self._read_goal(key, value):
                found.append(goal)
                check_all_slots(self._page, value, self._values)
        if not found:
            return None
        goal = self._by_walking(found[0], walked) if walked is not None else found[0]
        return Worded(goal, words) if words else goal

    def _by_walking(self, goal: Goal, key: Text) -> Goal:
        if not self._walk():
            self._page.problem(key.line, _("Nobody can walk in this level by keyboard. It needs `walk: true`."))
        try:
            return Walked(goal)
        except GoalProblem as problem:
            self._page.problem(key.line, problem.message)
            return goal

    def _read_goal(self, key: Text, value: Tree) -> Goal | None:
        try:
            return read_goal(key.value, _plain(value))
        except GoalProblem as problem:
            self._page.problem(value.line, problem.message)
            return None

    def _limits(self) -> Mapping[str, int]:
        value = self._value("limits")
        keys = {} if value is None else self._page.keys(value, _("The list of limits"), LIMITS)
        return MappingProxyType({name: self._page.number(number, 1) for name, (_key, number) in keys.items()})


def _bare(goal: Goal) -> Goal:
    return goal.goal if isinstance(goal, Worded) else goal


def read_values(page: Page, tree: Tree | None) -> Mapping[str, Chance]:
    """The values that are rolled for each attempt, by name: `apples: 3 to 9` or `fruit: [apple, pear]`."""
    if tree is None:
        return MappingProxyType({})
    if not isinstance(tree, Pairs):
        page.problem(tree.line, _("`values` has a name and a range on each line, like `apples: 3 to 9`."))
        return MappingProxyType({})
    values: dict[str, Chance] = {}
    for key, value in tree.pairs:
        if not (key.value.isascii() and key.value.isidentifier()):
            page.problem(key.line, _('"{name}" is no name for a value. Use small letters and _.', name=key.value))
        elif key.value in values:
            page.problem(key.line, _('"{key}" is here twice.', key=key.value))
        else:
            values[key.value] = _chance(page, value)
    return MappingProxyType(values)


def _chance(page: Page, value: Tree) -> Chance:
    if isinstance(value, Items):
        items = tuple(item_of(page.scalar(item)) for item in value.items)
        if len(items) < 2:
            page.problem(value.line, _("A value is one of at least two things, or a range like `3 to 9`."))
        return OneOf(items or (0,))
    found = range_of(page.scalar(value))
    if found is None or found.least > found.most:
        page.problem(value.line, _("A range has a smaller and a larger number, like `3 to 9`."))
        return Between(0, 0)
    return found


def _plain(tree: Tree) -> Value:
    match tree:
        case Text(value=value):
            return value
        case Items(items=items):
            return [_plain(item) for item in items]
        case Pairs(pairs=pairs):
            return {key.value: _plain(value) for key, value in pairs}
