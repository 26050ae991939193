"""Judging a run by the goals of its level, together with what was done by keyboard before."""

from collections.abc import Sequence
from dataclasses import replace

from pyland.challenge.run import Run
from pyland.challenge.verdict import Judged, Verdict, judge
from pyland.level.level import Level


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


def _best(judged: Sequence[Judged]) -> Judged:
    return next((one for one in judged if one[1].done), judged[-1])
