"""`World`: the small deterministic place where everything happens."""

from dataclasses import dataclass
from typing import Any

from pyland.world.actions import Action, Blocked, Done, Instead, Result
from pyland.world.events import Bumped, Event, Moved, TurnPassed
from pyland.world.log import EventLog, History
from pyland.world.state import State
from pyland.world.things import KINDS, kind_of


@dataclass(frozen=True, slots=True)
class Outcome:
    """How an action went: `bump` is the event when it was blocked, else None; `value` answers a script."""

    value: Any
    bump: Bumped | None


class World:
    """A state, the log of how it came about, and the rules. The only way to change it is `perform` and `note`."""

    def __init__(self, start: State) -> None:
        self.state = start.copy()
        self.log = EventLog()
        self.history = History(start, self.log)

    @property
    def start(self) -> State:
        """A copy of the state before anything happened."""
        return self.history.state_after(0)

    def bodies(self) -> list[str]:
        """The ids of the things that scripts can move, in map order."""
        return [thing.id for thing in self.state.things.values() if KINDS[thing.kind].body]

    def perform(self, body: str, action: Action, line: int | None = None) -> Outcome:
        """Let `body` try `action` because of `line` of its script, and let the world answer.

        Raises `KeyError` when there is no such body.
        """
        if body not in self.state.things:
            raise KeyError(body)
        result: Result = action.attempt(self.state, body)
        while isinstance(result, Instead):
            action = result.action
            result = action.attempt(self.state, body)
        outcome = self._blocked(body, result, line) if isinstance(result, Blocked) else self._done(body, result, line)
        if action.takes_turn:
            self._pass_turn(line)
        return outcome

    def note(self, event: Event, line: int | None = None) -> None:
        """Write down something that happened outside the rules (a line was run, a text was printed)."""
        event.apply(self.state)
        self.log.append(event, self.state.turn, line)

    def _done(self, body: str, result: Done, line: int | None) -> Outcome:
        for event in result.events:
            self.note(event, line)
            if isinstance(event, Moved):
                self._walked_on(event, line)
        return Outcome(result.value, None)

    def _blocked(self, body: str, result: Blocked, line: int | None) -> Outcome:
        for event in result.events:
            self.note(event, line)
        found = result.obstacle
        bump = Bumped(body, self.state.things[body].position, result.at, found.into, found.thing, found.reason)
        self.note(bump, line)
        return Outcome(False, bump)

    def _walked_on(self, moved: Moved, line: int | None) -> None:
        for thing in list(self.state.things_at(moved.end)):
            if thing.id != moved.body:
                for event in kind_of(thing).walked_on(self.state, thing, moved.body):
                    self.note(event, line)

    def _pass_turn(self, line: int | None) -> None:
        for thing in list(self.state.things.values()):
            if thing.id in self.state.things:
                for event in kind_of(thing).turn_passes(self.state, thing):
                    self.note(event, line)
        self.note(TurnPassed(self.state.turn + 1), line)
