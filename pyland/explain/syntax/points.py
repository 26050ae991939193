"""A point that is missing between a thing and what it can do, and brackets behind that: `gems append 3`."""

import re
from itertools import pairwise

from pyland.explain.explanation import Explanation
from pyland.explain.plain import TOOLBOXES
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.source.lexer import Kind
from pyland.text import _


def missing_point(broken: Broken) -> Explanation | None:
    """`random randint(1, 6)`, `gems append(3)`"""
    text = broken.text(broken.line)
    for owner, command in pairwise(broken.pieces(broken.line)):
        called = command.kind is Kind.CALL and not broken.knows(command.text)
        if not (owner.is_name and called and (owner.text in broken.made or owner.text in TOOLBOXES)):
            continue
        new = f"{text[: owner.end]}.{text[command.start :]}"
        if broken.works(broken.line, new):
            return tell(
                "missing_point",
                _("A point is missing"),
                _("Between `{body}` and `{command}` comes a point.", body=owner.text, command=command.text),
                _("Write `{call}`.", call=code(f"{owner.text}.{command.text}")),
                line=broken.line,
                cols=(owner.start, command.end),
                fix=broken.fix(broken.line, new),
            )
    return None


def no_brackets(broken: Broken) -> Explanation | None:
    """`gems.append 3`"""
    text = broken.code_of(broken.line)
    rest = broken.text(broken.line)[len(text) :]
    for found in re.finditer(r"\b([^\W\d]\w*)\.([^\W\d]\w*)\s+([^\W\d]\w*|[\"'\d\[{-].*)", text):
        inside = text[found.start(3) :].rstrip(" :")
        tail = text[found.start(3) + len(inside) :].strip()
        new = f"{text[: found.end(2)]}({inside}){tail}{rest}"
        if broken.works(broken.line, new):
            return tell(
                "missing_brackets",
                _("`{name}` needs brackets", name=found[2]),
                _("What a command works with stands in round brackets."),
                _("Write `{call}`.", call=code(f"{found[1]}.{found[2]}({inside})")),
                line=broken.line,
                cols=(found.start(2), len(text)),
                fix=broken.fix(broken.line, new),
            )
    return None


EXPLAINERS: tuple[Explainer, ...] = (missing_point, no_brackets)
