"""All goals by name."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from types import MappingProxyType
from typing import Protocol

from pyland.challenge.goals.collect import Collect
from pyland.challenge.goals.limits import Calls, Instructions, Turns
from pyland.challenge.goals.never import NeverBump
from pyland.challenge.goals.reach import Reach
from pyland.challenge.goals.reading import GoalProblem, Value, unknown
from pyland.challenge.goals.say import Say
from pyland.challenge.run import Goal, Judgement, Placed, Run
from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.state import State


class GoalClass(Protocol):
    """A kind of goal: its key in level files, and how it is read."""

    name: str

    def read(self, value: Value) -> Goal:
        """The goal that `value` asks for. Raises `GoalProblem`."""
        ...


_CLASSES: tuple[GoalClass, ...] = (Reach, Collect, Say, Turns, Instructions, Calls, NeverBump)
GOALS: Mapping[str, GoalClass] = MappingProxyType({kind.name: kind for kind in _CLASSES})


@dataclass(frozen=True, slots=True)
class Worded:
    """A goal whose author says in other words what is wanted."""

    goal: Goal
    words: str

    def text(self) -> Message:
        return _("{text}", text=self.words)

    def judge(self, run: Run) -> Judgement:
        return self.goal.judge(run)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        return self.goal.unreachable(start, free) if isinstance(self.goal, Placed) else None


def read_goal(name: str, value: Value) -> Goal:
    """The goal `name: value` of a level file. Raises `GoalProblem` with a sentence for the author."""
    if name not in GOALS:
        raise GoalProblem(unknown(_("the goal"), name, GOALS))
    return GOALS[name].read(value)


__all__ = ["GOALS", "GoalProblem", "Value", "Worded", "read_goal"]
