"""`except` and `raise` as Python does not read them: `except ValueError, KeyError:`, `raise ValueError, "bad"`."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _

_NAMES = r"[^\W\d][\w.]*"
_SEVERAL = re.compile(rf"^(\s*except\s+)({_NAMES}(?:\s*(?:,|\bor\b|\band\b|\|)\s*{_NAMES})+)(\s+as\s+\w+)?\s*:?\s*$")


def several_kinds(broken: Broken) -> Explanation | None:
    """`except ValueError, ZeroDivisionError:`"""
    body = broken.code_of(broken.line)
    found = _SEVERAL.match(body)
    if not found:
        return None
    kinds = [name for name in re.findall(_NAMES, found[2]) if name not in ("or", "and")]
    right = f"({', '.join(kinds)})"
    new = f"{found[1]}{right}{found[3] or ''}:{broken.text(broken.line)[len(body) :]}"
    if not broken.works(broken.line, new):
        return None
    return tell(
        "except_brackets",
        _("Two kinds need brackets"),
        _("To catch more than one kind of trouble, `except` has them in round brackets."),
        _("Write `{code}`.", code=code(new)),
        line=broken.line,
        cols=found.span(2),
        fix=broken.fix(broken.line, new),
    )


def bare_except_first(broken: Broken) -> Explanation | None:
    """`except:` with another `except` below it"""
    text, indent = broken.text(broken.line), broken.indent(broken.line)
    if not re.fullmatch(r"\s*except\s*:", broken.code_of(broken.line)):
        return None
    below = (line for line in range(broken.line + 1, len(broken.lines) + 1) if broken.indent(line) == indent)
    other = next((line for line in below if re.match(r"except\b", broken.text(line).lstrip())), None)
    if other is None or not broken.works(broken.line, text.replace("except", "except ValueError", 1)):
        return None
    return tell(
        "except_last",
        _("A plain `except:` comes last"),
        _("`except:` on line {line} catches everything. So the `except` on line {other} never has a turn.",
          line=broken.line, other=other),
        _("Put line {line} and what is below it at the end.", line=broken.line),
        line=broken.line,
        cols=(len(indent), len(indent) + 6),
    )  # fmt: skip


_RAISED = re.compile(rf"^(\s*raise\s+)({_NAMES})\s*[,:]?\s*(?:\(\s*\))?\s*(\"[^\"]*\"|'[^']*'|[fF]?\"[^\"]*\")\s*$")


def raise_without_brackets(broken: Broken) -> Explanation | None:
    """`raise ValueError, "too big"`, `raise ValueError "too big"`"""
    body = broken.code_of(broken.line)
    found = _RAISED.match(body)
    new = f"{found[1]}{found[2]}({found[3]}){broken.text(broken.line)[len(body) :]}" if found else ""
    if not found or not broken.works(broken.line, new):
        return None
    return tell(
        "missing_brackets",
        _("`{name}` needs brackets", name=code(found[2], 20)),
        _("What `{name}` says stands in round brackets.", name=code(found[2], 20)),
        _("Write `{code}`.", code=code(new)),
        line=broken.line,
        cols=(found.start(2), found.end(3)),
        fix=broken.fix(broken.line, new),
    )


EXPLAINERS: tuple[Explainer, ...] = (several_kinds, bare_except_first, raise_without_brackets)
