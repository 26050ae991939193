"""What can be known about a program, in the checker process: asked before a run, after a problem, or after a limit."""

import ast
import re
from collections.abc import Sequence
from dataclasses import dataclass, replace

from pyland.explain.context import Context
from pyland.explain.explanation import Explanation
from pyland.explain.wording import tell
from pyland.script.protocol import Limit, Problem
from pyland.source.clean import FILE_LIMIT
from pyland.source.facts import SourceFacts, facts_of
from pyland.text import _

_DIGITS = re.compile(r"[0-9]{4301}")
"""More digits than Python turns into a number."""


@dataclass(frozen=True)
class Finding:
    """An answer: the first problem or None, others behind it, remarks, and the facts about the program (None when it
    cannot be read)."""

    explanation: Explanation | None = None
    notes: tuple[Explanation, ...] = ()
    facts: SourceFacts | None = None
    others: tuple[Explanation, ...] = ()


@dataclass(frozen=True)
class _Reading:
    """A program that was read: its lines, and its tree or what is wrong with it."""

    lines: tuple[str, ...]
    tree: ast.Module | None = None
    error: SyntaxError | None = None
    trouble: Explanation | None = None


def _read(source: str) -> _Reading:
    source = source.replace("\r\n", "\n").replace("\r", "\n")
    if len(source) > FILE_LIMIT:
        return _Reading((), trouble=_too_long())
    lines = tuple(source.split("\n"))
    try:
        tree = ast.parse(source)
        compile(source, "program", "exec", dont_inherit=True)
    except SyntaxError as error:
        if "too many statically nested" in str(error.msg) or "too many nested" in str(error.msg):
            return _Reading(lines, trouble=replace(_too_many_blocks(error), python=f"SyntaxError: {error.msg}"))
        if _odd_line(lines) is not None or _DIGITS.search(source):
            return _Reading(lines, trouble=_odd_sign(_odd_line(lines)))
        return _Reading(lines, error=error)
    except (RecursionError, MemoryError):
        return _Reading(lines, trouble=_too_nested())
    except (ValueError, OverflowError):
        # A NUL, half a character, or a number with thousands of digits.
        return _Reading(lines, trouble=_odd_sign(_odd_line(lines)))
    return _Reading(lines, tree)


def _odd_line(lines: Sequence[str]) -> int | None:
    """The first line with a sign that no program can hold."""
    return next(
        (
            number
            for number, text in enumerate(lines, start=1)
            if "\0" in text or any("\ud800" <= sign <= "\udfff" for sign in text)
        ),
        None,
    )


def check(source: str, context: Context) -> Finding:
    """What is certainly wrong with a program, the first problem and those behind it, and remarks on it."""
    reading = _read(source)
    facts = facts_of(reading.tree) if reading.tree else None
    if reading.tree is not None and not any(text.strip() for text in reading.lines):
        return Finding(facts=facts)
    from pyland.explain.several import MOST_OTHERS, problems_behind

    explanation = _problem(reading, context)
    if explanation is None and reading.tree is not None:
        marks, notes = _marks_and_notes(reading.lines, reading.tree, context)
        return Finding(notes=_elsewhere(notes, marks), facts=facts, others=marks[:MOST_OTHERS])
    if explanation is None:
        return Finding(facts=facts)
    others, mended = problems_behind(explanation, reading.lines, lambda text: _problem(_read(text), context))
    rest = _read(mended.source) if mended is not None and mended.sure else None
    if rest is None or rest.tree is None or mended is None:
        return Finding(explanation, (), facts, others)
    marks, notes = _marks_and_notes(rest.lines, rest.tree, context)
    marks = _elsewhere(tuple(filter(mended.says_so, marks)), (explanation, *others))
    others = tuple(sorted((*others, *marks), key=lambda told: told.line or 0))[:MOST_OTHERS]
    return Finding(explanation, _elsewhere(tuple(filter(mended.says_so, notes)), (explanation, *others)), facts, others)


def _marks_and_notes(
    lines: Sequence[str], tree: ast.Module, context: Context
) -> tuple[tuple[Explanation, ...], tuple[Explanation, ...]]:
    """What will stop a program if its turn comes, and the remarks on it."""
    from pyland.explain.foreseen import foreseen
    from pyland.explain.notes import notes_on
    from pyland.explain.program import Program
    from pyland.explain.scopes import Scopes

    program = Program(lines, tree, context, Scopes(tree))
    return tuple(foreseen(program)), notes_on(program)


def _elsewhere(told: Sequence[Explanation], before: Sequence[Explanation]) -> tuple[Explanation, ...]:
    """What is told about other lines than those of which something is told already."""
    lines = {one.line for one in before}
    return tuple(one for one in told if one.line not in lines)


def _problem(reading: _Reading, context: Context) -> Explanation | None:
    """The first thing that is certainly wrong."""
    if reading.tree is None:
        return _unreadable(reading, context)
    return _unknown_name(reading, reading.tree, context)


def _unreadable(reading: _Reading, context: Context) -> Explanation:
    if reading.trouble is not None:
        return reading.trouble
    error = reading.error or SyntaxError("")
    from pyland.explain.syntax.earlier import first_error
    from pyland.explain.syntax.reading import explain_reading

    lines, first = first_error(reading.lines, error)
    python = f"{type(error).__name__}: {error.msg}"
    return replace(explain_reading(lines, first, context), python=python)


def _unknown_name(reading: _Reading, tree: ast.Module, context: Context) -> Explanation | None:
    from pyland.explain.naming.certain import certainly_unknown

    name = certainly_unknown(tree, context)
    if name is None:
        return None
    from pyland.explain.naming.names import explain_unknown
    from pyland.explain.naming.unknown import Unknown

    raw = reading.lines[name.lineno - 1].encode("utf-8", "replace")
    start = len(raw[: name.col_offset].decode("utf-8", "replace"))
    unknown = Unknown(name.id, name.lineno, start, start + len(name.id), reading.lines, tree, context)
    return replace(explain_unknown(unknown), python=f"NameError: name '{name.id}' is not defined")


def explain_problem(source: str, problem: Problem, context: Context) -> Finding:
    """What to tell about a problem that ended a run."""
    reading = _read(source)
    facts = facts_of(reading.tree) if reading.tree else None
    if reading.tree is None and problem.type in ("SyntaxError", "IndentationError", "TabError"):
        return Finding(_unreadable(reading, context))
    from pyland.explain.running.failed import Failed
    from pyland.explain.running.problems import explain_problem as explain

    explanation = explain(Failed(problem, reading.lines, reading.tree, context))
    return Finding(replace(explanation, python=_last_line(problem)), facts=facts)


def _last_line(problem: Problem) -> str | None:
    """What Python itself would say; nothing for what only this game knows."""
    if problem.type in ("CommandError", "Refused"):
        return None
    message = " ".join(problem.message.split())
    return f"{problem.type}: {message}" if message else problem.type


def explain_limit(source: str, limit: Limit, context: Context = Context()) -> Finding:  # noqa: B008 - frozen
    """What to tell about a limit that stopped a run."""
    reading = _read(source)
    from pyland.explain.limits import explain_limit as explain

    facts = facts_of(reading.tree) if reading.tree else None
    return Finding(explain(limit, reading.lines, reading.tree, context), facts=facts)


def _too_long() -> Explanation:
    return tell(
        "limit_source",
        _("This program is too long"),
        _("I can read at most {number} letters.", number=f"{FILE_LIMIT:,}"),
        _("Take some lines away."),
    )


def _too_nested() -> Explanation:
    return tell(
        "too_nested",
        _("Too much inside each other"),
        _("The program has too many pieces inside each other for me to read."),
        _("Split the long line into shorter ones."),
    )


def _too_many_blocks(error: SyntaxError) -> Explanation:
    return tell(
        "too_nested",
        _("Too much inside each other"),
        _("Line {line} has more lines like `for` around it than I can count.", line=error.lineno or 1),
        _("Put some of them into a function."),
        line=error.lineno,
    )


def _odd_sign(line: int | None) -> Explanation:
    if line is None:
        return tell(
            "too_big_number",
            _("A number is too long"),
            _("One number in the program has too many digits for me to read."),
            _("Use a smaller number."),
        )
    return tell(
        "unseen_sign",
        _("There is a hidden sign on line {line}", line=line),
        _("Line {line} holds a sign that no program can have.", line=line),
        _("Delete the line and type it again."),
        line=line,
    )
