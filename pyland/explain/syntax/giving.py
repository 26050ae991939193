"""`give` in the words of people: `give("apple" to "Rosa")`."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _

_WORD = r"""(?:"[^"]*"|'[^']*'|[^\W\d]\w*)"""
_TO = re.compile(rf"\bgive\s*\(?\s*({_WORD})\s+to\s+({_WORD})\s*\)?")


def to_somebody(broken: Broken) -> Explanation | None:
    """A `to` where Python wants a comma."""
    text = broken.text(broken.line)
    found = _TO.search(text)
    if not found or "give" not in broken.context.commands:
        return None
    call = f"give({_quoted(found[1])}, {_quoted(found[2])})"
    new = text[: found.start()] + call + text[found.end() :]
    if not broken.works(broken.line, new):
        return None
    return tell(
        "missing_comma",
        _("A comma is missing"),
        _("Between the two things for `give` stands a comma, not the word `to`."),
        _("Write `{call}`.", call=code(call)),
        line=broken.line,
        cols=found.span(),
        fix=broken.fix(broken.line, new),
    )


def _quoted(word: str) -> str:
    return word if word[0] in "\"'" else f'"{word}"'


EXPLAINERS: tuple[Explainer, ...] = (to_somebody,)
