"""Python's names with two underscores on each side, misspelt where the game keeps such names locked."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.naming.specialnames import special_name
from pyland.explain.running.failed import Failed
from pyland.explain.wording import code, tell
from pyland.text import _


def special_misspelt(failed: Failed) -> Explanation | None:
    """`def __innit__(self):`, `super().__inti__()`"""
    name = str(failed.problem.details.get("name") or "")
    meant = special_name(name)
    if meant is None or (failed.problem.type == "AttributeError" and "super()" not in failed.text):
        return None
    new, count = re.subn(rf"\b{re.escape(name)}\b", meant, failed.text)
    return tell(
        "misspelt_name",
        _("Did you mean `{meant}`?", meant=meant),
        _("I do not know `{name}` on line {line}.", name=code(name), line=failed.line or 1),
        _("Write `{meant}`.", meant=meant),
        line=failed.line,
        cols=failed.cols,
        fix=failed.line_fix(new) if count == 1 else None,
    )
