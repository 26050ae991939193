"""The goals as a list to look at, judged on what the picture has shown so far."""

from dataclasses import dataclass

from pyland.challenge.run import Run
from pyland.challenge.verdict import Verdict
from pyland.level.level import Level
from pyland.play.judging import judge_level
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
    """Judges the goals of a level as the picture of a program goes on, without judging a long run in every frame."""

    def __init__(self, level: Level, start: State, log: EventLog, map_index: int = 0) -> None:
        self._level = level
        self._start = start
        self._log = log
        self._map_index = map_index
        self._shown = -1
        self._facts: SourceFacts | None = None
        self._walks: tuple[Run, ...] = ()
        self._rows: list[GoalRow] = []

    def rows(self, playback: Playback, facts: SourceFacts | None, walks: tuple[Run, ...] = ()) -> list[GoalRow]:
        """The goals, then the extra stars, as they stand at the moment that `playback` shows. `walks` are those on
        which something was reached by keyboard."""
        if self._stale(playback, facts) or walks is not self._walks:
            self._shown, self._facts, self._walks = playback.shown, facts, walks
            entries = self._log.between(0, playback.shown)
            main = bodies_of(self._level)[0]
            run = Run(self._start, playback.state, entries, facts, main, over=False, map_index=self._map_index)
            self._rows = rows_of(judge_level(self._level, run, walks))
        return self._rows

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
