"""Talks in which nobody chose, or chose what could not be chosen."""

from pyland.explain.explanation import Explanation
from pyland.explain.running.failed import Failed
from pyland.explain.running.used import told
from pyland.explain.wording import code
from pyland.text import _


def nobody_chose(failed: Failed, command: str) -> Explanation:
    """Somebody asked, and there was nobody to choose an answer."""
    return told(
        failed,
        "nobody_chose",
        _("Nobody chose an answer"),
        _("Somebody asks `{question}` on line {line}, but nothing was chosen.", question=_said(failed),
          line=failed.line or 1),
        _("That says nothing about the program. Choose an answer when the question comes."),
    )  # fmt: skip


def none_of_the_answers(failed: Failed, command: str) -> Explanation:
    """What was given in advance is none of the answers."""
    options = failed.problem.details.get("wanted")
    first = options[0] if isinstance(options, list) and options else ""
    return told(
        failed,
        "nobody_chose",
        _("That cannot be chosen"),
        _("`{value}` is none of the answers on line {line}.", value=_said(failed), line=failed.line or 1),
        _("Choose one of them, like `{first}`.", first=code(first)) if first else _("Choose one of them."),
    )


def _said(failed: Failed) -> str:
    """What was asked or typed, without the quotes that it does not need here."""
    shown = str(failed.problem.details.get("value") or "")
    return code(shown[1:-1] if len(shown) > 1 and shown[0] == shown[-1] and shown[0] in "'\"" else shown.strip("'\""))
