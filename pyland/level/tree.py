"""YAML as a tree in which every scalar is still text, with line numbers; what YAML cannot read becomes worded problems.

The only module that imports yaml.
"""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TypeAlias

import yaml

from pyland.level.traps import cut_off, explain_failure
from pyland.text import Message, _
from pyland.text.unseen import UNSEEN

LARGEST = 200_000
DEEPEST = 20


@dataclass(frozen=True, slots=True)
class Text:
    """A scalar, as its author wrote it. `quoted` also says yes for block texts (`|`); `cut` when ` #` ended it."""

    line: int
    value: str
    quoted: bool = False
    cut: bool = False


@dataclass(frozen=True, slots=True)
class Items:
    """A list. `inline` when it was written in brackets."""

    line: int
    items: tuple["Tree", ...]
    inline: bool = False


@dataclass(frozen=True, slots=True)
class Pairs:
    """Keys with values, in order; keys may be there twice. `inline` when they were written in braces."""

    line: int
    pairs: tuple[tuple[Text, "Tree"], ...]
    inline: bool = False


Tree: TypeAlias = Text | Items | Pairs


class Unreadable(Exception):
    """The file cannot be read as YAML: `problems` are pairs of a line and a sentence."""

    def __init__(self, problems: list[tuple[int, Message]]) -> None:
        super().__init__(f"{len(problems)} problems")
        self.problems = problems


_UNSEEN_SIGN = _("There is a sign in this line that cannot be seen. Type the line again.")
_ESCAPE = re.compile(r"\\U(?!000[0-9A-Fa-f]{5}|0010[0-9A-Fa-f]{4})")


def read_tree(text: str) -> Tree:
    """The tree of a YAML text. Raises `Unreadable`, with all that is wrong as far as it can be told."""
    if len(text) > LARGEST:
        raise Unreadable([(1, _("This file is far too long for a level."))])
    try:
        events = list(_events(text))
    except yaml.MarkedYAMLError as error:
        raise Unreadable(explain_failure(text, _places(error))) from error
    except yaml.reader.ReaderError as error:
        line = text.count("\n", 0, error.position) + 1
        raise Unreadable([(line, _UNSEEN_SIGN)]) from error
    except (ValueError, OverflowError) as error:
        # An escape for a letter that does not exist: nobody says where, so the first one in the text is taken.
        found = _ESCAPE.search(text)
        line = text.count("\n", 0, found.start()) + 1 if found else 1
        raise Unreadable([(line, _("There is no letter with this number. Type the letter itself."))]) from error
    return _Builder(text, events).tree()


def _events(text: str) -> Iterator[yaml.Event]:
    """What the parser finds, but not beyond what is too deep anyway: there it would take very long."""
    depth = 0
    for event in yaml.parse(text, Loader=yaml.SafeLoader):
        yield event
        depth += isinstance(event, yaml.CollectionStartEvent) - isinstance(event, yaml.CollectionEndEvent)
        if depth > DEEPEST + 1:
            return


def _places(error: yaml.MarkedYAMLError) -> list[int]:
    """The lines of an error, the likeliest first: what was never closed is told of where it opens."""
    marks = [error.problem_mark, error.context_mark]
    if error.context and ("quoted" in error.context or "flow" in error.context):
        marks.reverse()
    return [mark.line + 1 for mark in marks if mark] or [1]


class _Builder:
    """Turns the parser's events into a tree."""

    def __init__(self, text: str, events: list[yaml.Event]) -> None:
        self._lines = text.splitlines()
        self._events: Iterator[yaml.Event] = iter(events)
        self._problems: list[tuple[int, Message]] = []

    def tree(self) -> Tree:
        """The tree of the only document."""
        roots: list[Tree] = []
        for event in self._events:
            if isinstance(event, yaml.DocumentStartEvent):
                if roots:
                    self._problem(event, _("Everything below `---` would be a second file. Take this line out."))
                    break
                roots.append(self._node(next(self._events), 0))
        if self._problems:
            raise Unreadable(self._problems)
        return roots[0] if roots else Pairs(1, ())

    def _problem(self, event: yaml.Event, message: Message) -> None:
        self._problems.append((_line(event), message))

    def _node(self, event: yaml.Event, depth: int) -> Tree:
        if depth > DEEPEST:
            self._problem(event, _("Too many lists inside each other begin here."))
            raise Unreadable(self._problems)
        self._check_signs(event)
        line = _line(event)
        if isinstance(event, yaml.SequenceStartEvent):
            return Items(line, tuple(self._items(depth + 1)), bool(event.flow_style))
        if isinstance(event, yaml.MappingStartEvent):
            return Pairs(line, tuple(self._pairs(depth + 1)), bool(event.flow_style))
        if isinstance(event, yaml.ScalarEvent):
            if UNSEEN.search(event.value):  # it can also be written with an escape
                self._problem(event, _UNSEEN_SIGN)
            return Text(line, event.value, event.style is not None, event.style is None and self._is_cut(event))
        return Text(line, "")

    def _is_cut(self, event: yaml.ScalarEvent) -> bool:
        end = event.end_mark
        return end is not None and end.line < len(self._lines) and cut_off(self._lines[end.line][end.column:])

    def _check_signs(self, event: yaml.Event) -> None:
        sign = "*" if isinstance(event, yaml.AliasEvent) else None
        if sign is None and getattr(event, "anchor", None):
            sign = "&"
        if sign is None and getattr(event, "tag", None):
            sign = "!"
        if sign:
            self._problem(event, _(
                "A text that begins with `{sign}` means something special in YAML. Put quotes around the whole text.",
                sign=sign,
            ))

    def _items(self, depth: int) -> Iterator[Tree]:
        for event in self._events:
            if isinstance(event, yaml.SequenceEndEvent):
                return
            yield self._node(event, depth)

    def _pairs(self, depth: int) -> Iterator[tuple[Text, Tree]]:
        for event in self._events:
            if isinstance(event, yaml.MappingEndEvent):
                return
            key = self._node(event, depth)
            value = self._node(next(self._events), depth)
            if isinstance(key, Text):
                yield key, value
            else:
                self._problem(event, _("A key has to be one word, followed by a colon."))


def _line(event: yaml.Event) -> int:
    return event.start_mark.line + 1 if event.start_mark else 1
