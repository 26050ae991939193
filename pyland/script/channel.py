"""`Channel`: the messages of one child process, and the time that it may owe one."""

import re
import time
from collections.abc import Mapping
from dataclasses import dataclass

from pyland.script import wire
from pyland.script.common import GRACE
from pyland.script.runner import Child

_LONGEST_PAUSE = 1.0
"""More seconds between two looks at the clock are not the child's: the computer slept, or the game was busy."""
_LINE_END = re.compile(r"\r\n|\r|\n")
_BEHIND = 2
"""Python may find the end of a program missing on the line behind its last one."""


@dataclass(frozen=True, slots=True)
class Gone:
    """The child has ended, or it is no honest child: nothing will come any more that can be trusted."""


class Channel:
    """Talks to the child of a program. How many messages it may send, and for how long it may owe them, is a matter of
    `limits` (see `LIMITS`)."""

    def __init__(self, child: Child, source: str, limits: Mapping[str, int]) -> None:
        self.child = child
        self.owed = 0.0
        """For how many seconds it owed messages."""
        self.owed_since_last = 0.0
        """For how many seconds it has owed the next one."""
        self._seconds: float = limits["time"]
        self._idle = limits["idle"]
        # Each message of an honest child is counted by one of the limits.
        self._left = sum(limits.values()) + GRACE
        self._last_line = len(_LINE_END.findall(source)) + _BEHIND
        self._owing_since: float | None = None
        self._has_begun = False
        self._hurried = False

    @property
    def too_slow(self) -> bool:
        """Whether it owed messages for too long."""
        if self._has_begun and self.child.quiet and self.owed_since_last > self._idle:
            return True
        return self.owed > self._seconds and (self.child.quiet or not self._hurried)

    def send(self, line: bytes) -> None:
        """Send one line."""
        self.child.send(line)

    def receive(self) -> wire.FromChild | Gone | None:
        """The next message, or None when there is none now."""
        try:
            line = self.child.receive()
            if line is None:
                return None
            self._has_begun, self.owed_since_last = True, 0.0
            self._left -= 1
            if self._left < 0:
                return Gone()
            message = wire.read(line)
        except (EOFError, wire.Malformed):
            return Gone()
        return message if all(line <= self._last_line for line in wire.lines_in(message)) else Gone()

    def hurry(self, most: int, seconds: float) -> None:
        """From now on, it may send only so many messages, and owe them only for so long."""
        self._left = min(self._left, most)
        self._seconds = self.owed + seconds
        self._hurried = True

    def watch(self) -> None:
        """Count the time since the last look, if it owed a message then."""
        if self._owing_since is not None:
            owed = min(time.monotonic() - self._owing_since, _LONGEST_PAUSE)
            self.owed += owed
            self.owed_since_last += owed
            self._owing_since = None

    def let_owe(self, owes: bool) -> None:
        """From now on it owes a message, or not. (It owes none as long as one waits to be read.)"""
        self._owing_since = time.monotonic() if owes and self.child.quiet else None
