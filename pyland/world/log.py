"""The append-only event log, and the way back through it."""

from collections.abc import Iterator

from pyland.world.events import Entry, Event
from pyland.world.state import State


class EventLog:
    """Everything that happened in one attempt, in order. Entries are only ever added at the end."""

    def __init__(self) -> None:
        self._entries: list[Entry] = []

    def append(self, event: Event, turn: int, line: int | None, by_itself: bool = False) -> Entry:
        """Add an event that happened in `turn`, caused by `line` of the script (None: not by the script)."""
        entry = Entry(len(self._entries), turn, line, event, by_itself)
        self._entries.append(entry)
        return entry

    def __len__(self) -> int:
        return len(self._entries)

    def __getitem__(self, index: int) -> Entry:
        return self._entries[index]

    def __iter__(self) -> Iterator[Entry]:
        return iter(self._entries)

    def between(self, start: int, end: int) -> list[Entry]:
        """The entries `start` to `end` (without `end`)."""
        return self._entries[start:end]


class History:
    """The state after any number of events: the way to rewind. Applies at most `every` events to a kept snapshot."""

    def __init__(self, start: State, log: EventLog, every: int = 256) -> None:
        self._log = log
        self._every = every
        self._snapshots = [start.copy()]

    def state_after(self, count: int) -> State:
        """A fresh copy of the state when the first `count` entries of the log had happened.

        Raises `IndexError` when the log is shorter than that.
        """
        if not 0 <= count <= len(self._log):
            raise IndexError(f"{count} of {len(self._log)} events")
        self._grow(count // self._every)
        nearest = count // self._every
        return self._advance(self._snapshots[nearest], nearest * self._every, count)

    def _grow(self, wanted: int) -> None:
        while len(self._snapshots) <= wanted:
            done = (len(self._snapshots) - 1) * self._every
            self._snapshots.append(self._advance(self._snapshots[-1], done, done + self._every))

    def _advance(self, state: State, start: int, end: int) -> State:
        copy = state.copy()
        for entry in self._log.between(start, end):
            entry.event.apply(copy)
        return copy
