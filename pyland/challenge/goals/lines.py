"""What the programs printed, line by line, each program for itself."""

from dataclasses import dataclass

from pyland.challenge.run import Run
from pyland.world.events import Ended, Printed


@dataclass(frozen=True, slots=True)
class Line:
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
        if piece.strip() or not self._moment:
            self._moment = moment

    def line(self) -> Line:
        """The whole line. A new one begins after it."""
        line = Line(self._body, "".join(self._pieces), self._moment)
        self._pieces, self._moment = [], 0
        return line

    def __bool__(self) -> bool:
        return any(self._pieces)


def printed_lines(run: Run, body: str | None = None) -> list[Line]:
    """All lines that were printed (by the program of one body), without empty ones at the beginning and the end.

    A line is whole at its line end, or when its program or the run is over: nobody looks at half a line before.
    """
    pieces: dict[str, _Pieces] = {}
    lines: list[Line] = []
    over = set()
    for moment, entry in enumerate(run.entries, 1):
        event = entry.event
        if isinstance(event, Ended):
            over.add(event.body)
        elif isinstance(event, Printed) and body in (None, event.body):
            begun = pieces.setdefault(event.body, _Pieces(event.body))
            *whole, rest = event.text.split("\n")
            for piece in whole:
                begun.add(piece, moment)
                lines.append(begun.line())
            if rest:
                begun.add(rest, moment)
    lines += [begun.line() for name, begun in pieces.items() if begun and (run.over or name in over)]
    return _without_ends(sorted(lines, key=lambda line: line.moment))


def _without_ends(lines: list[Line]) -> list[Line]:
    while lines and not lines[-1].text.strip():
        lines.pop()
    first = next((number for number, line in enumerate(lines) if line.text.strip()), 0)
    return lines[first:]
