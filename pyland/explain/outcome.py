"""What is told when the program ran, but the world or the level did not agree: bumps and missed goals.

This part runs in the game itself: it reads no programs.
"""

from collections.abc import Sequence
from dataclasses import replace

from pyland.challenge.verdict import Judged
from pyland.explain.explanation import Explanation
from pyland.text import Message, _, plural
from pyland.world.events import Bumped, Lost

_NOTHING = "nothing"
"""What a body bumped into where there was nothing to do something with."""


def explain_bump(bump: Bumped, line: int | None, worked: int, command: str = "") -> Explanation:
    """A body could not do what line `line` told it. `worked` commands before it did what they should.

    `command` is the one that it was ("" when that is not known): only who walks can bump.
    """
    if bump.into == _NOTHING or (command and not command.startswith("move_")):
        title = _("Line {line} did not work", line=line) if line else _("That did not work")
    else:
        title = _("Bump on line {line}!", line=line) if line else _("Bump!")
    return Explanation(
        "bump",
        title,
        bump.reason,
        _worked(line, worked),
        line=line,
        where=bump.at,
    )


def _worked(line: int | None, worked: int) -> Message | None:
    """What was right so far, and where to look next."""
    if worked > 0 and line:
        return plural(
            "The first command worked. Look at line {line}.",
            "The first {count} commands worked. Look at line {line}.",
            worked,
            line=line,
        )
    if worked > 0:
        return plural("The first command worked.", "The first {count} commands worked.", worked)
    return _("Look at line {line}.", line=line) if line else None


def explain_lost(lost: Lost, line: int | None, worked: int) -> Explanation:
    """Somebody was lost while line `line` was done, after `worked` commands: what it was, where, and what one could do.
    """
    title, hint = _LOSSES.get(lost.how, (_("Oh no, that was dangerous!"), None))
    return Explanation(
        "lost", title, lost.reason, hint or _worked(line, worked) or _("Try another way."), line=line,
        where=lost.position,
    )  # fmt: skip


_LOSSES: dict[str, tuple[Message, Message]] = {
    "fall": (_("Oh no, a hole!"), _("Find a way around the hole.")),
    "water": (_("Splash!"), _("Find a way that stays dry, or wait until the water is gone.")),
    "crocodile": (_("Oh no, a crocodile!"), _("Watch where it swims. Wait until it is far away, or go around it.")),
    "snake": (_("Oh no, a snake!"), _("Snakes are afraid of loud shouting. Or go around it.")),
    "poison": (_("Oh no, poison!"), _("Cut the poisonous plant first, or go around it.")),
    "boulder": (_("Oh no, a boulder!"), _("Watch where it rolls, and get out of its way in time.")),
    "mine": (_("Boom!"), _("The spots tell how many mines are next to them. Go around the mines.")),
}
"""What is said about each way to be lost, and what one could do about it."""


_SURE = frozenset({
    "command_without_brackets", "question_without_brackets", "call_without_brackets", "missing_point", "text_true",
    "other_answer", "row_and_word", "typed_text", "or_value", "times_a_call", "through_letters", "return_in_loop",
})  # fmt: skip
"""The remarks on mistakes that are the likeliest reason of all that comes after them."""


def with_remark(told: Explanation, notes: Sequence[Explanation]) -> Explanation:
    """What is told about a bump, a loss or a limit, with the remark on an earlier line that is the likeliest reason.

    `notes` are the remarks on the same program, in the order of their lines. The remark comes first, with its line and
    its repair; then what happened. Without such a remark, `told` stays as it is.
    """
    endless = told.kind in ("still_going", "never_stops") or told.kind.startswith("limit_")
    note = next(
        (note for note in notes if note.kind in _SURE and note.line and (endless or note.line <= (told.line or 0))),
        None,
    )
    if note is None:
        return told
    return replace(
        told,
        message=_("Look at line {line} first. {remark}", line=note.line or 1, remark=note.message),
        hint=told.message if not endless else note.hint,
        line=note.line,
        col=note.col,
        end_col=note.end_col,
        fix=note.fix,
    )


def explain_missed(judged: Judged, note: Explanation | None = None) -> Explanation:
    """A goal that a program which came to its end did not reach.

    `note` is a remark on the program, if there is one: a line that surely does nothing is the likeliest reason.
    """
    goal, judgement = judged
    if judgement.progress is not None:
        title = _("Not there yet: {goal} ({progress})", goal=goal.text(), progress=judgement.progress)
    else:
        title = _("Not there yet: {goal}", goal=goal.text())
    return Explanation(
        "missed_goal",
        title,
        judgement.missed or _("One goal is still open."),
        note.message if note else None,
        line=note.line if note else None,
        col=note.col if note else None,
        end_col=note.end_col if note else None,
        fix=note.fix if note else None,
        where=judgement.where,
    )
