"""The messages between the game and a child process: JSON, one object a line, in both directions.

What comes from the child is read strictly: `read` raises `Malformed` on a line that no child of ours writes.
"""

import json
import math
import re
from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType
from typing import Any, TypeVar

from pyland.script.child.plain import packed, unpacked
from pyland.script.protocol import Limit, Problem, clean, keys, mapping, name, number, number_or_none, sequence, text

LONGEST_LINE = 16_384
"""Bytes of one line from the child, its line end included."""
_LONGEST_TEXT = 5_000
_MOST_LINES = 4_000
_DEEPEST = 30
_MOST_DIGITS = 1_000
_STRINGS = re.compile(rb'"(?:[^"\\]|\\.)*"?')
"""A text, or what would be one with its end: so that a missing end is not looked for again and again."""
_Told = TypeVar("_Told")
_NO_BRACKETS = bytes(set(range(256)) - set(b"[]{}"))


class Malformed(Exception):
    """The child sent something that is no message."""


@dataclass(frozen=True, slots=True)
class Lines:
    """These lines ran; with `of` > 1 only one in `of` is listed."""

    lines: tuple[int, ...]
    of: int


@dataclass(frozen=True, slots=True)
class Call:
    """A command is called on `line` for a body; the child waits for the reply."""

    body: str
    command: str
    given: tuple[Any, ...]
    named: Mapping[str, Any]
    line: int


@dataclass(frozen=True, slots=True)
class Sleep:
    """`time.sleep` was called; the child waits for the reply."""

    turns: int
    line: int


@dataclass(frozen=True, slots=True)
class Print:
    """A piece of text is printed."""

    text: str
    line: int


@dataclass(frozen=True, slots=True)
class Ask:
    """`input(prompt)` was called; the child waits for the text."""

    prompt: str
    line: int


@dataclass(frozen=True, slots=True)
class Failed:
    """The program ended with an exception."""

    problem: Problem


@dataclass(frozen=True, slots=True)
class Overran:
    """The program came to a limit: one that is measured in the child, or that the game has told it of."""

    limit: Limit


@dataclass(frozen=True, slots=True)
class Finished:
    """The program came to its end; `line` is the last that ran."""

    line: int | None


@dataclass(frozen=True, slots=True)
class Rest:
    """The program has had its share of lines without a turn; the child waits until it may go on."""


@dataclass(frozen=True, slots=True)
class Returned:
    """A function that was tried returned `value`; or it `failed` (see `pyland.world.events.Returned`) on `line`."""

    value: Any
    failed: str | None
    line: int | None


FromChild = Lines | Call | Sleep | Print | Ask | Failed | Overran | Finished | Rest | Returned


def _lines(data: Mapping[str, Any]) -> Lines:
    keys(data, "do", "lines", "of")
    lines = tuple(map(number, sequence(data["lines"], _MOST_LINES)))
    return Lines(_something(lines), max(1, number(data["of"])))


def _call(data: Mapping[str, Any]) -> Call:
    keys(data, "do", "body", "command", "given", "named", "line")
    given = tuple(_value(value) for value in sequence(data["given"]))
    named = {clean(key): _value(value) for key, value in mapping(data["named"]).items()}
    return Call(name(data["body"]), name(data["command"]), given, named, number(data["line"]))


def _sleep(data: Mapping[str, Any]) -> Sleep:
    keys(data, "do", "turns", "line")
    return Sleep(number(data["turns"]), number(data["line"]))


def _print(data: Mapping[str, Any]) -> Print:
    keys(data, "do", "text", "line")
    return Print(text(_something(data["text"]), _LONGEST_TEXT), number(data["line"]))


def _ask(data: Mapping[str, Any]) -> Ask:
    keys(data, "do", "prompt", "line")
    return Ask(text(data["prompt"], _LONGEST_TEXT), number(data["line"]))


def _failed(data: Mapping[str, Any]) -> Failed:
    keys(data, "do", "problem")
    return Failed(Problem.from_data(mapping(data["problem"])))


def _overran(data: Mapping[str, Any]) -> Overran:
    keys(data, "do", "limit")
    return Overran(Limit.from_data(mapping(data["limit"])))


def _finished(data: Mapping[str, Any]) -> Finished:
    keys(data, "do", "line")
    return Finished(number_or_none(data["line"]))


def _rest(data: Mapping[str, Any]) -> Rest:
    keys(data, "do")
    return Rest()


def _returned(data: Mapping[str, Any]) -> Returned:
    keys(data, "do", "value", "failed", "line")
    failed = None if data["failed"] is None else name(data["failed"])
    value = unpacked(data["value"], _clean)
    return Returned(value if failed is None else None, failed, number_or_none(data["line"]))


def _something(told: _Told) -> _Told:
    """What is told, if it is not empty: no limit would count that."""
    if not told:
        raise ValueError("nothing")
    return told


def _clean(value: str) -> str:
    return clean(value, LONGEST_LINE)


def _value(value: Any) -> Any:
    """An input of a command: a plain value, or what is told about another one."""
    if isinstance(value, str):
        return text(value, _LONGEST_TEXT)
    if isinstance(value, Mapping):
        keys(value, "type", "repr")
        return {"type": name(value["type"]), "repr": text(value["repr"], 200)}
    if value is None or isinstance(value, bool | float) or (isinstance(value, int) and abs(value) < 10**18):
        return value
    raise ValueError("no such value")


_READERS: Mapping[str, Callable[[Mapping[str, Any]], FromChild]] = MappingProxyType({
    "lines": _lines, "call": _call, "sleep": _sleep, "print": _print, "ask": _ask, "failed": _failed,
    "overran": _overran, "finished": _finished, "rest": _rest, "returned": _returned,
})  # fmt: skip


def read(line: bytes) -> FromChild:
    """The message on one line from the child. Raises `Malformed`."""
    if len(line) > LONGEST_LINE or _too_deep(line):
        raise Malformed
    try:
        data = _DECODER.decode(line.decode("utf-8"))
        return _READERS[data["do"]](data)
    except (ValueError, TypeError, KeyError, RecursionError) as error:
        raise Malformed from error


def lines_in(message: FromChild) -> Iterator[int]:
    """All lines of the program that a message tells of."""
    match message:
        case Lines(lines):
            yield from lines
        case Failed(problem):
            yield problem.line or 0
            yield from (frame.line for frame in problem.frames)
        case Overran(limit):
            yield limit.line or 0
            yield from limit.lines
        case Rest():
            pass
        case _:
            yield message.line or 0


def _no_constant(name: str) -> Any:
    raise ValueError(name)


def _finite(digits: str) -> float:
    value = float(digits)
    if not math.isfinite(value):
        raise ValueError(digits)
    return value


def _whole(digits: str) -> int:
    if len(digits) > _MOST_DIGITS:
        raise ValueError("too many digits")
    return int(digits)


def _object(pairs: list[tuple[str, Any]]) -> dict[str, Any]:
    data = dict(pairs)
    if len(data) < len(pairs):
        raise ValueError("a key comes twice")
    return data


_DECODER = json.JSONDecoder(
    object_pairs_hook=_object, parse_float=_finite, parse_int=_whole, parse_constant=_no_constant
)


def _too_deep(line: bytes) -> bool:
    """Whether brackets are nested so deeply that reading it could be dangerous."""
    if line.count(b"[") + line.count(b"{") <= _DEEPEST:
        return False
    depth = 0
    for sign in _STRINGS.sub(b"", line).translate(None, _NO_BRACKETS):
        depth += 1 if sign in b"[{" else -1
        if depth > _DEEPEST:
            return True
    return False


def _line(data: Mapping[str, Any]) -> bytes:
    return json.dumps(data, separators=(",", ":")).encode("ascii") + b"\n"


def start(
    source: str, *, commands: Mapping[str, str], many: Sequence[str], words: Mapping[str, str], bodies: Sequence[str],
    mine: str, seed: int, ticks: int, output: int, share: int = 0, tries: bool = False,
    helps: Mapping[str, str] = MappingProxyType({}),
) -> bytes:
    """The first message to a child: the program and all that it may know.

    `commands` has the help text of each command it may call, `many` the names of those that take any number of values.
    `bodies` are the names that the program may use for bodies, and plain commands are for `mine`. It may run `ticks`
    lines and print `output` characters. After `share` ticks without a turn it has to rest (0: never). With `tries`, its
    functions are tried after its end. `helps` is what `help()` tells of all else by name, and under "" of what has no
    help.
    """
    return _line({
        "source": source, "commands": dict(commands), "many": list(many), "words": dict(words), "bodies": list(bodies),
        "mine": mine, "seed": seed, "ticks": ticks, "output": output, "slice": share, "tries": tries,
        "helps": dict(helps),
    })  # fmt: skip


def reply(value: Any, *, turn: bool = False) -> bytes:
    """The answer to a call, a sleep, a rest or a question (None when nobody will answer it). Tuples arrive as tuples.

    `turn` tells that a turn was taken meanwhile.
    """
    return _line({"value": packed(value), "turn": turn})


def wrong_use(details: Mapping[str, Any], *, turn: bool = False) -> bytes:
    """The answer to a call that cannot be done as it was written."""
    return _line({"wrong": dict(details), "turn": turn})


def over(kind: str, most: int) -> bytes:
    """The answer to something that came after a limit: the child tells what went round, and ends."""
    return _line({"over": {"kind": kind, "most": most}})


def try_function(function: str, given: Sequence[Any]) -> bytes:
    """The wish to call a function of a program that is over. Raises `ValueError` when something given is not plain."""
    return _line({"do": "try", "function": function, "given": packed(list(given))})
