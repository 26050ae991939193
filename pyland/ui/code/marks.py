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
