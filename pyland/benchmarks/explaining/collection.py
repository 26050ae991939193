"""Reads collections of broken programs: each with where its mistake is, what names it, and the program without it.

A file holds several, each like this (`misleads` and `silent` may be left out):

    === a short title that no other program has
    lines: 2 3
    fix: 2
    cause: quote|speech mark
    misleads: comma
    silent: yes
    ---
    the program
    --- fixed
    the same program without the mistake
"""

import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

_TITLE = "=== "
_BROKEN = "---"
_FIXED = "--- fixed"
_NEEDED = ("lines", "fix", "cause")
_KEYS = (*_NEEDED, "misleads", "silent")


@dataclass(frozen=True, slots=True)
class Program:
    """A broken program of a collection. `line` is where its description begins in `file`.

    A message may point at one of `lines`; the repair goes to one of `fix`. `cause` is found in texts that name the true
    mistake, `misleads` only in those that name a wrong one. A `silent` program runs, but does not do what is meant.
    """

    file: str
    line: int
    title: str
    lines: frozenset[int]
    fix: frozenset[int]
    cause: re.Pattern[str]
    broken: str
    fixed: str
    misleads: re.Pattern[str] | None = None
    silent: bool = False


@dataclass(frozen=True, slots=True)
class Misread:
    """What is wrong with the description of a program, at a line of a file."""

    file: str
    line: int
    why: str

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.why}"


@dataclass(frozen=True, slots=True)
class Collection:
    """The programs that are described well, and what is wrong with the others."""

    programs: tuple[Program, ...]
    misread: tuple[Misread, ...]


class _Wrong(Exception):
    """A description that is not as it should be."""

    def __init__(self, line: int, why: str) -> None:
        super().__init__(why)
        self.misread = line, why


def read_collection(files: Iterable[Path]) -> Collection:
    """The programs in some files. Raises `OSError` or `UnicodeDecodeError` when one cannot be read at all."""
    programs: list[Program] = []
    misread: list[Misread] = []
    titles: dict[str, str] = {}
    for file in files:
        name = str(file)
        for start, part in _parts(file.read_text(encoding="utf-8").split("\n")):
            try:
                program = _program(name, start, part)
                place = f"{name}:{start}"
                if titles.setdefault(program.title, place) != place:
                    raise _Wrong(start, f"there is a program with this title at {titles[program.title]}")
            except _Wrong as wrong:
                misread.append(Misread(name, *wrong.misread))
            else:
                programs.append(program)
    return Collection(tuple(programs), tuple(misread))


def _parts(lines: Sequence[str]) -> Iterable[tuple[int, Sequence[str]]]:
    """What belongs to each program, with the number of its first line. Text before the first is a part, too."""
    starts = [number for number, line in enumerate(lines) if line.startswith(_TITLE)]
    if any(line.strip() for line in lines[: starts[0] if starts else None]):
        starts.insert(0, 0)
    return [(here + 1, lines[here:end]) for here, end in zip(starts, [*starts[1:], len(lines)], strict=True)]


def _program(file: str, start: int, part: Sequence[str]) -> Program:
    if not part[0].startswith(_TITLE):
        raise _Wrong(start, f"a program begins with “{_TITLE}” and a title")
    title = part[0].removeprefix(_TITLE).strip()
    if not title:
        raise _Wrong(start, "there is no title")
    middle = _place(part, _BROKEN, start)
    end = _place(part, _FIXED, start)
    if end < middle:
        raise _Wrong(start + end, f"“{_FIXED}” comes before “{_BROKEN}”")
    broken, fixed = _text(part[middle + 1 : end]), _text(part[end + 1 :])
    if not broken or not fixed or broken == fixed:
        raise _Wrong(start + end, "the broken or the fixed program is empty, or they are the same")
    head = _head(part[1:middle], start)
    length = broken.count("\n") + 1
    misleads, silent = head.get("misleads"), head.get("silent")
    if silent is not None and silent[1] != "yes":
        raise _Wrong(silent[0], "silent can only be “yes”")
    return Program(
        file, start, title, _numbers(*head["lines"], length), _numbers(*head["fix"], length), _pattern(*head["cause"]),
        broken, fixed, _pattern(*misleads) if misleads else None, silent is not None,
    )  # fmt: skip


def _place(part: Sequence[str], mark: str, start: int) -> int:
    """Where a mark stands. It has a line of its own, and there is one."""
    found = [number for number, line in enumerate(part) if line.rstrip() == mark]
    if not found:
        raise _Wrong(start, f"there is no line “{mark}”")
    if len(found) > 1:
        raise _Wrong(start + found[1], f"a second line “{mark}”")
    return found[0]


def _head(rows: Sequence[str], start: int) -> Mapping[str, tuple[int, str]]:
    """The values by their keys, each with its line in the file."""
    found: dict[str, tuple[int, str]] = {}
    for number, row in enumerate(rows, start + 1):
        if not row.strip():
            continue
        key, colon, value = row.partition(":")
        if not colon or key not in _KEYS:
            raise _Wrong(number, f"“{row}” begins with none of: {', '.join(_KEYS)}")
        if key in found:
            raise _Wrong(number, f"a second “{key}”")
        if not value.strip():
            raise _Wrong(number, f"“{key}” is empty")
        found[key] = number, value.strip()
    missing = [key for key in _NEEDED if key not in found]
    if missing:
        raise _Wrong(start, f"missing: {', '.join(missing)}")
    return found


def _numbers(line: int, value: str, length: int) -> frozenset[int]:
    """The numbers of lines of the broken program."""
    words = value.replace(",", " ").split()
    if not all(word.isascii() and word.isdigit() and 1 <= int(word) <= length for word in words):
        raise _Wrong(line, f"“{value}” are not numbers of lines of the program, which has {length}")
    return frozenset(int(word) for word in words)


def _pattern(line: int, value: str) -> re.Pattern[str]:
    try:
        pattern = re.compile(value, re.IGNORECASE)
    except re.error as error:
        raise _Wrong(line, f"“{value}” is no regular expression: {error}") from error
    if pattern.search(""):
        raise _Wrong(line, f"“{value}” is found in every text")
    return pattern


def _text(lines: Sequence[str]) -> str:
    """The lines of a program without the empty ones after it."""
    return "\n".join(lines).rstrip("\n")
