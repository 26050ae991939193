"""`Explanation`: what a child is told when something went wrong."""

from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from pyland.text import Message
from pyland.world.geometry import Position


@dataclass(frozen=True, slots=True)
class Fix:
    """A verified repair: line `line` (1-based), now `old`, becomes `new` (which may hold several lines)."""

    line: int
    old: str
    new: str


@dataclass(frozen=True, slots=True)
class Explanation:
    """One problem in words a ten-year-old reads.

    `kind` is the name of the mistake ("missing_colon"), the same in every language. `line`, `col` and `end_col` are the
    place in the program (`line` 1-based; columns 0-based, `end_col` not included; None when unknown). `where` is the
    tile to show on the map. `python` is CPython's own last line, for those who want to see it. `fix` is only given when
    it was tried and works.
    """

    kind: str
    title: Message
    message: Message
    hint: Message | None = None
    line: int | None = None
    col: int | None = None
    end_col: int | None = None
    fix: Fix | None = None
    python: str | None = None
    where: Position | None = None

    def as_data(self) -> dict[str, Any]:
        """This explanation as plain JSON data; `from_data` reads it back."""
        return {
            "kind": self.kind,
            "title": self.title.as_data(),
            "message": self.message.as_data(),
            "hint": self.hint.as_data() if self.hint else None,
            "line": self.line,
            "col": self.col,
            "end_col": self.end_col,
            "fix": [self.fix.line, self.fix.old, self.fix.new] if self.fix else None,
            "python": self.python,
            "where": list(self.where) if self.where else None,
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "Explanation":
        """The explanation that `as_data` wrote. Raises `KeyError`, `TypeError` or `ValueError` on anything else."""
        fix, where = data["fix"], data["where"]
        return Explanation(
            _checked(data["kind"], str),
            Message.from_data(data["title"]),
            Message.from_data(data["message"]),
            Message.from_data(data["hint"]) if data["hint"] else None,
            _checked(data["line"], int, none=True),
            _checked(data["col"], int, none=True),
            _checked(data["end_col"], int, none=True),
            Fix(_checked(fix[0], int), _checked(fix[1], str), _checked(fix[2], str)) if fix else None,
            _checked(data["python"], str, none=True),
            Position(int(where[0]), int(where[1])) if where else None,
        )


def _checked(value: Any, wanted: type, none: bool = False) -> Any:
    if type(value) is not wanted and not (none and value is None):
        raise TypeError(f"{type(value).__name__} for {wanted.__name__}")
    return value
