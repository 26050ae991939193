"""What a child process tells about the end of a program: plain data that everybody may read.

The child process is not trusted. `from_data` takes exact keys and types, bounded sizes, and cleans every text; it
raises `ValueError` on anything else. `pyland.script.wire` holds the messages these travel in.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

from pyland.text.unseen import UNSEEN

LONGEST_MESSAGE = 300
_LONGEST_TEXT = 300
_MOST_ITEMS = 400
_DEEPEST = 4
_MOST_ROUNDS = 20

LIMIT_KINDS = ("ticks", "calls", "turns", "output", "time", "memory", "gone", "source")


def clean(text: str, most: int = _LONGEST_TEXT) -> str:
    """A text from the child without control characters (line ends and tabs stay), at most `most` characters long."""
    return UNSEEN.sub("", text[:most])


@dataclass(frozen=True, slots=True)
class Frame:
    """A function of the program that was running; `name` is "" for the top level."""

    line: int
    name: str


@dataclass(frozen=True, slots=True)
class Problem:
    """An exception that ended the script, as plain data.

    `type` is the exception's name, "CommandError" for a command used wrongly, "Refused" for what the fence keeps out.
    The place is the one in the child's own code nearest to the cause: `line` 1-based, columns 0-based, in characters.
    `details` depends on the type; `frames` is outermost first; `values` has the names used on that line with a short
    text for what they hold, and under "type:NAME" the name of its type.
    """

    type: str
    message: str
    line: int | None = None
    col: int | None = None
    end_col: int | None = None
    details: Mapping[str, Any] = field(default_factory=dict)
    frames: tuple[Frame, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict)

    def as_data(self) -> dict[str, Any]:
        """This problem as plain JSON data; `from_data` reads it back."""
        frames = [{"line": frame.line, "name": frame.name} for frame in self.frames]
        return {
            "type": self.type, "message": self.message, "line": self.line, "col": self.col, "end_col": self.end_col,
            "details": dict(self.details), "frames": frames, "values": dict(self.values),
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "Problem":
        """The problem that `as_data` wrote. Raises `ValueError` on anything else."""
        keys(data, "type", "message", "line", "col", "end_col", "details", "frames", "values")
        return Problem(
            name(data["type"]), text(data["message"], LONGEST_MESSAGE), number_or_none(data["line"]),
            number_or_none(data["col"]), number_or_none(data["end_col"]), _plain(mapping(data["details"]), _DEEPEST),
            tuple(_frame(frame) for frame in sequence(data["frames"])),
            _values(data["values"]),
        )


@dataclass(frozen=True, slots=True)
class Limit:
    """A limit that ended the script: `kind` is one of `LIMIT_KINDS` ("gone": the process died), `most` the limit.

    `lines` are the distinct lines among the last few hundred that ran, sorted. `values` has the names in the question
    of the loop that went round, or on the line, as in `Problem`. `rounds` has them as they were when each of a few
    rounds of that loop began, one after the other, some time before. Whether they could be told in time is a matter of
    the clock: so they do not count when two limits are compared.
    """

    kind: str
    most: int
    line: int | None = None
    lines: tuple[int, ...] = ()
    values: Mapping[str, str] = field(default_factory=dict, compare=False)
    rounds: tuple[Mapping[str, str], ...] = field(default=(), compare=False)

    def as_data(self) -> dict[str, Any]:
        """This limit as plain JSON data; `from_data` reads it back."""
        return {
            "kind": self.kind, "most": self.most, "line": self.line, "lines": list(self.lines),
            "values": dict(self.values), "rounds": [dict(values) for values in self.rounds],
        }

    @staticmethod
    def from_data(data: Mapping[str, Any]) -> "Limit":
        """The limit that `as_data` wrote. Raises `ValueError` on anything else."""
        keys(data, "kind", "most", "line", "lines", "values", "rounds")
        if data["kind"] not in LIMIT_KINDS:
            raise ValueError("unknown limit")
        lines = tuple(number(line) for line in sequence(data["lines"]))
        rounds = tuple(_values(values) for values in sequence(data["rounds"], _MOST_ROUNDS))
        return Limit(
            data["kind"], number(data["most"]), number_or_none(data["line"]), lines, _values(data["values"]), rounds
        )


def _frame(data: Any) -> Frame:
    keys(mapping(data), "line", "name")
    return Frame(number(data["line"]), text(data["name"], 100))


def _values(data: Any) -> dict[str, str]:
    return {clean(key, 100): text(value, 200) for key, value in mapping(data).items()}


def _plain(value: Any, deepest: int) -> Any:
    """Plain JSON data with clean texts, bounded in depth and size."""
    if deepest < 0:
        raise ValueError("too deep")
    if isinstance(value, str):
        return clean(value)
    if isinstance(value, Mapping):
        return {clean(key, 100): _plain(item, deepest - 1) for key, item in mapping(value).items()}
    if isinstance(value, list):
        return [_plain(item, deepest - 1) for item in sequence(value)]
    if value is None or isinstance(value, bool | int | float):
        return value
    raise ValueError(f"{type(value).__name__} is no plain data")


def keys(data: Mapping[str, Any], *wanted: str) -> None:
    """Raises `ValueError` unless `data` has exactly these keys."""
    if not isinstance(data, Mapping) or data.keys() != set(wanted):
        raise ValueError("other keys than wanted")


def text(value: Any, most: int) -> str:
    """A text of at most `most` characters, cleaned. Raises `ValueError` when it is no text or longer."""
    if not isinstance(value, str) or len(value) > most:
        raise ValueError("no such text")
    return clean(value, most)


def name(value: Any) -> str:
    """A text of at most 100 characters that has some, cleaned. Raises `ValueError` for anything else."""
    found = text(value, 100)
    if not found:
        raise ValueError("no name")
    return found


def number(value: Any) -> int:
    """A whole number from 0 to 10**9. Raises `ValueError` for anything else."""
    if type(value) is not int or not 0 <= value <= 1_000_000_000:
        raise ValueError("no such number")
    return value


def number_or_none(value: Any) -> int | None:
    """Like `number`, or None."""
    return None if value is None else number(value)


def mapping(value: Any) -> Mapping[str, Any]:
    """A mapping with texts as keys, not too large. Raises `ValueError` for anything else."""
    if not isinstance(value, Mapping) or len(value) > _MOST_ITEMS or not all(isinstance(key, str) for key in value):
        raise ValueError("no such mapping")
    return value


def sequence(value: Any, most: int = _MOST_ITEMS) -> list[Any] | tuple[Any, ...]:
    """A list of at most `most` items. Raises `ValueError` for anything else."""
    if not isinstance(value, list | tuple) or len(value) > most:
        raise ValueError("no such list")
    return value
