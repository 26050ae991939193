"""`global` and `nonlocal` in the wrong place: below the use of their name, or for a name from the brackets."""

import re

from pyland.explain.explanation import Explanation
from pyland.explain.syntax.broken import Broken, Explainer
from pyland.explain.wording import code, tell
from pyland.text import _

_DECLARES = re.compile(r"^\s*(global|nonlocal)\s+([^\W\d]\w*(?:\s*,\s*[^\W\d]\w*)*)\s*$")


def too_late(broken: Broken) -> Explanation | None:
    """`global score` below a line that uses `score`, or for a name from the brackets of the `def`"""
    found = _DECLARES.match(broken.code_of(broken.line))
    if not found or not broken.works(broken.line, broken.indent(broken.line) + "pass"):
        return None
    word, names = found[1], re.findall(r"\w+", found[2])
    head = head_above(broken)
    cols = (found.start(1), found.end(2))
    if head is None:
        return _nowhere(broken, names[0], cols) if word == "nonlocal" else _on_top(broken, names[0], cols)
    taken = next((name for name in names if re.search(rf"[(,*\s]{name}\b", _brackets(broken, head))), None)
    if taken is not None:
        return tell(
            "global_input",
            _("`{name}` cannot be both", name=taken),
            _("`{name}` comes in through the brackets on line {head}. So it cannot be `{word}`, too.", name=taken,
              head=head, word=word),
            _("Take line {line} away, or choose another name in the brackets.", line=broken.line),
            line=broken.line,
            cols=cols,
        )  # fmt: skip
    used = [line for line in range(head + 1, broken.line) for piece in broken.pieces(line) if piece.text in names]
    if used:
        return tell(
            "global_too_late",
            _("`{word}` comes first", word=word),
            _("Line {used} uses `{name}` before line {line} says `{word}`.", used=used[0], name=code(names[0]),
              line=broken.line, word=word),
            _("Move line {line} up, right below the `def`.", line=broken.line),
            line=broken.line,
            cols=cols,
        )  # fmt: skip
    return _nowhere(broken, names[0], cols) if word == "nonlocal" else None


def _nowhere(broken: Broken, name: str, cols: tuple[int, int]) -> Explanation:
    return tell(
        "global_input",
        _("Where is `{name}` made?", name=name),
        _("`nonlocal` means a name of a function around this one. I find no such `{name}`.", name=name),
        _("Make `{name}` in the outer function first, or write `global`.", name=name),
        line=broken.line,
        cols=cols,
    )


def _on_top(broken: Broken, name: str, cols: tuple[int, int]) -> Explanation:
    """`global score` outside of a function, below `score = 0`"""
    return tell(
        "global_too_late",
        _("No `global` is needed here"),
        _("Line {line} stands outside of functions. There, `{name}` is for the whole program anyway.",
          line=broken.line, name=name),
        _("Take line {line} away, or put it inside a function.", line=broken.line),
        line=broken.line,
        cols=cols,
        fix=broken.fix(broken.line, ""),
    )  # fmt: skip


def head_above(broken: Broken) -> int | None:
    """The line of the `def` around the place where reading stopped."""
    width = len(broken.indent(broken.line))
    for line in range(broken.line - 1, 0, -1):
        if broken.holds_code(line) and len(broken.indent(line)) < width:
            if re.match(r"(?:async\s+)?def\b", broken.text(line).lstrip()):
                return line
            width = len(broken.indent(line))
    return None


def _brackets(broken: Broken, head: int) -> str:
    found = re.search(r"\(.*\)", broken.code_of(head))
    return found[0] if found else ""


EXPLAINERS: tuple[Explainer, ...] = (too_late,)
