"""What a goal may look at, and what it answers."""

from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any, Generic, Protocol, TypeVar, runtime_checkable

from pyland.challenge.lines import Line, lines_of, without_ends
from pyland.source.facts import SourceFacts
from pyland.text import Message
from pyland.world.events import Called, Entry, Event
from pyland.world.geometry import Position
from pyland.world.state import State

E = TypeVar("E", bound=Event)
V = TypeVar("V")
Try = tuple[str, tuple[Any, ...]]
"""A call of a function of the child's, to try it out: its name, and what it is given."""


class _Once(Generic[V]):
    """A property that is worked out once. Nobody holds a lock meanwhile, as `cached_property` does in Python 3.11: a
    judging may pause in the middle, and another one must not wait for it."""

    def __init__(self, work: "Callable[[Run], V]") -> None:
        self._work = work
        self.__doc__ = work.__doc__

    def __get__(self, run: "Run", owner: type["Run"]) -> V:
        value = run.__dict__[self._work.__name__] = self._work(run)
        return value


@dataclass(frozen=True)
class Run:
    """One attempt, whole or up to a moment.

    `start` and `end` are the states before and after `entries`. `facts` describe the program (None while it is not yet
    known). `main` is the body that goals mean when they name none. With `over`, nothing more will happen: a goal that
    is not met now is missed. `map_index` says which map of the level it is, from 0. `walk` is what was done with the
    keyboard before: a run of its own, in a world of its own, that only goals which may be walked look at. `chosen` is
    what people were answered with the keyboard, by person and question: the last choice of each.
    """

    start: State
    end: State
    entries: Sequence[Entry]
    facts: SourceFacts | None
    main: str = "hero"
    over: bool = True
    map_index: int = 0
    walk: "Run | None" = None
    chosen: Mapping[tuple[str, str], str] = field(default_factory=dict)

    def events(self, kind: type[E]) -> Iterator[E]:
        """The events of one class, in order."""
        return (entry.event for entry in self.entries if isinstance(entry.event, kind))

    @_Once
    def lines(self) -> Sequence[Line]:
        """All lines that were printed, without empty ones at the beginning and the end."""
        return without_ends(lines_of(self.entries, self.over))

    def lines_by(self, body: str | None) -> Sequence[Line]:
        """The lines that the program of `body` printed (None: all programs)."""
        return self.lines if body is None else without_ends([line for line in self.lines if line.body == body])

    def line_at(self, moment: int) -> int | None:
        """The line of the program that ran at a moment: a number of entries that had happened."""
        return self.entries[moment - 1].line if 0 < moment <= len(self.entries) else None

    @_Once
    def turns(self) -> int:
        """Turns that have passed."""
        return self.end.turn

    @_Once
    def calls(self) -> int:
        """Commands that the script called."""
        return sum(1 for _ in self.events(Called))


@dataclass(frozen=True, slots=True)
class Judgement:
    """How a goal stands.

    `progress` says how far it is, very short ("1 / 2"), or is None; `missed` says in one sentence what is still wanted
    or what went wrong (None when done), and `where` is the tile to show with it. `line` is the line of the program on
    which that was done, where there is one.
    """

    done: bool
    progress: Message | None = None
    missed: Message | None = None
    where: Position | None = None
    line: int | None = None


class Goal(Protocol):
    """One thing that a level wants. Small, immutable, made from the level file."""

    def text(self) -> Message:
        """What is wanted, as a short request: "Reach the flag"."""
        ...

    def judge(self, run: Run) -> Judgement:
        """How far `run` is. Looks only at the run; the same run always gives the same answer."""
        ...


@runtime_checkable
class Timed(Goal, Protocol):
    """A goal that becomes done at a moment, so that it can be one of several that have to come in order."""

    def done_after(self, run: Run, after: int) -> int | None:
        """The first moment later than `after` at which it becomes done (again), or None.

        A moment is how many entries of the run had happened; before the run began is -1.
        """
        ...


@runtime_checkable
class Placed(Protocol):
    """A goal that is about places on the map, so that one can tell whether anybody could meet it."""

    def unreachable(self, start: State, free: Collection[Position]) -> Message | None:
        """Why the goal cannot be met from `start` when a body can get to the tiles `free`; None when it can."""
        ...


@runtime_checkable
class Marked(Protocol):
    """A goal about tiles that one does not see by themselves: the picture may outline them while it is not met."""

    def marks(self, start: State) -> tuple[Position, ...]:
        """The tiles where something is wanted, each once, on the map that begins like this."""
        ...


@runtime_checkable
class Trying(Protocol):
    """A goal for which functions of the program are tried out when it has come to its end (see `Returned`)."""

    def tries(self, seed: int) -> tuple[Try, ...]:
        """The calls to make. The seed of the run may decide which."""
        ...


@runtime_checkable
class Picking(Goal, Protocol):
    """A goal that looks at less than it could, by the chance of the run."""

    def unpicked(self) -> Goal:
        """The same goal that looks at everything."""
        ...


@runtime_checkable
class PerMap(Protocol):
    """A goal that may say something else about each map of the level."""

    def unfit(self, maps: Sequence[str]) -> Message | None:
        """Why it does not fit to a level with these map files, in their order; None when it does."""
        ...


@runtime_checkable
class Unseen(Goal, Protocol):
    """A goal that is stricter when the author's own words hide what is wanted, because then it can be guessed."""

    def unseen(self) -> Goal:
        """The same goal, of which nobody can read what is wanted."""
        ...


def marks_of(goals: Iterable[Goal], start: State) -> tuple[Position, ...]:
    """The tiles that are to be outlined for these goals, each once. Tiles outside of the map are left out."""
    marks = (mark for goal in goals if isinstance(goal, Marked) for mark in goal.marks(start))
    return tuple(mark for mark in dict.fromkeys(marks) if start.inside(mark))


def unpicked(goal: Goal) -> Goal:
    """The goal without chance in it. Who wins that one wins the other with every seed: so levels are proven."""
    return goal.unpicked() if isinstance(goal, Picking) else goal


def tries_of(goals: Iterable[Goal], seed: int) -> tuple[Try, ...]:
    """All calls that these goals want to be tried out, each of them once."""
    tries = {repr(each): each for goal in goals if isinstance(goal, Trying) for each in goal.tries(seed)}
    return tuple(tries.values())
