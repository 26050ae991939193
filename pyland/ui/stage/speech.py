"""Which bubbles are open: what is being said, and what was said a moment ago."""

from collections.abc import Sequence
from dataclasses import dataclass, replace

from pyland.world import events as ev
from pyland.world.events import Entry

_STAYS = 1.6
"""Seconds that a bubble is still seen when the log has gone on."""


@dataclass(frozen=True, slots=True)
class Bubble:
    """Words above `owner`, the id of a body or of a sign. `paper` is for what is read, `loud` for what is shouted."""

    owner: str
    speaker: str
    text: str
    paper: bool
    loud: bool = False


@dataclass(frozen=True, slots=True)
class _Open:
    bubble: Bubble
    index: int
    left: float
    now: bool


def bubble_of(event: ev.Event) -> Bubble | None:
    """The bubble that belongs to an event."""
    match event:
        case ev.Said(body=body, text=text):
            return Bubble(body, body, text, False)
        case ev.ReadSign(body=body, thing=thing, text=text):
            return Bubble(thing, body, text, True)
        case ev.Shouted(body=body, text=text):
            return Bubble(body, body, text, False, loud=True)
        case ev.Talked(person=person, text=text):
            return Bubble(person, person, text, False)
        case ev.Chose(body=body, choice=choice):
            return Bubble(body, body, choice, False)
        case ev.Asked(person=person, answer=answer):
            return Bubble(person, person, answer, False)
    return None


class Speech:
    """Opens bubbles as the log is shown, and closes them again. A body has one at a time."""

    def __init__(self) -> None:
        self._open: list[_Open] = []

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """Those to be seen, oldest first."""
        return tuple(item.bubble for item in self._open)

    def clear(self) -> bool:
        """Close all. Returns whether there was any."""
        had = bool(self._open)
        self._open.clear()
        return had

    def close(self, owner: str) -> None:
        """Close what this one says."""
        self._open = [item for item in self._open if item.bubble.owner != owner]

    def follow(self, entries: Sequence[Entry]) -> bool:
        """`entries` are being shown now. Returns whether the bubbles changed."""
        before = self.bubbles
        if entries:
            last = max(entry.index for entry in entries)
            self._open = [item for item in self._open if item.index <= last]
        for entry in entries:
            new = bubble_of(entry.event)
            if new is not None:
                self._open = [item for item in self._open if item.bubble.speaker != new.speaker]
                self._open.append(_Open(new, entry.index, _STAYS, True))
        shown = {entry.index for entry in entries}
        self._open = [replace(item, now=item.index in shown) for item in self._open]
        return before != self.bubbles

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether a bubble closed."""
        before = len(self._open)
        aged = [item if item.now else replace(item, left=item.left - seconds) for item in self._open]
        self._open = [item for item in aged if item.left > 0]
        return len(self._open) != before
