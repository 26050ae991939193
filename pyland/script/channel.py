"""`Channel`: the messages of one child process, and the time that it may owe one."""

import time
from dataclasses import dataclass

from pyland.script import wire
from pyland.script.runner import Child

_LONGEST_PAUSE = 1.0
"""More seconds between two looks at the clock are not the child's: the computer slept, or the game was busy."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The child has ended, or it is no honest child: nothing will come any more that can be trusted."""


class Channel:
    """Talks to a child that may send `most` messages and owe them for so many `seconds` in all."""

    def __init__(self, child: Child, *, most: int, seconds: float) -> None:
        self.child = child
        self.owed = 0.0
        self._seconds = seconds
        self._owing_since: float | None = None
        self._left = most

    @property
    def too_slow(self) -> bool:
        """Whether it owed messages for too long."""
        return self.owed > self._seconds

    def send(self, line: bytes) -> None:
        """Send one line."""
        self.child.send(line)

    def receive(self) -> wire.FromChild | Gone | None:
        """The next message, or None when there is none now."""
        try:
            line = self.child.receive()
            if line is None:
                return None
            self._left -= 1
            return wire.read(line) if self._left >= 0 else Gone()
        except (EOFError, wire.Malformed):
            return Gone()

    def watch(self) -> None:
        """Count the time since the last look, if it owed a message then."""
        if self._owing_since is not None:
            self.owed += min(time.monotonic() - self._owing_since, _LONGEST_PAUSE)
            self._owing_since = None

    def let_owe(self, owes: bool) -> None:
        """From now on it owes a message, or not. (It owes none as long as one waits to be read.)"""
        self._owing_since = time.monotonic() if owes and self.child.quiet else None
