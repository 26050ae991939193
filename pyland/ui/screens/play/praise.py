"""What the card of a solved level says: only what was seen."""

from dataclasses import dataclass

from pyland.challenge.run import Goal, Judgement
from pyland.challenge.verdict import Verdict
from pyland.explain.explanation import Explanation
from pyland.text import Message, Translator, _


@dataclass(frozen=True, slots=True)
class Row:
    """One thing that was wanted. `star` is its number from 1, or 0 while stars are not known yet."""

    title: str
    detail: str
    earned: bool
    star: int


def rows_of(verdict: Verdict, before: tuple[bool, bool, bool], say: Translator, *, stars: bool) -> tuple[Row, ...]:
    """The rows for a run that solved the level; `before` are the stars that the player has by now."""
    if not stars:
        return tuple(Row(say(goal.text()), "", True, 0) for goal, _judgement in verdict.goals)
    first = verdict.goals[0][0].text() if len(verdict.goals) == 1 else _("Meet every goal")
    rows = [Row(say(first), say(_("Star {number}: you won it", number=1)), True, 1)]
    for number, (goal, judgement) in enumerate(verdict.extras[:2], 2):
        rows.append(_extra(goal, judgement, number, before[number - 1], say))
    return tuple(rows)


def _extra(goal: Goal, judgement: Judgement, number: int, had: bool, say: Translator) -> Row:
    title = say(goal.text())
    if judgement.done:
        return Row(title, say(_("Star {number}: you won it", number=number)), True, number)
    if had:
        return Row(title, say(_("Star {number}: you won it before", number=number)), True, number)
    missed = judgement.missed or _("Not yet")
    return Row(title, say(missed), False, number)


def praise_of(maps: int, notes: tuple[Explanation, ...]) -> Message:
    """What Monty says. A gentle remark about the program comes before praise in general."""
    if notes:
        return notes[0].message
    if maps > 1:
        return _("Your program worked on all {count} maps!", count=maps)
    return _("You wrote it, and it worked!")
