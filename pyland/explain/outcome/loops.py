"""Where loops are in a program, seen from its text alone: nothing of a child is read by Python in the game itself."""

import re
from collections.abc import Iterator, Sequence
from typing import NamedTuple

_HEAD = re.compile(r"\s*(?:for|while)\b.*:\s*(?:#.*)?")
_ELSEWHERE = re.compile(r"\s*(?:async\s+)?(?:def|class)\b")


class Loop(NamedTuple):
    """A loop with its lines (1-based): `head`, and `end`, the last one that is in it."""

    head: int
    end: int


def loops(lines: Sequence[str]) -> Iterator[Loop]:
    """All loops that have lines of their own under their head, from top to bottom."""
    for number, line in enumerate(lines, 1):
        if _HEAD.fullmatch(line):
            end = _end(lines, number)
            if end > number:
                yield Loop(number, end)


def loop_around(lines: Sequence[str], line: int) -> Loop | None:
    """The innermost loop in which `line` is; None when there is none in its function."""
    if not 1 <= line <= len(lines):
        return None
    depth = _depth(lines[line - 1])
    for number in range(line - 1, 0, -1):
        above = lines[number - 1]
        if not _is_code(above) or _depth(above) >= depth:
            continue
        if _HEAD.fullmatch(above):
            return Loop(number, _end(lines, number))
        if _ELSEWHERE.match(above):
            return None
        depth = _depth(above)
    return None


def head_of(lines: Sequence[str], line: int) -> int | None:
    """The line on which it hangs whether `line` runs: the one above with less space before it. None when there is none,
    or when that is a function."""
    depth = _depth(lines[line - 1])
    above = (number for number in range(line - 1, 0, -1)
             if _is_code(lines[number - 1]) and _depth(lines[number - 1]) < depth)
    head = next(above, None)
    return None if head is None or _ELSEWHERE.match(lines[head - 1]) else head


def _end(lines: Sequence[str], head: int) -> int:
    depth, end = _depth(lines[head - 1]), head
    for number in range(head + 1, len(lines) + 1):
        line = lines[number - 1]
        if _is_code(line):
            if _depth(line) <= depth:
                break
            end = number
    return end


def _is_code(line: str) -> bool:
    return bool(line.strip()) and not line.lstrip().startswith("#")


def _depth(line: str) -> int:
    before = line[: len(line) - len(line.lstrip())]
    return len(before.expandtabs(8))
