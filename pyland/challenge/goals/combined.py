"""then, any, not: goals made of goals."""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass
from typing import ClassVar, TypeVar, cast

from pyland.challenge.goals.reading import GoalProblem, Reader, Value, wants
from pyland.challenge.goals.steps import step_begin
from pyland.challenge.goals.wording import progress
from pyland.challenge.mentions import Mention, mentions_of
from pyland.challenge.run import Goal, Judgement, PerMap, Placed, Run, Timed, Try, Trying, Unseen, marks_of, unpicked
from pyland.text import Message, _
from pyland.world.events import Moved
from pyland.world.geometry import Position
from pyland.world.state import State

G = TypeVar("G", bound="Group")
_OF_WORDS = ("say", "print", "answer")
"""Goals for which words are told: the same words are not told twice at once."""


@dataclass(frozen=True)
class Group:
    """A goal made of others."""

    goals: tuple[Goal, ...]

    @property
    def of_program(self) -> bool:
        """Whether one of them is about the program."""
        return any(of_program(goal) for goal in self.goals)

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles where these goals want something."""
        return marks_of(self.goals, start)

    def mentions(self) -> tuple[Mention, ...]:
        """All that these goals name."""
        return tuple(each for goal in self.goals for each in mentions_of(goal))

    def tries(self, seed: int) -> tuple[Try, ...]:
        """The calls that these goals want to be tried out."""
        return tuple(each for goal in self.goals if isinstance(goal, Trying) for each in goal.tries(seed))

    def unpicked(self: G) -> G:
        """The same goals without chance in them."""
        return type(self)(tuple(map(unpicked, self.goals)))

    def unfit(self, maps: Sequence[str]) -> Message | None:
        """Why one of these goals does not fit to a level with these map files; None when they do."""
        reasons = (goal.unfit(maps) for goal in self.goals if isinstance(goal, PerMap))
        return next((reason for reason in reasons if reason is not None), None)


class Then(Group):
    """These goals are met one after another: each becomes done after the one before it, or in the same step."""

    name: ClassVar[str] = "then"

    @classmethod
    def read(cls, value: Value, read_goal: Reader) -> "Then":
        """From `then: [{say: hello}, {reach: flag}]`."""
        goals = _several(cls.name, value, read_goal)
        for goal in goals:
            if not is_timed(goal):
                raise GoalProblem(_(
                    "`then` wants things that happen at a moment, like `reach` or `say`. This is none: {goal}.",
                    goal=goal.text(),
                ))
        return cls(goals)

    def text(self) -> Message:
        first, *others = self.goals
        text = first.text()
        for goal in others:
            text = _("{first}. Then: {next}", first=text, next=goal.text())
        return text

    def judge(self, run: Run) -> Judgement:
        moments = self._moments(run, -1)
        how_far = progress(len(moments), len(self.goals))
        if len(moments) == len(self.goals):
            return Judgement(True, how_far)
        goal = self.goals[len(moments)]
        judged = goal.judge(run)
        if judged.done:
            before = self.goals[len(moments) - 1].text()
            missed: Message | None = _("This came too early: {goal}. This comes first: {before}.",
                                       goal=goal.text(), before=before)
            return Judgement(False, how_far, missed)
        return Judgement(False, how_far, judged.missed, judged.where)

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which the last one is met, in order."""
        moments = self._moments(run, after)
        return max(moments) if len(moments) == len(self.goals) else None

    def _moments(self, run: Run, after: int) -> list[int]:
        """When the goals are met, one after another, as far as that goes."""
        moments: list[int] = []
        met_before: list[object] = []  # in the step in which the goal before was met
        step = latest = after
        for goal in self.goals:
            sorts = _sorts(goal)
            shares = bool(moments) and not any(sort in met_before for sort in sorts)
            moment = cast(Timed, goal).done_after(run, max(after, step - 1) if shares else latest)
            if moment is None:
                break
            begin = step_begin(run, moment)
            met_before = [*met_before, *sorts] if moments and begin == step else sorts
            moments.append(moment)
            step, latest = begin, max(latest, moment)
        return moments

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        reasons = (goal.unreachable(start, free) for goal in self.goals if isinstance(goal, Placed))
        return next((reason for reason in reasons if reason is not None), None)


class AnyOf(Group):
    """One of these goals is met, or more."""

    name: ClassVar[str] = "any"

    @classmethod
    def read(cls, value: Value, read_goal: Reader) -> "AnyOf":
        """From `any: [{reach: flag}, {say: hello}]`."""
        return cls(_several(cls.name, value, read_goal))

    def text(self) -> Message:
        first, *others = self.goals
        text = first.text()
        for goal in others:
            text = _("{first}. Or: {next}", first=text, next=goal.text())
        return text

    def unseen(self) -> "AnyOf":
        """The same goals, of which nobody can read what is wanted."""
        return AnyOf(tuple(goal.unseen() if isinstance(goal, Unseen) else goal for goal in self.goals))

    def judge(self, run: Run) -> Judgement:
        judged = [goal.judge(run) for goal in self.goals]
        done = next((judgement for judgement in judged if judgement.done), None)
        if done is not None:
            return done
        # More than two ways are no help any more.
        missed, other = (each.missed for each in judged[:2])
        missed = _("{first} Or: {next}", first=missed, next=other)
        return Judgement(False, None, missed, next((each.where for each in judged if each.where), None))

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which one of them is met."""
        moments = (cast(Timed, goal).done_after(run, after) for goal in self.goals)
        return min((moment for moment in moments if moment is not None), default=None)

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why no goal can be met from `start` when a body can get to the tiles `free`; None when one can."""
        reasons = [goal.unreachable(start, free) if isinstance(goal, Placed) else None for goal in self.goals]
        return None if None in reasons else reasons[0]


class Not(Group):
    """This goal must not be met. (It is one goal; about the program there are `avoids` and `never`.)"""

    name: ClassVar[str] = "not"

    @classmethod
    def read(cls, value: Value, read_goal: Reader) -> "Not":
        """From `not: {reach: flag}`."""
        if not isinstance(value, Mapping) or len(value) != 1:
            raise wants(cls.name, "not: {reach: flag}")
        goal = _one(cls.name, value, read_goal)
        if of_program(goal):
            raise GoalProblem(_("`not` is not for goals about the program. There is `avoids: [while]` for that."))
        return cls((goal,))

    def marks(self, start: State) -> tuple[Position, ...]:
        """None: what is marked is wanted."""
        return ()

    def text(self) -> Message:
        return _("Do not do this: {goal}", goal=self.goals[0].text())

    def judge(self, run: Run) -> Judgement:
        goal = self.goals[0]
        judged = goal.judge(run)
        if not judged.done:
            return Judgement(True)
        missed = _("This should not happen: {goal}.", goal=goal.text())
        return Judgement(False, missed=missed, where=_where(run, goal))


def _where(run: Run, goal: Goal) -> Position | None:
    """Where a body was when it met a goal; when that was at no moment, where it is at the end."""
    body = getattr(goal, "body", None) or run.main
    moment = cast(Timed, goal).done_after(run, -1) if is_timed(goal) else None
    before = run.entries if moment is None else run.entries[:moment]
    moves = (entry.event for entry in reversed(before) if isinstance(entry.event, Moved) and entry.event.body == body)
    last = next(moves, None)
    if last is not None:
        return last.end
    return run.start.things[body].position if body in run.start.things else None


def of_program(goal: Goal) -> bool:
    """Whether a goal is about the program itself, not about what happens."""
    return bool(getattr(goal, "of_program", False))


def is_timed(goal: Goal) -> bool:
    """Whether a goal becomes done at a moment."""
    return all(map(is_timed, goal.goals)) if isinstance(goal, AnyOf) else isinstance(goal, Timed)


def _sorts(goal: Goal) -> list[object]:
    """What may be met only once in one step: the goals that it is made of, and any words."""
    if isinstance(goal, Group):
        return [sort for each in goal.goals for sort in _sorts(each)]
    return ["words"] if getattr(goal, "name", "") in _OF_WORDS else [goal]


def _several(name: str, value: Value, read_goal: Reader) -> tuple[Goal, ...]:
    if isinstance(value, str | Mapping) or len(value) < 2:
        raise wants(name, f"{name}: [{{say: hello}}, {{reach: flag}}]")
    return tuple(_one(name, item, read_goal) for item in value)


def _one(name: str, value: Value, read_goal: Reader) -> Goal:
    if not isinstance(value, Mapping) or len(value) != 1:
        raise wants(name, f"{name}: [{{say: hello}}, {{reach: flag}}]")
    (inner, inner_value), = value.items()
    return read_goal(inner, inner_value)
