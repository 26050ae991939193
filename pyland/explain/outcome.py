"""What is told when the program ran, but the world or the level did not agree: bumps and missed goals.

This part runs in the game itself: it reads no programs.
"""

from pyland.challenge.verdict import Judged
from pyland.explain.explanation import Explanation
from pyland.text import _, plural
from pyland.world.events import Bumped


def explain_bump(bump: Bumped, line: int | None, worked: int) -> Explanation:
    """A body could not do what line `line` told it. `worked` commands before it did what they should."""
    hint = None
    if worked > 0:
        hint = plural("The first command worked.", "The first {count} commands worked.", worked)
    return Explanation(
        "bump",
        _("Bump on line {line}!", line=line) if line else _("Bump!"),
        bump.reason,
        hint,
        line=line,
        where=bump.at,
    )


def explain_missed(judged: Judged) -> Explanation:
    """A goal that a program which came to its end did not reach."""
    goal, judgement = judged
    if judgement.progress is not None:
        title = _("Almost! {goal} ({progress})", goal=goal.text(), progress=judgement.progress)
    else:
        title = _("Not there yet: {goal}", goal=goal.text())
    return Explanation(
        "missed_goal",
        title,
        judgement.missed or _("One goal is still open."),
        None,
        where=judgement.where,
    )


def explain_stop(line: int | None) -> Explanation:
    """The child pressed Stop."""
    return Explanation(
        "stopped",
        _("Stopped"),
        _("You stopped the program on line {line}.", line=line) if line else _("You stopped the program."),
        line=line,
    )
