"""Reads the right and wrong programs of a level: `solutions` and `wrong`."""

from collections.abc import Mapping, Sequence
from pathlib import Path
from types import MappingProxyType

from pyland.level.page import Page
from pyland.level.spec import Solution, Wrong
from pyland.level.tree import Pairs, Text, Tree
from pyland.text import Message, _
from pyland.words import nearest
from pyland.world.geometry import Direction

WALK_WORDS = (*(direction.value for direction in Direction), "use", "on", "again")
CHOOSE = "choose "
"""What is done by keyboard: a step, using what is in front, listening on, beginning anew; and choosing an answer, whose
text follows."""
_KEYS = ("file", "files", "inputs", "walk")


class ProgramReader:
    """Reads programs; `bodies` are those that have one, the first is meant by `file`. `walkable` says whether the level
    can be walked by keyboard."""

    def __init__(self, page: Page, bodies: Sequence[str], *, walkable: bool) -> None:
        self._page = page
        self._bodies = bodies
        self._walkable = walkable

    def solution(self, item: Tree) -> Solution:
        """A right program."""
        if isinstance(item, Text):
            return Solution(self._files({self._bodies[0]: item}))
        what = _("A solution")
        keys = self._page.keys(item, what, _KEYS)
        return Solution(self._programs(item, what, keys), self._inputs(keys), self._walk(keys))

    def wrong(self, item: Tree) -> Wrong | None:
        """A wrong program and its sentence; None when something of it is missing."""
        what = _("A wrong program")
        keys = self._page.keys(item, what, (*_KEYS, "expect"), ("expect",))
        files = self._programs(item, what, keys)
        expect = self._page.sentence(keys["expect"][1]) if "expect" in keys else ""
        return Wrong(files, expect, self._inputs(keys), self._walk(keys)) if files and expect else None

    def _programs(self, item: Tree, what: Message, keys: Mapping[str, tuple[Text, Tree]]) -> Mapping[str, Path]:
        if "file" in keys:
            if "files" in keys:
                self._page.problem(keys["files"][0].line, _("Here is a `file` already: write one or the other."))
            return self._files({self._bodies[0]: keys["file"][1]})
        value = keys["files"][1] if "files" in keys else None
        if isinstance(value, Pairs):
            self._check_bodies(value)
            return self._files({key.value: tree for key, tree in value.pairs})
        if keys:
            self._page.problem(item.line, _("{what} has a `file`, or `files` with one for each body.", what=what))
        return MappingProxyType({})

    def _check_bodies(self, value: Pairs) -> None:
        for key, _tree in value.pairs:
            if key.value not in self._bodies:
                self._page.body_problem(key.line, self._page.unknown(key.value, self._bodies))
        missing = [body for body in self._bodies if all(key.value != body for key, _tree in value.pairs)]
        if missing:
            self._page.body_problem(value.line, _("There is no program here for {body}.", body=missing[0]))

    def _files(self, wanted: Mapping[str, Tree]) -> Mapping[str, Path]:
        files = {body: self._page.own_file(tree) for body, tree in wanted.items()}
        return MappingProxyType({body: file for body, file in files.items() if file})

    def _inputs(self, keys: Mapping[str, tuple[Text, Tree]]) -> tuple[str, ...]:
        lines = self._page.items(keys["inputs"][1]) if "inputs" in keys else ()
        return tuple(self._page.scalar(line) for line in lines)

    def _walk(self, keys: Mapping[str, tuple[Text, Tree]]) -> tuple[str, ...]:
        if "walk" in keys and not self._walkable:
            cannot = _("Nobody can walk in this level by keyboard. It needs `walk: true`.")
            self._page.problem(keys["walk"][0].line, cannot)
        items = self._page.items(keys["walk"][1]) if "walk" in keys else ()
        return tuple(word for item in items if (word := self._walk_word(item)))

    def _walk_word(self, item: Tree) -> str:
        word = self._page.scalar(item)
        if word and word not in WALK_WORDS and not word.startswith(CHOOSE):
            meant = nearest(word, WALK_WORDS, closed=True)
            self._page.problem(item.line, _(
                'I do not know "{word}" for the keyboard. Did you mean "{meant}"?', word=word, meant=meant,
            ) if meant else _(
                'I do not know "{word}" for the keyboard. There are: {known}, and “choose” with an answer.',
                word=word, known=", ".join(WALK_WORDS),
            ))
        return word
