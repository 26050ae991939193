"""The append-only event log, and the way back through it."""

from collections.abc import Iterator

from pyland.world.difference import Difference, difference
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
    """The state after any number of events: the way to rewind.

    Every `every` events there is a kept moment, from which one goes on with at most so many events. Most of them are
    kept as what has changed since the one before: a large map is not kept again and again. A whole state is kept where
    going through the changes would be more than to copy one.
    """

    def __init__(self, start: State, log: EventLog, every: int = 256) -> None:
        self._log = log
        self._every = every
        self._whole = {0: start.copy()}
        self._changes: list[tuple[int, Difference] | None] = [None]
        """For each kept moment the turn, and what has changed; None where there is a whole state."""
        self._newest = start.copy()
        self._gathered = 0

    def state_after(self, count: int) -> State:
        """A fresh copy of the state when the first `count` entries of the log had happened.

        Raises `IndexError` when the log is shorter than that.
        """
        if not 0 <= count <= len(self._log):
            raise IndexError(f"{count} of {len(self._log)} events")
        nearest = count // self._every
        self._grow(nearest)
        state = self._kept(nearest)
        self._apply(state, nearest * self._every, count)
        return state

    def _kept(self, number: int) -> State:
        """A copy of a kept moment."""
        whole = next(one for one in range(number, -1, -1) if self._changes[one] is None)
        state = self._whole[whole].copy()
        tables = state.tables()
        for change in self._changes[whole + 1 : number + 1]:
            if change is not None:
                state.turn = change[0]
                change[1].make(tables)
        return state

    def _grow(self, wanted: int) -> None:
        while len(self._changes) <= wanted:
            before, number = self._newest, len(self._changes)
            self._newest = before.copy()
            self._apply(self._newest, (number - 1) * self._every, number * self._every)
            tables = self._newest.tables()
            change = difference(before, self._newest)
            self._gathered += change.size if change is not None else 0
            if change is None or self._gathered > sum(map(len, tables.values())):
                self._changes.append(None)
                self._whole[number] = self._newest.copy()
                self._gathered = 0
            else:
                self._changes.append((self._newest.turn, change))

    def _apply(self, state: State, start: int, end: int) -> None:
        for entry in self._log.between(start, end):
            entry.event.apply(state)
