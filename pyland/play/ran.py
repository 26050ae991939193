"""`RanProgram`: a program as it ran, and where its lines are in the text on which somebody has typed on since."""

from collections.abc import Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from typing import Any

from pyland.editing.editor import Editor
from pyland.explain.explanation import Explanation, Fix
from pyland.text import Message

_MOST_PAIRS = 10_000
"""Where more lines than that were to be compared with each other, a frame would take too long."""


class RanProgram:
    """The program `source`, which was once the text of `editor`."""

    def __init__(self, source: str, editor: Editor) -> None:
        self.source = source
        self._editor = editor
        self._lines = source.split("\n")
        self._version: int | None = None
        self._now: Sequence[int | None] | None = None

    def line_now(self, line: int | None) -> int | None:
        """The number that a line of the program has by now (both from 1); None when it was changed or taken away."""
        now = self._numbers()
        if line is None or now is None:
            return line
        return now[line - 1] if 1 <= line <= len(now) else None

    def told_now(self, told: Explanation) -> Explanation:
        """What was told about the program, for the text as it is now: without a place and a repair when its line was
        changed or taken away."""
        if self._numbers() is None:
            return told
        line = self.line_now(told.line)
        if line is None and told.line is not None:
            return replace(told, line=None, col=None, end_col=None, fix=None)
        return replace(
            told, line=line, fix=self._fix_now(told.fix), title=self._message_now(told.title),
            message=self._message_now(told.message), hint=self._message_now(told.hint) if told.hint else None,
        )  # fmt: skip

    def _fix_now(self, fix: Fix | None) -> Fix | None:
        if fix is None:
            return None
        # A repair may add a line below the last one.
        below = int(fix.line == len(self._lines) + 1)
        line = self.line_now(fix.line - below)
        if line is None or (below and line != self._editor.line_count):
            return None
        return replace(fix, line=line + below)

    def _message_now(self, message: Message) -> Message:
        return replace(message, values=tuple((name, self._value_now(name, value)) for name, value in message.values))

    def _value_now(self, name: str, value: Any) -> Any:
        if isinstance(value, Message):
            return self._message_now(value)
        return (self.line_now(value) or value) if name == "line" and isinstance(value, int) else value

    def _numbers(self) -> Sequence[int | None] | None:
        """What has become of each line, or None when the text is the program."""
        if self._editor.version != self._version:
            self._version = self._editor.version
            text = self._editor.text
            self._now = lines_now(self._lines, text.split("\n")) if text != self.source else None
        return self._now


def lines_now(before: Sequence[str], now: Sequence[str]) -> Sequence[int | None]:
    """For each line of a text, the number (from 1) that it has in another text; None where it is not in it.

    Texts that differ in very many lines between the first and the last difference are not compared in there.
    """
    most = min(len(before), len(now))
    head = _alike(before, now, most)
    tail = _alike(before[::-1], now[::-1], most - head)
    middle = before[head : len(before) - tail], now[head : len(now) - tail]
    found: list[int | None] = [None] * len(before)
    found[:head] = range(1, head + 1)
    found[len(before) - tail :] = range(len(now) - tail + 1, len(now) + 1)
    if len(middle[0]) * len(middle[1]) <= _MOST_PAIRS:
        for block in SequenceMatcher(None, *middle, autojunk=False).get_matching_blocks():
            start = head + block.b + 1
            found[head + block.a : head + block.a + block.size] = range(start, start + block.size)
    return found


def _alike(before: Sequence[str], now: Sequence[str], most: int) -> int:
    """How many lines at the beginning are the same, at most so many."""
    pairs = zip(before[:most], now[:most], strict=True)
    return next((number for number, (old, new) in enumerate(pairs) if old != new), most)
