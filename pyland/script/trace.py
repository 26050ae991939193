"""`Trace`: which lines of a program ran."""

from collections import deque

from pyland.world.events import LinesRan
from pyland.world.world import World

_LINES_AN_ENTRY = 32
"""Lines are written down in pieces of this size, however they travelled: the same program gives the same log."""
_RECENT = 300


class Trace:
    """The lines that a child tells of, on their way into the log."""

    def __init__(self, world: World, body: str) -> None:
        self._world = world
        self._body = body
        self._waiting: list[int] = []
        self._of = 1
        self._recent: deque[int] = deque(maxlen=_RECENT)
        self._ticks_at_turn = 0
        self.ticks = 0
        """How many lines ran."""

    @property
    def last(self) -> int | None:
        """The last line that is known to have run."""
        return self._recent[-1] if self._recent else None

    @property
    def recent(self) -> tuple[int, ...]:
        """The lines among the last few hundred, each once, sorted."""
        return tuple(sorted(set(self._recent)))

    @property
    def ticks_this_turn(self) -> int:
        """How many lines ran since `turn`."""
        return self.ticks - self._ticks_at_turn

    def turn(self) -> None:
        """A turn was taken, or passed."""
        self._ticks_at_turn = self.ticks

    def ran(self, lines: tuple[int, ...], of: int) -> None:
        """These lines ran; with `of` > 1 each of them stands for so many."""
        self._recent.extend(lines)
        self.ticks += len(lines) * of
        if of != self._of:
            self.note()
            self._of = of
        self._waiting += lines
        self.note(_LINES_AN_ENTRY)

    def note(self, least: int = 1) -> None:
        """Write down the lines that wait, in pieces of the usual size, as long as there are at least so many."""
        while len(self._waiting) >= least:
            piece = tuple(self._waiting[:_LINES_AN_ENTRY])
            del self._waiting[:_LINES_AN_ENTRY]
            self._world.note(LinesRan(self._body, piece, self._of), piece[-1])
