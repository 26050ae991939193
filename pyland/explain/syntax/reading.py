"""Why Python cannot read a program: the explainers in order of trust, and an honest sentence when none knows."""

from collections.abc import Sequence

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.explain.pieces import OPENERS
from pyland.explain.syntax import (
    apart,
    backslashes,
    between,
    brackets,
    bracketsorts,
    calls,
    catching,
    characters,
    classes,
    colons,
    commas,
    comparing,
    curly,
    declaring,
    dictionaries,
    equals,
    foreign,
    functions,
    giving,
    imports,
    indentation,
    inputs,
    inwords,
    keywords,
    lambdas,
    looped,
    matching,
    numbers,
    odd_values,
    points,
    quotes,
    slips,
    speech,
    structure,
    targets,
    trying,
    unfinished,
)
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _

EXPLAINERS: tuple[Explainer, ...] = (
    *apart.EXPLAINERS,
    *slips.EXPLAINERS,
    *speech.EARLY,
    *characters.EXPLAINERS,
    *foreign.EARLY,
    *inwords.EARLY,
    *declaring.EXPLAINERS,
    *catching.EXPLAINERS,
    *matching.EXPLAINERS,
    *indentation.EXPLAINERS,
    *giving.EXPLAINERS,
    *backslashes.EXPLAINERS,
    *quotes.EXPLAINERS,
    *keywords.EXPLAINERS,
    *foreign.EXPLAINERS,
    *dictionaries.EXPLAINERS,
    *comparing.EXPLAINERS,
    *inwords.EXPLAINERS,
    *lambdas.EXPLAINERS,
    *odd_values.EXPLAINERS,
    *inputs.EXPLAINERS,
    *looped.EXPLAINERS,
    *targets.EXPLAINERS,
    *equals.EXPLAINERS,
    *curly.EXPLAINERS,
    *brackets.EARLY,
    *bracketsorts.EXPLAINERS,
    *brackets.EXPLAINERS,
    *colons.EXPLAINERS,
    *functions.EXPLAINERS,
    *structure.EXPLAINERS,
    *numbers.GAPS,
    *between.EXPLAINERS,
    *classes.EXPLAINERS,
    *commas.EARLY,
    *calls.EXPLAINERS,
    *points.EXPLAINERS,
    *numbers.EXPLAINERS,
    *quotes.LATE,
    *calls.LATE,
    *characters.STRANGE,
    *comparing.LATE,
    *equals.LATE,
    *commas.EXPLAINERS,
    *structure.LATE,
    *imports.EXPLAINERS,
    *keywords.LATE,
    *colons.LATE,
    *speech.EXPLAINERS,
    *numbers.LATE,
    *characters.LATE,
    *indentation.LATE,
    *unfinished.EXPLAINERS,
    *commas.LATE,
    trying.one_change,
)


_LONGEST = 1_000
"""Characters of a line in which a mistake is looked for. Nobody writes longer ones by hand."""


def explain_reading(lines: Sequence[str], error: SyntaxError, context: Context) -> Explanation:
    """The first explanation that fits a program that Python cannot read."""
    broken = Broken(lines, error, context)
    if len(broken.text(broken.line)) > _LONGEST:
        return _too_long(broken)
    for explain in EXPLAINERS:
        explanation = explain(broken)
        if explanation is not None:
            return explanation
    return _honest(broken)


def _too_long(broken: Broken) -> Explanation:
    line, col = broken.line, broken.col
    return tell(
        "long_line",
        _("Line {line} is too long for me", line=line),
        _("Something in line {line} is wrong, but it is too long for me to find out what.", line=line),
        _("Split it into shorter lines."),
        line=line,
        cols=(col, col + 1),
    )


def _honest(broken: Broken) -> Explanation:
    """Where reading stopped, when nobody knows why."""
    line = broken.line
    waiting = [opener for opener in broken.brackets.open if opener.line <= line]
    if waiting:
        opener = waiting[0]
        return tell(
            "bracket_open",
            _("Is a bracket still open?"),
            _(
                "I got stuck on line {line}. The bracket `{sign}` on line {start} has no partner.",
                line=line,
                sign=opener.text,
                start=opener.line,
            ),
            _("Look for the place where `{partner}` should be.", partner=OPENERS[opener.text]),
            line=opener.line,
            cols=(opener.start, opener.end),
        )
    piece = next((p for p in broken.pieces(line) if p.end > broken.col), None)
    if piece is None:
        return tell(
            "stuck",
            _("I got stuck on line {line}", line=line),
            _("I cannot tell what is wrong. It happened here: `{code}`.", code=code(broken.text(line))),
            _("Read line {line} aloud, letter by letter.", line=line),
            line=line,
            cols=(0, len(broken.text(line))),
        )
    return tell(
        "stuck",
        _("I got stuck on line {line}", line=line),
        _("I cannot tell what is wrong. It happened at `{code}`.", code=code(piece.text)),
        _("Read line {line} aloud, letter by letter.", line=line),
        line=line,
        cols=(piece.start, piece.end),
    )
