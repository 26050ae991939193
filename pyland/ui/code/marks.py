"""What can be marked in a program."""

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class ErrorMark:
    """A place where something is wrong: line from 1, columns from 0, `end_col` not included; None: the whole line."""

    line: int
    col: int | None = None
    end_col: int | None = None

    def columns(self, text: str) -> range:
        """The columns to underline in the line's text. At its very end it is the empty place behind it."""
        code_start = len(text) - len(text.lstrip())
        if self.col is None:
            return range(code_start, max(len(text.rstrip()), code_start + 1))
        start = min(max(self.col, 0), len(text))
        end = min(self.end_col if self.end_col is not None else start + 1, max(len(text), start + 1))
        return range(start, max(end, start + 1))


@dataclass(frozen=True, slots=True)
class Inserted:
    """A part of a program that is new: line and columns from 0, `end` not included."""

    line: int
    start: int
    end: int


def inserted_parts(old: str, new: str) -> tuple[Inserted, ...]:
    """What of the new text is not in the old one, line by line; nothing when something was only taken away."""
    start = _same(old, new)
    shorter = min(len(old), len(new)) - start
    end = len(new) - min(_same(old[::-1], new[::-1]), shorter)
    parts: list[Inserted] = []
    begin = 0
    for number, line in enumerate(new.split("\n")):
        first, last = max(start - begin, 0), min(end - begin, len(line))
        if first < last:
            parts.append(Inserted(number, first, last))
        begin += len(line) + 1
    return tuple(parts)


def _same(first: str, second: str) -> int:
    """How many characters the two have in common at their beginning."""
    pairs = zip(first, second, strict=False)
    return next((index for index, (a, b) in enumerate(pairs) if a != b), min(len(first), len(second)))
