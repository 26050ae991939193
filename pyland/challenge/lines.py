"""What the programs printed, line by line, each program for itself."""

from collections.abc import Iterable, Sequence
from operator import attrgetter
from typing import NamedTuple

from pyland.world.events import Ended, Entry, Printed


class Line(NamedTuple):
    """A line that the program of `body` printed; `moment` is when the last part of it was there that one can see."""

    body: str
    text: str
    moment: int


class _Pieces:
    """The beginning of a line, piece by piece."""

    def __init__(self, body: str) -> None:
        self._body = body
        self._pieces: list[str] = []
        self._moment = 0

    def add(self, piece: str, moment: int) -> None:
        self._pieces.append(piece)
        if not self._moment or piece.strip():
            self._moment = moment

    def line(self) -> Line:
        """The whole line. A new one begins after it."""
        line = Line(self._body, "".join(self._pieces), self._moment)
        self._pieces, self._moment = [], 0
        return line

    def __bool__(self) -> bool:
        return any(self._pieces)


def lines_of(entries: Iterable[Entry], over: bool) -> tuple[Line, ...]:
    """All lines that were printed, in their order.

    A line is whole at its line end, or when its program or the run is over: nobody looks at half a line before.
    """
    pieces: dict[str, _Pieces] = {}
    lines: list[Line] = []
    ended = set()
    for moment, entry in enumerate(entries, 1):
        event = entry.event
        if isinstance(event, Printed):
            begun = pieces.get(event.body) or pieces.setdefault(event.body, _Pieces(event.body))
            *whole, rest = event.text.split("\n")
            for piece in whole:
                begun.add(piece, moment)
                lines.append(begun.line())
            if rest:
                begun.add(rest, moment)
        elif isinstance(event, Ended):
            ended.add(event.body)
    lines += [begun.line() for name, begun in pieces.items() if begun and (over or name in ended)]
    return tuple(sorted(lines, key=attrgetter("moment")))


def without_ends(lines: Sequence[Line]) -> Sequence[Line]:
    """The lines without the empty ones before the first and after the last that is not empty."""
    full = [number for number, line in enumerate(lines) if line.text.strip()]
    return lines[full[0]:full[-1] + 1] if full else ()
