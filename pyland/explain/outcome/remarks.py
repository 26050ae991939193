"""Remarks on a program that are the likeliest reason of what came after."""

from collections.abc import Callable, Sequence
from dataclasses import replace

from pyland.explain.explanation import Explanation
from pyland.text import Message, _

SURE = frozenset({
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
        (note for note in notes if note.kind in SURE and note.line and (endless or note.line <= (told.line or 0))),
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


def in_words(told: Explanation, say: Callable[[Message], Message]) -> Explanation:
    """An explanation with all of its sentences as `say` gives them back."""
    hint = say(told.hint) if told.hint else None
    return replace(told, title=say(told.title), message=say(told.message), hint=hint)
