"""The verdict: which goals a run meets, and which stars it earns."""

from collections.abc import Sequence
from dataclasses import dataclass

from pyland.challenge.run import Goal, Judgement, Run
from pyland.world.events import Ended

Judged = tuple[Goal, Judgement]
_GOOD_ENDS = ("finished", "bump", "with_others")


@dataclass(frozen=True, slots=True)
class Verdict:
    """How a run stands: every goal and every extra star with its judgement.

    `solved` needs all goals, and programs that came to their end (or to a bump) by themselves. `stars[0]` is solving
    it; the others count only together with that.
    """

    goals: tuple[Judged, ...]
    extras: tuple[Judged, ...]
    solved: bool

    @property
    def stars(self) -> tuple[bool, bool, bool]:
        """Which of the three stars the run earns."""
        earned = [self.solved and judgement.done for _goal, judgement in self.extras]
        second, third = (*earned, False, False)[:2]
        return self.solved, second, third

    @property
    def missed(self) -> Judged | None:
        """The first goal that is not met."""
        return next((judged for judged in self.goals if not judged[1].done), None)


def judge(goals: Sequence[Goal], stars: Sequence[Goal], run: Run) -> Verdict:
    """What `run` achieves. A run that is not over is never solved, whatever it has done so far."""
    judged = tuple((goal, goal.judge(run)) for goal in goals)
    extras = tuple((star, star.judge(run)) for star in stars)
    came_to_end = run.over and all(ended.how in _GOOD_ENDS for ended in run.events(Ended))
    return Verdict(judged, extras, came_to_end and all(judgement.done for _goal, judgement in judged))
