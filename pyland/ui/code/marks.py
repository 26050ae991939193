"""What can be marked in a program."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorMark:
    """A place where something is wrong: line from 1, columns from 0, `end_col` not included; None: the whole line.
    `gentle`: nothing is wrong there, but somebody talks about it."""

    line: int
    col: int | None = None
    end_col: int | None = None
    gentle: bool = False

    def columns(self, text: str) -> range:
        """The columns to underline in the line's text. At its very end it is the empty place behind it."""
        code_start = len(text) - len(text.lstrip())
        if self.col is None:
            return range(code_start, max(len(text.rstrip()), code_start + 1))
        start = min(max(self.col, 0), len(text))
        end = min(self.end_col if self.end_col is not None else start + 1, max(len(text), start + 1))
        return range(start, max(end, start + 1))


@dataclass(frozen=True, slots=True)
class SmallMark:
    """The small mark beside a line (from 1), and the columns (from 0) that it is about, if they are known. A `gentle`
    one is about something that runs."""

    line: int
    col: int | None = None
    end_col: int | None = None
    gentle: bool = False

    def columns(self, text: str) -> range | None:
        """The columns to underline in the line's text."""
        return None if self.col is None else ErrorMark(self.line, self.col, self.end_col).columns(text)


@dataclass(frozen=True, slots=True)
class Inserted:
    """A part of a program that is new, or goes: line and columns from 0, `end` not included."""

    line: int
    start: int
    end: int


def inserted_parts(old: str, new: str) -> tuple[Inserted, ...]:
    """What of the new text is not in the old one, line by line; nothing when something was only taken away."""
    olds, news = old.split("\n"), new.split("\n")
    if len(olds) != len(news):
        return tuple(_by_lines(news, *_changed(old, new)))
    changed = (_changed(before, after) for before, after in zip(olds, news, strict=True))
    return tuple(part for line, (start, end) in enumerate(changed) for part in _trimmed(line, news[line], start, end))


def removed_parts(old: str, new: str) -> tuple[Inserted, ...]:
    """What of the old text is not in the new one any more, line by line."""
    return inserted_parts(new, old)


def _by_lines(lines: Sequence[str], start: int, end: int) -> Iterator[Inserted]:
    """The part of a text from one offset to another, cut into lines."""
    begin = 0
    for number, line in enumerate(lines):
        yield from _trimmed(number, line, max(start - begin, 0), min(end - begin, len(line)))
        begin += len(line) + 1


def _trimmed(line: int, text: str, start: int, end: int) -> Iterator[Inserted]:
    """The part without spaces around it, unless there are only spaces."""
    part = text[start:end]
    if part.strip():
        start += len(part) - len(part.lstrip())
        end -= len(part) - len(part.rstrip())
    if start < end:
        yield Inserted(line, start, end)


def _changed(old: str, new: str) -> tuple[int, int]:
    """Where the part of the new text begins and ends that is between what both have in common."""
    start = _same(old, new)
    return start, len(new) - min(_same(old[::-1], new[::-1]), min(len(old), len(new)) - start)


def _same(first: str, second: str) -> int:
    """How many characters the two have in common at their beginning."""
    pairs = zip(first, second, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))
