"""Judging a run by the goals of its level, together with what was done by keyboard before."""

from collections.abc import Sequence
from dataclasses import replace

from pyland.challenge.run import Run
from pyland.challenge.verdict import Judged, Verdict, judge
from pyland.level.level import Level
from pyland.play.entries import Entries
from pyland.play.slices import Pace, Slices

_AT_ONCE = 2_000
"""So many entries are judged in one go."""


def judge_level(level: Level, run: Run, walks: Sequence[Run] = ()) -> Verdict:
    """The verdict over a run. What was reached on any of the `walks` counts, for goals that may be walked; of what
    people were answered, what they know after the last one."""
    goals, stars = (level.spec.goals, level.spec.stars) if level.spec else ((), ())
    if not walks:
        return judge(goals, stars, run)
    chosen = walks[-1].end.memory
    verdicts = [judge(goals, stars, replace(run, walk=walk, chosen=chosen)) for walk in walks]
    came_to_end = judge((), (), run).solved
    best = tuple(map(_best, zip(*(verdict.goals for verdict in verdicts), strict=True)))
    extras = tuple(map(_best, zip(*(verdict.extras for verdict in verdicts), strict=True)))
    return Verdict(best, extras, came_to_end and all(judgement.done for _goal, judgement in best))


class Judging:
    """The judging of a run in the frame loop: of a short one at once, of a long one a little in each frame.

    The state at the end of `run` must not change meanwhile.
    """

    def __init__(self, level: Level, run: Run, walks: Sequence[Run] = ()) -> None:
        self._level = level
        self._run = run
        self._walks = walks
        self._slices = Slices(self._judge)
        self.verdict: Verdict | None = None

    def go_on(self, seconds: float) -> bool:
        """Judge for about so long. Returns whether the verdict is there."""
        if self.verdict is None and sum(len(run.entries) for run in (self._run, *self._walks)) <= _AT_ONCE:
            self.verdict = judge_level(self._level, self._run, self._walks)
        if self.verdict is None and self._slices.go_on(seconds):
            self.verdict = self._slices.result
        return self.verdict is not None

    def give_up(self) -> None:
        """Nobody wants the verdict any more."""
        self._slices.give_up()

    def _judge(self, pace: Pace) -> Verdict:
        return judge_level(self._level, _paced(self._run, pace), [_paced(walk, pace) for walk in self._walks])


def _paced(run: Run, pace: Pace) -> Run:
    return replace(run, entries=run.entries.paced(pace)) if isinstance(run.entries, Entries) else run


def _best(judged: Sequence[Judged]) -> Judged:
    return next((one for one in judged if one[1].done), judged[-1])
