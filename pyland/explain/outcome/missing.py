"""What is told when programs came to their end, and a goal is still open."""

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, field, replace

from pyland.challenge.goals.at_end import AtEnd
from pyland.challenge.goals.combined import of_program
from pyland.challenge.goals.counted import Counted
from pyland.challenge.goals.defines import Defines
from pyland.challenge.goals.deliver import Deliver
from pyland.challenge.goals.reach import Reach
from pyland.challenge.goals.returns import Returns
from pyland.challenge.goals.standing import Standing
from pyland.challenge.goals.visit import Visit
from pyland.challenge.registry import Walked, Worded
from pyland.challenge.run import Goal, Placed
from pyland.challenge.verdict import Judged
from pyland.explain.explanation import Explanation
from pyland.explain.outcome.course import Course
from pyland.explain.outcome.idle import Idle, idle
from pyland.explain.outcome.loops import loops
from pyland.explain.outcome.remarks import SURE
from pyland.explain.outcome.way import Way
from pyland.source.facts import SourceFacts
from pyland.text import ENGLISH, Message, _, plural
from pyland.world.geometry import Position

_LONGEST_TITLE = 6
"""So many words of a title are read at one glance."""
_OF_WORDS = ("answer", "print", "say")
"""The goals of which it is told how to meet them when nothing was said."""
_SAY_WHY = SURE | {"never_called"}
"""The remarks that tell why nothing was done."""
_ABOUT_WAYS = (AtEnd, Counted, Deliver, Reach, Standing, Visit)
"""The goals for which one has to get somewhere."""


@dataclass(frozen=True, slots=True)
class Ran:
    """What is known about the programs that ran: what they did, and facts about them (None: not known).

    `main` is the body that goals mean when they name none, `start` is where it was at the beginning. `notes` are
    the remarks. `commands` are those that the level has. `alone`: there is only one program.
    """

    course: Course = field(default_factory=Course)
    facts: SourceFacts | None = None
    notes: tuple[Explanation, ...] = ()
    commands: Collection[str] = ()
    main: str = "hero"
    start: Position | None = None
    alone: bool = True


def explain_missed(judged: Judged, ran: Ran | None = None) -> Explanation:
    """The first goal that programs which came to their end did not reach: how far it is, and where it went wrong,
    where that can be told.

    When nothing was done at all, it is told why. Of several reasons the surest is told: a line that surely does
    nothing, a bump without which they would have got there, a loop that never began, another remark. When there is
    none, it is told after which line they were nearest, or that there is more to do.
    """
    goal, judgement = judged
    ran = ran or Ran()
    message = judgement.missed or _("One goal is still open.")
    told = Explanation("missed_goal", _title(goal), message, where=judgement.where)
    note = _best(_about(goal, ran.notes))
    nothing = idle(ran.course, ran.facts, ran.commands) if ran.alone and _wants_deeds(goal) else None
    if nothing is not None:
        return _idle(told, nothing, note, getattr(_inner(goal), "name", "") in _OF_WORDS)
    if note is not None and note.kind in SURE:
        return _with(told, note)
    if not ran.alone:  # It would have to be told whose line it is.
        return told if note is None else _with(told, note)
    way = _way(goal, judgement.where, ran)
    hint = next(_sure_hints(way, ran), None)
    if hint is None and note is not None:
        return _with(told, note)
    hint = hint or next(_other_hints(way, ran, isinstance(_inner(goal), Placed)), None)
    return replace(told, line=judgement.line) if hint is None else replace(told, hint=hint[0], line=hint[1])


def _title(goal: Goal) -> Message:
    """The goal in the title, if that is short."""
    title = _("Not there yet: {goal}", goal=goal.text())
    return title if len(ENGLISH(title).split()) <= _LONGEST_TITLE else _("Not there yet")


def _with(told: Explanation, note: Explanation) -> Explanation:
    return replace(told, hint=note.message, line=note.line, col=note.col, end_col=note.end_col, fix=note.fix)


def _idle(told: Explanation, nothing: Idle, note: Explanation | None, of_words: bool) -> Explanation:
    """What is told about a program that did nothing. `of_words`: the goal tells how to meet it."""
    told = replace(told, title=nothing.title)
    if note is not None and (note.kind in _SAY_WHY or nothing.line is None):
        return replace(_with(told, note), message=note.message, hint=note.hint)
    hint = told.message if of_words and nothing.line is None else nothing.hint
    return replace(told, message=nothing.message, hint=hint, line=nothing.line)


def _about(goal: Goal, notes: Sequence[Explanation]) -> tuple[Explanation, ...]:
    """The remarks that have to do with a goal: a function that is tried out need not be called."""
    tried = isinstance(_inner(goal), Defines | Returns)
    return tuple(note for note in notes if not (tried and note.kind == "never_called"))


def _inner(goal: Goal) -> Goal:
    """The goal itself, without what is wrapped around it."""
    while isinstance(goal, Worded | Walked):
        goal = goal.goal
    return goal


def _best(notes: Sequence[Explanation]) -> Explanation | None:
    """The remark that is the likeliest reason; else the first one."""
    return next((note for note in notes if note.kind in _SAY_WHY), notes[0] if notes else None)


def _wants_deeds(goal: Goal) -> bool:
    """Whether a program has to do something for a goal: not with one about its text, or one that may be walked."""
    while isinstance(goal, Worded):
        goal = goal.goal
    return not isinstance(goal, Walked) and not of_program(goal)


def _way(goal: Goal, where: Position | None, ran: Ran) -> Way | None:
    """The way of the main body to the tile that is shown; None for goals that are not about that."""
    goal = _inner(goal)
    if where is None or ran.start is None or not isinstance(goal, _ABOUT_WAYS):
        return None
    named = [body for body, _place in goal.places] if isinstance(goal, AtEnd) else [getattr(goal, "body", None)]
    if any(body not in (None, "", ran.main) for body in named):
        return None
    return Way(ran.start, where, [deed for deed in ran.course.deeds if deed.body == ran.main])


def _sure_hints(way: Way | None, ran: Ran) -> Iterator[tuple[Message, int | None]]:
    """What surely has to do with it, each with its line."""
    if way is not None and (bump := way.bump()) is not None:
        yield bump
    if (loop := _loop_without_rounds(ran)) is not None:
        yield _("The loop on line {line} made no round at all. Look at it.", line=loop), loop


def _other_hints(way: Way | None, ran: Ran, on_map: bool) -> Iterator[tuple[Message, int | None]]:
    """What else can be told truly, each with its line. `on_map`: the goal is about places."""
    bump = ran.course.lonely_bump() if on_map else None
    if bump is not None:
        yield bump
    if way is None:
        return
    if (nearer := way.nearer()) is not None:
        yield nearer
    elif way.is_open and way.last is not None:
        yield _go_on(ran.course, way.last), None


def _go_on(course: Course, line: int) -> Message:
    rounds = course.rounds(line)
    if rounds:
        return plural("The loop made {count} round. Go on from there.",
                      "The loop made {count} rounds. Go on from there.", rounds)
    return _("Line {line} was the last one. Go on from there.", line=line)


def _loop_without_rounds(ran: Ran) -> int | None:
    """The first loop that came on, but of which no line ran."""
    done = set(ran.course.ran() or ())
    for loop in loops(ran.course.lines):
        if loop.head in done and not any(loop.head < line <= loop.end for line in done):
            return loop.head
    return None
