"""What is told when the program ran, but the world or the level did not agree: bumps and missed goals.

This part runs in the game itself: it reads no programs.
"""

from pyland.challenge.verdict import Judged
from pyland.explain.explanation import Explanation
from pyland.text import Message, _, plural
from pyland.world.events import Bumped


def explain_bump(bump: Bumped, line: int | None, worked: int) -> Explanation:
    """A body could not do what line `line` told it. `worked` commands before it did what they should."""
    return Explanation(
        "bump",
        _("Bump on line {line}!", line=line) if line else _("Bump!"),
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
