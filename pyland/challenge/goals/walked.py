"""Goals that may be met by walking with the keyboard."""

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from pyland.challenge.goals.answer import Answer
from pyland.challenge.goals.combined import AnyOf, Group, Not, Then, of_program
from pyland.challenge.goals.reading import GoalProblem
from pyland.challenge.mentions import Mention, mentions_of
from pyland.challenge.run import Goal, Judgement, PerMap, Placed, Run, Unseen, marks_of
from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.state import State


@dataclass(frozen=True, slots=True)
class Walked:
    """A goal that counts when it is met with the keyboard, before the program runs, or else by the program.

    All other goals never look at what was done with the keyboard: that is another world.
    """

    goal: Goal

    def __post_init__(self) -> None:
        if of_program(self.goal):
            raise GoalProblem(_("`by: walking` is not for goals about the program."))
        if isinstance(self.goal, Group) and _orders_talk(self.goal):
            raise GoalProblem(_(
                "`by: walking`: what is chosen in a talk cannot be a part of `then`. Write a goal of its own for it."))

    def text(self) -> Message:
        return self.goal.text()

    def judge(self, run: Run) -> Judgement:
        if isinstance(self.goal, AnyOf | Not):
            return type(self.goal)(tuple(map(Walked, self.goal.goals))).judge(run)
        if isinstance(self.goal, Answer) and self.goal.question is not None:
            # Who could keep the right choice, whatever is chosen later, would try them all.
            return replace(self.goal, remembers=True).judge(run)
        if run.walk is not None:
            walked = self.goal.judge(run.walk)
            if walked.done:
                return walked
        return self.goal.judge(run)

    def unseen(self) -> "Walked":
        """The same goal, of which nobody can read what is wanted."""
        return Walked(self.goal.unseen()) if isinstance(self.goal, Unseen) else self

    def mentions(self) -> tuple[Mention, ...]:
        """All that the goal names."""
        return mentions_of(self.goal)

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles where something is wanted."""
        return marks_of((self.goal,), start)

    def unfit(self, maps: Sequence[str]) -> Message | None:
        """Why the goal does not fit to a level with these map files; None when it does."""
        return self.goal.unfit(maps) if isinstance(self.goal, PerMap) else None

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        return self.goal.unreachable(start, free) if isinstance(self.goal, Placed) else None


def _orders_talk(goal: Group) -> bool:
    """Whether what is chosen in a talk has to come before or after something else."""
    inner = [each for each in goal.goals if isinstance(each, Group)]
    return isinstance(goal, Then) and any(map(_asks, goal.goals)) or any(map(_orders_talk, inner))


def _asks(goal: Goal) -> bool:
    """Whether it is about what is chosen in a talk."""
    if isinstance(goal, Group):
        return any(map(_asks, goal.goals))
    return isinstance(goal, Answer) and goal.question is not None
