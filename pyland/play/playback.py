"""The picture's clock: walks through the event log at the speed the child chose, event by event. What happens at the
same time (see `timing`) is shown at the same time.

It knows how long each event takes to look at, not how it looks. What goes on and on goes by faster and faster: nobody
wants to watch the ten thousandth turn of a loop as long as the first.
"""

import math
from collections.abc import Mapping

from pyland.play.timing import group_end, seconds_of, seen_of
from pyland.script.commands import COMMANDS
from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.log import EventLog
from pyland.world.state import State

# Seconds at speed 1.
_LINE = 0.06
_LINES_IN_FULL = 24
"""So many lines without an action between them are shown at their full length, later ones shorter and shorter."""
_ACTIONS_IN_FULL = 200
_ALL_LINES_IN_FULL = 1_000
"""The same for what can be seen on the map, and for lines, in the whole run."""
_SEEN_ONE_BY_ONE = 0.004
"""Lines that stay for a shorter time than this are not begun one by one."""
BOUND = 2_000
"""The most entries that one call of `advance` goes through, so that a frame stays short."""


class Playback:
    """Shows a log that may still grow.

    `shown` entries are over, and those that come next are `happening`. `state` is the world before them (one object
    that changes as the picture goes on; all of them are applied together when the last is over). `line` is the line of
    a script that is being shown, `line_of` the body whose script that is, `lines` the one of each body. What is
    `steady` never goes faster and faster.
    """

    def __init__(self, start: State, log: EventLog, *, steady: bool = False) -> None:
        self._log = log
        self._steady = steady
        self.state = start.copy()
        self.shown = 0
        self.line: int | None = None
        self.line_of: str | None = None
        self._lines_of: dict[str, int] = {}
        self._group: tuple[Entry, ...] = ()  # what is happening now, empty until it is looked at
        self._known = -1  # so long was the log when that was looked at
        self._takes = 0.0  # the seconds of all of it
        self._elapsed = 0.0
        self._fresh: list[Entry] = []
        self._begun = 0  # lines of the current entry that have begun
        self._line_left = 0.0  # seconds that the line shown now still stays
        self._line_started = False  # the one line of a step has begun
        self._between_lines = True
        self._quiet_lines = 0  # lines since the last action
        self._all_lines = 0
        self._actions = 0

    @property
    def current(self) -> Entry | None:
        """The first entry that is happening, or None when the picture has caught up with the log."""
        return self._log[self.shown] if self.shown < len(self._log) else None

    @property
    def lines(self) -> Mapping[str, int]:
        """The line of each body's script that was shown last."""
        return self._lines_of

    @property
    def progress(self) -> float:
        """How far all that is happening is, from 0 to 1."""
        return self._elapsed / self._takes if self._takes > 0 else 0.0

    @property
    def happening(self) -> tuple[tuple[Entry, float], ...]:
        """The entries that are being shown at the same time, each with how far it is (0 to 1). Nobody is in two of
        them. Empty when the picture has caught up with the log."""
        self._look()
        seen = seen_of(self._group)
        if len(seen) < 2:
            return tuple((entry, self.progress) for entry in seen or self._group[:1])
        pace = self._action_pace()
        return tuple((entry, min(1.0, self._elapsed / (seconds_of(entry.event) * pace))) for entry in seen)

    @property
    def moment(self) -> tuple[State, tuple[tuple[Entry, float], ...]]:
        """What is to be drawn: the state, and what is happening in it."""
        return self.state, self.happening

    def begin_step(self) -> None:
        """A step begins: the line that is half over is its one line, else the next that begins."""
        self._line_started = not self._between_lines

    def advance(self, seconds: float, one_line: bool = False) -> bool:
        """Let `seconds` (already multiplied by the speed) go by; at most `BOUND` entries are finished.

        With `one_line`, stops before a second line of the script begins, and returns True then.
        """
        most = self.shown + BOUND
        while self.shown < most and self._look():
            event = self._group[0].event
            if isinstance(event, ev.LinesRan):
                left = self._lines(event, seconds, one_line)
                if left is None:
                    return one_line and self._line_left <= 0
                seconds = left
            left = self._takes - self._elapsed
            if self._takes > 0 and seconds < left:
                self._elapsed += seconds
                return False
            seconds -= left
            self._finish()
        return False

    def skip(self) -> None:
        """Show everything there is at once. Takes time with a long log: `advance(math.inf)` does it bit by bit."""
        while self.current is not None:
            self.advance(math.inf)

    def take_fresh(self) -> list[Entry]:
        """The entries that were shown since the last time this was asked."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def _look(self) -> bool:
        """See what is happening now. More may join it until it has begun. Returns whether there is anything."""
        if (not self._group or self._elapsed <= 0) and self._known != len(self._log):
            self._known = len(self._log)
            end = group_end(self._log, self.shown) if self.current else self.shown
            self._group = tuple(self._log.between(self.shown, end))
            self._takes = max((self._seconds(entry.event) for entry in self._group), default=0.0)
        return bool(self._group)

    def _lines(self, event: ev.LinesRan, seconds: float, one_line: bool) -> float | None:
        """Let lines begin and end. Returns the seconds left when all are over, None when it has to stop before."""
        while True:
            if self._line_left > seconds:
                self._line_left -= seconds
                return None
            seconds, self._line_left = seconds - self._line_left, 0.0
            if self._begun >= len(event.lines):
                return seconds
            if one_line and self._line_started:
                self._between_lines = True
                return None
            self._begin_lines(event, 1 if one_line else self._fitting(event, seconds))

    def _fitting(self, event: ev.LinesRan, seconds: float) -> int:
        """How many lines begin now: one, or the many that are too quick to be seen one by one."""
        each = self._line_seconds()
        if each > _SEEN_ONE_BY_ONE:
            return 1
        left = len(event.lines) - self._begun
        return left if seconds >= each * left else max(1, int(seconds / each))

    def _begin_lines(self, event: ev.LinesRan, count: int) -> None:
        each = self._line_seconds()
        self._begun += count
        self._quiet_lines += count
        self._all_lines += count
        self.line = self._lines_of[event.body] = event.lines[self._begun - 1]
        self.line_of = event.body
        self._line_started = True
        self._between_lines = False
        # The last line of a batch is the one whose action follows: that takes its own time.
        last = self._begun == len(event.lines)
        self._line_left = each * (count - last)

    def _finish(self) -> None:
        if any(seconds_of(entry.event) > 0 for entry in self._group):
            self._actions += 1
            self._quiet_lines = 0
        elif isinstance(self._group[0].event, ev.Called):
            self._quiet_lines += 1
        for entry in self._group:
            entry.event.apply(self.state)
        self._fresh += self._group
        self.shown += len(self._group)
        self._group, self._known = (), -1
        self._takes = self._elapsed = 0.0
        self._begun = 0

    def _seconds(self, event: ev.Event) -> float:
        if isinstance(event, ev.Called):
            # A command that only asks leaves nothing to see but its line.
            command = COMMANDS.get(event.command)
            return 0.0 if command is None or command.takes_turn else self._line_seconds()
        return seconds_of(event) * self._action_pace()

    def _action_pace(self) -> float:
        return 1.0 if self._steady else _pace(self._actions, _ACTIONS_IN_FULL)

    def _line_seconds(self) -> float:
        pace = _pace(self._quiet_lines, _LINES_IN_FULL) * _pace(self._all_lines, _ALL_LINES_IN_FULL)
        return _LINE * pace * self._action_pace()


def _pace(before: int, in_full: int) -> float:
    """The part of its usual time that something gets when there were `before` of its sort. The sum stays bounded."""
    return 1.0 if before < in_full else (in_full / (before + 1)) ** 2
