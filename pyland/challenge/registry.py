"""All goals by name."""

from collections.abc import Callable, Collection, Mapping, Sequence
from dataclasses import dataclass
from types import MappingProxyType

from pyland.challenge.goals.alive import Alive
from pyland.challenge.goals.answer import Answer
from pyland.challenge.goals.at_end import AtEnd
from pyland.challenge.goals.build import Build
from pyland.challenge.goals.carry import Carry
from pyland.challenge.goals.collect import Collect
from pyland.challenge.goals.combined import AnyOf, Not, Then
from pyland.challenge.goals.cut import Cut
from pyland.challenge.goals.defines import Defines
from pyland.challenge.goals.deliver import Deliver
from pyland.challenge.goals.light import Light
from pyland.challenge.goals.limits import Calls, Instructions, Turns
from pyland.challenge.goals.never import Never
from pyland.challenge.goals.open import Open
from pyland.challenge.goals.paint import Paint
from pyland.challenge.goals.printing import Print
from pyland.challenge.goals.reach import Reach
from pyland.challenge.goals.reading import GoalProblem, Value, unknown
from pyland.challenge.goals.returns import Returns
from pyland.challenge.goals.say import Say
from pyland.challenge.goals.visit import Visit
from pyland.challenge.goals.walked import Walked
from pyland.challenge.goals.words import Avoids, Uses
from pyland.challenge.mentions import Mention, mentions_of
from pyland.challenge.run import Goal, Judgement, PerMap, Placed, Run, Try, Trying, Unseen, marks_of, unpicked
from pyland.text import Message, _
from pyland.world.geometry import Position
from pyland.world.state import State

_SIMPLE: Mapping[str, Callable[[Value], Goal]] = MappingProxyType({
    kind.name: kind.read for kind in (
        Reach, Collect, Deliver, Open, Cut, Visit, Say, Print, Answer, Carry, AtEnd, Alive, Light, Paint, Build, Turns,
        Instructions, Calls, Never, Uses, Avoids, Defines, Returns,
    )
})
_COMBINED = MappingProxyType({kind.name: kind.read for kind in (Then, AnyOf, Not)})
GOALS: tuple[str, ...] = (*_SIMPLE, *_COMBINED)
"""The names of all goals: their keys in level files."""


@dataclass(frozen=True, slots=True)
class Worded:
    """A goal whose author says in other words what is wanted: what these do not say is to be found out."""

    goal: Goal
    words: str

    def text(self) -> Message:
        return _("{text}", text=self.words)

    def judge(self, run: Run) -> Judgement:
        return (self.goal.unseen() if isinstance(self.goal, Unseen) else self.goal).judge(run)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        return self.goal.unreachable(start, free) if isinstance(self.goal, Placed) else None

    def mentions(self) -> tuple[Mention, ...]:
        """All that the goal names."""
        return mentions_of(self.goal)

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles where something is wanted."""
        return marks_of((self.goal,), start)

    def tries(self, seed: int) -> tuple[Try, ...]:
        """The calls that the goal wants to be tried out."""
        return self.goal.tries(seed) if isinstance(self.goal, Trying) else ()

    def unpicked(self) -> Goal:
        """The same goal without chance in it."""
        return Worded(unpicked(self.goal), self.words)

    def unfit(self, maps: Sequence[str]) -> Message | None:
        """Why the goal does not fit to a level with these map files; None when it does."""
        return self.goal.unfit(maps) if isinstance(self.goal, PerMap) else None


def read_goal(name: str, value: Value) -> Goal:
    """The goal `name: value` of a level file. Raises `GoalProblem` with a sentence for the author."""
    if name in _SIMPLE:
        return _SIMPLE[name](value)
    if name in _COMBINED:
        return _COMBINED[name](value, read_goal)
    raise GoalProblem(unknown(_("the goal"), name, GOALS))


__all__ = ["GOALS", "GoalProblem", "Value", "Walked", "Worded", "read_goal"]
