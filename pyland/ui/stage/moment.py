"""The moment that is shown: the state, what moves in it, and what is still seen of the moments before."""

from collections.abc import Sequence
from dataclasses import replace
from typing import NamedTuple

from pyland.ui.stage.actors import Fly
from pyland.ui.stage.crowd import Crowd
from pyland.ui.stage.motion import STILL, cheering, motion_of_all
from pyland.ui.stage.speech import Bubble, Speech
from pyland.world import events as ev
from pyland.world.events import Entry
from pyland.world.state import State, Thing


class Change(NamedTuple):
    """What another moment changed: anything at all; and whether it belongs to a new try."""

    seen: bool
    new_try: bool


class Moment:
    """Follows a playback, moment by moment. `flying` are the things that were picked up just now."""

    def __init__(self, crowd: Crowd) -> None:
        self._crowd = crowd
        self._speech = Speech()
        self._hushed: str | None = None
        self._index: int | None = None
        self._turn = 0
        self._collecting: tuple[Thing, ...] = ()
        self._cheers: str | None = None
        self._cheered = 0.0
        self._reduced = False
        self.state = State((), {})
        self.motion = STILL
        self.flying: tuple[Fly, ...] = ()

    @property
    def bubbles(self) -> tuple[Bubble, ...]:
        """What is being said, and what was said just now."""
        return tuple(bubble for bubble in self._speech.bubbles if bubble.owner != self._hushed)

    def hush(self, owner: str | None) -> bool:
        """Show no bubble for what this one says; None: show all again. Returns whether that is a change."""
        if owner == self._hushed:
            return False
        if self._hushed is not None:
            self._speech.close(self._hushed)
        self._hushed = owner
        return True

    def start(self, state: State) -> None:
        """Begin with another map."""
        self._forget()
        self._index, self.motion = None, STILL
        self.state, self._turn = state, state.turn
        self._crowd.see(state.things)

    def show(self, state: State, happening: Sequence[tuple[Entry, float]], reduced: bool) -> Change:
        """Go to the moment in which these entries happen at the same time, each with how far it is done (0 to 1);
        `state` is the world before all of them.
        """
        entries = [entry for entry, _progress in happening]
        new_try = not entries and state is not self.state
        seen = new_try
        if new_try or self._is_earlier(state, entries):
            seen |= self._forget()
        self.state, self._turn = state, state.turn
        seen |= self._crowd.see(state.things)
        seen |= self._take_off(entries, reduced)
        motion = motion_of_all(state, happening, reduced) if self._cheers is None else self.motion
        seen |= motion != self.motion
        seen |= self._speech.follow(entries)
        self.motion, self._index = motion, entries[0].index if entries else None
        return Change(seen, new_try)

    def cheer(self, body: str, reduced: bool) -> None:
        """Let somebody be happy, until another try begins."""
        self._cheers, self._cheered, self._reduced = body, 0.0, reduced

    def update(self, seconds: float) -> bool:
        """Let time pass. Returns whether something looks different."""
        closed = self._speech.update(seconds) | self._hop(seconds)
        if not self.flying:
            return closed
        aged = (replace(fly, age=fly.age + seconds) for fly in self.flying)
        self.flying = tuple(fly for fly in aged if not fly.over)
        return True

    def _hop(self, seconds: float) -> bool:
        if self._cheers is None:
            return False
        self._cheered += seconds
        before, self.motion = self.motion, cheering(self._cheers, self._cheered, self._reduced)
        return self.motion != before

    def _is_earlier(self, state: State, entries: Sequence[Entry]) -> bool:
        """Whether time went back."""
        went_back = bool(entries) and self._index is not None and entries[0].index < self._index
        return went_back or state.turn < self._turn

    def _forget(self) -> bool:
        """Leave nothing of other moments. Returns whether anything was still to be seen."""
        flew, self.flying, self._collecting = bool(self.flying), (), ()
        self._cheers = None
        return self._speech.clear() or flew

    def _take_off(self, entries: Sequence[Entry], reduced: bool) -> bool:
        """Let things fly away when picking them up has been shown. Returns whether any does."""
        taken = [] if reduced else [thing for thing in self._collecting if self._crowd.find(thing.id) is None]
        found = (self._crowd.find(entry.event.thing) for entry in entries if isinstance(entry.event, ev.Collected))
        self._collecting = tuple(thing for thing in found if thing is not None)
        self.flying = (*self.flying, *map(Fly, taken))
        return bool(taken)
