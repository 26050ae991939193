"""The goals as a list to look at, judged on what the picture has shown so far."""

import math
from dataclasses import dataclass

from pyland.challenge.run import Run
from pyland.challenge.verdict import Verdict
from pyland.level.level import Level
from pyland.play.entries import Entries
from pyland.play.judging import Judging
from pyland.play.playback import Playback
from pyland.play.setting import bodies_of
from pyland.source.facts import SourceFacts
from pyland.text import Message
from pyland.world.events import Ended
from pyland.world.log import EventLog
from pyland.world.state import State

_COARSE = 100
"""Long runs are judged anew whenever they have become longer by this part (one in so many)."""


@dataclass(frozen=True, slots=True)
class GoalRow:
    """One goal, or one of the two extra stars (`star`). `progress` is very short ("1 / 2"), or None.

    An extra star is `done` only together with all goals, as it is given.
    """

    text: Message
    done: bool
    progress: Message | None
    star: bool


class GoalBoard:
    """Judges the goals of a level as the picture of a program goes on.

    A long run is not judged in every frame, and takes several frames to be judged: `go_on` does it bit by bit. Until
    then the rows are those of an earlier moment. `version` grows with each judging.
    """

    def __init__(self, level: Level, start: State, log: EventLog, map_index: int = 0) -> None:
        self.version = 0
        self._level = level
        self._start = start
        self._log = log
        self._map_index = map_index
        self._shown = -1
        self._facts: SourceFacts | None = None
        self._walks: tuple[Run, ...] = ()
        self._judging: Judging | None = None
        self._rows: list[GoalRow] = []

    def rows(self, playback: Playback, facts: SourceFacts | None, walks: tuple[Run, ...] = ()) -> list[GoalRow]:
        """The goals, then the extra stars, as they stand at the moment that `playback` shows. `walks` are those on
        which something was reached by keyboard."""
        if self._judging is None and (self._stale(playback, facts) or walks is not self._walks):
            self._shown, self._facts, self._walks = playback.shown, facts, walks
            self._judging = Judging(self._level, self._run(playback, facts), walks)
            self.go_on(0.0 if self._rows else math.inf)
        return self._rows

    def go_on(self, seconds: float) -> None:
        """Judge for about so long, when there is something to judge."""
        if self._judging is None or not self._judging.go_on(seconds):
            return
        verdict, self._judging = self._judging.verdict, None
        if verdict is not None:
            self._rows = rows_of(verdict)
            self.version += 1

    def close(self) -> None:
        """Judge no more."""
        if self._judging is not None:
            self._judging.give_up()
            self._judging = None

    def _run(self, playback: Playback, facts: SourceFacts | None) -> Run:
        entries = Entries(self._log, playback.shown)
        main = bodies_of(self._level)[0]
        return Run(self._start, playback.state.copy(), entries, facts, main, over=False, map_index=self._map_index)

    def _stale(self, playback: Playback, facts: SourceFacts | None) -> bool:
        if self._shown < 0 or facts != self._facts:
            return True
        new = playback.shown - self._shown
        return new > self._shown // _COARSE or (new > 0 and self._over(playback))

    def _over(self, playback: Playback) -> bool:
        return playback.current is None and isinstance(self._log[-1].event, Ended)


def rows_of(verdict: Verdict) -> list[GoalRow]:
    """The rows for goals that were judged."""
    all_done = verdict.missed is None
    rows = [GoalRow(goal.text(), judgement.done, judgement.progress, False) for goal, judgement in verdict.goals]
    for star, judgement in verdict.extras:
        rows.append(GoalRow(star.text(), all_done and judgement.done, judgement.progress, True))
    return rows
