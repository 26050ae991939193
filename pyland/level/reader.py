"""Reads level.yaml: a `LevelSpec`, or every problem in the file at once."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from pathlib import Path
from types import MappingProxyType
from typing import Literal

from pyland.challenge.registry import GoalProblem, Value, Worded, read_goal
from pyland.challenge.run import Goal
from pyland.level.cast import CAST
from pyland.level.files import is_file
from pyland.level.page import Page
from pyland.level.spec import (
    CONCEPTS,
    LIMITS,
    PANELS,
    TASKS,
    AfterBump,
    LevelSpec,
    Problem,
    Solution,
    StoryLine,
    Wrong,
)
from pyland.level.tree import Items, Pairs, Text, Tree
from pyland.text import _
from pyland.words import nearest

KEYS = (
    "title", "maps", "teaches", "needs", "commands", "panels", "after_bump", "task", "walk", "story", "starter",
    "goals", "stars", "hints", "solutions", "wrong", "limits",
)
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
    problems = tuple(sorted(page.problems, key=lambda problem: problem.line))
    return Reading(None if problems else spec, problems, spec.title or None)


class _LevelReader:
    def __init__(self, page: Page, tree: Tree, commands: Collection[str]) -> None:
        self._page = page
        self._commands = commands
        self._keys = page.keys(tree, _("A level"), KEYS, REQUIRED)
        self._lines = {name: key.line for name, (key, _value) in self._keys.items()}

    def spec(self) -> LevelSpec:
        """The level, as far as it could be read."""
        page = self._page
        story = tuple(self._story_line(item) for item in self._numbered("story"))
        hints = tuple(page.sentence(item) for item in self._numbered("hints"))
        return LevelSpec(
            title=self._title(),
            maps=self._maps(),
            goals=self._goals("goals"),
            stars=self._stars(),
            commands=self._words("commands", self._commands),
            story=story,
            starter=self._starter(),
            hints=hints,
            teaches=self._words("teaches", CONCEPTS),
            needs=self._words("needs", CONCEPTS),
            panels=self._words("panels", PANELS),
            after_bump=self._after_bump(),
            task=self._word("task", TASKS) or "write",
            walk=(walk := self._value("walk")) is not None and page.yes_no(walk),
            solutions=tuple(self._solution(item) for item in self._numbered("solutions")),
            wrong=tuple(wrong for item in self._numbered("wrong") if (wrong := self._wrong(item))),
            limits=self._limits(),
            lines=MappingProxyType(self._lines),
        )

    def _value(self, name: str) -> Tree | None:
        return self._keys[name][1] if name in self._keys else None

    def _numbered(self, name: str) -> tuple[Tree, ...]:
        value = self._value(name)
        items = () if value is None else self._page.items(value)
        self._lines |= {f"{name}.{number}": item.line for number, item in enumerate(items)}
        return items

    def _words(self, name: str, known: Collection[str]) -> tuple[str, ...]:
        value = self._value(name)
        return () if value is None else tuple(dict.fromkeys(self._page.words(value, known)))

    def _word(self, name: str, known: Collection[str]) -> str | None:
        value = self._value(name)
        return None if value is None else self._page.word(value, known)

    def _title(self) -> str:
        value = self._value("title")
        return "" if value is None else self._page.sentence(value)

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

    def _after_bump(self) -> AfterBump:
        word: Literal["stop", "go_on"] = "go_on" if self._word("after_bump", ("stop", "go_on")) == "go_on" else "stop"
        return word

    def _starter(self) -> str:
        value = self._value("starter")
        if not isinstance(value, Text):
            if value is not None:
                self._page.scalar(value)
            return ""
        return value.value if not value.value or value.value.endswith("\n") else value.value + "\n"

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

    def _goals(self, name: str) -> tuple[Goal, ...]:
        goals = [self._goal(item) for item in self._numbered(name)]
        return tuple(goal for goal in goals if goal)

    def _stars(self) -> tuple[Goal, ...]:
        stars = self._goals("stars")
        count = len(self._numbered("stars"))
        if "stars" in self._keys and count != EXTRA_STARS:
            self._page.problem(self._lines["stars"], _(
                "A level has exactly two extra stars, but here are {count}. The goals are the first star.", count=count,
            ))
        return stars

    def _goal(self, item: Tree) -> Goal | None:
        if not isinstance(item, Pairs) or not item.pairs:
            self._page.problem(item.line, _("A goal has a name and a value, like `reach: flag`."))
            return None
        words = None
        found: list[Goal] = []
        for key, value in item.pairs:
            if key.value == "text":
                words = self._page.sentence(value)
            elif found:
                self._page.problem(key.line, _("Each goal begins with its own `- `."))
            elif goal := self._read_goal(key, value):
                found.append(goal)
        if not found:
            return None
        return Worded(found[0], words) if words else found[0]

    def _read_goal(self, key: Text, value: Tree) -> Goal | None:
        try:
            return read_goal(key.value, _plain(value))
        except GoalProblem as problem:
            self._page.problem(value.line, problem.message)
            return None

    def _solution(self, item: Tree) -> Solution:
        page = self._page
        if isinstance(item, Text):
            return Solution(self._files({"hero": item}))
        keys = page.keys(item, _("A solution"), ("file", "files", "inputs"))
        wanted: dict[str, Tree] = {}
        if "file" in keys:
            wanted["hero"] = keys["file"][1]
        elif "files" in keys and isinstance(keys["files"][1], Pairs):
            wanted = {key.value: value for key, value in keys["files"][1].pairs}
        elif keys:
            page.problem(item.line, _("A solution has a `file`, or `files` with one for each body."))
        inputs = tuple(page.scalar(line) for line in page.items(keys["inputs"][1])) if "inputs" in keys else ()
        return Solution(self._files(wanted), inputs)

    def _files(self, wanted: Mapping[str, Tree]) -> Mapping[str, Path]:
        files = {body: self._page.own_file(tree) for body, tree in wanted.items()}
        return MappingProxyType({body: file for body, file in files.items() if file})

    def _wrong(self, item: Tree) -> Wrong | None:
        keys = self._page.keys(item, _("A wrong program"), ("file", "expect"), ("file", "expect"))
        if len(keys) < len(("file", "expect")):
            return None
        file = self._page.own_file(keys["file"][1])
        expect = self._page.sentence(keys["expect"][1])
        return Wrong(file, expect) if file and expect else None

    def _limits(self) -> Mapping[str, int]:
        value = self._value("limits")
        keys = {} if value is None else self._page.keys(value, _("The list of limits"), LIMITS)
        return MappingProxyType({name: self._page.number(number, 1) for name, (_key, number) in keys.items()})


def _plain(tree: Tree) -> Value:
    match tree:
        case Text(value=value):
            return value
        case Items(items=items):
            return [_plain(item) for item in items]
        case Pairs(pairs=pairs):
            return {key.value: _plain(value) for key, value in pairs}
