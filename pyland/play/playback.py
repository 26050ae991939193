"""The picture's clock: walks through the event log at the speed the child chose, event by event.

It knows how long each event takes to look at, not how it looks.
"""

from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.log import EventLog
from pyland.world.state import State

# Seconds at speed 1.
_LINE = 0.06
_MANY_LINES = 24


def seconds_of(event: ev.Event) -> float:
    """How long the picture stays with an event at speed 1 (executed lines are timed line by line)."""
    match event:
        case ev.Moved() | ev.Waited():
            return 0.32
        case ev.Turned():
            return 0.12
        case ev.Bumped():
            return 0.5
        case ev.Said(text=text):
            return 1.1 + 0.02 * min(len(text), 60)
        case ev.ReadSign(text=text):
            return 1.4 + 0.02 * min(len(text), 60)
        case ev.Collected():
            return 0.18
        case ev.Printed():
            return 0.08
    return 0.0


class Playback:
    """Shows a log that may still grow.

    `shown` entries are over; entry `shown` (`current`) is `progress` (0 to 1) done. `state` is the world before that
    entry, and `line` the line of the script that is being shown.
    """

    def __init__(self, start: State, log: EventLog) -> None:
        self._log = log
        self.state = start.copy()
        self.shown = 0
        self.progress = 0.0
        self.line: int | None = None
        self._fresh: list[Entry] = []
        self._begun = 0
        self._line_left = 0.0
        self._line_started = False

    @property
    def current(self) -> Entry | None:
        """The entry being shown, or None when the picture has caught up with the log."""
        return self._log[self.shown] if self.shown < len(self._log) else None

    def begin_step(self) -> None:
        """The next line that begins is the one line of a step."""
        self._line_started = False

    def advance(self, seconds: float, one_line: bool = False) -> bool:
        """Let `seconds` (already multiplied by the speed) go by.

        With `one_line`, stops before a second line of the script begins, and returns True then.
        """
        while (entry := self.current) is not None:
            if isinstance(entry.event, ev.LinesRan) and self._begun < len(entry.event.lines):
                if self._line_left > 0:
                    seconds, self._line_left = seconds - self._line_left, max(0.0, self._line_left - seconds)
                    if self._line_left > 0:
                        return False
                if one_line and self._line_started:
                    return True
                self._begin_line(entry.event)
                continue
            takes = seconds_of(entry.event)
            left = takes * (1.0 - self.progress)
            if takes > 0 and seconds < left:
                self.progress += seconds / takes
                return False
            seconds -= left
            self._finish(entry)
        return False

    def skip(self) -> None:
        """Show everything there is at once."""
        self.advance(float("inf"))

    def take_fresh(self) -> list[Entry]:
        """The entries that were shown since the last time this was asked."""
        fresh, self._fresh = self._fresh, []
        return fresh

    def _begin_line(self, event: ev.LinesRan) -> None:
        self.line = event.lines[self._begun]
        self._begun += 1
        self._line_started = True
        # The last line of a batch is the one whose action follows: that takes its own time.
        last = self._begun == len(event.lines)
        self._line_left = 0.0 if last else _LINE * min(1.0, _MANY_LINES / len(event.lines))

    def _finish(self, entry: Entry) -> None:
        entry.event.apply(self.state)
        self._fresh.append(entry)
        self.shown += 1
        self.progress = 0.0
        self._begun = 0
