"""`Entries`: the first entries of a log, without a copy of them."""

from collections.abc import Iterator, Sequence
from typing import overload

from pyland.play.slices import Pace
from pyland.world.events import Entry
from pyland.world.log import EventLog

_CHUNK = 64
"""After so many entries, whoever goes through them may have to pause."""


class Entries(Sequence[Entry]):
    """The first `count` entries of a log that may still grow. With a `pace`, who goes through them pauses there."""

    def __init__(self, log: EventLog, count: int, pace: Pace | None = None) -> None:
        self._log = log
        self._count = count
        self._pace = pace

    def paced(self, pace: Pace) -> "Entries":
        """The same entries for somebody who has to pause."""
        return Entries(self._log, self._count, pace)

    def __len__(self) -> int:
        return self._count

    @overload
    def __getitem__(self, index: int) -> Entry: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Entry]: ...
    def __getitem__(self, index: int | slice) -> Entry | Sequence[Entry]:
        if isinstance(index, slice):
            start, stop, by = index.indices(self._count)
            if (start, by) == (0, 1):
                return Entries(self._log, stop, self._pace)
            return self._log.between(0, self._count)[index]
        if not -self._count <= index < self._count:
            raise IndexError(index)
        return self._log[index + self._count if index < 0 else index]

    def __iter__(self) -> Iterator[Entry]:
        for start in range(0, self._count, _CHUNK):
            if self._pace is not None:
                self._pace()
            yield from self._log.between(start, min(start + _CHUNK, self._count))

    def __reversed__(self) -> Iterator[Entry]:
        for end in range(self._count, 0, -_CHUNK):
            if self._pace is not None:
                self._pace()
            yield from reversed(self._log.between(max(0, end - _CHUNK), end))
